// Entries of authorities in the directory, and who may change them. An entry decides whom a demand is believed of and whose key a
// package is sealed to, so what gives or moves that trust takes two people; what ends it takes one, at once.
import { type Refusal, refuse } from './refusal.ts'

export const authorityActs = [
  'add',
  'change',
  'retire',
  'bring_back',
  'officer_add',
  'officer_change',
  'officer_suspend',
  'officer_restore',
] as const
export type AuthorityAct = (typeof authorityActs)[number]

/** Whether it waits until another person confirmed it. */
export function takesTwo(act: AuthorityAct): boolean {
  return act !== 'retire' && act !== 'officer_suspend'
}

/** Whoever asked may stop it, and not confirm it. */
export function refuseConfirming(askedBy: string, by: string): Refusal | null {
  if (askedBy !== by) return null
  return refuse(
    'same_person',
    'A change of an authority is confirmed by another person than the one who asked for it.',
    'Ask a colleague to confirm it.',
    'promise 5',
  )
}
