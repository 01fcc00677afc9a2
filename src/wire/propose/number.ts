// A paper's own number and the day on which it was issued.
import type { Scene } from './candidates.ts'
import { type FoundDate, findDates } from './dates.ts'
import type { Found } from './people.ts'
import { lineAround } from './text.ts'

const token = '([A-Z0-9][\\w:/.-]*\\d[\\w:/.-]*)'

const referenceForms: readonly RegExp[] = [
  new RegExp(`USAO No\\.?\\s*${token}`),
  new RegExp(`SUBPOENA N(?:O\\.|UMBER)\\s*[:]?\\s*${token}`, 'i'),
  new RegExp(`File number of the issuing authority\\s*:?\\s*${token}`, 'i'),
  new RegExp(
    `(?:Court file no\\.?(?: \\/ N° de dossier)?|Case reference|Civil Action No\\.?|(?<!Procedimento Investigat[óo]rio )Criminal (?:Action )?No\\.?|Misc(?:ellaneous)?\\.? No\\.?|Case No\\.?|Warrant No\\.?|Order No\\.?|Authorisation no\\.?|Agency case number|file number|File No\\.?|In Reply, Please Refer to File No\\.?)\\s*:?\\s*${token}`,
    'i',
  ),
  /Aktenzeichen der Anordnungsbehörde\s+([^\n]+)/,
  /(?:Geschäfts-?(?:Nr\.|nummer|zeichen)|Geschäfts-Nr\.?)\s*:?\s*(\d+ \p{Lu}\p{L}{0,3} \d+\/\d{2,4})/u,
  /Vorgangsnummer\s*:?\s*(\S+)/,
  /(?:Aktenzeichen|Az\.)\s*:?\s*(\d+ \p{L}{1,4} \d+\/\d{2,4})/u,
  /PROC[ÈE]S-VERBAL\s*(?:N°|n°)\s*(\S+)/,
  /Proces-verbaalnummer\s*:\s*(\S+)/i,
  /(?:DILIGENCIAS (?:PREVIAS|URGENTES)|SUMARIO|PROCEDIMIENTO)[^\d\n]{0,120}(?:\n[^\d\n]{0,120})?(\d{1,12}\/\d{4})/i,
  /Sygn\.? akt:?\s{1,20}(.{1,120}?)(?=\s{2}|\n)/,
  /(?:^|\n)(?!様式)([^\n]{1,20}第[0-9]+号)/,
  new RegExp(`\\b(?:our |Our )?[Cc]ase (?:number |no\\.? |# ?)?${token}`),
  new RegExp(`\\b(?:Our ref(?:erence)?|Reference|Ref)\\.?\\s*:?\\s*${token}`),
]

/** The issuing authority's own number of this paper. */
export function referenceOf(text: string): Found | null {
  const pair = /CASE NUMBER[^\n]{0,80}SUBPOENA NUMBER[^\n]{0,80}\n([^\n]*)/i.exec(text)
  if (pair !== null) {
    const last = [...(pair[1] ?? '').matchAll(/[A-Z0-9]+(?:-[A-Z0-9]+)+/g)].at(-1)
    if (last !== undefined) {
      const start = pair.index + pair[0].length - (pair[1] ?? '').length + last.index
      return { value: last[0], start, end: start + last[0].length }
    }
  }
  for (const form of referenceForms) {
    const match = form.exec(text)
    const value = match?.[1]?.trim().replace(/[.,;:]+$/, '')
    if (match === null || value === undefined || value === '') continue
    const start = match.index + match[0].lastIndexOf(value)
    return { value, start, end: start + value.length }
  }
  return ownNumber(text)
}

/** Labels of a paper's own number by language, the nearer to the paper itself the earlier; a case comes last. */
const numberLabels: readonly string[] = [
  'Summons (?:No\\.?|number)|N° (?:de )?(?:r[ée]quisition|ordonnance|mandat)|Ordonnance n°|R[ée]quisition(?: judiciaire)? n°|Subpoena (?:No\\.?|number)|Warrant (?:No\\.?|number)|Order (?:No\\.?|number)|Notice (?:No\\.?|number)|Demand (?:No\\.?|number)|Authori[sz]ation (?:No\\.?|number)|Unique Reference Number(?: \\(URN\\))?|URN',
  'Our Ref(?:\\.|erence)?(?: No\\.?)?|Unsere? Referenz|Unser Aktenzeichen|Notre référence|Nostro riferimento|Nossa refer[êe]ncia|Inc(?:arto)?\\.(?: n\\.)?|N/REF\\.?|Nuestra referencia|N\\. ?Ref\\.?|Our ref(?:erence)?(?: no\\.?)?|Unser Zeichen|Notre r[ée]f(?:[ée]rence)?\\.?|N/R[ée]f\\.?|Ons kenmerk|Kenmerk|Vår referens|Vår ref\\.?|Ns\\. rif\\.',
  'Of[ií]cio(?: n[º°o.]*)?|Oficio(?: n[úu]m(?:ero)?\\.?| n[º°]\\.?)?|L\\. ?dz\\.|Registratienummer|Proces-verbaal(?:nummer)?|Docket No\\.|Znak(?: sprawy)?|Verfahrensnummer|Verfahrens-Nr\\.?|Geschäftszeichen|Geschäftsnummer|Aktenzeichen|Az\\.|Parketnummer|Kenmerk|BVH-nummer|Diarienummer|Dnr\\.?|Ärendenummer|Mål nr|Målnummer|Record No\\.?|Prot\\.(?: n\\.)?|Saksnr\\.?|Saksnummer|Saknr\\.?|Anmeldelsesnummer|문서번호|영장번호|허가번호|사건번호|文書番号',
  "File number of the issuing authority|Num[ée]ro de dossier(?: de l[’']autorité d[’']émission)?|Numero di fascicolo(?: dell[’']autorità di emissione)?|Número de expediente(?: de la autoridad emisora)?|Numer sprawy(?: organu wydającego)?|Dossiernummer(?: van de uitvaardigende autoriteit)?|Número do processo(?: da autoridade emissora)?",
  'Procès-verbal|\\bPV|P\\.-?V\\.|Proc[ée]dure|N° (?:de )?(?:dossier|procédure|parquet)|Dossier|Sygn(?:atura)?\\.? akt|Proced(?:imiento|imento penale)|Procedimento penale|Diligencias(?: de Investigaci[óo]n| Previas| Urgentes)?|Causa|Expediente|Carpeta de investigaci[óo]n|Processo|Inqu[ée]rito(?: Policial)?|Prot(?:ocollo)?\\.|Nº|N° ?:|FTC File No\\.|File',
  'Case(?: (?:No\\.?|number|ref(?:erence)?))|Ref(?:erence)?(?: no\\.?)?|Occurrence(?: (?:No\\.?|number))?|Incident(?: (?:No\\.?|number))?|FIR No\\.?|No\\.',
]
const numberWords = '\\s*(?:[:：.]\\s*|(?:n[º°]|N[º°]|n\\.|N\\.|nr\\.?|no\\.?|núm\\.)\\s*:?\\s*)*'
const numberSource =
  '((?:[\\p{L}]{1,6}[. -]{1,2}){0,3}[\\p{L}\\d][\\p{L}\\d./:_-]*(?:[ ](?:[A-Z]{1,6}(?:\\/\\d+)?|\\d[\\w/.-]*|[A-Z]\\p{L}?\\.?|-|[A-Z]{1,6}-?[A-Z]*)(?=[ \\n,;)]|$)){0,4})'
const numberForms = numberLabels.map(
  label => new RegExp(`(?<![\\p{L}\\d])(?:${label})${numberWords}${numberSource}`, 'giu'),
)

/** In a mail's subject and in the first forty lines: the number after a label that such papers use. */
function ownNumber(text: string): Found | null {
  const head = text.split('\n').slice(0, 45).join('\n')
  for (const form of numberForms) {
    for (const match of head.matchAll(form)) {
      // Words that follow the number belong to the sentence.
      const value = match[1]
        ?.replace(/(?<=\d)(?: \p{Lu}{2,3})? \p{Lu}\p{Ll}{2,}.*$/u, '')
        .trim()
        .replace(/[.,;:-]+$/, '')
      if (value === undefined || !/\d/.test(value) || value.length > 40) continue
      if (findDates(value, true).length > 0 || /^\d{1,2}$/.test(value)) continue
      // A sentence is no number.
      if (/\p{Ll}{3}\.? \p{Ll}{2}/u.test(value)) continue
      const lead = head.slice(Math.max(0, match.index - 30), match.index)
      // Another body's number, a statute and the recipient's own number name something else.
      if (
        /(?:Staatsanwaltschaft|police|policial|your|S\/|Ihr|Votre|Su|Suv|Uw|account|acct\.?|customer|client|subscriber|user|konto|cuenta|compte)\s*$/i.test(
          lead,
        )
      )
        continue
      if (/Aktenzeichen der Staatsanwaltschaft/i.test(match[0])) continue
      // "… de machtiging van de rechter-commissaris (kenmerk RC 26/1177)": the number of what it rests on.
      if (/\($/.test(lead) && /^[^\n)]*\)/.test(head.slice(match.index + match[0].length))) continue
      const start = match.index + match[0].lastIndexOf(value)
      return { value, start, end: start + value.length }
    }
  }
  const register = /\b[Nn]\.?\s*(\d+\/\d{2,4})\s*R\.? ?G\.?/.exec(head)
  const alone =
    register ??
    /(?:^|\n)\s*((?:[A-Z]{1,4}\/)?\d{2,}\/\d{4})\s*(?=\n|[–—-]\s*\p{Lu}{2,5}\s*\n)/u.exec(head) ??
    /(\S{0,12}[(（]\p{Script=Hiragana}[)）]第[0-9]+号)/u.exec(head) ??
    /([\p{Script=Han}\p{Script=Katakana}ー]+第[0-9]+号)/u.exec(head) ??
    /In the Matter of [^\n(]{3,60}\(([A-Z]{1,4}-\d{3,})\)/i.exec(head) ??
    /(?:SUBJECT|Subject|^)[^\n]*?\b([A-Z]{2,5}-\d{2,4}-[A-Z\d-]*\d)\b/.exec(head.slice(0, 120))
  // The file number of a court or prosecutor by itself in the head: "31 St 417/26h", "9 Gs 417/26".
  const file =
    alone ?? /(?:^|\n|\s{3,})(\d{1,4} \p{Lu}\p{L}{0,3} \d{1,6}\/\d{2,4}\p{Ll}?)\s*(?=\n)/u.exec(head)
  const value = file?.[1]
  if (file === null || value === undefined) return null
  const start = file.index + file[0].lastIndexOf(value)
  return { value, start, end: start + value.length }
}

const issueLabels: readonly RegExp[] = [
  /(?:Date and time|Date) issued:\s*$/i,
  /(?:Date and time of this request)\s*$/i,
  /Authorisation made:\s*$/i,
  /\bMade on\s*$/i,
  /(?<!(?:SUBPOENA|ORDER|WARRANT|LETTER|REQUEST|subpoena|order|warrant|letter|request|orders?) )\b(?:Dated|DATED):?(?: this| at [^\n]{0,30})?\s*$/,
  /(?:ISSUED THIS|issued on|issued\s*:?|(?:issued|signed|given|made|dated)\s+(?:at|in) [^\n\d]{2,40}?(?:,| on)?)[^\d]{0,30}$/i,
  /\bDate:\s*$/,
  /\bDate(?:\/| and )time(?: of (?:this )?request)?\s*:?\s*$/i,
  /;\s*date\s*$/,
  /Datum, Unterschrift(?:, Stempel)?\s*$/,
  /\bDatum\s*:\s*$/,
  /,\s*den\s*$/,
  /,\s*dnia\s*$/,
  /L['’]an\s*$/,
  /\bEn [\p{L} ]{2,40},\s*a?\s*$/u,
  /\b(?:Fait|Donné|Délivré)(?:e|es|s)? (?:à|le|en|au) [^\n]{0,60}$/u,
  /\b(?:Gegeben|Ausgestellt|Erlassen)(?: zu| in)? [^\n\d]{2,40}$/u,
  /\b(?:Dado|Passado|Expedido|Lavrado)(?: e passado)? (?:em|en|nesta) [^\n\d]{2,60}$/iu,
]

/** The day on which the paper was issued. */
export function issuedOn(scene: Scene): (FoundDate & Found) | null {
  const { text } = scene.paper
  const dates = findDates(text, scene.dayFirst)
  const found = (date: FoundDate) => ({ ...date, value: date.date })
  for (const label of issueLabels) {
    const date = dates.find(entry => label.test(text.slice(Math.max(0, entry.start - 60), entry.start)))
    if (date !== undefined) return found(date)
  }
  const more = generalIssue(text, dates)
  if (more !== undefined) return found(more)
  const alone = dates.find(date => {
    const line = lineAround(text, date.start)
    return line.trim().length <= date.end - date.start + 1
  })
  if (alone !== undefined) return found(alone)
  const below = dateBelow(text, dates)
  if (below !== undefined) return found(below)
  const japanese = scene.country === 'JP' ? dates[0] : undefined
  return japanese === undefined ? null : found(japanese)
}

/** Where no word says so: the last day in the last part of the paper that ends no period, term or silence. */
function dateBelow(text: string, dates: readonly FoundDate[]): FoundDate | undefined {
  const last = dates.filter(date => date.start > text.length * 0.6).at(-1)
  if (last === undefined) return undefined
  const before = text.slice(Math.max(0, last.start - 50), last.start)
  const bound =
    /(?:until|by|before|later than|to|through|and|from|since|between|bis|vom|au|jusqu\S*|avant|pour le|hasta|entro|fino|al|do|od|tot|uiterlijk|senast|innen|frem til|até|due)\s*(?:den|zum|le|el|il|on|the|spätestens|dnia)?\s*$/i
  return bound.test(before) || /^\s*(?:まで|까지|から|부터)/.test(text.slice(last.end)) ? undefined : last
}

/** Words before the day of issue, by language; then a line that is a place and a day; then a day beside a signature. */
const moreIssueLabels: readonly RegExp[] = [
  /(?:^|\n)[^\S\n]*(?:[Dd]nia|W dniu)\s*$/,
  /(?:^|\n)[^\S\n]*(?:DATE ISSUED|Date issued|Date of issue|Date of (?:this )?(?:authorisation|authorization|notice|order|request)|Signed on|Executed on|Given on|Issued|Date|Fecha|FECHA|Data|Datum|Dato|Avsagt|Ausstellungsdatum|시행일|발부일|작성일|日付|Data wydania|Fecha de emisión|Dagtekening)\s*[:：]?\s*$/i,
  /\bthis\s*$/i,
  // "FIR No. 417 dated …" is the day of something else.
  /(?:(?:^|\n)[^\S\n]*dated|\bDated|\bDATED):?[^\S\n]{0,10}(?:\/\s)?$/,
  /(?:Beschluss|BESCHLUSS|Verfügung|VERFÜGUNG|Vordering|DECRETO|Postanowienie)\s*\n?\s*(?:vom|van|d\.d\.|del|z dnia)\s*$/i,
  /(?:(?:^|\n)[^\S\n]*dated|\bDated|\bDATED)\s*[:/]?\s*$/,
]
const placeAndDay =
  /(?:^|\n|\s{3})\s*(?:(?:Fait|Donné|Given|Gegeben)\s+(?:à|au parquet|at|in|zu)?\s*)?(\p{Lu}[\p{L}'’.-]*(?:[ -](?:\p{Lu}[\p{L}'’.-]*|de|del|la|las|los|les|di|am|an|der|sur|aux|do|da|das|dos|den|le|y|en|upon|on))*)\s*,\s*(?:a|am|den|dnia|le|lì|li|il|el|den|the|on|em|i|op|d\.d\.)?\s*$/u

function generalIssue(text: string, dates: readonly FoundDate[]): FoundDate | undefined {
  const before = (date: FoundDate) => text.slice(Math.max(0, date.start - 80), date.start)
  for (const label of moreIssueLabels) {
    const date = dates.find(entry => label.test(before(entry)))
    if (date !== undefined) return date
  }
  const made = dates.find(date => /\bFait (?:à|au) [\p{L} '’-]{2,40},\s*le\s*$/u.test(before(date)))
  if (made !== undefined) return made
  const placed = dates.find(date => {
    const match = placeAndDay.exec(before(date))
    if (match === null) return false
    const rest =
      text
        .slice(date.end, date.end + 100)
        .split('\n')[0]
        ?.trim() ?? ''
    return rest.replace(/^(?:r\.|\.)/, '').length < 3
  })
  if (placed !== undefined) return placed
  // A day, then the line for the signature: "October 19, 2026      /s/ …".
  const signed = dates.filter(date =>
    /^[^\S\n]{3,}(?:\/s\/|_{3,}|\(s\)|\[)/.test(text.slice(date.end, date.end + 60)),
  )[0]
  if (signed !== undefined) return signed
  // A day at the right end of one of the first lines.
  const top = text.split('\n').slice(0, 12).join('\n').length
  return dates.find(date => {
    if (date.start > top) return false
    const before = text.slice(Math.max(0, date.start - 3), date.start)
    return /^[^\S\n]{3}$/.test(before) && /^[^\S\n]*(?:\n|$)/.test(text.slice(date.end, date.end + 20))
  })
}
