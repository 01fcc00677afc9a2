// What the letters to an authority say of each decided line.

import { linesLeft } from '../../src/domain/decision/lines-given.ts'
import { decidedCells } from '../../src/domain/decision/proposal.ts'
import type { Demand } from '../../src/domain/registry/state.ts'
import { citationAlone } from '../../src/law/citation.ts'
import { flowingText, type LetterText } from '../../src/server/letters/block.ts'
import { RECEIVED, released } from '../../src/server/letters/example-demand.ts'
import { redirectLetter } from '../../src/server/letters/redirect.ts'
import * as toAuthority from '../../src/server/letters/to-authority.ts'
import { answerGroups } from '../../src/server/surfaces/authority/demands.ts'
import { officerView } from '../../src/store/views/officer-view.ts'
import { dataCategories, decisions } from '../../src/vocabulary/closed-lists.ts'
import { glossary } from '../../src/words/faces/glossary.ts'
import { letterWords } from '../../src/words/faces/letters.ts'
import type { Language } from '../../src/words/languages.ts'
import { colon } from '../../src/words/when.ts'
import { provider } from '../server/provider.ts'
import { checks, givingSentences, isGiving, type Line, wordsFor } from './basis.ts'

export function wrongToAuthority(d: Demand, language: Language): string[] {
  const at = { ...wordsFor(d, language), authority: 'a.example', customer: 'c.example', own: null }
  const letters = new Set(d.lines.map(l => decidedCells(d, l).letter))
  return [
    ...wrongDetermination(d, at),
    ...wrongPortal(d),
    ...(letters.has('redirect') ? wrongRedirect(d, at) : []),
    ...(letters.has('no_records') && letters.size === 1 ? wrongNoRecords(d, at) : []),
    ...(letters.has('release') ? wrongRelease(d, at) : []),
  ]
}

type At = Parameters<typeof toAuthority.determination>[2]
type Section = { readonly title: string; readonly rows: readonly (readonly [string, string])[] }

function sectionsOf({ blocks }: LetterText): Section[] {
  return blocks.flatMap((block, i) => {
    const next = blocks[i + 1]
    return block.kind === 'heading'
      ? [{ title: block.text, rows: next?.kind === 'facts' ? next.rows : [] }]
      : []
  })
}

/** Each line has one section, which says this decision with this reason and no other. */
function wrongDetermination(d: Demand, at: At): string[] {
  const { wrong, says } = checks()
  const say = letterWords(at.language)
  const letter = toAuthority.determination(d, provider, at, '')
  const sections = sectionsOf(letter)
  says(sections.length === d.lines.length, `${sections.length} sections for ${d.lines.length} lines`)
  for (const line of d.lines) wrong.push(...wrongSection(line, sections, at))
  const text = flat(letter)
  const given = d.lines.some(isGiving)
  says(text.includes(say('answer.collected')) === given, `${given ? 'silent on' : 'announces'} a collection`)
  const lane = d.lines.some(l => l.ground === 'permitted_not_required')
  says(lane || !text.includes(say('answer.emergency.suffices')), 'points to a lane that opens nothing')
  if (at.language === 'en' && !given)
    for (const one of givingSentences(ownWords(text.replace(say('answer.emergency.suffices'), ''), d, at)))
      wrong.push(`gives nothing, and writes: ${one}`)
  return wrong
}

function wrongSection(line: Line, sections: readonly Section[], at: At): string[] {
  const { wrong, says } = checks()
  const [say, closed] = [letterWords(at.language), glossary(at.language)]
  const { category, decision } = line
  const of = (one: string) => `${closed.of('category', one)}${colon(at.language)}`.toLowerCase()
  const mine = sections.filter(s => s.title.toLowerCase().startsWith(of(category)))
  const [section] = mine
  says(mine.length === 1, `${mine.length} sections for ${category}`)
  if (!section) return wrong
  const said = decisions.filter(one =>
    section.title.endsWith(`${colon(at.language)}${closed.of('decision', one)}`),
  )
  says(said.join() === decision, `${decision} is titled ${section.title}`)
  const row = (label: string) => section.rows.find(([name]) => name === label)?.[1]
  const alone = citationAlone(line.cite)
  const why = at.law(line.reason).text
  says(row(say('answer.why')) === (alone ? `${why} (${alone})` : why), `${row(say('answer.why'))}: ${why}`)
  says((row(say('answer.period')) !== undefined) === isGiving(line), `${decision} and a period`)
  const suffices = row(say('answer.suffice'))
  says(decision === 'reject' || suffices === undefined, `${decision} and what would suffice`)
  says((suffices !== undefined) === line.wouldSuffice.length > 0, 'what would suffice is lost')
  for (const id of line.wouldSuffice)
    says(suffices?.includes(at.instrument(id)) === true && at.instrument(id) !== id, `${id} has no name`)
  const isOfForm = line.ground.startsWith('annex_iii_')
  says((row(say('annex.field')) !== undefined) === isOfForm, 'a field of the form of Annex III')
  says(isOfForm || row(say('annex.suffice')) === undefined, 'what would let us execute no certificate')
  return wrong
}

/** Once a letter has said it, the portal shows each answer as the letter has it. */
function wrongPortal(d: Demand): string[] {
  const { wrong, says } = checks()
  const letter = {
    kind: 'determination',
    to: 'authority',
    document: null,
    at: RECEIVED,
    id: '',
    subject: '',
  } as const
  const sent = { ...letter, messageId: '', matter: null }
  const groups = answerGroups(officerView({ ...d, said: d.lines, letters: [sent] }))
  for (const { category, decision, reason, cite, wouldSuffice } of d.lines) {
    const [mine, ...others] = groups.filter(g => g.category === category)
    says(mine?.decision === decision && others.length === 0, `${decision} is shown as ${mine?.decision}`)
    says(
      mine?.reason === reason && mine.cite === cite,
      `${mine?.reason} (${mine?.cite}): ${reason} (${cite})`,
    )
    says(mine?.wouldSuffice.join() === wouldSuffice.join(), `would suffice: ${mine?.wouldSuffice}`)
  }
  return wrong
}

/** Of the three ways in which it can speak of the customer. */
function wrongRedirect(d: Demand, at: At): string[] {
  const { wrong, says } = checks()
  const facts = { secret: false, note: '', now: RECEIVED }
  const namings = [
    { how: 'domain', domains: ['example.org'] },
    { how: 'name', names: ['Example Ltd'] },
    { how: 'narrow' },
  ] as const
  for (const naming of namings) {
    const text = flat(redirectLetter(d, provider, at, { ...facts, naming }))
    says(
      !text.includes(letterWords(at.language)('answer.collected')),
      'sends away and announces a collection',
    )
    for (const one of at.language === 'en' ? givingSentences(ownWords(text, d, at)) : [])
      wrong.push(`sends away, and writes: ${one}`)
  }
  return wrong
}

/** It says nothing of what was asked: not that it was refused, and of no kind of data that it is there. */
function wrongNoRecords(d: Demand, at: At): string[] {
  const { wrong, says } = checks()
  const text = ownWords(flat(toAuthority.noRecords(d, provider, at)), d, at)
  const closed = glossary(at.language)
  for (const one of dataCategories)
    says(!text.includes(closed.of('category', one)), `has none, and names ${one}`)
  for (const one of at.language === 'en' ? givingSentences(text) : [])
    wrong.push(`has none, and writes: ${one}`)
  return wrong
}

/** Once all that is given is out, nothing of it follows; before, something does. */
function wrongRelease(d: Demand, at: At): string[] {
  const { wrong, says } = checks()
  const { released: out } = released(d)
  const text = flat(toAuthority.ready({ ...d, released: out }, provider, at))
  const follows = text.includes(letterWords(at.language)('ready.follows'))
  says(follows === linesLeft({ ...d, released: out }).length > 0, 'what follows')
  for (const l of d.lines.filter(l => !isGiving(l)))
    says(!text.includes(at.law(l.reason).text), `brings data, and a reason not to: ${l.reason}`)
  return wrong
}

/** Unwrapped: no line break hides a sentence. */
const flat = (letter: LetterText) => flowingText(letter)

/** Without what the law says and what papers are called. */
function ownWords(text: string, d: Demand, at: At): string {
  const theirs = [
    ...d.lines.map(l => at.law(l.reason).text),
    ...d.lines.map(l => citationAlone(l.cite) ?? ''),
    ...d.lines.flatMap(l => l.wouldSuffice).map(at.instrument),
    at.instrument(d.facts?.instrument ?? ''),
  ]
  return theirs.filter(one => one !== '').reduce((left, one) => left.replaceAll(one, ''), text)
}
