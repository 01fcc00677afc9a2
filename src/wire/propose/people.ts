// The officer to turn to about a paper: name and telephone.

import type { Candidate, Scene } from './candidates.ts'
import { bodyIn, nameAt, titled } from './names.ts'

export type Found = { readonly value: string; readonly start: number; readonly end: number }

export const NAME =
  "[\\p{Lu}][\\p{L}.'’-]*(?:[ \\u3000](?:de |van |von |der |den |del |la |le )?[\\p{Lu}][\\p{L}.'’-]*){1,3}"
export const RANK =
  'Supervisory Special Agent|Special Agent|Assistant United States Attorney|AUSA|Detective Constable|Detective Sergeant|Detective Inspector|Detective|Det\\.? Cst\\.?|D\\/Cst\\.?|Det\\.?|Sergeant|Sgt\\.?|Captain|Capt\\.?|Lieutenant|Lt\\.?|Inspector|Superintendent|Deputy|Constable|Investigator|SSA|Oberstaatsanwältin|Oberstaatsanwalt|Staatsanwältin|Staatsanwalt|KHKin|KHK|KOKin|KOK|PHK|POK|Kriminalhauptkommissar(?:in)?|Kriminaloberkommissar(?:in)?'

const officerForms: readonly RegExp[] = [
  new RegExp(`(?:representative|representative of the authority)\\s*:?\\s*(${NAME})`, 'u'),
  new RegExp(
    `(?:Presented by|Produce to|Requesting officer|Contact|Sachbearbeiter(?:in)?)[^\\n:]{0,40}:?\\s*(?:${RANK})?\\s*(?:\\d{3,5}\\s)?(${NAME})`,
    'u',
  ),
  new RegExp(`(${NAME}), Assistant United States Attorney`, 'u'),
  new RegExp(
    `(?:issues or requests this subpoena, are|who requests this subpoena, are)\\s*:?\\s*(${NAME})`,
    'u',
  ),
  new RegExp(`(?:Vertreter(?:in)?|Kontaktperson)\\s+(?:${RANK})?\\s*(?:Dr\\. )?(${NAME})`, 'u'),
  new RegExp(`Verbalisant\\s*:\\s*(${NAME})`, 'u'),
  new RegExp(`\\b(?:Nous|Ik),\\s*(${NAME})`, 'u'),
  new RegExp(`(${NAME}),\\s*prokurator`, 'u'),
  new RegExp(`(?:Questions|Inquiries|Contact)[^\\n]{0,10}:\\s*(?:${RANK})\\s*(${NAME})`, 'u'),
  new RegExp(`(?<!AO )\\b(?:${RANK})\\s+(?:\\d{3,5}\\s)?(${NAME})`, 'u'),
  /担当\s*[:：]?[ \u3000]*(?:[\p{Script=Han}]{1,10}[課係班室隊][ \u3000]*)?(?:警部補|警部|巡査部長|巡査|係長|主任|検事)?\s*([\p{Script=Han}]{1,4}[ \u3000]+[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,5})/u,
]

/** The officer named in `text`, without title. */
export function officerName(text: string): Found | null {
  const contact = contactNamed(text, contactLabels)
  if (contact !== null) return contact
  for (const form of officerForms) {
    const found = matchGroup(form, text)
    if (found !== null && nameAt(found.value) !== null) return { ...found, value: clean(found.value) }
    if (found !== null && /\p{Script=Han}/u.test(found.value)) return found
  }
  return contactNamed(text, nameLabels)
}

/** Words after which the person to turn to is named, whatever the language. */
const contactLabels =
  /(?:\b[Ee]nquiries|\b[Ii]nquiries|\bcontact(?:person| point| officer)?(?: for[^\n:]{0,30})?|\bquestions and results|\bquestions?(?: (?:may|should) be directed to)?|\bPoints? of contact|\bSPoC|\binvestigating officer|\bofficer in (?:the )?case|\breply to|\b(?:Assistant )?U\.?S\.? Attorney|\bcommission counsel|Ansprechpartner(?:in)?|Sachbearbeit(?:ung|er(?:in)?)|Rückfragen(?: an)?|Bearbeiter(?:in)?|z\. ?Hd\.(?: von)?|Kontakt(?:person)?|Greffe|Renseignements|Contact|Affaire suivie par|Enquêteur|Contacto|Persona de contacto|Agente del Ministerio Público(?: de la Federación)?|Consultas|Dúvidas|Informações|Contatto|Per informazioni|Informazioni|Yhteyshenkilö|Yhteyshenkilö|Forespørsler|Frågor|Rückfragen bitte an|Für Rückfragen|Contacto|Enforcement officer|Referente|Delega per l[’']esecuzione|Contactpersoon|verstrekt aan|Osoba do\s+kontaktu|aos cuidados d[eao]s?(?: servidora?| sra?\.)?|ter attentie van|t\.a\.v\.|[ÀA] l['’]attention de|a la atenci[óo]n (?:de(?: la)?|del)|all[’']attenzione d[ei]l?l?[ao]?|ao cuidado de|för kännedom|prowadząc[ya]|Handläggare|Kontaktperson|Saksbehandler|Contato)\s*[:：]?\s+/giu
const nameLabels =
  /(?:Nome do representante|Nom du représentant|Nombre del representante|Nome del rappresentante|Naam van de vertegenwoordiger|Name des Vertreters|Name of (?:the )?representative|Företrädarens namn|Edustajan nimi|Numele reprezentantului|Jméno zástupce|Nom(?: et prénom)?|Nome(?: e cognome)?|Nombre|Imię i nazwisko|Name|Naam|Namn|Navn)\s*[:：]\s+/giu

function contactNamed(text: string, labels: RegExp): Found | null {
  for (const label of text.matchAll(labels)) {
    const from = label.index + label[0].length
    const line = text.slice(from, from + 120)
    const name = nameAt(line) ?? nameAfterOffice(line) ?? nameAfterFunction(line)
    if (name !== null) return { value: name.value, start: from + name.start, end: from + name.end }
  }
  const korean =
    /담당자?\s*[:：]?\s*(?:경정|경감|경위|경사|경장|순경|검사|수사관)?\s*([\p{Script=Hangul}]{2,5})/u.exec(
      text,
    ) ?? /집행\s*[:：][^\n]*?(?:경정|경감|경위|경사|경장)\s+([\p{Script=Hangul}]{2,5})/u.exec(text)
  if (korean !== null) {
    const start = korean.index + korean[0].lastIndexOf(korean[1] ?? '')
    return { value: korean[1] ?? '', start, end: start + (korean[1] ?? '').length }
  }
  const ordered =
    /(?:application of|application made by|sous serment par|produce to|produced to|communiquer à|appear before|herauszugeben an)\s+/giu
  for (const label of text.matchAll(ordered)) {
    const from = label.index + label[0].length
    const name = nameAt(text.slice(from, from + 120))
    if (name !== null) return { value: name.value, start: from + name.start, end: from + name.end }
  }
  return null
}

/** "segretario giudiziario Elio Pedrazzi", "Nucleo di Polizia: M.llo Achille Torrisi": a function or an office, then the person. */
function nameAfterFunction(line: string): Found | null {
  const lead = /^(?:(?:il|la|lo|el|o|a|le|der|die|the)\s+)?(?:\p{Ll}[\p{L}.'’-]*\s+){1,3}(?=\p{Lu})/u.exec(
    line,
  )
  const plain = lead === null ? null : nameAt(line.slice(lead[0].length))
  if (lead !== null && plain !== null && !ofOffice(plain.value))
    return { value: plain.value, start: plain.start + lead[0].length, end: plain.end + lead[0].length }
  const office = /^[^\n:;]{3,80}:\s+/.exec(line)
  const rest = office === null ? '' : line.slice(office[0].length)
  const name = office !== null && titled(rest) ? nameAt(rest) : null
  const by = office?.[0].length ?? 0
  return name === null ? null : { value: name.value, start: name.start + by, end: name.end + by }
}

/** Words with capitals that name an office and nobody in it. */
function ofOffice(value: string): boolean {
  return (
    bodyIn(value) !== null ||
    /^(?:Nucleo|Sezione|Ufficio|Unidad|Unit|Abteilung|Brigade|Service|Gruppo|Grupo|Squadra)\b/i.test(value)
  )
}

/** "Polizia Postale di Montevero, ass. capo Fiammetta Ughi": the office first, then the person. */
function nameAfterOffice(line: string): Found | null {
  const comma = /^[^\n,]{3,60},\s+/.exec(line)
  const rest = comma === null ? '' : line.slice(comma[0].length)
  if (comma === null || !titled(rest)) return null
  const name = nameAt(rest)
  const by = comma[0].length
  return name === null ? null : { value: name.value, start: name.start + by, end: name.end + by }
}

export function clean(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .replace(/[.,]+$/, '')
    .trim()
}

export function matchGroup(form: RegExp, text: string): Found | null {
  const match = form.exec(text)
  const value = match?.[1]
  if (match === null || value === undefined) return null
  const start = match.index + match[0].lastIndexOf(value)
  return { value, start, end: start + value.length }
}

/** A name out of an address of the form first.last@…, for pages on which the name itself cannot be read. */
export function nameFromAddress(address: string): string | null {
  const local = address.split('@')[0] ?? ''
  const parts = local.split('.')
  if (parts.length < 2 || !parts.every(part => /^[a-z-]{3,}$/.test(part))) return null
  const upper = (part: string) =>
    part.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase())
  return parts.map(upper).join(' ')
}

/** The telephone number to call the officer: the one nearest to name or address, in a line of contact data. */
export function officerPhone(
  scene: Scene,
  candidates: readonly Candidate[],
  near: readonly number[],
  taken: ReadonlySet<string>,
): Candidate | null {
  const phones = candidates.filter(
    candidate =>
      candidate.kind === 'phone' &&
      !taken.has(candidate.value) &&
      !ofVictim(scene.paper.text, candidate.start),
  )
  const distance = (candidate: Candidate) => Math.min(...near.map(at => Math.abs(candidate.start - at)))
  const close = phones.filter(candidate => near.length > 0 && distance(candidate) < 220)
  const nearest =
    close.sort((a, b) => distance(a) - distance(b))[0] ?? calledTelephone(scene.paper.text, phones)
  const first = nearest === undefined ? undefined : firstOfLine(scene.paper.text, nearest, phones)
  return first ?? null
}

/** The number of somebody whom the paper speaks about is none to call. */
function ofVictim(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at)
  return /victim|complainan|injured|reported by|pokrzywdz|geschädigt|plaignant|denuncia|perjudicad|benadeeld|aangever|persona offesa|målsägande|fornærmed|被害/i.test(
    line,
  )
}

/** Where nobody is named: the number that is called a telephone number at the head of the paper. */
function calledTelephone(text: string, phones: readonly Candidate[]): Candidate | undefined {
  return phones.find(phone =>
    /(?:tel|phone|ph|mob|tél|tfno|tlf|tfn|telefone|telefon|téléphone|電話|전화)\.?\s*:?\s*$/i.test(
      text.slice(Math.max(0, phone.start - 12), phone.start),
    ),
  )
}

/** "Desk … Cell …": the desk is the one to call. */
function firstOfLine(text: string, phone: Candidate, phones: readonly Candidate[]): Candidate {
  const line = text.lastIndexOf('\n', phone.start)
  return phones.find(other => other.start > line && other.start <= phone.start) ?? phone
}
