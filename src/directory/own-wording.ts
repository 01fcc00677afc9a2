// A provider's own wording of a letter: who may write one, who may approve it, and which of its versions is in force. Promise: none
// goes out before a lawyer in the provider's own employment, who did not write it, approved exactly its text.

import type { Actor } from '../kernel/actor.ts'
import { sentence } from '../kernel/message.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'
import { refusePerson, type TwoPeople } from '../kernel/two-people.ts'

export type OwnVersion = {
  readonly version: number
  /** SHA-256 of its texts; null: back to the text that Duly ships. */
  readonly own: string | null
  /** Who wrote it. */
  readonly by: string
}

export type OwnApproval = {
  /** SHA-256 of the own texts that were approved; null: of the shipped text. */
  readonly own: string | null
  readonly by: string
  readonly revokedAt: string | null
}

export type InForce<V, A> = { readonly version: V; readonly approval: A }

/**
 * The newest version that is approved; null where the shipped text goes out. `versions`: the newest first. A version that went back
 * to the shipped text ends what was before it at once: that text has its own rule (decision 24). `fits`: what can no longer be
 * filled in, because the shipped text asks for other things now, is passed over.
 */
export function inForce<V extends OwnVersion, A extends OwnApproval>(
  versions: readonly V[],
  approvals: readonly A[],
  fits: (version: V) => boolean,
): InForce<V, A> | null {
  for (const version of versions) {
    if (version.own === null) return null
    const approval = approvalOf(version, versions, approvals)
    if (approval && fits(version)) return { version, approval }
  }
  return null
}

/** That which holds: live, of exactly this text, by nobody who wrote it. */
export function approvalOf<V extends OwnVersion, A extends OwnApproval>(
  version: V,
  versions: readonly V[],
  approvals: readonly A[],
): A | undefined {
  if (version.own === null) return undefined
  const authors = authorsOf(version, versions)
  return approvals.find(a => a.own === version.own && a.revokedAt === null && !authors.includes(a.by))
}

/** Who wrote this text, in this version or in an earlier one from which it was taken up again. */
export function authorsOf<V extends OwnVersion>(version: V, versions: readonly V[]): string[] {
  return versions.filter(v => v.own === version.own && v.version <= version.version).map(v => v.by)
}

/** `via`: how the session began. The words of a notice take a passkey in the hand, as every change of the system does. */
export function mayWriteWording(actor: Actor, via: 'passkey' | 'oidc'): Refusal | null {
  const may =
    actor.kind === 'staff' && (actor.roles.includes('counsel') || actor.roles.includes('administrator'))
  if (!may)
    return refuse(
      'not_allowed',
      sentence('who.only_counsel_administrators_write_providers'),
      sentence('who.ask_them'),
    )
  if (via === 'passkey') return null
  return refuse(
    'not_allowed',
    sentence('who.you_signed_your_organisations_account'),
    sentence('who.sign_out_sign_your_passkey'),
  )
}

export const ownWordingApproval = {
  act: 'approve_wording',
  not: 'who wrote it',
  promise: 'decision 0033',
  home: 'directory/own-wording.ts',
  own: refuse(
    'same_person',
    sentence('who.who_wrote_wording_cannot_approve'),
    sentence('who.another_lawyer_providers_own_employment'),
    'decision 33',
  ),
  concerned: null,
  term: null,
} as const satisfies TwoPeople

/** Of who may approve at all, nobody who wrote it. */
export function refuseOwnApproval(actor: Actor, authors: readonly string[]): Refusal | null {
  return refusePerson(ownWordingApproval, { by: authors, takesTwo: true }, actor.id)
}
