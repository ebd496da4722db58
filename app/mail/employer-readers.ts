/** Who at an employer reads a mail, and the desk that answers it. */
export type EmployerReaders = {
  /** Addresses, comma separated: colleagues see that the others know too. */
  to: string
  /** "Sanne de Wit en Omar Haddad". */
  name: string
  employer: string
  municipality: string
  deskName: string
  deskPhone: string
}
