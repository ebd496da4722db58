import type { Role } from '#app/domain/people/person.ts'

export type StaffMember = {
  municipality: 'utrecht' | 'stichtse-vecht'
  role: Exclude<Role, 'employer'>
  name: string
  email: string
  phone: string
}

/** The four werkmatchers, and those who run the employers' desks. */
export const STAFF: readonly StaffMember[] = [
  {
    municipality: 'utrecht',
    role: 'werkmatcher',
    name: 'Fatima Bensalah',
    email: 'fatima@utrecht.example',
    phone: '06 55501101',
  },
  {
    municipality: 'utrecht',
    role: 'werkmatcher',
    name: 'Joris Kramer',
    email: 'joris@utrecht.example',
    phone: '06 55501102',
  },
  {
    municipality: 'utrecht',
    role: 'werkmatcher',
    name: 'Meryem Aksoy',
    email: 'meryem@utrecht.example',
    phone: '06 55501103',
  },
  {
    municipality: 'stichtse-vecht',
    role: 'werkmatcher',
    name: 'Hanneke Pels',
    email: 'hanneke@stichtsevecht.example',
    phone: '06 55501904',
  },
  {
    municipality: 'utrecht',
    role: 'desk',
    name: 'Robin Scholten',
    email: 'balie@utrecht.example',
    phone: '030 555 01 45',
  },
  {
    municipality: 'utrecht',
    role: 'desk',
    name: 'Naima Chentouf',
    email: 'naima@utrecht.example',
    phone: '030 555 01 46',
  },
  {
    municipality: 'stichtse-vecht',
    role: 'desk',
    name: 'Els van der Zwaan',
    email: 'balie@stichtsevecht.example',
    phone: '0346 555 191',
  },
]
