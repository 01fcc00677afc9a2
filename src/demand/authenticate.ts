// Is it really them? A directory entry and, for anything new or urgent, a call-back by somebody else than the receiver.
import type { CommandOf } from './command.ts'
import type { Context, Decided } from './decide.ts'
import type { ConfirmedFacts } from './facts.ts'
import type { Next } from './next.ts'
import { refuse } from './refusal.ts'
import type { Demand } from './state.ts'
import { plainName } from './wider.ts'

export function authenticate(command: CommandOf<'authenticate'>, d: Demand): Decided {
  if (!d.facts)
    return refuse(
      'facts_incomplete',
      'The facts are not confirmed yet.',
      'Confirm what the paper says first.',
    )
  if (d.authorisation?.status === 'prepared' || d.authorisation?.status === 'authorised') {
    return refuse(
      'wrong_stage',
      'The authority cannot be changed while an authorisation names its officers as recipients.',
      'Revoke the authorisation first.',
    )
  }
  const { type: _, ...data } = command
  const callbackNeeded = data.callbackNeeded || data.checks.some(check => check.result !== 'pass')
  return [{ kind: 'AuthorityAuthenticated', matter: null, data: { ...data, callbackNeeded } }]
}

/** Of a paper that came by itself, who confirmed its facts took it in; null while nobody did. */
export function tookIn(d: Demand): string | null {
  return d.receivedBy.kind === 'staff' ? d.receivedBy.id : d.factsBy
}

export function recordCallback(command: CommandOf<'record_callback'>, d: Demand, c: Context): Decided {
  if (!d.authentication)
    return refuse(
      'wrong_stage',
      'The authority has no directory entry here yet.',
      'Match it to the directory first.',
    )
  if (c.actor.id === tookIn(d) && d.receivedBy.kind === 'staff') {
    return refuse(
      'callback_by_receiver',
      'Who received a paper cannot confirm its sender.',
      'Ask a colleague to make the call.',
      'promise 5',
    )
  }
  if (c.actor.id === tookIn(d)) {
    return refuse(
      'callback_by_receiver',
      'Who took this paper in cannot confirm its sender.',
      'Ask a colleague to make the call.',
      'promise 5',
    )
  }
  return [
    {
      kind: 'CallbackRecorded',
      matter: null,
      data: {
        authority: d.authentication.authority,
        contact: command.contact,
        outcome: command.outcome,
        fingerprintConfirmed: command.fingerprintConfirmed,
        note: command.note,
      },
    },
  ]
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
  says: 'Call back and compare the words of the officer’s key: nothing is sealed to a key that nobody read out.',
}
