import type { Draft } from './draft-form.tsx'

type Agreement = Omit<Draft, 'canChange'> & { id: string; reference: string; can: { change: boolean } }

/** What the form of a draft shows of an agreement, and nothing else. */
export function draftIn({ id, reference, can, ...agreement }: Agreement): Draft & { id: string; reference: string } {
  const { version, startsOn, endsOn, contacts, cityContact, cityDoes, pledges, handedBackReason } = agreement
  const canChange = can.change
  return {
    id,
    reference,
    version,
    startsOn,
    endsOn,
    contacts,
    cityContact,
    cityDoes,
    pledges,
    handedBackReason,
    canChange,
  }
}
