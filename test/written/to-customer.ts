// What a customer is told of each decided line: the sentences of its page, the page's cards and its short answers, and the notice.
import { asTold } from '../../src/domain/notice/told-so-far.ts'
import { type Demand, matterOf } from '../../src/domain/registry/state.ts'
import { citationAlone } from '../../src/law/citation.ts'
import { flowingText, type LetterText } from '../../src/server/letters/block.ts'
import { CODE, DUE, RECEIVED, SHA256, shortOfTime } from '../../src/server/letters/example-demand.ts'
import { notice } from '../../src/server/letters/to-tenant.ts'
import {
  decidedSentences,
  lineWords,
  nextSentence,
} from '../../src/server/surfaces/customer/demand-sentences.ts'
import { matterPage } from '../../src/server/surfaces/customer/matter-page.ts'
import { recordText } from '../../src/server/surfaces/customer/record/record-text.ts'
import type { LineView, TenantView } from '../../src/store/views/tenant-view.ts'
import { tenantView } from '../../src/store/views/views.ts'
import { givingNothing } from '../../src/vocabulary/closed-lists.ts'
import { consentWords } from '../../src/words/faces/consent.ts'
import { consoleWords } from '../../src/words/faces/console.ts'
import { demandWords } from '../../src/words/faces/demand.ts'
import { glossary } from '../../src/words/faces/glossary.ts'
import { mailWords } from '../../src/words/faces/mails.ts'
import { toldWords } from '../../src/words/faces/told.ts'
import type { Language } from '../../src/words/languages.ts'
import { colon } from '../../src/words/when.ts'
import { packs } from '../pack-demands.ts'
import { provider } from '../server/provider.ts'
import { checks, givingSentences, type Line, wordsFor } from './basis.ts'

type Stage = 'told' | 'over' | 'out'
type Words = ReturnType<typeof wordsFor>

export function wrongToCustomer(d: Demand, language: Language): string[] {
  const [matter] = shortOfTime(d).matters
  if (!matter) return []
  const told = asTold({ ...d, matters: [matter] }, matter, [])
  const view = tenantView(told.demand, told.matter, null)
  const words = wordsFor(d, language)
  const mine = d.lines.filter(l => matterOf(d, l)?.id === matter.id)
  return [
    ...stagesOf(view).flatMap(([stage, v]) => [
      ...mine.flatMap((line, i) => wrongSentences(v, stage, { line, shown: v.lines[i] }, words)),
      ...wrongWhole(v, stage, words),
      ...wrongPage(v, mine, words),
    ]),
    ...wrongNotice(view, words),
    ...wrongRecord(view, words),
    ...wrongWithheld(tenantView(told.demand, told.matter, null, ['agency']), view, words),
  ]
}

/** Told and nothing done yet; over without that anything left; with all that is given out. */
function stagesOf(view: TenantView): [Stage, TenantView][] {
  const released = { at: RECEIVED, items: 3, sha256: SHA256 }
  const out: [Stage, TenantView][] = view.lines.some(isGiven) ? [['out', { ...view, released }]] : []
  return [['told', view], ['over', { ...view, closedAt: RECEIVED }], ...out]
}

const isGiven = ({ decision }: Pick<LineView, 'decision'>) => decision === 'comply' || decision === 'narrow'

/** Of one line alone: the sentence and the words of its decision, and of no other. */
function wrongSentences(
  v: TenantView,
  stage: Stage,
  { line, shown }: { line: Line; shown: LineView | undefined },
  { language }: Words,
): string[] {
  const { wrong, says } = checks()
  if (!shown) return [`${line.category} is not shown`]
  says(
    shown.decision === line.decision && shown.reason === line.reason && shown.cite === line.cite,
    `${line.category} is shown as ${shown.decision}: ${shown.reason} (${shown.cite})`,
  )
  const alone = decidedSentences({ ...v, lines: [shown] }, language)
  const expected = sentenceOf(v, stage, shown, language)
  says(alone.join() === (expected ?? ''), `${line.decision} is told as: ${alone.join(' ')}`)
  const category = glossary(language).of('category', shown.category)
  const naming = decidedSentences(v, language).filter(s => s.includes(category))
  says(naming.length === (expected === null ? 0 : 1), `${category} is told as: ${naming.join(' ')}`)
  const short = lineWords(v, shown, language)
  says(short === shortOf(v, stage, shown, language), `${line.decision} is called: ${short}`)
  if (language === 'en' && !(isGiven(shown) && stage !== 'over'))
    for (const one of givingSentences(`${alone.join(' ')} ${short}.`.replace('required us to give', '')))
      wrong.push(`${line.decision} (${stage}) is told as: ${one}`)
  return wrong
}

/** Null: nothing is said, because what would have been given by our own will did not leave. */
function sentenceOf(v: TenantView, stage: Stage, l: LineView, language: Language): string | null {
  const what = glossary(language).of('category', l.category)
  const tense = stage === 'told' ? 'before' : 'after'
  if (l.voluntary) return stage === 'over' ? null : consentWords(language)(tense, { what })
  const decision = (['comply', 'preserve', 'reject', 'redirect'] as const).find(one => one === l.decision)
  if (!decision) return `no sentence is right of ${l.decision}`
  if (decision === 'redirect' && !v.redirect.tried) return toldWords(language)('redirect.will', { what })
  return demandWords(language)(`${tense}.${decision}`, { what })
}

function shortOf(v: TenantView, stage: Stage, l: LineView, language: Language): string {
  const say = toldWords(language)
  if (isGiven(l)) return say(`line.${({ told: 'will', over: 'not', out: 'did' } as const)[stage]}_comply`)
  if (l.decision === 'redirect') return say(v.redirect.tried ? 'line.redirect' : 'line.will_redirect')
  return say(l.decision === 'preserve' ? 'line.preserve' : 'line.reject')
}

/** What follows if the customer does nothing. */
function wrongWhole(v: TenantView, stage: Stage, { language }: Words): string[] {
  const { wrong, says } = checks()
  const next = nextSentence(v, RECEIVED, language)
  const say = toldWords(language)
  says(next !== say('next.may_leave') || v.lines.some(isGiven), 'what is not given may leave')
  const nothing = v.lines.every(l => givingNothing.includes(l.decision))
  says(next !== say('next.nothing') || nothing, 'something is given, and nothing leaves')
  says(stage !== 'told' || !nothing || next === say('next.nothing'), 'nothing is given, and it is not said')
  return wrong
}

/** Each card speaks of its own line, and the short answers of what is given. */
function wrongPage(v: TenantView, lines: readonly Line[], words: Words): string[] {
  const { wrong, says } = checks()
  const { language, law, instrument } = words
  const say = demandWords(language)
  const page = pageOf(v, words)
  const cards = page.split('<li class="card">').slice(1)
  says(cards.length === lines.length, `${cards.length} cards for ${lines.length} lines`)
  for (const [i, l] of v.lines.entries()) {
    const card = textOf(cards[i]?.split('</li>')[0] ?? '')
    const category = glossary(language).of('category', l.category)
    const title = `${category}${colon(language)}${lineWords(v, l, language)}`
    says(card.toLowerCase().startsWith(plain(title).toLowerCase()), `${title} has the card ${card}`)
    const cite = citationAlone(l.cite)
    says(
      card.includes(plain(`${law(l.reason).text}${cite ? ` (${cite})` : ''}`)),
      `${l.reason} (${cite}): ${card}`,
    )
    for (const other of v.lines.filter(o => o.reason !== l.reason && !l.reason.includes(o.reason)))
      says(!card.includes(plain(law(other.reason).text)), `${title} has the reason of ${other.category}`)
    const suffices = say('answered.suffice', { what: '' }).split(/\s*\p{P}?$/u)[0] ?? ''
    says(card.includes(plain(suffices)) === l.wouldSuffice.length > 0, `what would suffice, of ${l.decision}`)
    for (const id of l.wouldSuffice) says(card.includes(plain(instrument(id))), `${id} is not named`)
  }
  const [required, others] = [v.lines.filter(isRequired), v.lines.filter(l => !isRequired(l))]
  const shown = answerTo(page, say('short.law'))
  says(
    required.every(l => shown.includes(plain(citationAlone(l.cite)))),
    `which law requires it: ${shown}`,
  )
  for (const { cite, decision } of others)
    says(
      cite === '' || !shown.includes(cite) || required.some(l => l.cite.includes(cite)),
      `${decision} by ${shown}`,
    )
  const given = answerTo(page, say('short.given'))
  const is = v.released ? given !== say('given.nothing_so_far') : !/\d/.test(given)
  says(is, `what was given: ${given}`)
  for (const l of v.lines.filter(l => !isGiven(l)))
    says(!given.includes(glossary(language).of('category', l.category)), `given: ${given}`)
  return wrong
}

/** Whatever is done by it: that the law has data given, or has them kept. */
const isRequired = (l: LineView) => (l.decision === 'comply' && !l.voluntary) || l.decision === 'preserve'

function pageOf(view: TenantView, { language, law, instrument }: Words): string {
  const ground = { now: RECEIVED, zone: provider.zone, token: '', key: '', reader: { language, here: null } }
  const site = { hosts: {}, provider: provider.name, demo: false } as never
  const facts = {
    ...ground,
    id: 'example',
    view,
    provider,
    instrument,
    law,
    draft: null,
    sent: false,
    kept: false,
  }
  return String(matterPage(site, { ...facts, accesses: [], leaves: [], publicBy: DUE }))
}

function answerTo(page: string, question: string): string {
  return textOf(page.split(`<dt>${question}</dt><dd>`)[1]?.split('</dd>')[0] ?? '')
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** As it is read: no break or space of a language's own makes a difference. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

function textOf(markup: string): string {
  const bare = markup.replaceAll(/<\/?(?:p|h3)\b[^>]*>/g, ' ').replaceAll(/<[^>]*>/g, '')
  return bare
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name) => ENTITIES[name] ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** An item for each line, with its decision and its reason; what can be done fits what is done. */
function wrongNotice(view: TenantView, words: Words): string[] {
  const { wrong, says } = checks()
  const { language, law } = words
  const [say, closed] = [mailWords(language), glossary(language)]
  const given = view.lines.some(isGiven)
  for (const late of [false, true]) {
    const letter = noticeOf(view, late, words)
    const items = itemsUnder(letter, say('notice.answer'))
    says(items.length === view.lines.length, `the notice has ${items.length} answers`)
    for (const [i, l] of view.lines.entries()) {
      const cite = citationAlone(l.cite)
      const said = [closed.of('category', l.category), closed.of('decision', l.decision)].join(
        colon(language),
      )
      const item = items[i] ?? ''
      says(
        item.startsWith(`${l.identifier}${colon(language)}${said}`),
        `the notice on ${l.category}: ${item}`,
      )
      says(item.includes(`${law(l.reason).text}${cite ? ` (${cite})` : ''}`), `the notice says why: ${item}`)
    }
    const text = flowingText(letter)
    says(!text.includes(say('notice.do_late', { host: 'h' })), 'shows what left, and nothing did')
    const nothing = view.lines.every(l => givingNothing.includes(l.decision))
    says(
      !text.includes(say('notice.do_nothing', { host: 'h' })) || nothing,
      'nothing leaves, and something may',
    )
    const theirs = [...view.lines.map(l => law(l.reason).text), words.instrument(view.instrument)]
    for (const one of language === 'en' && !given ? givingSentences(without(text, theirs)) : [])
      wrong.push(`the notice gives nothing, and says: ${one}`)
  }
  return wrong
}

/** Its record has the same of each line as its page. */
function wrongRecord(view: TenantView, words: Words): string[] {
  const { wrong, says } = checks()
  const { language, law, instrument } = words
  const letter = recordText(
    { packs, provider } as never,
    { matter: { view }, accesses: [], language } as never,
  )
  const items = itemsUnder(letter, consoleWords(language)('record.ground'))
  for (const [i, l] of view.lines.entries()) {
    const item = plain(items[i] ?? '')
    says(item.includes(plain(lineWords(view, l, language))), `the record on ${l.decision}: ${item}`)
    says(item.includes(plain(law(l.reason).text)), `the record says why ${l.category}: ${item}`)
    for (const id of l.wouldSuffice) says(item.includes(plain(instrument(id))), `${id} is not in the record`)
    const others = view.lines
      .filter(o => o.decision !== l.decision)
      .map(o => plain(lineWords(view, o, language)))
    says(!others.some(one => item.includes(`${one}.`)), `the record on ${l.decision}: ${item}`)
  }
  return wrong
}

function noticeOf(view: TenantView, late: boolean, { language, law, instrument }: Words): LetterText {
  const sent = {
    windowEndsAt: DUE,
    code: CODE,
    copySha256: SHA256,
    page: 'h',
    late,
    left: false,
    further: null,
  }
  const kind = {
    opensWindow: false,
    window: 'whole',
    covered: [],
    instrument: instrument(view.instrument),
  } as const
  return notice({ view, ...sent, ...kind, law }, provider, { language, own: null })
}

function itemsUnder({ blocks }: LetterText, heading: string): readonly string[] {
  const at = blocks.findIndex(b => b.kind === 'heading' && b.text === heading)
  const list = at < 0 ? undefined : blocks.slice(at + 1).find(b => b.kind !== 'small')
  return list?.kind === 'list' ? list.items : []
}

function without(text: string, parts: readonly string[]): string {
  return parts.filter(one => one !== '').reduce((left, one) => left.replaceAll(one, ''), text)
}

/** Under a secrecy of who asks the law says nothing: it would say which authority it is. */
function wrongWithheld(view: TenantView, whole: TenantView, words: Words): string[] {
  const { wrong, says } = checks()
  const page = textOf(pageOf(view, words))
  for (const { reason, cite } of whole.lines) {
    says(!page.includes(words.law(reason).text), `withheld, and says: ${reason}`)
    says(cite === '' || !page.includes(cite), `withheld, and cites ${cite}`)
  }
  return wrong
}
