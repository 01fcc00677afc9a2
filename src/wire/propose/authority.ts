// Who demands and from whom: the authority as a paper names it, and the company to which it is addressed.
import type { PaperForm } from '../../law/recognise/recognise.ts'
import { bodyIn, bodyLine, nameAt, role } from './names.ts'
import { clean, type Found, matchGroup } from './people.ts'
import type { BodyClass } from './proposal.ts'

type Authority = { readonly name: Found | null; readonly body: BodyClass }

/** The issuing authority as the paper names it. */
export function authorityOf(text: string, form: PaperForm): Authority {
  const names =
    authorityForms[form.instrument] ??
    (form.country === 'DE' && form.body === 'court' ? [] : authorityForms[form.country ?? '']) ??
    []
  for (const { words, shape } of names) {
    const match = words.exec(text)
    if (match === null) continue
    const value = clean(shape(match))
    const start = match.index
    const named = bodyIn(value)
    const body =
      issuedByMany.has(form.kind) && form.country === 'DE' && named !== null ? named : bodyOf(value, form)
    return { name: { value, start, end: start + match[0].length }, body }
  }
  return headAuthority(text, form)
}

/** Kinds of paper that several classes of body issue: there the head of the paper says which. */
const issuedByMany = new Set<PaperForm['kind']>([
  'information_request',
  'preservation_letter',
  'requisition',
  'production_order',
  'inquiry',
  'emergency_request',
  'authorisation_notification',
  'subpoena',
])

/** Kinds that courts do not write: a court in their head is the place of the office. */
const officeLetter = new Set<PaperForm['kind']>([
  'information_request',
  'preservation_letter',
  'requisition',
  'inquiry',
  'emergency_request',
  'authorisation_notification',
])

function headAuthority(text: string, form: PaperForm): Authority {
  const company = addresseeOf(text)
  const skip =
    company === null ? /(?!)/ : new RegExp(company.value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i')
  const found =
    bodyLine(text, officeLetter.has(form.kind) ? null : form.body, skip) ??
    sentBy(text) ??
    sentInLine(text) ??
    inSentence(text)
  if (found === null) return { name: null, body: form.body }
  const free = issuedByMany.has(form.kind) && found.body !== 'agency'
  const nearer = form.body === 'court' && found.body === 'investigating_judge'
  // In Norway prosecutors sit in the police district: the unit or the signer's title says so.
  const within = form.body === 'prosecutor' && found.body === 'police' && /påtale|politiadvokat/i.test(text)
  return { name: found, body: (free && !within) || nearer ? found.body : form.body }
}

/** "Cst. Odette Marchildon, Salt Bay Police Force, Financial Crime, tel. …": the office between the commas of a line. */
function sentInLine(text: string) {
  const lines = text.split('\n')
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i] ?? ''
    const pieces = line.length < 160 ? line.split(/,\s+/) : []
    const at = pieces.findIndex((piece, n) => {
      const body = n === 0 || /[@:]/.test(piece) ? null : bodyIn(piece)
      return body !== null && body !== 'agency' && /^\p{Lu}/u.test(piece) && piece.length < 70
    })
    const before = pieces[at - 1] ?? ''
    if (at < 1 || !(nameAt(before) !== null || role.test(before))) continue
    const unit = pieces[at + 1]
    const beside = unit !== undefined && /^\p{Lu}[\p{L} '’-]{2,40}$/u.test(unit) ? `, ${unit}` : ''
    const value = `${pieces[at] ?? ''}${beside}`.replace(/[.]$/, '')
    const start = lines.slice(0, i).join('\n').length + (i === 0 ? 0 : 1) + line.indexOf(pieces[at] ?? '')
    return { value, start, end: start + value.length, body: bodyIn(value) ?? ('police' as const) }
  }
  return null
}

/** "New Zealand Police direct you to preserve": a force that is named in the words of command alone. */
function inSentence(text: string) {
  const match =
    /(?<![\p{L}])((?:\p{Lu}[\p{L}'’-]+ ){1,4}(?:Police(?: (?:Service|Force|Department))?|Constabulary|Sheriff['’]s Office))(?= (?:\p{L}+ ){0,3}(?:directs?|requires?|requests?|asks?|orders?|demands?)\b)/u.exec(
      text,
    )
  const member =
    /\b(?:officer|member|constable|inspector|sergeant|commissioner) of (?:the )?((?:\p{Lu}[\p{L}'’-]+ ){1,4}(?:Police(?: (?:Service|Force|Department))?|Constabulary))(?!\p{L})/u.exec(
      text,
    )
  const found = match ?? member
  const value = found?.[1]
  if (found === null || value === undefined) return null
  const start = found.index + found[0].indexOf(value)
  return { value, start, end: start + value.length, body: 'police' as const }
}

/** A mail or letter that names its office only under the name of its writer. */
function sentBy(text: string) {
  const lines = text.split('\n')
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const value = (lines[i] ?? '').trim()
    const body = value.length < 90 ? bodyIn(value) : null
    if (body === null || body === 'agency' || /[@.:;]/.test(value) || !/^\p{Lu}/u.test(value)) continue
    const start = lines.slice(0, i).join('\n').length + 1
    const plain = value.replace(/^(?:[^,]{2,40}),\s+(?=\p{Lu})/u, lead =>
      nameAt(lead) !== null || role.test(lead) ? '' : lead,
    )
    return { value: plain, start, end: start + value.length, body }
  }
  return null
}

function bodyOf(value: string, form: PaperForm): BodyClass {
  if (!/certificate$/.test(form.kind)) return form.body
  if (
    /minist[ée]rio p[úu]blico|åklagar|syyttäj|anklage|prosecut|staatsanwalt|procureur|fiscal|procura|openbaar|parket|prokurat/i.test(
      value,
    )
  )
    return 'prosecutor'
  if (
    /investigating|instrucci|instruction|indagini preliminari|ermittlungsrichter|rechter-commissaris|instru[çc][ãa]o/i.test(
      value,
    )
  )
    return 'investigating_judge'
  return /court|gericht|tribunal|juzgado|rechtbank|judge|ju[ií]zo|domstol|tingsrätt|\bs[ąa]d\b|soud|sodišče|käräjäoikeus|bíróság|judecătorie/i.test(
    value,
  )
    ? 'court'
    : 'police'
}

type AuthorityForm = { readonly words: RegExp; readonly shape: (match: RegExpExecArray) => string }

const titleCase = (text: string) =>
  text
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
    .replace(/\b(Of|For|The|De|Am)\b/g, word => word.toLowerCase())

const usCourt: AuthorityForm = {
  words:
    /UNITED STATES DISTRICT COURT\s*(?:for the|FOR THE)?\s*((?:\w+ )?DISTRICT OF \w+(?: \w+)?)(?=\s*\n)/i,
  shape: match => `United States District Court for the ${titleCase(match[1] ?? '')}`,
}

const usPolice: AuthorityForm = {
  words:
    /((?:[A-Z][\w.'’-]+ ){1,5}(?:(?:and )?(?:County )?Sheriff['’]s (?:Office|Department)|Police Department|State Police|Department of Public Safety))/,
  shape: match => match[1] ?? '',
}

const certificateAuthority: readonly AuthorityForm[] = [
  { words: /Issuing authority:\s*([^\n;]+)/i, shape: match => match[1] ?? '' },
  { words: /Anordnungsbehörde:?\s+([^\n;]+)/, shape: match => match[1] ?? '' },
  { words: /Autorité d['’]émission\s*:\s*([^\n;]+)/i, shape: match => match[1] ?? '' },
  { words: /Autoridad emisora\s*:\s*([^\n;]+)/i, shape: match => match[1] ?? '' },
  { words: /Autorità di emissione\s*:\s*([^\n;]+)/i, shape: match => match[1] ?? '' },
  { words: /Organ wydający\s*:\s*([^\n;]+)/i, shape: match => match[1] ?? '' },
  { words: /Utfärdande myndighet\s*:\s*([^\n;]+)/i, shape: match => match[1] ?? '' },
  { words: /Autoridade emissora\s*:\s*([^\n;]+)/i, shape: match => match[1] ?? '' },
  { words: /Uitvaardigende autoriteit\s*:?\s*([^\n;]+)/i, shape: match => match[1] ?? '' },
]

const authorityForms: Record<string, readonly AuthorityForm[]> = {
  'us.nsl.2709': [
    {
      words: /(Federal Bureau of Investigation)(?=\W{0,80}\n)\W{1,150}([A-Z][\w ]+ Field Office)/,
      shape: m => `${m[1]}, ${m[2]}`,
    },
    { words: /Federal Bureau of Investigation/, shape: m => m[0] },
  ],
  'us.subpoena.administrative': [
    {
      words:
        /(Drug Enforcement Administration|Homeland Security Investigations|Federal Trade Commission|Securities and Exchange Commission|Office of Inspector General|Federal Bureau of Investigation|Secret Service|Postal Inspection Service)/,
      shape: m => m[1] ?? '',
    },
  ],
  'us.summons.irs': [{ words: /Internal Revenue Service/, shape: m => m[0] }],
  'us.emergency.disclosure': [
    { words: /\nAgency\n([^\n]+)/, shape: m => m[1] ?? '' },
    { words: /Agency(?: name)?\s*:\s*([^\n]+)/, shape: m => m[1] ?? '' },
    usPolice,
  ],
  'us.preservation.2703f': [
    usPolice,
    { words: /Federal Bureau of Investigation/, shape: m => m[0] },
    usCourt,
  ],
  'us.warrant.state': [
    {
      words:
        /(?<!Judge of the )((?:[A-Z][\w.'’-]+ ){0,5}(?:Superior|Circuit|District|Municipal) Court(?: (?:of|for|in)[^\n]{0,60}?)?)(?=\s{2,}|\n|,|$)/im,
      shape: m => m[1] ?? '',
    },
  ],
  'us.subpoena.state': [
    {
      words:
        /(?<!Judge of the )((?:[A-Z][\w.'’-]+ ){0,5}(?:Superior|Circuit|District|Municipal) Court(?: (?:of|for|in)[^\n]{0,60}?)?)(?=\s{2,}|\n|,|$)/im,
      shape: m => m[1] ?? '',
    },
    usPolice,
  ],
  US: [usCourt, usPolice],
  GB: [
    {
      words: /IN THE (CROWN COURT|MAGISTRATES['’]? COURT|HIGH COURT) AT ([A-Z][A-Z -]+)/,
      shape: m => titleCase(`${m[1]} `) + `at ${titleCase(m[2] ?? '')}`,
    },
  ],
  CA: [
    {
      words:
        /((?:[A-Z][a-z]+ )?Court of Justice|Provincial Court of [A-Z][a-z]+|Superior Court of [A-Z][a-z]+)/,
      shape: m => m[1] ?? '',
    },
    { words: /PROVINCE OF ([A-Z]+)/, shape: m => `${titleCase(m[1] ?? '')} Court of Justice` },
  ],
  AU: [{ words: /From:\s+([^\n]+(?:\n\s{6,}[^\n:]+)?)/, shape: m => m[1] ?? '' }],
  'de.beschlagnahme': [{ words: /(?:Amts|Land|Oberlandes)gericht\s+\p{Lu}[\p{L}-]+/u, shape: m => m[0] }],
  DE: [
    {
      words:
        /((?:Kriminalpolizeiinspektion|Polizeipräsidium|Polizeidirektion|Landeskriminalamt|Bundeskriminalamt|Polizeiinspektion)[^\n·|]*)(?:\s*[·|]\s*([^\n]+))?/,
      shape: m => [m[1]?.trim(), m[2]?.trim()].filter(Boolean).join(', '),
    },
    { words: /Staatsanwaltschaft\s+\p{Lu}[\p{L}-]+/u, shape: m => m[0] },
  ],
  FR: [
    {
      words: /((?:Commissariat|Brigade|Compagnie|Direction|Service)[^\n]*[^\n-](?:-\n[^\n]+)?)\n([^\n]+)/,
      shape: m => `${(m[1] ?? '').replace(/-\n/, '-')}, ${m[2]}`,
    },
  ],
  NL: [
    {
      words: /(POLITIE|Politie)\s+(Eenheid [^\n·]+?)\s*(?:·\s*([^\n]+))?\n/,
      shape: m => `Politie ${m[2]}${m[3] === undefined ? '' : `, ${m[3]}`}`,
    },
  ],
  ES: [
    {
      words:
        /(JUZGADO (?:CENTRAL )?DE (?:INSTRUCCI[ÓO]N|LO PENAL)(?: N[ÚU]MERO [A-ZÁÉÍÓÚ]+| N(?:[ÚU]M)?[.º°o]{1,2} ?\d+)?)[^\n]*\n\W*([A-ZÁÉÍÓÚÑ]{3,}(?: [A-ZÁÉÍÓÚÑ]{3,})*)/,
      shape: m => `${m[1]} de ${m[2]}`,
    },
  ],
  PL: [
    {
      words: /Prokuratury (Rejonowej|Okręgowej|Regionalnej|Krajowej)(?: (w(?:e)? \p{Lu}\p{L}+))?/u,
      shape: m => `Prokuratura ${(m[1] ?? '').replace(/ej$/, 'a')} ${m[2] ?? ''}`,
    },
    { words: /Prokuratura [^\n,]+/, shape: m => m[0] },
  ],
  JP: [
    {
      words:
        /([\p{Script=Han}]{1,30}(?:地方|簡易|高等|家庭)裁判所(?:[\p{Script=Han}]{1,12}支部)?)[\s\u3000]*(?:\n[\s\u3000]*)?裁判官/u,
      shape: m => m[1] ?? '',
    },
    {
      words:
        /([\p{Script=Han}]{1,16}(?:警察本部|警察署|地方検察庁)[ \u3000]?[\p{Script=Han}\p{Script=Katakana}ー]{0,20}?課)長?/u,
      shape: m => m[1] ?? '',
    },
  ],
  '': certificateAuthority,
}

const company =
  /((?:[\p{Lu}][\p{L}&'’-]*[ ]){0,4}[\p{Lu}][\p{L}&'’-]*,?[ ](?:\([\p{Lu}][\p{L} ]{1,30}\)[ ])?(?:Inc\.|LLC|SRL|S\.R\.L\.|BVBA|BV|GesmbH|Ges\.m\.b\.H\.|Sp\. z o\.o\.|Lda\.?|Unipessoal Lda\.?|Oyj|OÜ|UAB|SIA|Kft\.?|Zrt\.?|s\.r\.o\.|a\.s\.|d\.o\.o\.|EOOD|OOD|ASA|KK|K\.K\.|Co\., Ltd\.?|PLC|plc|LLP|Pte\.? Ltd\.?|Private Limited|Pvt\.? Ltd\.?|Ltda\.?|LTDA\.?|LIMITED|LTD\.?|INC\.?|Ltée|Ltd\.?|S\. de R\.L\. de C\.V\.|S\.A\. de C\.V\.|S\.R\.L\.|ApS|A\/S|Limited|Pty Ltd|GmbH|AG|SE|B\.V\.|N\.V\.|SAS|SA|SpA|Srl|Sàrl|S\. DE R\.L\. DE C\.V\.|S\.A\. DE C\.V\.|S\.A\.S\.|S\.A\.|S\.L\.|S\.p\.A\.|S\.r\.l\.|sp\. z o\.o\.|Designated Activity Company|DAC|AB|AS|Oy))(?![\p{L}])/u

/** To whom the paper is addressed: the company after "To", else the first named that is no party. */
export function addresseeOf(text: string): Found | null {
  const japanese = /([\p{Script=Katakana}ー・\p{Script=Han}]+(?:合同会社|株式会社))/u.exec(text)
  if (japanese !== null)
    return { value: japanese[1] ?? '', start: japanese.index, end: japanese.index + japanese[0].length }
  const korean = /(?:수신\s*[:：]\s*)?([\p{Script=Hangul}]+[ ]?(?:유한회사|주식회사|㈜))/u.exec(text)
  if (korean !== null)
    return { value: korean[1] ?? '', start: korean.index, end: korean.index + korean[0].length }
  for (const label of [
    /(?:^|\n)\W{0,3}(?:To|TO|Aan|A|À|À attention de|Al|Ao|Aos|An|An die|Till|Til|Gericht aan|DESTINATARIO|Destinataire|Destinatario|Adressat|Adresat|Addressee|ADDRESSEE)\s*[:：]?,?\s/,
    /SECTION B|ABSCHNITT B/,
    /order(?:ed)? that|société|od (?=\p{Lu})|Firma/u,
  ]) {
    const at = label.exec(text)
    if (at === null) continue
    const found = matchGroup(company, text.slice(at.index, at.index + 260))
    if (found !== null) return shifted(found, at.index)
  }
  const any = matchGroup(company, text)
  return any === null ? null : shifted(any, 0)
}

function shifted(found: Found, by: number): Found {
  return { value: companyName(found.value), start: found.start + by, end: found.end + by }
}

function companyName(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .replace(/^(?:To|Custodian of Records|Firma)[,:]?\s+/, '')
    .trim()
}
