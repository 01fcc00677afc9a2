// A tenant's consent: given in the console by a contact with a passkey, for lines and a period; verified here by a second
// piece of evidence; taken back by the tenant at any time before its data leave.
import { actsFor } from './actor.ts'
import type { CommandOf } from './command.ts'
import { type Consent, covers, isLive } from './consent-state.ts'
import type { Context, Decided } from './decide.ts'
import type { LineDecision, LineKey, NewEvent } from './event.ts'
import { isSkipped } from './notice-state.ts'
import { mayConsent, partyOf } from './party-state.ts'
import { type Refusal, refuse } from './refusal.ts'
import { hasLeft, knowsItLeft } from './silence.ts'
import { type Demand, liveAuthorisation, type Matter, matterOf, openLines } from './state.ts'
import { ITSELF, type PartyRef, partyKey } from './tenant-chain.ts'

/** On record where whoever recorded it wrote nothing of their own. */
const TAKEN_BACK = 'Taken back by the customer.'

export type ConsentScope = NonNullable<CommandOf<'answer_notice'>['scope']>

/** The events of a consent with its scope, after the answer itself. */
export function giveConsent(
  scope: ConsentScope,
  text: string,
  { d, m, c, party }: { d: Demand; m: Matter; c: Context; party: PartyRef },
): NewEvent[] | Refusal {
  const lines = linesIn(scope, d, m)
  if (lines.length === 0)
    return refuse(
      'invalid_input',
      'The consent covers nothing that was asked of you.',
      'Choose at least one account and kind of data of this demand.',
    )
  if (scope.from !== null && scope.to !== null && scope.from >= scope.to)
    return refuse('invalid_input', 'The period ends before it begins.', 'Correct its two dates.')
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
function linesIn(scope: ConsentScope, d: Demand, m: Matter): LineKey[] {
  const mine = new Map(d.accounts.filter(a => a.matter === m.id).map(a => [a.id, a.identifier.value]))
  return openLines(d).filter(l => {
    const identifier = mine.get(l.account ?? '')
    return (
      identifier !== undefined &&
      scope.items.some(i => i.identifier === identifier && i.category === l.category)
    )
  })
}

/** Another answer of who consented takes the consent back. */
export function withdrawnBy({ id, consent }: Matter, answer: string, party: PartyRef): NewEvent[] {
  return consent && !consent.revoked && answer !== 'consents' && isGivenBy(consent, party)
    ? [
        {
          kind: 'ConsentRevoked',
          matter: id,
          data: { consent: consent.consent, why: 'The customer gave another answer.' },
        },
      ]
    : []
}

function isGivenBy({ party = ITSELF }: Consent, who: PartyRef): boolean {
  return partyKey(party) === partyKey(who)
}

export function verifyConsent(command: CommandOf<'verify_consent'>, d: Demand): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  const consent = m?.consent
  if (!consent || consent.revoked || consent.consent !== command.consent)
    return refuse('wrong_stage', 'There is no such consent to verify.', 'Reload the demand.')
  if (consent.verified) return refuse('already_done', 'It is verified already.', 'Nothing is left to do.')
  if (liveAuthorisation(d))
    return refuse(
      'wrong_stage',
      'An authorisation stands on the law’s answer without this consent.',
      'Revoke the authorisation first.',
    )
  if (command.who.trim() === '')
    return refuse('invalid_input', 'Nobody is named.', 'Name who confirmed it, and how you reached them.')
  const { type: _, matter, ...data } = command
  return [{ kind: 'ConsentVerified', matter, data }]
}

/** By the tenant, or by counsel where the tenant said it another way. */
export function revokeConsent(command: CommandOf<'revoke_consent'>, d: Demand, c: Context): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  const mine = c.actor.kind !== 'tenant' || (m !== undefined && actsFor(c.actor, m.tenant))
  if (!m || !mine || isSkipped(m, c.actor))
    return refuse('not_found', 'There is no such notice here.', 'Sign in as the organisation it was sent to.')
  // Under a prohibition that came after its notice it does not learn that somebody took it back before it.
  const over = m.consent?.revoked && !(c.actor.kind === 'tenant' && m.silent)
  const who = c.actor.kind === 'tenant' ? partyOf(c.actor, m.tenant) : null
  if (!m.consent || over || (who && !isGivenBy(m.consent, who)))
    return refuse('wrong_stage', 'There is no consent to take back.', 'Reload the page.')
  if (c.actor.kind === 'tenant' ? knowsItLeft(d, m) : hasLeft(d, m))
    return refuse(
      'wrong_stage',
      'The answer has already been given to the agency.',
      'Write to the desk; the receipt shows what left and when.',
    )
  const data = { consent: m.consent.consent, why: command.why.trim() || TAKEN_BACK }
  return [{ kind: 'ConsentRevoked', matter: m.id, data }]
}

/** Why a line may not leave by consent; null where it may. */
export function refuseConsent(line: LineDecision, d: Demand): Refusal | null {
  const consent = matterOf(d, line)?.consent ?? null
  if (!isLive(consent))
    return refuse(
      'consent_missing',
      'There is no verified consent of this customer.',
      'Decline it, or verify the consent that the customer gave.',
      'promise 1',
    )
  if (!mayConsent(matterOf(d, line)?.parties ?? [], consent.party ?? ITSELF))
    return refuse(
      'consent_missing',
      'Whoever consented does not decide about these data.',
      'Decline it, or ask the organisation that decides about them.',
      'Reg. (EU) 2016/679 art. 28(3)(a)',
    )
  if (!covers(consent, line, line.period))
    return refuse(
      'authorisation_scope',
      'This lies outside what the customer consented to.',
      'Stay within its kinds of data and its period.',
      'promise 7',
    )
  return null
}
