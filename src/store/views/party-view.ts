// What one party of a chain is shown of a matter that several share: its own words, and of the others that they were told and where they
// stand. What a party wrote is for us to read, and not for the one before or behind it in the chain.

import { ITSELF, partyKey } from '../../directory/tenant-chain.ts'
import type { Party } from '../../domain/notice/state.ts'
import { type Actor, partyRoles } from '../../kernel/actor.ts'
import { answerView, earlierViews, objectionView } from './objection-view.ts'
import type { PartyView, TenantView } from './tenant-view.ts'

/** Absent where the tenant stands alone: a view that was stored before there were parties is then still what is made of it. */
export function partyViews(parties: readonly Party[]): Pick<TenantView, 'parties'> {
  if (parties.every(p => partyKey(p) === partyKey(ITSELF))) return {}
  return {
    parties: parties.map(({ role, tenant, told, opened, answer, answerNoted, earlier, ...p }) => ({
      role,
      ...(tenant === undefined ? {} : { tenant }),
      told,
      openedAt: opened?.at ?? null,
      heardAt: answer && answerNoted ? answerNoted.at : null,
      answer: answerView(answer),
      objection: objectionView(p),
      earlier: earlierViews(earlier),
    })),
  }
}

/** The stored view as this person's party reads it. */
export function asReadBy(v: TenantView, actor: Actor): TenantView {
  if (!v.parties || actor.kind !== 'tenant') return v
  const { tenant, party = ITSELF.role } = actor
  return readAs(v, v.parties.some(p => p.tenant === tenant) ? tenant : party)
}

/** `key`: of the party that reads; null for one that was not told and has not spoken. */
export function readAs(v: TenantView, key: string | null): TenantView {
  if (!v.parties) return v
  const own = v.parties.find(p => partyKey(p) === key)
  const others = v.parties.filter(p => p !== own)
  const { parties: _, earlier: __, heard: ___, ...rest } = v
  const upheld = others.some(p => p.objection?.decision === 'upheld')
  const role = own?.role ?? partyRoles.find(one => one === key) ?? ITSELF.role
  const consents = others.findLast(p => p.told && place(p) >= place({ role }))
  return {
    ...rest,
    ...(own?.changedAt ? { changedAt: own.changedAt } : {}),
    notice: v.notice && openedBy(v.notice, own?.openedAt ?? null),
    answer: own?.answer ?? null,
    objection: own?.objection ?? null,
    ...(own?.heardAt ? { heard: own.heardAt } : {}),
    ...(own && own.earlier.length > 0 ? { earlier: own.earlier } : {}),
    ...(upheld ? { held: true as const } : {}),
    ...(consents ? { consentIsOf: consents.role } : {}),
    others: others.map(({ role, told, answer, objection }) => ({
      role,
      told,
      answer: answer && { answer: answer.answer, at: answer.at },
      objection: objection?.decision ?? null,
    })),
  }
}

/** As `mayConsent` has it (party-state.ts): the last of the chain that is told. */
function place({ role }: Pick<PartyView, 'role'>): number {
  return partyRoles.indexOf(role)
}

type Notice = NonNullable<TenantView['notice']>

/** Of what it was told last. */
function openedBy(notice: Notice, at: string | null): Notice {
  const { further } = notice
  return further ? { ...notice, further: { ...further, readAt: at } } : { ...notice, readAt: at }
}

/** Somebody of whoever reads it has opened what it was told last. */
export function isOpened({ readAt, further }: Notice): boolean {
  return (further ? further.readAt : readAt) !== null
}
