/**
 * Who is written to about an agreement: somebody who was asked to sign it, whoever of the employer offered it, or the city's
 * desk as one. Each in a job of their own, so that an address that refuses mail is nobody else's trouble.
 */
export type AgreementReader = { kind: 'signer'; signerId: string } | { kind: 'offerer' } | { kind: 'desk' }
