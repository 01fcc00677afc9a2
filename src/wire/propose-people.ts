// Who stands behind a paper: the officer to turn to and who signed.

import type { PaperForm } from '../law/recognise.ts'
import type { Candidate, Scene } from './propose-candidates.ts'
import { bodyIn, nameAt, nameLine, role, titled } from './propose-names.ts'

export type Found = { readonly value: string; readonly start: number; readonly end: number }

const name =
  "[\\p{Lu}][\\p{L}.'’-]*(?:[ \\u3000](?:de |van |von |der |den |del |la |le )?[\\p{Lu}][\\p{L}.'’-]*){1,3}"
const rank =
  'Supervisory Special Agent|Special Agent|Assistant United States Attorney|AUSA|Detective Constable|Detective Sergeant|Detective Inspector|Detective|Det\\.? Cst\\.?|D\\/Cst\\.?|Det\\.?|Sergeant|Sgt\\.?|Captain|Capt\\.?|Lieutenant|Lt\\.?|Inspector|Superintendent|Deputy|Constable|Investigator|SSA|Oberstaatsanwältin|Oberstaatsanwalt|Staatsanwältin|Staatsanwalt|KHKin|KHK|KOKin|KOK|PHK|POK|Kriminalhauptkommissar(?:in)?|Kriminaloberkommissar(?:in)?'

const officerForms: readonly RegExp[] = [
  new RegExp(`(?:representative|representative of the authority)\\s*:?\\s*(${name})`, 'u'),
  new RegExp(
    `(?:Presented by|Produce to|Requesting officer|Contact|Sachbearbeiter(?:in)?)[^\\n:]{0,40}:?\\s*(?:${rank})?\\s*(?:\\d{3,5}\\s)?(${name})`,
    'u',
  ),
  new RegExp(`(${name}), Assistant United States Attorney`, 'u'),
  new RegExp(
    `(?:issues or requests this subpoena, are|who requests this subpoena, are)\\s*:?\\s*(${name})`,
    'u',
  ),
  new RegExp(`(?:Vertreter(?:in)?|Kontaktperson)\\s+(?:${rank})?\\s*(?:Dr\\. )?(${name})`, 'u'),
  new RegExp(`Verbalisant\\s*:\\s*(${name})`, 'u'),
  new RegExp(`\\b(?:Nous|Ik),\\s*(${name})`, 'u'),
  new RegExp(`(${name}),\\s*prokurator`, 'u'),
  new RegExp(`(?:Questions|Inquiries|Contact)[^\\n]{0,10}:\\s*(?:${rank})\\s*(${name})`, 'u'),
  new RegExp(`(?<!AO )\\b(?:${rank})\\s+(?:\\d{3,5}\\s)?(${name})`, 'u'),
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

const signerForms: readonly RegExp[] = [
  /^Signed: (\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}\p{Ll}+){1,2})(?=,|\n|$)/mu,
  /HON(?:ORABLE|\.)\s+([A-Z][A-Z.'’ -]{4,40}[A-Z])\n/,
  new RegExp(`(?:Her|His) Honour Judge (${name})`, 'u'),
  new RegExp(`(?:Richterin|Richter) am \\p{Lu}\\p{Ll}+gericht\\s+(?:Dr\\. )?(${name})(?=,|\\n)`, 'u'),
  new RegExp(`(${name})[^\\p{L}\\n]*\\n[^\\p{L}\\n]*(?:Richterin|Richter) am `, 'u'),
  new RegExp(`(${name}),? (?:U\\.S\\.|United States) (?:Magistrate|District) Judge`, 'u'),
  new RegExp(`(${name})\\s*\\n[^\\p{L}\\n]*(?:U\\.S\\.|United States) (?:Magistrate|District) Judge`, 'u'),
  new RegExp(
    `(${name})[^\\p{L}\\n]*\\n[^\\p{L}\\n]*(?:Justice of the Peace|Judge of|Circuit Judge|Superior Court Judge)`,
    'u',
  ),
  new RegExp(`Sincerely,?[\\s\\W]*(${name})`, 'u'),
  new RegExp(`Authorised officer:\\s*(?:${rank})?\\s*(${name})`, 'u'),
  /ISSUED BY[^\n]*\n[\s\S]{0,160}?\n\W*(\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}\p{Ll}+){1,2})\s*(?:\n|[^\p{L}\n])/u,
  new RegExp(`Fdo\\.?:\\s*(${name}(?:[^\\p{L}\\n]*\\n[^\\p{L}\\n]*\\p{Lu}\\p{Ll}+(?=\\s+Fdo))?)`, 'u'),
  new RegExp(`\\bNous,\\s*(${name})`, 'u'),
  new RegExp(`Verbalisant\\s*:\\s*(${name})`, 'u'),
  new RegExp(`\\bProkurator\\s*\\n\\s*(${name})`, 'u'),
  /Im Auftrag\s*\n\s*(\p{Lu}[\p{L}-]+)/u,
  /(?:警視|警部|署長)\s+([\p{Script=Han}]{1,4}[ \u3000][\p{Script=Han}]{1,4})/u,
]

/** Who signed or validated last, by the fullest name that the paper gives. */
export function signerOf(text: string, form: PaperForm, officer: string | null): Found | null {
  const signer = signerIn(text, form, officer)
  const full = signer === null ? null : fullName(text, signer.value)
  return signer === null || full === null ? signer : { ...signer, value: full }
}

/** "H Strathcona" under a paper that begins "I, Hinemoa Strathcona"; null where the name is full or never stands in full. */
function fullName(text: string, value: string): string | null {
  const initial = /^(\p{Lu})\.?(?:\s\p{Lu}\.?)*\s+(\p{Lu}[\p{L}'’-]{2,}(?:[ -]\p{Lu}[\p{L}'’-]+)*)$/u.exec(
    value,
  )
  if (initial === null) return null
  const last = (initial[2] ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const full = new RegExp(
    `(?<!\\p{L})${initial[1]}\\p{Ll}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,2}\\s+${last}(?!\\p{L})`,
    'iu',
  )
  return full.exec(text)?.[0].replace(/\s+/g, ' ') ?? null
}

/** The form decides where such papers have a usual signer. */
function signerIn(text: string, form: PaperForm, officer: string | null): Found | null {
  if (form.instrument === 'us.emergency.disclosure' || form.instrument === 'us.preservation.2703f') {
    return /Signature \/ printed name/.test(text) || officer === null
      ? null
      : { value: officer, start: 0, end: 0 }
  }
  if (form.kind === 'civil_subpoena') return officer === null ? null : { value: officer, start: 0, end: 0 }
  if (form.kind === 'subpoena') {
    const signed = markedName(text, true)
    if (signed !== null) return signed
    const clerk = /CLERK OF COURT/i.exec(text)
    return clerk === null
      ? null
      : { value: 'Clerk of Court', start: clerk.index, end: clerk.index + clerk[0].length }
  }
  if (/certificate$/.test(form.kind)) return certificateSigner(text, officer)
  for (const form of signerForms) {
    const found = matchGroup(form, text)
    if (found !== null) return { ...found, value: clean(found.value.replace(/[^\p{L}]*\n[^\p{L}]*/u, ' ')) }
  }
  return markedName(text, false) ?? namedWithRole(text) ?? afterClosing(text)
}

const signatureMark =
  /(?:\/s\/|\(s\)|\(signé\)|\(getekend\)|\(gez\.?\)|\bsig\.|\(assinado\)|\(firmado\)|\(firmato\)|\(signed\)|Sd\/-|\(sgd\.?\)|\bsgd\.|\bgez\.|\bw\.g\.|\bf\.to|\bFdo\.?:?|\(sign\.\)|(?:^|\n)[^\S\n]*(?:Signed(?: electronically)?(?: by)?|Signature|Signé|Unterzeichnet|Firmado|Firmato|Assinado|Podpisano|(?:Authori[sz]ed|Granted|Approved|Issued|Given|Ordered|Made) by|Utfärdad av|Verleend door|COMMISSIONER['’]S SIGNATURE)\s*:)[^\S\n]*/giu

/** The name at a mark of signature. Several signatures one under the other: the last approves; in one line: the first presides. */
function markedName(text: string, clerk: boolean): Found | null {
  let best: Found | null = null
  let line = -1
  for (const mark of text.matchAll(signatureMark)) {
    const from = mark.index + mark[0].length
    const name = nameAt(text.slice(from, from + 90))
    if (name === null) continue
    const at = text.lastIndexOf('\n', from)
    if (best !== null && at === line) continue
    best = { value: name.value, start: from + name.start, end: from + name.end }
    line = at
    if (clerk && /clerk/i.test(text.slice(from, from + 160))) return best
  }
  return best
}

/** "Sigrid Aasheim Loftesnes (sign.)": a mark after the name. */
const markAfter =
  /[([](?:s|sgd\.?|sign\.?|signed|signé|gez\.|firmado|f\.to|podpis\w*|allekirj\w*|underskrift|u\.s\.|getekend|assinado|firmato)[)\]]\s*$|\beh\.\s*$|\be\.\s?h\.\s*$/iu

/** A line that holds a name beside one that says a function; the last of the paper. */
function namedWithRole(text: string): Found | null {
  const lines = text.split('\n')
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length + 1
  }
  const blank = (i: number) => /^[\s\p{P}]*$/u.test((lines[i] ?? '').replace(/\([^)]*\)|\[[^\]]*\]/g, ''))
  const beside = (i: number, step: number) => {
    let j = i + step
    for (let n = 0; n < 3 && j >= 0 && j < lines.length && blank(j); n += 1) j += step
    const line = lines[j] ?? ''
    return line.length < 110 && role.test(line) && !/^\s*(?:contact|to|an|osoba|kontakt)\b/i.test(line)
  }
  const markBelow = (i: number) =>
    /^\s*[([](?:sign(?:\.|ed|ature|é|ée)?|sgd|firma\w*|podpis|handtekening|Unterschrift|underskrift|assinado)/i.test(
      lines[i + 1] ?? '',
    )
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i] ?? ''
    const start = starts[i] ?? 0
    const name = nameLine(line)
    if (
      name !== null &&
      (beside(i, 1) ||
        beside(i, -1) ||
        markBelow(i) ||
        markAfter.test(line) ||
        (titled(line) && i > lines.length / 3))
    )
      return { value: name.value, start: start + name.start, end: start + name.end }
  }
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i] ?? ''
    const start = starts[i] ?? 0
    const inLine = /^\s*(?:Il|La|El|O|A|The)?\s*[\p{L} ]{3,40}[,:]\s+/u.exec(line)
    if (inLine !== null && role.test(inLine[0]) && i > lines.length / 2) {
      const after = nameLine(line.slice(inLine[0].length))
      if (after !== null)
        return {
          value: after.value,
          start: start + inLine[0].length + after.start,
          end: start + inLine[0].length + after.end,
        }
    }
    const eastern =
      /(?:판사|검사)\s+([\p{Script=Hangul}]{2,5})(?:\s*\(인\))?|(?:警視|警部|署長|検事|裁判官)[ \u3000]+([\p{Script=Han}]{1,4}[ \u3000]+[\p{Script=Han}]{1,4})/u.exec(
        line,
      )
    const eastName = eastern?.[1] ?? eastern?.[2]
    if (eastern !== null && eastName !== undefined) {
      const where = start + eastern.index + eastern[0].indexOf(eastName)
      return { value: eastName, start: where, end: where + eastName.length }
    }
    const office = /([\p{Script=Hangul}]+(?:경찰청장|경찰서장|검찰청검사장))/u.exec(line)
    if (office !== null) {
      const where = start + office.index
      return { value: office[1] ?? '', start: where, end: where + office[0].length }
    }
  }
  return roleThenTitle(lines, starts) ?? namedInSentence(text)
}

/** "Jueza de Control Licenciada Refugio Alcántara": in the lower part a line of a function, a title and a name. */
function roleThenTitle(lines: readonly string[], starts: readonly number[]): Found | null {
  for (let i = lines.length - 1; i > lines.length / 2; i -= 1) {
    const line = lines[i] ?? ''
    if (line.length > 100 || !role.test(line)) continue
    for (const word of line.matchAll(/(?<=\p{L} )(?=\p{L})/gu)) {
      const rest = line.slice(word.index)
      const name = titled(rest) && role.test(line.slice(0, word.index)) ? nameLine(rest) : null
      if (name === null) continue
      const at = (starts[i] ?? 0) + word.index
      return { value: name.value, start: at + name.start, end: at + name.end }
    }
  }
  return null
}

/** "… manda y firma D.ª Covadonga Iturralde, Magistrada-Juez": the last name in running text with a function after it. */
function namedInSentence(text: string): Found | null {
  let last: Found | null = null
  for (const match of text.matchAll(
    /(?:firma|signed by|unterzeichnet von|signé par|firmato da|soussigné(?:e|s)?,?|undersigned,?|ondergetekende,?|suscrit[oa],?|sottoscritt[oa],?)\s+/giu,
  )) {
    const from = match.index + match[0].length
    const name = nameAt(text.slice(from, from + 90).replaceAll('\n', ' '))
    const known =
      titled(text.slice(from, from + 60)) || role.test(text.slice(from + (name?.end ?? 0)).slice(0, 40))
    if (name === null || !known) continue
    last = { value: name.value, start: from + name.start, end: from + name.end }
  }
  return last
}

/** The name under the words that close a letter. */
function afterClosing(text: string): Found | null {
  const closing =
    /\n[^\S\n]*(?:Yours (?:faithfully|sincerely|truly)|Sincerely|(?:Kind |Best )?regards|Respectfully|Mit freundlichen Gr(?:ü|ue)(?:ß|ss)en|Freundliche Gr(?:ü|ue)(?:ß|ss)e|Hochachtungsvoll|Cordialement|(?:Saludo a Ud\\. )?[Aa]tentamente|Atenciosamente|Distinti saluti|Met vriendelijke groet(?:en)?|Hoogachtend|Z poważaniem|Med (?:vänlig(?:a)? hälsning(?:ar)?|vennlig hilsen|hilsen)|Vennlig hilsen)[^\n]{0,20}\n\s*/giu
  let last: Found | null = null
  for (const match of text.matchAll(closing)) {
    const from = match.index + match[0].length
    const name = nameAt(text.slice(from, from + 80).split('\n')[0] ?? '')
    if (name !== null) last = { value: name.value, start: from + name.start, end: from + name.end }
  }
  return last
}

function certificateSigner(text: string, officer: string | null): Found | null {
  const judge = /(?:Richterin|Richter) am \p{Lu}\p{Ll}+gericht\s+(?:Dr\. )?/u.exec(text)
  if (judge !== null) {
    const found = matchGroup(new RegExp(`gericht\\s+(?:Dr\\. )?(${name})`, 'u'), text.slice(judge.index))
    if (found !== null)
      return { value: clean(found.value), start: judge.index + found.start, end: judge.index + found.end }
  }
  // A judge who validates signs below the officer's name.
  const marked = markedName(text, false)
  if (marked !== null) return marked
  return officer === null ? null : { value: officer, start: 0, end: 0 }
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
