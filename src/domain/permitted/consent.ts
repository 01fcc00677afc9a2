// A tenant's consent: given in the console by a contact with a passkey, for lines and a period; verified here by a second
// piece of evidence; taken back by the tenant at any time before its data leave.

import { z } from 'zod'
import { ITSELF, type PartyRef, partyKey } from '../../directory/tenant-chain.ts'
import { actsFor } from '../../kernel/actor.ts'
import { asKept, sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { consentEvidences } from '../../vocabulary/lanes.ts'
import type { LineDecision, LineKey } from '../decision/events.ts'
import type { ToldItem } from '../notice/events.ts'
import { isSkipped } from '../notice/notice-state.ts'
import { mayConsent, partyOf } from '../notice/party-state.ts'
import { type Guard, noOwnNotice, onMatter, onOwnMatter } from '../registry/act.ts'
import type { Context } from '../registry/context.ts'
import type { NewEventOf } from '../registry/event.ts'
import { id, line, words } from '../registry/input.ts'
import { type Demand, liveAuthorisation, type Matter, matterOf, openLines } from '../registry/state.ts'
import { hasLeft, knowsItLeft } from '../secrecy/late-order.ts'
import { covers, isLive } from './consent-state.ts'
import type { Consent } from './state.ts'

/** On record where whoever recorded it wrote nothing of their own. */
const TAKEN_BACK = asKept(sentence('borders.taken_back_customer'))

export type ConsentScope = {
  readonly items: readonly ToldItem[]
  readonly from: string | null
  readonly to: string | null
}

/** The events of a consent with its scope, after the answer itself. */
export function giveConsent(
  scope: ConsentScope,
  text: string,
  { d, m, c, party }: { d: Demand; m: Matter; c: Context; party: PartyRef },
): NewEventOf<'ConsentGiven'>[] | Refusal {
  const lines = linesIn(scope.items, d, m)
  if (lines.length === 0)
    return refuse(
      'invalid_input',
      sentence('deciding.consent_covers_nothing_asked_you'),
      sentence('deciding.choose_least_account_kind_data'),
    )
  if (scope.from !== null && scope.to !== null && scope.from >= scope.to)
    return refuse(
      'invalid_input',
      sentence('deciding.period_ends_before_begins'),
      sentence('deciding.correct_two_dates'),
    )
  return [
    {
      kind: 'ConsentGiven',
      matter: m.id,
      data: {
        consent: c.newId(),
        lines,
        from: scope.from,
        to: scope.to,
        contact: c.actor.id,
        how: 'passkey_session',
        text,
        party,
      },
    },
  ]
}

/** Of this tenant's accounts alone, by the identifier that it knows. */
export function linesIn(items: ConsentScope['items'], d: Demand, m: Matter): LineKey[] {
  const mine = new Map(d.accounts.filter(a => a.matter === m.id).map(a => [a.id, a.identifier.value]))
  return openLines(d).filter(l => {
    const identifier = mine.get(l.account ?? '')
    return (
      identifier !== undefined && items.some(i => i.identifier === identifier && i.category === l.category)
    )
  })
}

/** Another answer of who consented takes the consent back. */
export function withdrawnBy(
  { id, consent }: Matter,
  answer: string,
  party: PartyRef,
): NewEventOf<'ConsentRevoked'>[] {
  return consent && !consent.revoked && answer !== 'consents' && isGivenBy(consent, party)
    ? [
        {
          kind: 'ConsentRevoked',
          matter: id,
          data: { consent: consent.consent, why: asKept(sentence('deciding.customer_gave_another_answer')) },
        },
      ]
    : []
}

function isGivenBy({ party = ITSELF }: Consent, who: PartyRef): boolean {
  return partyKey(party) === partyKey(who)
}

export const verifyConsent = onMatter({
  type: 'verify_consent',
  emits: ['ConsentVerified'],
  input: { matter: id, consent: id, evidence: z.enum(consentEvidences), who: line, note: words },
  who: { staff: ['analyst', 'counsel'], employeesOnly: true },
  guards: [
    ({ consent }) => (consent && !consent.revoked ? null : nothingToVerify()),
    ({ consent }) =>
      consent?.verified
        ? refuse('already_done', sentence('deciding.verified_already'), sentence('deciding.nothing_left_do'))
        : null,
    (_, d) =>
      liveAuthorisation(d)
        ? refuse(
            'wrong_stage',
            sentence('deciding.authorisation_stands_laws_answer_without'),
            sentence('deciding.revoke_authorisation_first'),
          )
        : null,
  ],
  decide: ({ type: _, matter, ...data }, m) => {
    if (m.consent?.consent !== data.consent) return nothingToVerify()
    return data.who.trim() === ''
      ? refuse(
          'invalid_input',
          sentence('deciding.nobody_named'),
          sentence('deciding.name_who_confirmed_how_you'),
        )
      : [{ kind: 'ConsentVerified', matter, data }]
  },
})

function nothingToVerify(): Refusal {
  return refuse('wrong_stage', sentence('deciding.no_such_consent_verify'), sentence('borders.reload_demand'))
}

const isOwn: Guard<Matter> = (m, _, { actor }) =>
  (actor.kind !== 'tenant' || actsFor(actor, m.tenant)) && !isSkipped(m, actor) ? null : noOwnNotice()

const isGiven: Guard<Matter> = (m, _, { actor }) => {
  // Under a prohibition that came after its notice it does not learn that somebody took it back before it.
  const over = m.consent?.revoked && !(actor.kind === 'tenant' && m.silent)
  const who = actor.kind === 'tenant' ? partyOf(actor, m.tenant) : null
  return !m.consent || over || (who && !isGivenBy(m.consent, who))
    ? refuse('wrong_stage', sentence('deciding.no_consent_take_back'), sentence('borders.reload_page'))
    : null
}

const isNotOut: Guard<Matter> = (m, d, { actor }) =>
  (actor.kind === 'tenant' ? knowsItLeft(d, m) : hasLeft(d, m))
    ? refuse(
        'wrong_stage',
        sentence('deciding.answer_already_been_given_agency'),
        sentence('deciding.write_desk_receipt_shows_what'),
      )
    : null

/** By the tenant, or by counsel where the tenant said it another way. */
export const revokeConsent = onOwnMatter({
  type: 'revoke_consent',
  emits: ['ConsentRevoked'],
  input: { matter: id, why: words },
  who: { staff: ['counsel'], tenant: true },
  still: ['closed', 'withdrawn'],
  guards: [isOwn, isGiven, isNotOut],
  decide: ({ why }, m) =>
    m.consent
      ? [
          {
            kind: 'ConsentRevoked',
            matter: m.id,
            data: { consent: m.consent.consent, why: why.trim() || TAKEN_BACK },
          },
        ]
      : [],
})

/** Why a line may not leave by consent; null where it may. */
export function refuseConsent(line: LineDecision, d: Demand): Refusal | null {
  const consent = matterOf(d, line)?.consent ?? null
  if (!isLive(consent))
    return refuse(
      'consent_missing',
      sentence('deciding.no_verified_consent_customer'),
      sentence('deciding.decline_verify_consent_customer_gave'),
      'promise 1',
    )
  if (!mayConsent(matterOf(d, line)?.parties ?? [], consent.party ?? ITSELF))
    return refuse(
      'consent_missing',
      sentence('telling.whoever_consented_does_not_decide'),
      sentence('telling.decline_ask_organisation_decides_about'),
      'Reg. (EU) 2016/679 art. 28(3)(a)',
    )
  if (!covers(consent, line, line.period))
    return refuse(
      'authorisation_scope',
      sentence('deciding.lies_outside_what_customer_consented'),
      sentence('deciding.stay_within_kinds_data_period'),
      'promise 7',
    )
  return null
}
