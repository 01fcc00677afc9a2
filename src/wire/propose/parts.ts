// Which papers a file holds and where each begins and ends; what in a mail is its writer's own words.
import type { PaperForm, Recognised, Recogniser } from '../../law/recognise/recognise.ts'
import type { Page, Part, Reading } from '../reading.ts'
import { referenceOf } from './number.ts'
import { commandsData, ordersSilence, silenceTitle } from './silence-title.ts'
import { mayDemand, UNKNOWN_FORM, UNKNOWN_SECRECY } from './unknown.ts'

/** One paper before it is read: its pages, and whether it is the text of a mail. */
export type Draft = {
  readonly part: Part
  readonly pages: readonly Page[]
  readonly form: PaperForm
  /** The words that the form was known by, as they stand in the paper. */
  readonly grounds: readonly string[]
  readonly body: boolean
}

/**
 * Each page that a form fits begins a paper; pages after it belong to it; a cover before it belongs to none. What was found
 * on a page is never given up for what a later page says.
 */
export function draftsOf(part: Part, reading: Reading, papers: Recogniser): Draft[] {
  const body = isBody(part)
  const pages = ownPages(part, body, reading)
  const sheets = pages.map(page => sheetOf(page, body, reading, papers))
  const drafts: (Draft & { pages: Page[] })[] = []
  const before: Page[] = []
  for (const [i, { page, head }] of sheets.entries()) {
    const found = foundOn(sheets, i, body, papers)
    const last = drafts.at(-1)
    if (last !== undefined && (found === null || continues(last, found.form, page.text)))
      last.pages.push(page)
    else if (found !== null)
      drafts.push({
        part,
        pages: [page],
        form: found.form,
        grounds: groundsOf(found, head, restOf(sheets, i)),
        body,
      })
    else if (!body && !isCover(page.text)) before.push(page)
  }
  // What stands before the first paper that a pack knows may be one that none does.
  const unknown = drafts.length === 0 || before.length === 0 ? null : unknownOf(part, before, body, reading)
  return unknown === null ? drafts : [unknown, ...drafts]
}

type Sheet = {
  readonly page: Page
  readonly head: string
  /** What the page is by its own words alone. */
  readonly own: Recognised | null
}

function sheetOf(page: Page, body: boolean, reading: Reading, papers: Recogniser): Sheet {
  const head = headOf(page.text, body, reading)
  return {
    page,
    head,
    own: papers.recognise(head, page.text.normalize('NFKC'), mayBe(head, page.text, body)),
  }
}

/** A title may find its statute on the pages behind it, but not beyond the page on which another paper begins. */
function foundOn(sheets: readonly Sheet[], i: number, body: boolean, papers: Recogniser): Recognised | null {
  const { page, head } = sheets[i] as Sheet
  if (isCover(page.text) && !body) return null
  const found = papers.recognise(head, restOf(sheets, i), mayBe(head, page.text, body))
  return found ?? secrecyAlone(head, page.text, body)
}

function restOf(sheets: readonly Sheet[], i: number): string {
  const begins = (sheet: Sheet) =>
    sheet.own !== null && sheet.own.form !== sheets[i]?.own?.form && !isLaterPage(sheet.page.text)
  const next = sheets.findIndex((sheet, j) => j > i && begins(sheet))
  return sheets
    .slice(i, Math.min(i + 12, next < 0 ? sheets.length : next))
    .map(({ page }) => page.text)
    .join('\n\f\n')
    .normalize('NFKC')
}

/** Another page of the same kind goes on with it, unless it is a paper of its own by its number or its count of pages. */
function continues(last: Draft, form: PaperForm, text: string): boolean {
  if (isAttachment(text)) return true
  return form === last.form && (isLaterPage(text) || !beginsAnother(last, text))
}

function beginsAnother(last: Draft, text: string): boolean {
  const [known, own] = [last.pages[0]?.text ?? '', text].map(one => referenceOf(one)?.value)
  return known !== own && (isFirstPage(text) || (known !== undefined && own !== undefined))
}

const OF = '\\s*(?:of|von|de|di|sur|van|z|av|af|/)\\s*'
const countOf = new RegExp(
  `(?:\\b(?:page|seite|p[áa]gina|pagina|strona|sida|side|sivu|p\\.|s\\.)\\s*(\\d{1,3})${OF}(\\d{1,3})|(?:^|\\n)[^\\n]{0,40}?(?<![\\d/.-])(\\d{1,3})\\s?/\\s?(\\d{1,3})\\s*$)(?![\\d/])`,
  'iu',
)

/** The number that a page gives itself among those of its paper; null where it gives none. */
function pageNumber(text: string): number | null {
  const [, a, b, c, d] = countOf.exec(text.trimEnd()) ?? []
  const [n, of] = [Number(a ?? c), Number(b ?? d)]
  return n >= 1 && n <= of ? n : null
}

const isFirstPage = (text: string) => pageNumber(text) === 1
const isLaterPage = (text: string) => (pageNumber(text) ?? 0) > 1

/** Which forms a page may be taken for at all, by its own head and words. */
function mayBe(head: string, text: string, body: boolean): (form: PaperForm) => boolean {
  const unordered = body || namesLaterOrder(head)
  // An order of silence names the warrant that it belongs to; what it commands is silence.
  const silent = ordersSilence(head) && !commandsData(text)
  return form => (!unordered || unjudged(form)) && (!silent || form.kind === 'secrecy_order')
}

/** An order of silence whose words no pack knows: a paper of its own, and no warrant. */
function secrecyAlone(head: string, text: string, body: boolean): Recognised | null {
  if (body || isLaterPage(text) || !ordersSilence(head) || commandsData(text)) return null
  const title = silenceTitle.exec(head)
  return title === null
    ? null
    : {
        form: UNKNOWN_SECRECY,
        title: { start: title.index, end: title.index + title[0].length },
        grounds: [],
      }
}

/** "Pending a production order": the order that is named is still to come, and this paper is none. */
function namesLaterOrder(head: string): boolean {
  return (
    /\bpending (?:(?:the|our) )?(?:issu\w+ (?:and service )?of |application for |service of |receipt of )?(?:a|an|the|further|formal|such)?\s*(?:legal process|production order|court order|search warrant|warrant|order|subpoena|judicial|mutual legal)/i.test(
      head,
    ) ||
    /(?:en attendant|dans l['’]attente d)[^.\n]{0,40}(?:réquisition|ordonnance)|in attesa (?:di|del)[^.\n]{0,40}(?:decreto|ordine)|a la espera de[^.\n]{0,40}(?:auto|orden|mandamiento)|bis zum (?:Erlass|Vorliegen)[^.\n]{0,40}(?:Beschluss|Anordnung)|até (?:a|à) [^.\n]{0,30}(?:ordem|decisão) judicial/i.test(
      head,
    )
  )
}

/** What the text of a mail can be itself, or a paper that announces an order: a court's paper comes with it, never in it. */
function unjudged(form: PaperForm): boolean {
  return form.body !== 'court' && form.body !== 'investigating_judge' && form.body !== 'grand_jury'
}

/** The pages of a part that no form fits and that may demand something all the same; null where they may not. */
export function unknownDraftOf(part: Part, reading: Reading): Draft | null {
  const body = isBody(part)
  return unknownOf(part, ownPages(part, body, reading), body, reading)
}

function unknownOf(part: Part, pages: readonly Page[], body: boolean, reading: Reading): Draft | null {
  const text = pages.map(page => page.text).join('\n\f\n')
  const first = pages[0]
  if (first === undefined || !mayDemand(headOf(first.text, body, reading), text)) return null
  return { part, pages, form: UNKNOWN_FORM, grounds: [], body }
}

export const isBody = (part: Part): boolean => part.name === 'body' || part.mediaType === 'message/rfc822'

function ownPages(part: Part, body: boolean, reading: Reading): readonly Page[] {
  if (!body) return part.pages
  const words = passedOn(reading) ? unquoted : ownWords
  return part.pages.map(page => ({ ...page, text: words(page.text) }))
}

/** A mail from the provider's own house to itself: what it passes on is what matters. */
export function passedOn(reading: Reading): boolean {
  const domain = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  const from = reading.mail?.from[0]?.address
  const forward = /^\s*(?:Fwd?|WG|TR|RV|I|Doorst|PD|VB|VS)\s*:/i.test(reading.mail?.subject ?? '')
  return (
    forward &&
    from !== undefined &&
    (reading.mail?.to ?? []).some(box => domain(box.address) === domain(from))
  )
}

/** The marks of quotation blanked: every other character keeps its place. */
function unquoted(text: string): string {
  return text.replace(/^(?:> ?)+/gm, marks => ' '.repeat(marks.length))
}

function groundsOf({ title, grounds }: Recognised, head: string, rest: string): string[] {
  return [head.slice(title.start, title.end), ...grounds.map(ground => rest.slice(ground.start, ground.end))]
}

/** Pages that carry a demand but make none: covering letters, fax covers, reprinted rules. */
function isCover(page: string): boolean {
  return (
    /makes no demand of its own|enclosed (?:please find|overseas|order)|please find (?:attached|enclosed)/i.test(
      page,
    ) ||
    /pages:?\s*\d+\s*(?:,)?\s*(?:incl|including)[^\n]{0,10}cover|fax cover|cover sheet|deckblatt/i.test(page)
  )
}

function headOf(text: string, body: boolean, reading: Reading): string {
  const subject = body ? `${reading.mail?.subject ?? ''}\n` : ''
  const head = text
    .split('\n')
    .slice(0, body ? 30 : 34)
    .join('\n')
  return unspaced((subject + head).normalize('NFKC'))
}

/** "B e s c h l u s s": a title set wide is the word that it says. */
function unspaced(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{L}(?: \p{L}){3,}(?![\p{L}\p{N}])/gu, word =>
    word.replaceAll(' ', ''),
  )
}

function isAttachment(text: string): boolean {
  return /^\s*(?:ATTACHMENT|ANNEX|SCHEDULE|APPENDIX|EXHIBIT|Anlage|Annexe)\b(?! I{1,3}\b)/.test(text)
}

/** The lines of a mail that quote another, or stand below its signature line, blanked: every other character keeps its place. */
export function ownWords(text: string): string {
  const lines = text.split('\n')
  const cut = lines.findIndex((line, i) => endsOwnWords(line, lines.slice(i + 1, i + 3)))
  const own = (line: string, i: number) => (cut < 0 || i < cut) && !line.startsWith('>')
  return lines.map((line, i) => (own(line, i) ? line : ' '.repeat(line.length))).join('\n')
}

const quoteLead =
  /^(?:On|Am|Le|El|Op|Il|W dniu|Em) .{6,120}(?:wrote|schrieb|a écrit|escribió|schreef|ha scritto|napisał|escreveu)\b.*:?$/i
const forwardLine =
  /^-{2,}.*(?:Original|Forwarded|Doorgestuurd|Weitergeleitet|transféré|reenviado|inoltrato).*-{2,}$/i

function endsOwnWords(line: string, next: readonly string[]): boolean {
  if (line.length > 300) return false
  if (/^-- ?$/.test(line) || forwardLine.test(line)) return true
  return quoteLead.test(line) && next.some(other => other.startsWith('>'))
}
