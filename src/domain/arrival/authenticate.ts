// Is it really them? A directory entry and, for anything new or urgent, a call-back by somebody else than the receiver.

import { z } from 'zod'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import type { ConfirmedFacts } from '../decision/facts.ts'
import { plainName } from '../notice/re-notice.ts'
import { byAnother, given, onDemand } from '../registry/act.ts'
import { areFactsConfirmed } from '../registry/facts-confirmed.ts'
import { id, line, list, prose } from '../registry/input.ts'
import { hasProduced } from '../registry/production-state.ts'
import { type Demand, liveAuthorisation } from '../registry/state.ts'
import type { Next } from '../turn/step.ts'
import { contactFor, refuseCall } from './call-back.ts'
import type { FoundContact, ReadKey } from './events.ts'

export const authenticate = onDemand({
  type: 'authenticate',
  emits: ['AuthorityAuthenticated'],
  input: {
    authority: id,
    officer: id.nullable(),
    callbackNeeded: z.boolean(),
    checks: list(
      z.strictObject({ name: line, result: z.enum(['pass', 'warn', 'fail']), detail: prose }),
      0,
      50,
    ),
  },
  who: { staff: ['analyst', 'counsel'] },
  still: ['withdrawn'],
  guards: [
    areFactsConfirmed,
    d =>
      liveAuthorisation(d) || hasProduced(d)
        ? refuse(
            'wrong_stage',
            sentence('deciding.authority_cannot_changed_while_authorisation'),
            sentence('deciding.revoke_authorisation_first'),
          )
        : null,
  ],
  decide: ({ type: _, ...data }) => {
    const callbackNeeded = data.callbackNeeded || data.checks.some(check => check.result !== 'pass')
    return [{ kind: 'AuthorityAuthenticated', matter: null, data: { ...data, callbackNeeded } }]
  },
})

/** Of a paper that came by itself, who confirmed its facts took it in; null while nobody did. */
export function tookIn(d: Demand): string | null {
  return d.receivedBy.kind === 'staff' ? d.receivedBy.id : d.factsBy
}

export const recordCallback = onDemand({
  type: 'record_callback',
  emits: ['CallbackRecorded'],
  input: {
    outcome: z.enum(['confirmed', 'denied', 'unreachable']),
    /** Who answered; null where nobody did. */
    spokeWith: z.string().max(200).nullable(),
    note: prose,
  },
  given: given<{
    /** As the directory holds it; put there by the server, as the keys are. */
    readonly contact: FoundContact
    /** The text of the papers gives it. */
    readonly inPapers: boolean
    /** Whose words were read aloud and were the same. */
    readonly keys: readonly ReadKey[]
  }>(),
  // The contact by its id, the keys by the words that were compared.
  sent: {
    contact: z.string().max(64),
    read: list(z.strictObject({ role: z.enum(['officer', 'authority']), words: line }), 0, 20),
  },
  who: { staff: ['intake', 'analyst', 'counsel'] },
  still: ['withdrawn'],
  guards: [
    d => (d.authentication ? null : notMatched()),
    byAnother(
      d => (d.receivedBy.kind === 'staff' ? [tookIn(d)] : []),
      refuse(
        'callback_by_receiver',
        sentence('deciding.who_received_paper_cannot_confirm'),
        sentence('deciding.ask_colleague_make_call'),
        'promise 5',
      ),
    ),
    byAnother(
      d => [tookIn(d)],
      refuse(
        'callback_by_receiver',
        sentence('deciding.who_took_paper_cannot_confirm'),
        sentence('deciding.ask_colleague_make_call'),
        'promise 5',
      ),
    ),
  ],
  decide: (command, d) => {
    if (!d.authentication) return notMatched()
    const no = refuseCall(command, d)
    if (no) return no
    const contact = contactFor(d, command.contact, command.inPapers)
    if (isRefusal(contact)) return contact
    const { outcome, spokeWith, keys, note } = command
    const { authority, officer } = d.authentication
    const call = { contact, officer, spokeWith: outcome === 'unreachable' ? null : spokeWith, keys }
    return [
      {
        kind: 'CallbackRecorded',
        matter: null,
        data: { authority, contact: contact.value, outcome, note, call },
      },
    ]
  },
})

export function notMatched(): Refusal {
  return refuse(
    'wrong_stage',
    sentence('deciding.authority_no_directory_entry_here'),
    sentence('deciding.match_directory_first'),
  )
}

/** Another authority, country or officer than the one of the facts so far: whoever was called was asked about somebody else. */
export function isOtherSender({ facts: before }: Demand, facts: ConfirmedFacts): boolean {
  if (!before) return false
  const sender = ({ authorityName, country, officer: { name, mail, phone } }: ConfirmedFacts) => [
    plainName(authorityName),
    country,
    plainName(name ?? ''),
    ...[mail, phone].map(way => (way ?? '').toLowerCase().replace(/\s+/g, '')),
  ]
  return sender(before).join('\n') !== sender(facts).join('\n')
}

/** The sender counts as known only with a directory entry and, where one is needed, a confirming call-back. */
export function isAuthenticated(d: Demand): boolean {
  if (!d.authentication || d.callback?.outcome === 'denied') return false
  if (d.authentication.checks.some(check => check.result === 'fail'))
    return d.callback?.outcome === 'confirmed'
  return !d.authentication.callbackNeeded || d.callback?.outcome === 'confirmed'
}

/** Before anything is sealed to the officer. */
export const keyStep: Next = {
  step: 'callback',
  turn: 'analyst',
  says: sentence('next.call_back_compare_words_officers'),
}
