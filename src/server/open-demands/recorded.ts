// What a line of the table says of a demand on its way: secrecy, a redirect that is out, a longer term, an open challenge.
import type { Secrecy } from '../../demand/facts.ts'
import type { BroughtChallenge, BroughtExtension } from '../../demand/import-open.ts'
import type { ImportedRedirect } from '../../demand/imported.ts'
import {
  aimsOf,
  type ChallengeAim,
  challengeAims,
  challengeKinds,
  redirectOutcomes,
  type SecrecyCover,
  secrecyCovers,
} from '../../demand/vocabulary.ts'
import type { No, Reader } from './cells.ts'

type Now = { readonly now: string; readonly byCounsel: boolean }

export function secrecyOf(read: Reader, no: No): Secrecy {
  const kind = read.oneOf('secrecy', ['none', 'requested', 'court_order', 'statutory'] as const) ?? 'none'
  const known: readonly string[] = secrecyCovers
  const covers = read.list('secrecy_covers').flatMap(text => {
    if (!known.includes(text))
      no('secrecy_covers', 'This word is not known.', `Write one of: ${known.join(', ')}.`)
    return known.includes(text) ? [text as SecrecyCover] : []
  })
  const from = read.day('secrecy_from', read.cell('secrecy_from'))
  const until = read.day('secrecy_until', read.cell('secrecy_until'))
  if (from !== null && until !== null && until < from)
    no('secrecy_until', 'The secrecy ends before it begins.', 'Correct one of the two days.')
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
    no('redirected', 'When the redirect left is not said.', 'Write its day, or empty what became of it.')
  if (outcome !== null && note === '')
    no('redirect_note', 'Where the agency said so is missing.', 'Name the letter, mail or call.')
  if (sentOn !== null && isFuture(sentOn, now))
    no('redirected', 'The day lies in the future.', 'Correct the date.')
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
    no('extended_until', 'Until when there is more time is not said.', 'Write the day, or empty who gave it.')
  if (isLonger && grantedBy === '')
    no('extended_by', 'An extension counts only in writing.', 'Say who granted it and where that is written.')
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
      no('challenge', 'What was filed is not said.', 'Write the kind of the challenge, or empty the rest.')
    return null
  }
  const kind = read.oneOf('challenge', challengeKinds)
  const filedOn = read.day('challenge_filed', read.cell('challenge_filed'))
  const forum = read.cell('challenge_forum')
  const stay = stayOf(read, no, at)
  if (forum === '') no('challenge_forum', 'Where it was filed is missing.', 'Name the court or authority.')
  if (read.cell('challenge_filed') === '')
    no('challenge_filed', 'When it was filed is missing.', 'Write the day.')
  if (filedOn !== null && isFuture(filedOn, at.now))
    no('challenge_filed', 'The day lies in the future.', 'Correct the date.')
  if (filedOn !== null && stay && stay.on < filedOn)
    no('stayed', 'The day lies before the filing.', 'Correct one of the two days.')
  if (!at.byCounsel) no('challenge', ...counselsAlone)
  if (kind === null) return null
  const about = aboutOf(read, no, aimsOf[kind])
  if (stay && about === 'secrecy')
    no(
      'stayed',
      'A challenge of secrecy never suspends production.',
      'Empty it, or name the challenge of the production.',
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
      'What this kind of challenge is about is not said, or cannot be that.',
      `Write one of: ${aims.join(', ')}.`,
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
      'The order of the court is missing.',
      'Say which order stays production and where it stands.',
    )
  if (!isStayed && note !== '')
    no(
      'stayed',
      'When production was stayed is not said.',
      'Write the day of the order, or empty which it is.',
    )
  if (on !== null && isFuture(on, now)) no('stayed', 'The day lies in the future.', 'Correct the date.')
  return on ? { on, note } : null
}

/** A day that has not begun anywhere in UTC. */
function isFuture(day: string, now: string): boolean {
  return day > now.slice(0, 10)
}

const counselsAlone = [
  'A longer term and a challenge are brought in by counsel.',
  'Have counsel bring the table in, or leave these columns empty.',
] as const
