// Letters to the authority: pure text. They read the same whether or not an account exists, and never name a tenant that
// the paper does not show.

import type { LineDecision } from '../../domain/decision/events.ts'
import { instrumentsAsked } from '../../domain/decision/instruments.ts'
import { linesLeft } from '../../domain/decision/lines-given.ts'
import { isOpen } from '../../domain/permitted/emergency.ts'
import { isConfirmed } from '../../domain/permitted/emergency-confirmed.ts'
import { isRecalled, productionsOut } from '../../domain/registry/production-state.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { glossary, period } from '../../words/faces/glossary.ts'
import { letterWords } from '../../words/faces/letters.ts'
import { colon, either, list, sentences, when } from '../../words/when.ts'
import type { Provider } from '../provider.ts'
import { lawNote } from '../surfaces/portal/law-text.ts'
import type { Addresses } from './addresses.ts'
import { annexRows } from './annex-iii.ts'
import { type Block, type LetterText, withCite } from './block.ts'

export function acknowledgement(d: Demand, p: Provider, at: Addresses): LetterText {
  const say = letterWords(at.language, at.own)
  const { reference } = d
  return {
    subject: say('ack.subject', { reference }),
    language: at.language,
    blocks: [
      paragraph(say('ack.first', { at: when(d.received.receivedAt, p.zone, at.language), reference })),
      paragraph(say('ack.only')),
      { kind: 'heading', text: say('ack.next') },
      { kind: 'list', items: [say('ack.check_sender'), say('ack.check_reach')] },
      reach(p, at, d.reference),
    ],
  }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}

export function determination(d: Demand, p: Provider, at: Addresses, note: string): LetterText {
  const say = letterWords(at.language, at.own)
  const groups = groupLines(d.lines)
  return {
    subject: say('answer.subject', { theirs: d.facts?.reference ?? '', reference: d.reference }),
    language: at.language,
    blocks: [
      receivedFacts(d, p, at),
      ...groups.flatMap(g => lineBlocks(g, at)),
      ...unconfirmedBlocks(d, p, at),
      ...noteBlocks(note),
      ...(groups.some(g => g.decision === 'comply' || g.decision === 'narrow')
        ? [paragraph(say('answer.collected'))]
        : []),
      reach(p, at, d.reference),
      ...wordingBlocks(groups, at),
    ],
  }
}

/**
 * Of an emergency whose danger no supervisor confirmed: what was missing, and what the lane asks for. Only where something was
 * declined as merely permitted: it opens nothing else. Nothing of who spoke.
 */
function unconfirmedBlocks(d: Demand, p: Provider, at: Addresses): Block[] {
  const { emergency: e } = d
  const claimed = isOpen(e) && e.voluntary && !isConfirmed(e)
  if (!claimed || !d.lines.some(l => l.ground === 'permitted_not_required')) return []
  const say = letterWords(at.language, at.own)
  const said =
    e.confirmation?.outcome === 'declined'
      ? say('answer.emergency.declined', { at: when(e.confirmation.at, p.zone, at.language) })
      : say('answer.emergency.unconfirmed')
  return [paragraph(sentences([said, say('answer.emergency.suffices')], at.language))]
}

/** In which language its parts stand, and which wording decides: once, in small print. */
function wordingBlocks(groups: readonly Group[], at: Addresses): Block[] {
  if (at.language === 'en') return []
  const note = lawNote(
    groups.map(g => at.law(g.reason)),
    at.language,
  )
  const recorded = letterWords(at.language, at.own)('answer.as_recorded')
  return [{ kind: 'small', text: sentences([note, recorded], at.language) }]
}

/** One wording for "never existed" and for "gone" (design § 4.3). */
export function noRecords(d: Demand, p: Provider, at: Addresses): LetterText {
  const say = letterWords(at.language, at.own)
  return {
    subject: say('none.subject', { theirs: d.facts?.reference ?? '', reference: d.reference }),
    language: at.language,
    blocks: [
      receivedFacts(d, p, at),
      paragraph(say('none.first')),
      paragraph(say('none.mistyped')),
      reach(p, at, d.reference),
    ],
  }
}

export function ready(d: Demand, p: Provider, at: Addresses): LetterText {
  const say = letterWords(at.language, at.own)
  const out = productionsOut(d)
  const released = out.at(-1)?.released ?? d.released
  const expires = released ? when(released.expiresAt, p.zone, at.language) : ''
  const n = out.length
  const part = n > 1 ? [say('ready.part', { n })] : []
  const follows = linesLeft(d).length > 0 ? [say('ready.follows')] : []
  return {
    subject:
      n > 1
        ? say('ready.subject.part', { n, reference: d.reference })
        : say('ready.subject', { reference: d.reference }),
    language: at.language,
    blocks: [
      paragraph(sentences([...part, say('ready.first', { host: at.authority }), ...follows], at.language)),
      {
        kind: 'facts',
        rows: [
          [say('ready.hash'), released?.sha256 ?? ''],
          [say('ready.until'), expires],
        ],
      },
      paragraph(say('ready.key', { command: 'age -d -i YOUR-KEY package.age | tar x' })),
      reach(p, at, d.reference),
    ],
  }
}

/** Of the package that `about` names, `(number)`; of the last one that was called back where it names none. */
export function recalled(d: Demand, p: Provider, at: Addresses, about: string): LetterText {
  const say = letterWords(at.language, at.own)
  const out = productionsOut(d).filter(one => isRecalled(d, one))
  const found = out.find(one => about === `(${one.authorisation.production.number})`) ?? out.at(-1)
  const n = found?.authorisation.production.number ?? 1
  const since = found ? when(found.released.at, p.zone, at.language) : ''
  return {
    subject: say('recall.subject', { n, reference: d.reference }),
    language: at.language,
    blocks: [
      paragraph(say('recall.first', { n, at: since })),
      { kind: 'facts', rows: [[say('ready.hash'), found?.released.sha256 ?? '']] },
      paragraph(say('recall.ask')),
      paragraph(sentences([say('recall.cannot'), say('recall.follows')], at.language)),
      reach(p, at, d.reference),
    ],
  }
}

export function receivedFacts(d: Demand, p: Provider, at: Addresses): Block {
  const f = d.facts
  const say = letterWords(at.language, at.own)
  const served = {
    at: when(d.received.servedAt, p.zone, at.language),
    manner: say.of('facts.manner', d.received.servedManner),
  }
  const what = {
    instrument: list((f ? instrumentsAsked(f) : ['']).map(at.instrument), at.language),
    authority: f?.authorityName ?? say('facts.your_office'),
  }
  return {
    kind: 'facts',
    rows: [
      [say('facts.received'), say('facts.what', what)],
      [say('facts.theirs'), f?.reference ?? say('facts.none')],
      [say('facts.served'), say('facts.served_by', served)],
    ],
  }
}

type Group = Pick<
  LineDecision,
  'category' | 'decision' | 'ground' | 'reason' | 'cite' | 'wouldSuffice' | 'period'
> & {
  readonly asks: readonly string[]
}

/** Accounts are folded away: the letter says what is answered, not for how many accounts. */
function groupLines(lines: readonly LineDecision[]): Group[] {
  const groups = new Map<string, Group>()
  for (const l of lines) {
    const key = JSON.stringify([l.category, l.decision, l.ground, l.reason, l.cite, l.period])
    const before = groups.get(key)
    const asks = [...new Set([...(before?.asks ?? []), l.ask])]
    groups.set(key, {
      category: l.category,
      decision: l.decision,
      ground: l.ground,
      reason: l.reason,
      cite: l.cite,
      wouldSuffice: l.wouldSuffice,
      period: l.period,
      asks,
    })
  }
  return [...groups.values()]
}

function lineBlocks(g: Group, at: Addresses): Block[] {
  const [say, closed] = [letterWords(at.language, at.own), glossary(at.language)]
  const category = closed.of('category', g.category)
  const title = `${capital(category)}${colon(at.language)}${closed.of('decision', g.decision)}`
  const rows: [string, string][] = [[say('answer.why'), withCite(at.law(g.reason).text, g.cite)]]
  if (g.decision === 'comply' || g.decision === 'narrow')
    rows.push([say('answer.period'), period(g.period, at.language)])
  rows.push(...annexRows(g.ground, at))
  if (g.wouldSuffice.length > 0)
    rows.push([say('answer.suffice'), either(g.wouldSuffice.map(at.instrument), at.language)])
  return [
    { kind: 'heading', text: title },
    { kind: 'facts', rows },
  ]
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

export function noteBlocks(note: string): Block[] {
  return note.trim() === '' ? [] : [{ kind: 'paragraph', text: note.trim() }]
}

export function reach(p: Provider, at: Addresses, reference: string): Block {
  return paragraph(letterWords(at.language, at.own)('reach', { reference, host: at.authority, ...p.contact }))
}
