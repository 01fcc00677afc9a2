// Which strings of a paper name accounts that it asks about. A string is proposed only if it stands in the paper AND in
// an asking context; contacts, victims, correspondents, withdrawn addresses and the provider's own are left out. When in
// doubt nothing is proposed: a missing identifier is seen by the person who confirms, an invented one may not be.
import {
  normaliseAccountId,
  normaliseDomain,
  normaliseEmail,
  normaliseImei,
  normaliseIp,
  normaliseMac,
  normalisePhone,
  normaliseUrl,
} from './normalise-identifier.ts'
import type { IdentifierKind, ProposedIdentifier, ProviderNames } from './proposal.ts'
import { findDates, offsetAt, zoneIn } from './propose-dates.ts'
import { type Line, linesOf, type PaperText, placeOf, sentenceAt, unsure } from './propose-text.ts'

export type Candidate = {
  readonly kind: IdentifierKind
  readonly start: number
  readonly end: number
  readonly value: string
  /** Found by its own label ("account ID …", "IMEI …"): the label is part of the asking context. */
  readonly labelled: boolean
  readonly doubtful?: boolean
}

export type Scene = {
  readonly paper: PaperText
  readonly country: string
  readonly dayFirst: boolean
  /** Domains of the agency and of everybody who signs, sends or answers for it. */
  readonly agencyDomains: ReadonlySet<string>
  readonly provider: ProviderNames
}

const emailForm =
  /[\p{L}\p{N}][\p{L}\p{N}._%+'-]*(?:@|\s?\[at\]\s?|\s?\(at\)\s?)[\p{L}\p{N}-]+(?:(?:\.|\s?\[dot\]\s?|\s?\(dot\)\s?)[\p{L}\p{N}-]+)+/giu
const urlForm = /\bhttps?:\/\/[^\s<>"“”]+/gi
const ipv4Form = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/g
const ipv6Form = /(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::|[0-9a-f]{1,4})[0-9a-f:]*(?![\w:])/gi
const phoneForm = /(?<![\w@.-])(?:\(\d{3}\)\s*\d{3}-\d{4}|\+?\(?\d[\d() ./-]{6,19}\d)(?![\w@-]|\/\d)/g
const bitcoinForm = /\b(?:bc1[02-9ac-hj-np-z]{25,62}|[13][1-9A-HJ-NP-Za-km-z]{25,34})\b/g
const uuidForm = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi
const imeiForm = /IMEI\D{0,20}(\d[\d -]{13,20}\d)/gi
const imsiForm = /IMSI\D{0,20}(\d{14,15})/gi
const macForm = /\b(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\b/gi

const accountLabel =
  "(?:account|acct\\.?|user|customer|subscriber|client|member|profile)\\s*(?:id(?:entifier)?|number|no\\.?|nr\\.?|num\\.?|#)|Kundennummer|Kunden-?Nr\\.?|Kontonummer|Konto-?(?:/Nutzer)?[Kk]ennung|Nutzerkennung|Benutzerkennung|Kundenkonto|num[ée]ro (?:de )?(?:client|compte)|identifiant(?: de compte)?|cuenta de\\s+cliente\\s+n[úu]mero|n[úu]mero de cuenta|identificador de cuenta|klantnummer|accountnummer|identyfikator konta|numer konta|codice cliente|ID (?:dell[’']account|utente)|kundnummer|アカウント\\s?ID|利用者ID|契約番号|(?<=\\n)ID|\\baccount ID"
const accountForm = new RegExp(
  `(?:${accountLabel})\\s*(?:\\(s\\))?\\s*[:：=]?\\s*["“„'«]?\\s*([A-Z0-9][A-Z0-9_-]*(?: \\d{2,4}){0,4}(?![a-z]))`,
  'gi',
)
const bareAccountForm =
  /\b(?:accounts?|konto|compte|cuenta|conta|rekening)\b[^\S\n]*:?\s*["“„«]?\s*([A-Z]{2,5}-\d{3,6}-\d{3,6}(?:-[A-Z0-9]{2,12})?)\b/g
const userLabel =
  "user\\s?names?|user\\s*\\/\\s*account names?|screen\\s?names?|account names?|login(?: name)?|handle|nickname|Benutzername|Nutzername|nom d[’']utilisateur|pseudo(?:nyme)?|nombre de usuario|usuario|gebruikersnaam|nome utente|nazwa użytkownika|nazwa uzytkownika|användarnamn|ユーザー(?:ID|名)"
const userForm = new RegExp(
  `(?:${userLabel})\\s*[:：=]?\\s*["“„'«]?\\s*@?([\\p{L}][\\p{L}\\p{N}._-]{2,60})`,
  'giu',
)
const quotedUserForm = /\buser\s+["“'‘]+\s?@?([A-Za-z][\w.-]{2,60})["”'’]/g
const bareUserForm =
  /\baccounts?\s*:?\s{1,4}@?([A-Za-z][A-Za-z0-9]*[._-][A-Za-z0-9._-]{1,60}|[A-Za-z]+\d[\w.-]*)(?![\w@.])/g
const domainForm =
  /\b(?:websites?|site web|web site|domain(?: name)?|Domäne|domein|domena|dominio|domaine|sitio web|strona)\b\s*[:：]?\s*["“„«]?\s*((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,})(?![\w@])/giu

/** Every string in the paper that has the form of an identifier, whatever its context. */
export function candidatesIn(scene: Scene): Candidate[] {
  const { text } = scene.paper
  const found: Candidate[] = []
  const add = (
    kind: IdentifierKind,
    start: number,
    written: string,
    value: string | null,
    labelled = false,
  ) => {
    const end = start + written.length
    const clash = found.some(other => other.start < end && other.end > start)
    if (value !== null && value !== '' && !clash) found.push({ kind, start, end, value, labelled })
  }
  for (const m of text.matchAll(urlForm)) {
    const written = m[0].replace(/[).,;:'’”]+$/, '')
    add('url', m.index, written, normaliseUrl(written))
  }
  for (const m of text.matchAll(emailForm)) {
    const written = m[0].replace(/[.'-]+$/, '')
    add('email', m.index, written, normaliseEmail(written))
  }
  for (const m of text.matchAll(uuidForm)) {
    const tenant = /(?:tenant|organi[sz]ation|mandant|workspace)[^\n]{0,20}$/i.test(
      text.slice(0, m.index).slice(-40),
    )
    add(tenant ? 'tenant_id' : 'account_id', m.index, m[0], m[0].toLowerCase(), tenant)
  }
  for (const m of text.matchAll(imeiForm)) addGroup(add, 'imei', m, normaliseImei(m[1] ?? ''))
  for (const m of text.matchAll(imsiForm)) addGroup(add, 'imsi', m, m[1] ?? '')
  for (const m of text.matchAll(macForm)) add('mac', m.index, m[0], normaliseMac(m[0]))
  for (const m of text.matchAll(ipv6Form)) add('ip', m.index, m[0], normaliseIp(m[0]))
  for (const m of text.matchAll(ipv4Form)) add('ip', m.index, m[0], normaliseIp(m[0]))
  for (const m of text.matchAll(bitcoinForm)) {
    if (/[a-z]/.test(m[0]) && /\d/.test(m[0])) add('bitcoin_address', m.index, m[0], m[0])
  }
  for (const form of [accountForm, bareAccountForm]) {
    for (const m of text.matchAll(form)) {
      const written = (m[1] ?? '').replace(/[-_]+$/, '')
      if (/\d.*\d.*\d/.test(written))
        addGroup(add, 'account_id', [m[0], written, m.index], normaliseAccountId(written))
    }
  }
  for (const form of [userForm, quotedUserForm, bareUserForm]) {
    for (const m of text.matchAll(form)) {
      const written = (m[1] ?? '').replace(/[._-]+$/, '')
      if (isUserName(written)) addGroup(add, 'username', [m[0], written, m.index], written)
    }
  }
  for (const m of text.matchAll(domainForm)) addGroup(add, 'domain', m, normaliseDomain(m[1] ?? ''))
  for (const m of text.matchAll(phoneForm)) {
    const written = m[0].trim().replace(/[./(-]+$/, '')
    if (isPhoneForm(written, text.slice(Math.max(0, m.index - 30), m.index)))
      add('phone', m.index, written, normalisePhone(written, scene.country))
  }
  if (scene.paper.scanned) found.push(...misreadEmails(scene, found))
  return found.sort((a, b) => a.start - b.start)
}

type Add = (
  kind: IdentifierKind,
  start: number,
  written: string,
  value: string | null,
  labelled?: boolean,
) => void
type GroupMatch = RegExpMatchArray | readonly [string, string, number]

function addGroup(add: Add, kind: IdentifierKind, match: GroupMatch, value: string | null): void {
  const [whole = '', written = ''] = match
  const index = 'index' in match ? (match.index ?? 0) : Number(match[2])
  add(kind, index + whole.lastIndexOf(written), written, value, true)
}

function isUserName(text: string): boolean {
  return (
    /[\d._-]/.test(text) &&
    /[a-z]/i.test(text) &&
    !/^(?:e-?mail|log-?in|sign-?up|user-?name|sub-?account)/i.test(text)
  )
}

function isPhoneForm(text: string, before: string): boolean {
  const digits = text.replace(/\D/g, '').length
  if (digits < 7 || digits > 15) return false
  // A number that neither begins like a telephone number nor is called one is a file number.
  const begins = /^(?:\+|0|\(\d)/.test(text) || /^\d{3}[-. ]\d{3}[-. ]\d{4}$/.test(text)
  if (!begins && !/(?:tel|phone|fax|mobile|cell|n[úu]mero|numer|rufnummer|電話)[^\n]{0,25}$/i.test(before))
    return false
  // Dates, amounts and statute numbers are no telephone numbers.
  return !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}|^\d{1,2}\.\d{1,2}\.\d{4}/.test(text)
}

/** OCR reads `@` as Q, © or ®. Such a string is shown beside its picture, never taken as read. */
function misreadEmails(scene: Scene, found: readonly Candidate[]): Candidate[] {
  const form = /(?<![\w.@])([a-z0-9][a-z0-9._-]*[a-z0-9])\s?[Q©®]([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?![\w@])/g
  const more: Candidate[] = []
  for (const m of scene.paper.text.matchAll(form)) {
    const end = m.index + m[0].length
    const value = normaliseEmail(`${m[1]}@${m[2]}`)
    if (value === null || found.some(other => other.start < end && other.end > m.index)) continue
    more.push({ kind: 'email', start: m.index, end, value, labelled: false, doubtful: true })
  }
  return more
}

const askNoun =
  /\b(?:accounts?|user(?:s|name|names)?|user\s*\/|subscribers?|identif\w*|mailbox(?:es)?|address(?:es)? or number|services?|tenant|profile|post|page|listing|link(?:ed)?|shared folder|e-?mail address(?:\(es\)|es)?:|E-?mail:|e-mail\b|phone on|IP address|Kennung\w*|Postfach\w*|E-Mail-Postfachs?|Konto\w*|Nutzer\w*|Kunden\w*|Anschluss\w*|E-Mail-Adresse|Mailadresse|compte|titulaire|utilisateur|adresse IP|bo[îi]te|messagerie|cuentas?|titular\w*|usuario|direcci[óo]n IP|gebruikers?\w*|website|konto|oznacze\w*|Oznaczenie|adres(?:u|y|em)? (?:e-?mail|IP|URL|portfela)|numer telefonu|numer IMEI|domena|identyfikator\w*|account|gebruiker van|utente|casella|conta|användare)|アカウント|契約者|利用者|照会事項/iu

const contactCue =
  /\b(?:contact|questions?|inquir\w+|enquir\w+|call\b(?! (?:log|detail))|reach|telephone:|telephone \(|tel\s?[.:]|phone:|fax|desk\b|cell\b|reply|respond to|return to|produce to|produced? [^\n]{0,40}\bto\b|records to|send|sent by|deliver|upload|serve|attn|presented by|representative|attorney|AUSA|agent|detective|det\.|sergeant|sgt|captain|officer|inspector|superintendent|constable|cst\.|dispatch|agency|Sachbearbeiter|Rückfragen|Ansprechpartner|Telefon\b|Tel\.|Kontakt|Vertreter|Geschäftsstelle|Tél|courriel|adressée|Groupe|Sûreté|Juzgado|Atestado|Sekretariat|verstrekt [\s\S]{0,60}aan|Verbalisant|collega|representative)|担当|電話|回答先|電子メール/iu

const negativeCue =
  /\b(?:victim\w*|injured|complainant|correspond\w*|communications? (?:between|with)|between the account and|exchanged with|messages? (?:to|from)|sent (?:from that account )?to|any address at|withdrawn|superseded|disregard|previously|formerly|instead of|replaces?|example only|for example|e\.g\.|Geschädigte\w*|Anzeigeerstatter\w*|antwortete|angeschrieben|Zeichen des|victime|plaignant\w*|correspond\w+|perjudicad\w+|denunciante|benadeelde|aangever|slachtoffer|Pokrzywdzon\w*|pokrzywdzon\w*|korespondowa\w*|persona offesa|vítima|targetvictim|does not (?:concern|include|extend)|not (?:be )?(?:produced|disclosed|sought)|other than)|被害者/iu

const phoneAsk =
  /(?:telephone number|phone number|mobile(?: number)?|phone on|phone\(?s?\)? (?:linked|registered)|recovery (?:phone|number)|recovered with|numer telefonu|Rufnummer|Wiederherstellungsnummer|Mobilnummer|num[ée]ro|número de tel[ée]fono|telefoonnummer|numero di telefono|電話番号)/iu

/** Whether the words before `at` in its line are those of contact data. */
export function isContactLine(text: string, at: number): boolean {
  return contactCue.test(text.slice(Math.max(0, at - 90), at))
}

/** The candidates that the paper asks about, with place, moment and port. */
export function identifiersIn(scene: Scene): ProposedIdentifier[] {
  const candidates = candidatesIn(scene)
  const lines = linesOf(scene.paper.text)
  const seen = new Map<string, ProposedIdentifier>()
  for (const candidate of candidates) {
    if (!isAsked(candidate, candidates, lines, scene)) continue
    const identifier = complete(candidate, scene)
    const key = `${identifier.kind} ${identifier.value} ${identifier.port ?? ''} ${identifier.at ?? ''}`
    const earlier = seen.get(key)
    // Named twice: the surer reading is the one to show.
    if (earlier === undefined || (earlier.doubtful && !identifier.doubtful)) seen.set(key, identifier)
  }
  return [...seen.values()]
}

function isAsked(
  candidate: Candidate,
  all: readonly Candidate[],
  lines: readonly Line[],
  scene: Scene,
): boolean {
  if (belongsToOthers(candidate, scene)) return false
  const { text } = scene.paper
  const lineIndex = lines.findIndex(line => line.start <= candidate.start && candidate.start <= line.end)
  const line = lines[lineIndex]?.text ?? ''
  const sentence = sentenceAt(text, candidate.start)
  const before = text.slice(Math.max(sentence.start, candidate.start - 220), candidate.start)
  const after = text.slice(candidate.end, Math.min(sentence.end, candidate.end + 60))
  if (
    negativeCue.test(before.slice(-110)) ||
    /^[^.\n]{0,40}(?:is withdrawn|was the victim|\(victim)/i.test(after)
  )
    return false
  const listed = leadOf(lineIndex, lines, all)
  if (listed !== null && negativeCue.test(listed)) return false
  if (candidate.kind === 'phone') return phoneAsked(before, line, candidate, listed)
  if (contactCue.test(before.slice(-70)) && !candidate.labelled) return false
  if (candidate.kind === 'email' && phoneBeside(line, candidate, lines, all)) return false
  if (candidate.labelled && candidate.kind !== 'username' && candidate.kind !== 'domain') return true
  return (
    askNoun.test(before.slice(-160)) ||
    askNoun.test(after.slice(0, 20)) ||
    (listed !== null && askNoun.test(listed))
  )
}

function belongsToOthers(candidate: Candidate, scene: Scene): boolean {
  const host =
    candidate.kind === 'email'
      ? candidate.value.slice(candidate.value.lastIndexOf('@') + 1)
      : candidate.kind === 'url'
        ? new URL(candidate.value).hostname
        : candidate.kind === 'domain'
          ? candidate.value
          : null
  if (host === null) return false
  const within = (domain: string) => host === domain || host.endsWith(`.${domain}`)
  return [...scene.agencyDomains].some(within) || scene.provider.domains.some(within)
}

function phoneAsked(before: string, line: string, candidate: Candidate, listed: string | null): boolean {
  const near = before.slice(-90)
  const label = phoneAsk.exec(near)
  if (
    label !== null &&
    !contactCue.test(near.slice(label.index + label[0].length).replace(/tel\.\s*$/i, ''))
  ) {
    if (!/(?:name|address)[^.]{0,60}(?:telephone|phone) number of/i.test(near)) {
      return askNoun.test(before) || phoneAsk.test(line) || (listed !== null && askNoun.test(listed))
    }
  }
  const rest = line.replace(/\s+/g, ' ')
  return (
    listed !== null &&
    askNoun.test(listed) &&
    phoneAsk.test(rest) &&
    !contactCue.test(near) &&
    candidate.start >= 0
  )
}

/** An address with a telephone number in its line is somebody's contact. */
function phoneBeside(
  line: string,
  candidate: Candidate,
  lines: readonly Line[],
  all: readonly Candidate[],
): boolean {
  const here = lines.find(entry => entry.start <= candidate.start && candidate.start <= entry.end)
  if (here === undefined) return false
  const phone = all.find(
    other => other.kind === 'phone' && other.start >= here.start && other.end <= here.end,
  )
  return phone !== undefined && !phoneAsk.test(line) && !/\bIP\b/.test(line)
}

/**
 * The words that introduce a list, where the candidate stands in one: the nearest lines above the run of entries.
 * Null where its line is running text.
 */
function leadOf(lineIndex: number, lines: readonly Line[], all: readonly Candidate[]): string | null {
  const isEntry = (line: Line) => {
    const bare = line.text.trim()
    if (bare === '') return true
    if (
      /^[\W\d]*\(?organi[sz]ation/i.test(bare) ||
      /^(?:account|ID|user)$/i.test(bare) ||
      /^\W*\p{L}?\W*$/u.test(bare)
    )
      return true
    const inside = all.filter(candidate => candidate.start >= line.start && candidate.end <= line.end)
    if (inside.length === 0) return bare.length < 22 && !/[:：]$/.test(bare)
    const named = inside.reduce((sum, candidate) => sum + candidate.end - candidate.start, 0)
    return named > 0.3 * bare.length || /^(?:[-•*–]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/i.test(bare)
  }
  const own = lines[lineIndex]
  if (own === undefined || !isEntry(own)) return null
  let at = lineIndex - 1
  while (at >= 0 && lineIndex - at < 80 && isEntry(lines[at] as Line)) at -= 1
  const lead = lines.slice(Math.max(0, at - 2), at + 1).map(line => line.text)
  return lead.length === 0 ? null : lead.join(' ')
}

function complete(candidate: Candidate, scene: Scene): ProposedIdentifier {
  const { paper } = scene
  const moment = candidate.kind === 'ip' ? momentOf(candidate, scene) : null
  const end = moment?.end ?? candidate.end
  const place = placeOf(paper, candidate.start, candidate.end)
  const written = paper.text.slice(candidate.start, end).replace(/\s+/g, ' ')
  const source = placeOf(paper, candidate.start, end).passage
  const doubtful =
    candidate.doubtful === true ||
    unsure(paper, candidate.start, end) ||
    (onPicture(paper, place.page) && candidate.kind === 'email' && /[A-Z]/.test(written))
  return {
    kind: candidate.kind,
    value: candidate.value,
    as_written: source === '' ? written : source,
    ...(moment?.port === undefined ? {} : { port: moment.port }),
    ...(moment?.at === undefined ? {} : { at: moment.at }),
    place,
    doubtful,
  }
}

function onPicture(paper: PaperText, page: number): boolean {
  return paper.pages.find(candidate => candidate.n === page)?.ocr !== undefined
}

/** Port and moment that follow an IP address; without them a shared address names nobody. */
function momentOf(candidate: Candidate, scene: Scene): { end: number; port?: number; at?: string } | null {
  const { text } = scene.paper
  const tail = text.slice(candidate.end, candidate.end + 160)
  const limit = /\n\s*\n|;|\s☐|\n\s*(?:\d+[.)°]|[-•])/.exec(tail)?.index ?? tail.length
  const area = tail.slice(0, limit)
  const portMatch =
    /^:(\d{1,5})\b|^\W{0,3}(?:source |src |Quell)?port(?: source)?\s*:?\s*(\d{1,3}(?:\s\d{3})|\d{1,5})\b/i.exec(
      area,
    )
  const portText = portMatch?.[1] ?? portMatch?.[2]
  const port = portText === undefined ? undefined : Number(portText.replace(/\s/g, ''))
  const date = findDates(area, scene.dayFirst).find(found => found.time !== null)
  if (date === undefined || date.time === null) {
    return port === undefined || portMatch === null
      ? null
      : { end: candidate.end + portMatch[0].length, port }
  }
  const timeEnd = timeEndIn(area, date.end)
  const zoneText = area.slice(date.end, timeEnd + 45)
  const zone = zoneIn(zoneText)
  const local = `${date.date}T${date.time.length === 5 ? `${date.time}:00` : date.time}`
  const zoneEnd =
    /^\s*\(?(?:UTC[+-][\d:]+|CEST|CET|MESZ|MEZ|UTC|GMT)\)?/.exec(area.slice(timeEnd))?.[0].length ?? 0
  const end = candidate.end + timeEnd + zoneEnd
  return {
    end,
    ...(port === undefined ? {} : { port }),
    ...(zone === null ? {} : { at: `${local}${offsetAt(zone, local)}` }),
  }
}

function timeEndIn(area: string, from: number): number {
  const match = /^[^\d\n]{0,12}\d{1,2}\s?[:h.]\s?\d{2}(?:\s?min\s?\d{2}\s?s|:\d{2})?/.exec(area.slice(from))
  return from + (match?.[0].length ?? 0)
}
