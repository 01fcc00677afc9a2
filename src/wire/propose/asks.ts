// What a paper asks for: categories and period of each set of identifiers.

import type { PaperForm } from '../../law/recognise/recognise.ts'
import type { DataCategory } from '../../vocabulary/closed-lists.ts'
import { askedByBoxes, type Ticked, tickedBoxes, tickedIn, withoutOtherBoxes } from './boxes.ts'
import type { Scene } from './candidates.ts'
import { categoriesIn } from './categories.ts'
import { noPeriod, periodIn } from './period.ts'
import type { ProposedAsk, ProposedIdentifier } from './proposal.ts'
import { sentenceAt } from './text.ts'

type Item = { readonly start: number; readonly end: number; readonly text: string }

/** The asks of one paper; `form` says which section's boxes name the categories. */
export function asksOf(
  scene: Scene,
  form: PaperForm,
  identifiers: readonly ProposedIdentifier[],
  context: { readonly issuedOn: string | null; readonly receivedOn: string | null },
): ProposedAsk[] {
  if (identifiers.length === 0 || form.kind === 'secrecy_order') return []
  const { text } = scene.paper
  const whole = withoutReprints(text)
  if (/certificate$/.test(form.kind)) return certificateAsks(scene, form.kind, identifiers, context)
  const boxed = askedByBoxes(whole, form.kind)
  if (boxed.length > 0) return [{ identifiers, categories: boxed, period: periodIn(whole, scene, context) }]
  const items = askingItems(scene, form, identifiers)
  if (items.length >= 2) return joined(merge(items))
  const period = periodIn(whole, scene, context)
  return [{ identifiers, categories: categoriesOf(withoutOtherBoxes(whole), form), period }]
}

/** What a paper asks that names no data, where its statute reaches one category alone. */
const USUAL: Record<string, DataCategory> = {
  'de.bestandsdaten_ip': 'subscriber',
  'de.nutzungsdaten': 'traffic',
  'de.verkehrsdaten': 'traffic',
  'es.588ter_k': 'subscriber',
  'es.588ter_m': 'subscriber',
  'ie.user_data': 'subscriber',
  'se.lek_9_33': 'subscriber',
  'no.subscriber': 'subscriber',
  'kr.tba_83': 'subscriber',
  'ch.auskunft': 'subscriber',
  'ch.randdaten': 'traffic',
  'it.subscriber': 'subscriber',
  'ar.subscriber': 'subscriber',
  'ie.internet_source': 'subscriber',
  'ie.schedule2': 'traffic',
  'fr.requisition.connexion': 'traffic',
  'se.hemlig_overvakning': 'traffic',
  'no.216b': 'traffic',
  'br.registros': 'traffic',
  'br.guarda_cautelar': 'traffic',
  'it.132_4ter': 'traffic',
  'ca.production.tracking': 'location',
  'br.conteudo': 'content_stored',
  'se.beslag': 'content_stored',
  'br.cadastrais': 'subscriber',
  'nl.126n': 'traffic',
  'it.132_tabulati': 'traffic',
  'kr.pcsa_13': 'traffic',
  'ca.production.transmission': 'traffic',
  'us.order.pen_trap': 'traffic',
  'us.warrant.location': 'location',
  'au.tia.stored_warrant': 'content_stored',
  'fr.contenu.706_95_1': 'content_stored',
  'es.contenido': 'content_stored',
  'nl.126ng': 'content_stored',
}

function categoriesOf(text: string, form: PaperForm): DataCategory[] {
  const only: Record<string, DataCategory[]> = {
    'de.bestandsdaten': ['subscriber'],
    'de.beschlagnahme': ['content_stored'],
    'nl.126na': ['subscriber'],
  }
  const found = only[form.instrument] ?? categoriesIn(text, form.kind)
  const usual = USUAL[form.instrument]
  return found.length > 0 || usual === undefined ? found : [usual]
}

/** Rule texts printed on the back of a form ask for nothing. */
function withoutReprints(text: string): string {
  return text
    .split('\f')
    .filter(page => !/^\s*Federal Rules? of (?:Civil|Criminal) Procedure/i.test(page))
    .join('\f')
}

function certificateAsks(
  scene: Scene,
  kind: string,
  identifiers: readonly ProposedIdentifier[],
  context: { readonly issuedOn: string | null; readonly receivedOn: string | null },
): ProposedAsk[] {
  const ticked = tickedIn(scene.paper.text, kind)
  const momentary = ticked.letters.has('b')
    ? identifiers.filter(identifier => identifier.at !== undefined)
    : []
  const lasting = identifiers.filter(identifier => !momentary.includes(identifier))
  const period = periodIn(scene.paper.text, scene, context)
  const asks: ProposedAsk[] = []
  if (lasting.length > 0) {
    const categories = lastingOf(ticked, momentary)
    const boxes = kind === 'production_order_certificate' ? tickedBoxes(scene.paper.text) : []
    const own = boxes.filter(
      ({ box, category }) => categories.includes(category) && (box !== 'b' || momentary.length === 0),
    )
    const isMixed = own.length > 1 || (own.length > 0 && momentary.length > 0)
    asks.push({ identifiers: lasting, categories, period, ...(isMixed ? { boxes: own } : {}) })
  }
  // Section F (b): asked only to know who used the address at that moment.
  if (momentary.length > 0) {
    const own = tickedBoxes(scene.paper.text).filter(({ box }) => box === 'b')
    const isMixed = lasting.length > 0 && kind === 'production_order_certificate' && own.length > 0
    asks.push({
      identifiers: momentary,
      categories: ['subscriber'],
      period: noPeriod,
      ...(isMixed ? { boxes: own } : {}),
    })
  }
  return asks
}

/** Box (b) speaks of the addresses with a moment of their own, where there are some beside what other boxes ask. */
function lastingOf(
  { letters, categories }: Ticked,
  momentary: readonly ProposedIdentifier[],
): DataCategory[] {
  const elsewhere = momentary.length > 0 && !letters.has('a') && letters.size > 1
  return categories.filter(category => category !== 'subscriber' || !elsewhere)
}

const CATEGORY_ORDER: readonly DataCategory[] = [
  'subscriber',
  'traffic',
  'location',
  'content_stored',
  'content_realtime',
]

const itemStart =
  /(?:^|\n)[^\S\n]*(?:\d{1,2}[.)]|\d{1,2}(?=\s{3})|\d{1,2}°\)|\([a-z\d]\)|[a-z][.)]|[-–•]|(?:PRIMERO|SEGUNDO|TERCERO|CUARTO|QUINTO)[.\s-]*)\s+|\s\((?:\d{1,2})\)\s+/g

/** Numbered items that each name what is asked and about whom; fewer than two mean one ask. */
function askingItems(
  scene: Scene,
  form: PaperForm,
  identifiers: readonly ProposedIdentifier[],
): ProposedAsk[] {
  const text = withoutReprints(scene.paper.text)
  const starts = [...text.matchAll(itemStart)].map(match => match.index)
  const items: Item[] = starts.map((start, i) => {
    const last = starts[i + 1] === undefined ? sentenceAt(text, start + 6).end : starts[i + 1]
    const end = itemEnd(text, start, last ?? text.length)
    return { start, end, text: text.slice(start, end) }
  })
  const asks: ProposedAsk[] = []
  let last: readonly ProposedIdentifier[] = []
  const lead = leadIdentifiers(text, items, identifiers)
  for (const item of items) {
    const words = flat(item.text)
    const own = identifiers.filter(identifier => stands(words, identifier))
    const categories = categoriesIn(item.text, form.kind)
    const same =
      /\b(?:that|same|said|above|aforesaid|above-?mentioned|aforementioned)\s+(?:mail |e-?mail |user )?(?:ID|address|number|account|service|mailbox|user)|misma cuenta|même compte|(?:desselben|dieses) (?:Kontos|Postfachs)|hetzelfde account|tego samego konta/i.test(
        item.text,
      )
    const named = same
      ? [...last, ...own.filter(identifier => !last.includes(identifier))]
      : own.length > 0
        ? own
        : lead
    if (own.length > 0) last = same ? last : own
    if (named.length === 0 || categories.length === 0) continue
    const moment = named.every(identifier => identifier.at !== undefined)
    const period = moment ? noPeriod : periodIn(item.text, scene, { issuedOn: null, receivedOn: null })
    asks.push({ identifiers: named, categories, period })
  }
  const silent = asks.every(ask => ask.period.from === null && ask.period.to === null)
  if (silent) {
    // One period for the whole list.
    const period = periodIn(text, scene, { issuedOn: null, receivedOn: null })
    for (const [i, ask] of asks.entries())
      if (!ask.identifiers.every(identifier => identifier.at !== undefined)) asks[i] = { ...ask, period }
  }
  const covered = new Set(asks.flatMap(ask => ask.identifiers))
  // An identifier outside every item means that the items are not what divides this paper.
  return identifiers.every(identifier => covered.has(identifier)) ? asks : []
}

/** Where the sentence before the items names an account and an item names one more, the items without any speak of the first. */
function leadIdentifiers(
  text: string,
  items: readonly Item[],
  identifiers: readonly ProposedIdentifier[],
): readonly ProposedIdentifier[] {
  const first = items[0]
  if (first === undefined) return []
  const before = flat(text.slice(0, first.start))
  const inItems = flat(items.map(item => item.text).join('\n'))
  const lead = identifiers.filter(identifier => stands(before, identifier))
  const more = identifiers.some(identifier => !lead.includes(identifier) && stands(inItems, identifier))
  return more && lead.every(identifier => !stands(inItems, identifier)) ? lead : []
}

/** Items about the same accounts and the same time are one ask with the categories of all. */
function joined(asks: readonly ProposedAsk[]): ProposedAsk[] {
  const made: ProposedAsk[] = []
  const key = ({ identifiers, period }: ProposedAsk) =>
    JSON.stringify([identifiers.map(one => [one.kind, one.value, one.at ?? null]).sort(), period])
  for (const ask of asks) {
    const at = made.findIndex(other => key(other) === key(ask))
    const other = made[at]
    if (other === undefined) made.push(ask)
    else
      made[at] = {
        ...other,
        categories: CATEGORY_ORDER.filter(one => [...other.categories, ...ask.categories].includes(one)),
      }
  }
  return made
}

function itemEnd(text: string, start: number, next: number): number {
  const blank = /\n\s*\n/.exec(text.slice(start + 2, next))
  return blank === null ? next : start + 2 + blank.index
}

/** Whether an identifier stands in flattened text, and not merely as the domain of an address. */
function stands(words: string, { as_written }: ProposedIdentifier): boolean {
  const sought = flat(as_written)
  for (let at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1))
    if (words[at - 1] !== '@' && words[at - 1] !== '.') return true
  return false
}

function flat(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}

function merge(asks: readonly ProposedAsk[]): ProposedAsk[] {
  const merged: ProposedAsk[] = []
  for (const ask of asks) {
    const momentary = ask.identifiers.some(identifier => identifier.at !== undefined)
    const like = merged.findIndex(
      other =>
        sameWhat(other, ask) &&
        momentary === other.identifiers.some(identifier => identifier.at !== undefined),
    )
    const other = merged[like]
    if (other === undefined) merged.push(ask)
    else {
      const more = ask.identifiers.filter(identifier => !other.identifiers.includes(identifier))
      merged[like] = { ...other, identifiers: [...other.identifiers, ...more] }
    }
  }
  return merged
}

function sameWhat(a: ProposedAsk, b: ProposedAsk): boolean {
  const key = (ask: ProposedAsk) => JSON.stringify([ask.categories, ask.period])
  return key(a) === key(b)
}
