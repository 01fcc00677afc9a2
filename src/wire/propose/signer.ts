// Who signed or validated a paper, in whatever way its country marks it.
import type { PaperForm } from '../../law/recognise/recognise.ts'
import { nameAt, nameLine, role, titled } from './names.ts'
import { clean, type Found, matchGroup, NAME, RANK } from './people.ts'

const signerForms: readonly RegExp[] = [
  /^Signed: (\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}\p{Ll}+){1,2})(?=,|\n|$)/mu,
  /HON(?:ORABLE|\.)\s+([A-Z][A-Z.'’ -]{4,40}[A-Z])\n/,
  new RegExp(`(?:Her|His) Honour Judge (${NAME})`, 'u'),
  new RegExp(`(?:Richterin|Richter) am \\p{Lu}\\p{Ll}+gericht\\s+(?:Dr\\. )?(${NAME})(?=,|\\n)`, 'u'),
  new RegExp(`(${NAME})[^\\p{L}\\n]*\\n[^\\p{L}\\n]*(?:Richterin|Richter) am `, 'u'),
  new RegExp(`(${NAME}),? (?:U\\.S\\.|United States) (?:Magistrate|District) Judge`, 'u'),
  new RegExp(`(${NAME})\\s*\\n[^\\p{L}\\n]*(?:U\\.S\\.|United States) (?:Magistrate|District) Judge`, 'u'),
  new RegExp(
    `(${NAME})[^\\p{L}\\n]*\\n[^\\p{L}\\n]*(?:Justice of the Peace|Judge of|Circuit Judge|Superior Court Judge)`,
    'u',
  ),
  new RegExp(`Sincerely,?[\\s\\W]*(${NAME})`, 'u'),
  new RegExp(`Authorised officer:\\s*(?:${RANK})?\\s*(${NAME})`, 'u'),
  /ISSUED BY[^\n]*\n[\s\S]{0,160}?\n\W*(\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}\p{Ll}+){1,2})\s*(?:\n|[^\p{L}\n])/u,
  new RegExp(`Fdo\\.?:\\s*(${NAME}(?:[^\\p{L}\\n]*\\n[^\\p{L}\\n]*\\p{Lu}\\p{Ll}+(?=\\s+Fdo))?)`, 'u'),
  new RegExp(`\\bNous,\\s*(${NAME})`, 'u'),
  new RegExp(`Verbalisant\\s*:\\s*(${NAME})`, 'u'),
  new RegExp(`\\bProkurator\\s*\\n\\s*(${NAME})`, 'u'),
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

/** A name beside, in or below words that say a function; the last of the paper. */
function namedWithRole(text: string): Found | null {
  const lines = text.split('\n')
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length + 1
  }
  return (
    lastOf(lines, starts, i => besideRole(lines, i)) ??
    lastOf(lines, starts, i => roleInLine(lines[i] ?? '', i > lines.length / 2)) ??
    roleThenTitle(lines, starts) ??
    namedInSentence(text)
  )
}

/** The lowest line in which `find` finds somebody, its place counted from the beginning of the text. */
function lastOf(
  lines: readonly string[],
  starts: readonly number[],
  find: (i: number) => Found | null,
): Found | null {
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const found = find(i)
    const start = starts[i] ?? 0
    if (found !== null) return { value: found.value, start: start + found.start, end: start + found.end }
  }
  return null
}

/** A line that is a name, with a function or a mark of signature on the next line that says something. */
function besideRole(lines: readonly string[], i: number): Found | null {
  const line = lines[i] ?? ''
  const name = nameLine(line)
  if (name === null) return null
  const signs =
    saysRole(lines, i, 1) ||
    saysRole(lines, i, -1) ||
    markBelow.test(lines[i + 1] ?? '') ||
    markAfter.test(line) ||
    (titled(line) && i > lines.length / 3)
  return signs ? name : null
}

const markBelow =
  /^\s*[([](?:sign(?:\.|ed|ature|é|ée)?|sgd|firma\w*|podpis|handtekening|Unterschrift|underskrift|assinado)/i

function saysRole(lines: readonly string[], i: number, step: 1 | -1): boolean {
  const blank = (at: number) =>
    /^[\s\p{P}]*$/u.test((lines[at] ?? '').replace(/\([^)]{0,200}\)|\[[^\]]{0,200}\]/g, ''))
  let j = i + step
  for (let n = 0; n < 3 && j >= 0 && j < lines.length && blank(j); n += 1) j += step
  const line = lines[j] ?? ''
  return line.length < 110 && role.test(line) && !/^\s*(?:contact|to|an|osoba|kontakt)\b/i.test(line)
}

/** "La Procuratrice: Ginevra Tosi" in the lower half; 검사 김도윤, 警部 青山 涼; an office that signs without a name. */
function roleInLine(line: string, low: boolean): Found | null {
  const lead = low ? /^\s*(?:Il|La|El|O|A|The)?\s*[\p{L} ]{3,40}[,:]\s+/u.exec(line) : null
  const name = lead !== null && role.test(lead[0]) ? nameLine(line.slice(lead[0].length)) : null
  if (lead !== null && name !== null)
    return { value: name.value, start: lead[0].length + name.start, end: lead[0].length + name.end }
  return easternName(line) ?? matchGroup(/([\p{Script=Hangul}]+(?:경찰청장|경찰서장|검찰청검사장))/u, line)
}

function easternName(line: string): Found | null {
  const match =
    /(?:판사|검사)\s+([\p{Script=Hangul}]{2,5})(?:\s*\(인\))?|(?:警視|警部|署長|検事|裁判官)[ \u3000]+([\p{Script=Han}]{1,4}[ \u3000]+[\p{Script=Han}]{1,4})/u.exec(
      line,
    )
  const value = match?.[1] ?? match?.[2]
  if (match === null || value === undefined) return null
  const start = match.index + match[0].indexOf(value)
  return { value, start, end: start + value.length }
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
    const found = matchGroup(new RegExp(`gericht\\s+(?:Dr\\. )?(${NAME})`, 'u'), text.slice(judge.index))
    if (found !== null)
      return { value: clean(found.value), start: judge.index + found.start, end: judge.index + found.end }
  }
  // A judge who validates signs below the officer's name.
  const marked = markedName(text, false)
  if (marked !== null) return marked
  return officer === null ? null : { value: officer, start: 0, end: 0 }
}
