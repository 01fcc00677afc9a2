// The boxes of a form. A box says something about its own section only: what is asked stands in one section, and a tick
// about the proceedings, the deadline or the delivery in another asks for nothing. Works on text whose boxes are ☒ and ☐.
import type { DataCategory } from '../../vocabulary/closed-lists.ts'
import { categoriesIn } from './categories.ts'
import type { BoxLetter, TickedBox } from './proposal.ts'

type Piece = { readonly start: number; readonly end: number }
export type Section = Piece & { readonly letter: string }

/** "Section" in the languages of the Union, before or behind its letter: "ABSCHNITT F", "F JAGU", "F. SZAKASZ". */
const SECTION =
  'SECTION|ABSCHNITT|TEIL|RUBRIQUE|SECCI[ÓO]N|SEZIONE|AFDELING|DEEL|SEKCJA|SEC[ÇC][ÃA]O|SE[ÇC][ÃA]O|AVSNITT|AFSNIT|DEL|ODD[ÍI]L|ODDIEL|ODDELEK|ODJELJAK|SEC[ȚŢT]IUNEA|SEC[ȚŢT]IUNE|TAQSIMA|ROINN|OSA|OSIO|JAKSO|JAGU|SZAKASZ|IEDA[ĻL]A|SKIRSNIS|РАЗДЕЛ|ΤΜΗΜΑ'
/** Alphabets that number the sections of a form otherwise, in the order of A to M. */
const ALPHABETS: readonly (readonly string[])[] = [
  [...'АБВГДЕЖЗИЙКЛМ'],
  ['Α', 'Β', 'Γ', 'Δ', 'Ε', 'ΣΤ', 'Ζ', 'Η', 'Θ', 'Ι', 'ΙΑ', 'ΙΒ', 'ΙΓ'],
]
const LETTER = '[A-M]|[АБВГДЕЖЗИЙКЛМ]|ΣΤ|Ι[ΑΒΓ]|[ΑΒΓΔΕΖΗΘΙ]'
const heading = new RegExp(
  // "Section C, to the authority" at the beginning of a line is running text.
  `(?:^|\\n)[^\\S\\n]*(?:(?:${SECTION})[^\\S\\n]+(${LETTER})|(${LETTER})[.)-]?[^\\S\\n]*(?:${SECTION}))(?![\\p{L}\\d])(?=[^\\S\\n]*(?:[:.)\\p{Pd}☒☐(]|\\n|$|\\p{Lu}))`,
  'giu',
)

/** The lettered sections of a certificate, each up to the next. */
export function sectionsOf(text: string): Section[] {
  const heads = [...text.matchAll(heading)].flatMap(match => {
    const letter = plainLetter((match[1] ?? match[2] ?? '').trim())
    return letter === null ? [] : [{ start: match.index, letter }]
  })
  return heads.map((head, i) => ({ ...head, end: heads[i + 1]?.start ?? text.length }))
}

function plainLetter(letter: string): string | null {
  if (/^[A-M]$/.test(letter)) return letter
  const at = Math.max(...ALPHABETS.map(letters => letters.indexOf(letter)))
  return at < 0 ? null : 'ABCDEFGHIJKLM'.charAt(at)
}

/** The sections that say what is asked: Regulation (EU) 2023/1543, Annex I section F, Annex II section D. */
const ASKING: Record<string, string> = {
  production_order_certificate: 'F',
  preservation_order_certificate: 'D',
}

/** The section of a certificate that says what is asked; none in other papers, or where the certificate lost it. */
export function askingSections(text: string, kind: string): Section[] {
  const letter = ASKING[kind]
  return letter === undefined ? [] : sectionsOf(text).filter(section => section.letter === letter)
}

const CATEGORY: Record<BoxLetter, DataCategory> = {
  a: 'subscriber',
  b: 'subscriber',
  c: 'traffic',
  d: 'content_stored',
}

/** What the boxes of a certificate ask: the ticked letters of its own section, or the words beside boxes without letters. */
export type Ticked = {
  readonly letters: ReadonlySet<BoxLetter>
  readonly categories: readonly DataCategory[]
}

export function tickedIn(text: string, kind: string): Ticked {
  const sections = sectionsOf(text)
  const words = askingSections(text, kind)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
  const letters = lettersIn(words)
  if (letters.size > 0) {
    const named = [...letters].map(letter => CATEGORY[letter])
    return { letters, categories: ORDER.filter(one => named.includes(one)) }
  }
  // A letter that lies outside its form says nothing: only words do.
  return { letters, categories: categoriesIn(tickedWords(sections.length > 0 ? words : text), '') }
}

const ORDER: readonly DataCategory[] = ['subscriber', 'traffic', 'content_stored']

/** What each ticked box of an EPOC asks by itself: its four kinds of data are four instruments. */
export function tickedBoxes(text: string): TickedBox[] {
  const { letters } = tickedIn(text, 'production_order_certificate')
  return [...letters].map(box => ({ box, category: CATEGORY[box], instrument: INSTRUMENT[box] }))
}

const INSTRUMENT: Record<BoxLetter, string> = {
  a: 'eu.epoc.subscriber',
  b: 'eu.epoc.identify_user',
  c: 'eu.epoc.traffic',
  d: 'eu.epoc.content',
}

/** Whether the eight hours of an emergency are ticked among the deadlines, section C. */
export function tickedEmergency(text: string): boolean {
  const sections = sectionsOf(text)
  const own = sections.filter(section => section.letter === 'C')
  const words = sections.length > 0 ? own.map(({ start, end }) => text.slice(start, end)).join('\n') : text
  return /☒[^☐☒]{0,120}(?<!\d)8[\s-]{0,3}(?:hours?|Stunden|heures|horas|ore|uur|godzin|timmar|timer|tunni|tunnin|hodin|hod[íi]n|[óo]r[áa]n|часа|ωρ[ώω]ν|sati|valand|stund|ur(?!\p{L})|sieg[ħh]at)/iu.test(
    words,
  )
}

type Head = Piece & { readonly letter: BoxLetter }

/** Letters (a) to (d) whose own box is ticked; where they have none, those below which a box is. */
function lettersIn(section: string): Set<BoxLetter> {
  const heads = letterHeads(section)
  const first = heads
    .map(head => besides(section, head))
    .find(one => one.before !== null || one.behind !== null)
  const leading = first === undefined || first.before !== null
  const ticked = heads.filter((head, i) => {
    const group = section.slice(head.end, heads[i + 1]?.start ?? section.length)
    const { before, behind } = besides(section, head)
    const own = (leading ? before : behind) ?? lastInLine(group)
    return own === null ? group.includes('☒') : own === '☒'
  })
  return new Set(ticked.map(head => head.letter))
}

function letterHeads(section: string): Head[] {
  // In running text, "other than (d)", a letter heads nothing.
  const found = section.matchAll(
    /(?:(?<=(?:^|\n|[^\S\n]{2}|[☒☐;])[^\S\n]{0,8})|(?=\(?[a-d]\)[^\S\n]{0,8}[☒☐]))(?<![\p{L}\p{N}).(])\(?([a-d])\)/gu,
  )
  const heads: Head[] = []
  for (const match of found) {
    const letter = match[1] as BoxLetter
    if (letter > (heads.at(-1)?.letter ?? ''))
      heads.push({ letter, start: match.index, end: match.index + match[0].length })
  }
  return heads
}

function besides(section: string, { start, end }: Head) {
  const before = /([☒☐])[^\S\n]*$/.exec(section.slice(Math.max(0, start - 12), start))?.[1] ?? null
  const behind = /^[^\S\n]*([☒☐])/.exec(section.slice(end, end + 12))?.[1] ?? null
  return { before, behind }
}

/** The box of a row that has one alone, at its end. */
function lastInLine(group: string): string | null {
  const [row = ''] = /^[^\n]{0,400}/.exec(group) ?? []
  const [box, more] = row.match(/[☒☐]/g) ?? []
  return box !== undefined && more === undefined && /\p{L}/u.test(row) && row.trimEnd().endsWith(box)
    ? box
    : null
}

/** The words of each ticked box, a line each; a box stands before its words or at the end of their line. */
export function tickedWords(text: string): string {
  return boxesIn(text)
    .filter(box => box.ticked)
    .map(box => text.slice(box.start, box.end))
    .join('.\n')
}

type Box = Piece & { readonly ticked: boolean }

/** Each box with the words that belong to it; never more than its line and the line that goes on from it. */
function boxesIn(text: string): Box[] {
  const boxes: Box[] = []
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    const line = text.slice(start, end)
    const marks = [...line.matchAll(/[☒☐]/g)]
    const trailing =
      marks.length === 1 && /[☒☐]$/.test(line.trimEnd()) && /\p{L}{2}/u.test(line.slice(0, marks[0]?.index))
    for (const [i, mark] of marks.entries()) {
      const at = start + mark.index
      const next = marks[i + 1]
      const to = next === undefined ? continued(text, end) : start + next.index
      const words = trailing ? { start, end: at } : { start: at + 1, end: Math.min(to, at + 300) }
      boxes.push({ ...words, ticked: mark[0] === '☒' })
    }
    start = end + 1
  }
  return boxes
}

/** Where a line ends that goes on in small letters on the next. */
function continued(text: string, end: number): number {
  const next = /^\n[^\S\n]*\p{Ll}{2}[^☒☐\n]{0,160}(?=\n|$)/u.exec(text.slice(end, end + 200))
  return next === null ? end : end + next[0].length
}

// ---- forms of one country: their sections have headings in words

const asks =
  /\b(?:data|information|records?|documents?|items?|evidence|particulars)\b[^\n]{0,40}\b(?:requested|required|sought|demanded|ordered|to be (?:produced|provided|disclosed|preserved|seized))|(?:request(?:ed)?|demand(?:ed)?|order(?:ed)?|type) (?:for |of )?(?:data|information|records)|you (?:must|are (?:commanded|required|ordered)[^\n]{0,20}) (?:to )?(?:produce|provide|disclose|preserve)|(?:angefordert|verlangt|erbeten|begehrt|herauszugeben|gew[üu]nscht)\p{L}* (?:Daten|Ausk[üu]nfte?|Unterlagen|Informationen)|(?:Daten|Ausk[üu]nfte?|Unterlagen)[^\n]{0,20}(?:angefordert|verlangt|erbeten|begehrt|ersucht)|Umfang (?:des Ersuchens|der Auskunft)|Auskunft (?:[üu]ber|wird erbeten)|(?:donn[ée]es|informations|renseignements|pi[èe]ces)[^\n]{0,30}(?:demand[ée]e?s|requis|sollicit[ée]|[àa] (?:fournir|communiquer|produire))|objet de la (?:demande|r[ée]quisition)|(?:datos|informaci[óo]n|registros)[^\n]{0,30}(?:solicitad|requerid|interesad)|objeto (?:de la solicitud|del requerimiento)|(?:dati|informazioni)[^\n]{0,30}richiest|oggetto della richiesta|(?:gevraagde|gevorderde|verzochte|te verstrekken) (?:gegevens|informatie)|(?:gegevens|informatie)[^\n]{0,20}(?:gevraagd|gevorderd|verzocht)|[żz][ąa]dan\p{L}* (?:danych|dane|informacj)|(?:zakres|dane)[^\n]{0,20}[żz][ąa]da|(?:dados|informa[çc][õo]es)[^\n]{0,30}(?:solicitad|requisitad|requerid|pedid)|beg[äa]rda uppgifter|uppgifter som beg[äa]rs|(?:opplysninger|oplysninger)[^\n]{0,30}(?:som )?(?:kreves|begj[æe]res|[øo]nskes)|pyydet(?:yt|t[äa]v[äa]t) tiedot|po[žz]adovan[ée] [úu]daje|k[ée]rt adatok|date(?:le)? solicitate|照会事項|請求(?:する|の)?(?:情報|記録)|요청 ?(?:자료|정보|사항)|המידע המבוקש/iu
const other =
  /legal (?:basis|ground|authority)|statut|\bpower\b|grounds?\b|offen[cs]e|crime|investigation|proceeding|delivery|format|transmi|return (?:of|to|by)|send (?:to|by)|respon(?:se|d) (?:by|to|via)|notice|notif|confidential|secrecy|disclos\w+ (?:to|of this)|urgen|emergenc|priorit|threat|attach|enclos|previous|earlier|relat(?:ion|ed)|separate|not (?:requested|sought|required)|exclud|reimburs|Rechtsgrundlage|Erm[äa]chtigung|Delikt|Straftat|Verfahren|[ÜU]bermittlung(?:sweg|sart)?|Format|Vertraulich|Benachrichtigung|Eil|Dringlich|Anlagen?|fr[üu]here|nicht (?:verlangt|begehrt)|base (?:l[ée]gale|legal|jur[íi]dica)|fondement|infraction|proc[ée]dure|envoi|confidential|urgence|pi[èe]ces jointes|delito|procedimiento|env[íi]o|urgencia|anexos|base giuridica|reato|procedimento|invio|urgenza|allegati|grondslag|strafbaar|levering|spoed|bijlagen|podstawa|przest[ęe]pstw|za[łl][ąa]cznik|pilno|crime|urg[êe]ncia|lagrum|brott|hjemmel|grunnlag/iu

/** A line that heads what stands below it: it ends with a colon, has a number of its own, or is in capitals. */
function heads(line: string): boolean {
  const bare = line.trim()
  if (bare.length < 3 || bare.length > 110 || /[☒☐]/.test(bare)) return false
  const capitals = /^[^\p{Ll}]*$/u.test(bare) && /\p{Lu}{3}/u.test(bare)
  const numbered =
    /^(?:(?:section|part|box|teil|feld|partie|parte|deel|cz[ęe][śs][ćc]|del)\s+)?(?:\d{1,2}|[A-Z]|[IVX]{1,4})[.):]\s+\p{Lu}[^.;]*$/iu
  return (
    /[:：]$/.test(bare) ||
    capitals ||
    numbered.test(bare) ||
    /[\u3040-\u9fff\uac00-\ud7af\u0590-\u05ff]/.test(bare)
  )
}

type Headed = Box & { readonly says: 'asks' | 'other' | 'nothing' }

function headedBoxes(text: string): Headed[] {
  const headings: { at: number; says: Headed['says'] }[] = []
  let at = 0
  for (const line of text.split('\n')) {
    if (heads(line))
      headings.push({ at, says: asks.test(line) ? 'asks' : other.test(line) ? 'other' : 'nothing' })
    at += line.length + 1
  }
  let next = 0
  return boxesIn(text).map(box => {
    while ((headings[next]?.at ?? Number.POSITIVE_INFINITY) < box.start) next += 1
    return { ...box, says: headings[next - 1]?.says ?? 'nothing' }
  })
}

/** What the ticked boxes of the section that asks name, in a form of one country; empty where no section of it says so. */
export function askedByBoxes(text: string, kind: string): DataCategory[] {
  if (!text.includes('☒')) return []
  const words = headedBoxes(text)
    .filter(box => box.ticked && box.says === 'asks')
    .map(box => text.slice(box.start, box.end))
  return words.length === 0 ? [] : categoriesIn(words.join('.\n'), kind)
}

/** The text with the words of boxes blanked that ask for nothing: open ones, and ticked ones about something else. */
export function withoutOtherBoxes(text: string): string {
  if (!/[☒☐]/.test(text)) return text
  const made: string[] = []
  let at = 0
  for (const { start, end, ticked, says } of headedBoxes(text)) {
    if ((ticked && says !== 'other') || start < at) continue
    made.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, ' '))
    at = end
  }
  return made.join('') + text.slice(at)
}
