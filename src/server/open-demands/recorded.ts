// What a line of the table says of a demand on its way: secrecy, a redirect that is out, a longer term, an open challenge.

import type { BroughtChallenge, BroughtExtension, ImportedRedirect } from '../../domain/arrival/events.ts'
import type { Secrecy } from '../../domain/decision/facts.ts'
import { sentence } from '../../kernel/message.ts'
import {
  aimsOf,
  type ChallengeAim,
  challengeAims,
  challengeKinds,
  redirectOutcomes,
  type SecrecyCover,
  secrecyCovers,
} from '../../vocabulary/closed-lists.ts'
import type { No, Reader } from './cells.ts'

type Now = { readonly now: string; readonly byCounsel: boolean }

export function secrecyOf(read: Reader, no: No): Secrecy {
  const kind = read.oneOf('secrecy', ['none', 'requested', 'court_order', 'statutory'] as const) ?? 'none'
  const known: readonly string[] = secrecyCovers
  const covers = read.list('secrecy_covers').flatMap(text => {
    if (!known.includes(text))
      no(
        'secrecy_covers',
        sentence('tables.word_not_known'),
        sentence('tables.write_one_of', { x: known.join(', ') }),
      )
    return known.includes(text) ? [text as SecrecyCover] : []
  })
  const from = read.day('secrecy_from', read.cell('secrecy_from'))
  const until = read.day('secrecy_until', read.cell('secrecy_until'))
  if (from !== null && until !== null && until < from)
    no('secrecy_until', sentence('tables.secrecy_ends_before_begins'), sentence('tables.correct_two_days'))
  const instrument = read.cell('secrecy_source') || null
  return { kind, instrument, passage: null, from, until, ...(covers.length > 0 ? { covers } : {}) }
}

/** The letter of the other system that asked the agency to go to the customer. */
export function redirectOf(read: Reader, no: No, { now }: Now): ImportedRedirect | null {
  const sentOn = read.day('redirected', read.cell('redirected'))
  const outcome = read.oneOf('redirect_outcome', redirectOutcomes)
  const note = read.cell('redirect_note')
  const isOut = read.cell('redirected') !== ''
  if (!isOut && (outcome !== null || note !== ''))
    no(
      'redirected',
      sentence('tables.when_redirect_left_not_said'),
      sentence('tables.write_day_empty_what_became'),
    )
  if (outcome !== null && note === '')
    no(
      'redirect_note',
      sentence('deciding.where_agency_said_missing'),
      sentence('deciding.name_letter_mail_call'),
    )
  if (sentOn !== null && isFuture(sentOn, now))
    no('redirected', sentence('deciding.day_lies_future'), sentence('tables.correct_date'))
  return sentOn ? { sentOn, outcome, note } : null
}

/** More time that was given in writing. */
export function extensionOf(
  read: Reader,
  no: No,
  { byCounsel, country }: Now & { readonly country: string },
): Omit<BroughtExtension, 'tenants'> | null {
  const until = read.moment('extended_until', { endsIn: country })
  const grantedBy = read.cell('extended_by')
  const isLonger = read.cell('extended_until') !== ''
  if (!isLonger && grantedBy !== '')
    no(
      'extended_until',
      sentence('tables.until_when_more_time_not'),
      sentence('tables.write_day_empty_who_gave'),
    )
  if (isLonger && grantedBy === '')
    no(
      'extended_by',
      sentence('deciding.extension_counts_only_writing'),
      sentence('tables.say_who_granted_where_written'),
    )
  if (isLonger && !byCounsel) no('extended_until', ...counselsAlone)
  return until === null ? null : { until, grantedBy }
}

/** A challenge that is open, and the order of a court that stays production, if there is one. */
export function challengeOf(read: Reader, no: No, at: Now): Omit<BroughtChallenge, 'tenants'> | null {
  const isOpen = read.cell('challenge') !== ''
  const others = ['challenge_about', 'challenge_forum', 'challenge_filed', 'stayed', 'stayed_by'] as const
  if (!isOpen) {
    const alone = others.find(column => read.cell(column) !== '')
    if (alone)
      no(
        'challenge',
        sentence('tables.what_filed_not_said'),
        sentence('tables.write_kind_challenge_empty_rest'),
      )
    return null
  }
  const kind = read.oneOf('challenge', challengeKinds)
  const filedOn = read.day('challenge_filed', read.cell('challenge_filed'))
  const forum = read.cell('challenge_forum')
  const stay = stayOf(read, no, at)
  if (forum === '')
    no('challenge_forum', sentence('deciding.where_filed_missing'), sentence('deciding.name_court_authority'))
  if (read.cell('challenge_filed') === '')
    no('challenge_filed', sentence('tables.when_filed_missing'), sentence('tables.write_day'))
  if (filedOn !== null && isFuture(filedOn, at.now))
    no('challenge_filed', sentence('deciding.day_lies_future'), sentence('tables.correct_date'))
  if (filedOn !== null && stay && stay.on < filedOn)
    no('stayed', sentence('deciding.day_lies_before_filing'), sentence('tables.correct_two_days'))
  if (!at.byCounsel) no('challenge', ...counselsAlone)
  if (kind === null) return null
  const about = aboutOf(read, no, aimsOf[kind])
  if (stay && about === 'secrecy')
    no(
      'stayed',
      sentence('deciding.challenge_secrecy_never_suspends_production'),
      sentence('tables.empty_name_challenge_production'),
    )
  return about && filedOn ? { challengeKind: kind, about, forum, filedOn, stay } : null
}

function aboutOf(read: Reader, no: No, aims: readonly ChallengeAim[]): ChallengeAim | null {
  const said = read.oneOf('challenge_about', challengeAims)
  const [only, ...more] = aims
  const about = said ?? (more.length === 0 ? only : undefined) ?? null
  if (about !== null && aims.includes(about)) return about
  if (read.cell('challenge_about') === '' || said !== null)
    no(
      'challenge_about',
      sentence('tables.what_kind_challenge_about_not'),
      sentence('tables.write_one_of', { x: aims.join(', ') }),
    )
  return null
}

function stayOf(read: Reader, no: No, { now }: Now): BroughtChallenge['stay'] {
  const on = read.day('stayed', read.cell('stayed'))
  const note = read.cell('stayed_by')
  const isStayed = read.cell('stayed') !== ''
  if (isStayed && note === '')
    no(
      'stayed_by',
      sentence('deciding.order_court_missing'),
      sentence('tables.say_which_order_stays_production'),
    )
  if (!isStayed && note !== '')
    no(
      'stayed',
      sentence('tables.when_production_stayed_not_said'),
      sentence('tables.write_day_order_empty_which'),
    )
  if (on !== null && isFuture(on, now))
    no('stayed', sentence('deciding.day_lies_future'), sentence('tables.correct_date'))
  return on ? { on, note } : null
}

/** A day that has not begun anywhere in UTC. */
function isFuture(day: string, now: string): boolean {
  return day > now.slice(0, 10)
}

const counselsAlone = [
  sentence('telling.longer_term_challenge_brought_counsel'),
  sentence('tables.counsel_bring_table_leave_these'),
] as const
