// Every string in a paper that has the form of an identifier, whatever its context: who asks about it is decided elsewhere.
import {
  normaliseAccountId,
  normaliseDomain,
  normaliseEmail,
  normaliseImei,
  normaliseIp,
  normaliseMac,
  normalisePhone,
  normaliseUrl,
} from '../normalise-identifier.ts'
import type { IdentifierKind, ProviderNames } from './proposal.ts'
import { type PaperText, takenSpans } from './text.ts'

export type Candidate = {
  readonly kind: IdentifierKind
  readonly start: number
  readonly end: number
  readonly value: string
  /** Found by its own label ("account ID …", "IMEI …"): the label is part of the asking context. */
  readonly labelled: boolean
  /** May be only a part of what was written, or misread. */
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

/** More strings of identifier form than any paper holds; what comes after is left to a person. */
const maxCandidates = 3000

const emailForm =
  /[\p{L}\p{N}][\p{L}\p{N}._%+'-]*(?:@|\s?\[at\]\s?|\s?\(at\)\s?)[\p{L}\p{N}-]+(?:(?:\.|\s?\[dot\]\s?|\s?\(dot\)\s?)[\p{L}\p{N}-]+)+/giu
const urlForm = /\bhttps?:\/\/[^\s<>"“”]+/gi
const ipv4Form = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/g
const ipv6Form = /(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::|[0-9a-f]{1,4})[0-9a-f:]*(?![\w:])/gi
const phoneForm = /(?<![\w@./-])(?:\(\d{3}\)\s*\d{3}-\d{4}|\+?\(?\d[\d() ./-]{6,19}\d)(?![\w@-]|\/\d)/g
const bitcoinForm = /\b(?:bc1[02-9ac-hj-np-z]{25,62}|[13][1-9A-HJ-NP-Za-km-z]{25,34})\b/g
const uuidForm = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi
const imeiForm = /IMEI\D{0,20}(\d[\d -]{13,20}\d)/gi
const imsiForm = /IMSI\D{0,20}(\d[\d -]{12,18}\d)/gi
const macForm = /\b(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\b/gi

const accountLabel =
  "(?:account|acct\\.?|user|customer|subscriber|client|member|profile)\\s*(?:id(?:entifier)?|number|no\\.?|nr\\.?|num\\.?|#)|Kundennummer|Kunden-?Nr\\.?|Kontonummer|Konto-?(?:/Nutzer)?[Kk]ennung|Nutzerkennung|Benutzerkennung|Kundenkonto|num[ée]ro (?:de )?(?:client|compte)|identifiant(?: de compte)?|cuenta de\\s+cliente\\s+n[úu]mero|n[úu]mero de cuenta|identificador de cuenta|klantnummer|accountnummer|identyfikator konta|numer konta|codice cliente|ID (?:dell[’']account|utente)|kundnummer|アカウント\\s?ID|利用者ID|契約番号|(?<=\\n)ID|\\baccount ID"
const accountForm = new RegExp(
  `(?:${accountLabel})\\s*(?:\\(s\\))?\\s*[:：=]?\\s*["“„'«]?\\s*([A-Z0-9][A-Z0-9_-]*(?:[. ]\\d{2,4}){0,4}(?![a-z.]\\w))`,
  'gi',
)
const bareAccountForm =
  /\b(?:accounts?|konto|compte|cuenta|conta|rekening)\b[^\S\n]*:?\s*["“„«]?\s*([A-Z]{2,5}-\d{3,6}-\d{3,6}(?:-[A-Z0-9]{2,12})?)\b/g
/** The form in which providers print such numbers; who asks about one is decided by its surroundings. */
const shapedAccountForm = /(?<![\w/-])([A-Z]{2,4}-\d{3,5}-\d{3,5}-[A-Z]{3,12})(?![\w/-])/g
const userLabel =
  "user\\s?names?|user\\s*\\/\\s*account names?|screen\\s?names?|account names?|login(?: name)?|handle|nickname|Benutzernamen?|Nutzernamen?|nom d[’']utilisateur|pseudo(?:nyme)?|nombre de usuario|usu[áa]rio|nome de utilizador|nome de usu[áa]rio|nombre del usuario|brukernavn|käyttäjätunnus|nume de utilizator|uživatelské jméno|gebruikersnaam|nome utente|nazwa użytkownika|nazwa uzytkownika|användarnamn|ユーザー(?:ID|名)"
const userName = '@?([\\p{L}][\\p{L}\\p{N}._-]{2,60})'
/** "user name: x.y" or in quotes: whatever stands there is the name. */
const userForm = new RegExp(`(?:${userLabel})\\s*(?:[:：=]\\s*["“„'«]?|["“„'«])\\s*${userName}`, 'giu')
/** Without colon or quotes only what no ordinary word looks like, "screen-name" and "time-stamps" being such words. */
const plainUserForm = new RegExp(
  `(?:${userLabel})\\s+@?([\\p{L}][\\p{L}\\p{N}.-]*[_\\p{N}][\\p{L}\\p{N}._-]{1,60})`,
  'giu',
)
const dutchUserForm =
  /\b(?:gebruikersnaam|Benutzername|Nutzername|användarnamn)\s+([a-z][a-z0-9._-]*[._-][a-z0-9._-]{1,60})/g
const quotedUserForm = /\buser\s+["“'‘]+\s?@?([A-Za-z][\w.-]{2,60})["”'’]/g
const bareUserForm = /\baccounts?\s*:?\s{1,4}@?([A-Za-z][A-Za-z0-9.-]*[_\d][\w.-]{1,60})(?![\w@.])/g
const domainForm =
  /\b(?:customer using|registered the domain|websites?|site web|web site|domain(?: name)?|Domäne|domein|domena|dominio|domaine|sitio web|strona)\b\s*[:：]?\s*["“„«]?\s*((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,})(?![\w@])/giu

/** Every string in the paper that has the form of an identifier, whatever its context. */
export function candidatesIn(scene: Scene): Candidate[] {
  const { text } = scene.paper
  const found: Candidate[] = []
  const taken = takenSpans(text.length)
  const add = (
    kind: IdentifierKind,
    start: number,
    written: string,
    value: string | null,
    labelled = false,
    doubtful = false,
  ) => {
    const end = start + written.length
    if (found.length >= maxCandidates) return
    if (value === null || value === '' || !taken.isFree(start, end)) return
    taken.take(start, end)
    found.push({ kind, start, end, value, labelled, doubtful })
  }
  for (const m of text.matchAll(urlForm)) {
    const written = m[0].replace(/[).,;:'’”]+$/, '')
    add(
      'url',
      m.index,
      written,
      normaliseUrl(written),
      false,
      endsOpen(text, m.index + written.length, written),
    )
  }
  for (const m of text.matchAll(emailForm)) {
    const written = m[0].replace(/[.'-]+$/, '')
    add('email', m.index, written, normaliseEmail(written), false, beginsOpen(text, m.index))
  }
  if (scene.paper.scanned) {
    for (const misread of misreadEmails(scene, taken)) {
      if (found.length >= maxCandidates) break
      taken.take(misread.start, misread.end)
      found.push(misread)
    }
  }
  for (const m of text.matchAll(uuidForm)) {
    const tenant =
      /(?:tenant|organi[sz]ation|mandant|workspace)[^\n]{0,20}$/i.test(
        text.slice(Math.max(0, m.index - 40), m.index),
      ) ||
      /^[^\S\n]*[|(,:-]?[^\S\n]*(?:tenant|organi[sz]ation|workspace)\b/i.test(
        text.slice(m.index + m[0].length, m.index + m[0].length + 30),
      )
    add(tenant ? 'tenant_id' : 'account_id', m.index, m[0], m[0].toLowerCase(), tenant)
  }
  for (const m of text.matchAll(imeiForm)) addGroup(add, 'imei', m, normaliseImei(m[1] ?? ''))
  for (const m of text.matchAll(imsiForm)) {
    const digits = (m[1] ?? '').replace(/\D/g, '')
    if (digits.length === 14 || digits.length === 15) addGroup(add, 'imsi', m, digits)
  }
  for (const m of text.matchAll(macForm)) add('mac', m.index, m[0], normaliseMac(m[0]))
  for (const m of text.matchAll(ipv6Form)) add('ip', m.index, m[0], normaliseIp(m[0]))
  for (const m of text.matchAll(ipv4Form)) add('ip', m.index, m[0], normaliseIp(m[0]))
  for (const m of text.matchAll(bitcoinForm)) {
    if (/[a-z]/.test(m[0]) && /\d/.test(m[0])) add('bitcoin_address', m.index, m[0], m[0])
  }
  for (const form of [accountForm, bareAccountForm, shapedAccountForm]) {
    for (const m of text.matchAll(form)) {
      const written = (m[1] ?? '').replace(/[-_]+$/, '')
      // "user ID "lottery_winner9"": a name that its user chose.
      if (/^(?:user|login)/i.test(m[0]) && /^[a-z]+[._-]?[a-z]{2}/.test(written)) {
        addGroup(add, 'username', [m[0], written, m.index], written)
        continue
      }
      if (/\d.*\d.*\d/.test(written))
        addGroup(add, 'account_id', [m[0], written, m.index], normaliseAccountId(written))
    }
  }
  for (const form of [userForm, plainUserForm, dutchUserForm, quotedUserForm, bareUserForm]) {
    for (const m of text.matchAll(form)) {
      const written = (m[1] ?? '').replace(/[._-]+$/, '')
      if (isUserName(written)) addGroup(add, 'username', [m[0], written, m.index], written)
    }
  }
  for (const m of text.matchAll(domainForm)) addGroup(add, 'domain', m, normaliseDomain(m[1] ?? ''))
  for (const m of text.matchAll(phoneForm)) {
    const written = m[0].trim().replace(/[./(-]{1,20}$/, '')
    if (isPhoneForm(written, text.slice(Math.max(0, m.index - 30), m.index), scene.country))
      add('phone', m.index, written, normalisePhone(written, scene.country))
  }
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

/** An address at the start of a line whose line before ends in `name.`: perhaps only the rest of an address. */
function beginsOpen(text: string, start: number): boolean {
  return /(?:^|\s)[a-z][a-z0-9_-]*\.[ \t]*\n[ \t]*$/.test(text.slice(Math.max(0, start - 80), start))
}

/** A URL that ends its line with a sign that seldom ends a URL: perhaps only its beginning. */
function endsOpen(text: string, end: number, written: string): boolean {
  return /[-/_]$/.test(written) && /^[ \t]*\n[ \t]*[A-Za-z0-9]/.test(text.slice(end, end + 40))
}

function isUserName(text: string): boolean {
  return (
    /[\d._-]/.test(text) &&
    /[a-z]/i.test(text) &&
    !/^(?:\w\.)+\w?$/.test(text) &&
    !/^(?:e-?mail|log-?in|sign-?up|user-?name|sub-?account)/i.test(text)
  )
}

/** Digits of a national number where it begins with no 0 and stands in groups. */
const nationalDigits: Record<string, readonly number[]> = {
  ES: [9],
  PL: [9],
  PT: [9],
  NO: [8],
  DK: [8],
  SG: [8],
  MX: [10],
  IN: [10],
}

function isPhoneForm(text: string, before: string, country: string): boolean {
  const digits = text.replace(/\D/g, '').length
  if (digits < 7 || digits > 15) return false
  // A number that neither begins like a telephone number nor is called one is a file number.
  const grouped =
    /^[2-9]\d{1,4}(?: \d{2,5}){1,3}$/.test(text) && (nationalDigits[country] ?? []).includes(digits)
  const begins = grouped || /^(?:\+|0|\(\d)/.test(text) || /^\d{3}[-. ]\d{3}[-. ]\d{4}$/.test(text)
  if (
    !begins &&
    !/(?:tel|phone|fax|mob|cell|n[úu]mero|numer|rufnummer|utenza|ligne|m[óo]vil|tfno|tlf|\bor|전화|電話)[^\n]{0,25}$/i.test(
      before,
    )
  )
    return false
  // "5510/2026" is a file of that year.
  if (/^(?:\d{1,6}\/)?\d{1,6}\/(?:19|20)\d{2}$/.test(text)) return false
  // Dates, amounts and statute numbers are no telephone numbers.
  return !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}|^\d{1,2}\.\d{1,2}\.\d{4}/.test(text)
}

/** "shopQuick.example" may be a name set so; before any other letter than u a Q among small letters is the sign. */
const plainMisread = /^[a-z0-9][a-z0-9._-]+Q(?!u)[a-z0-9-]{2,}(?:\.[a-z0-9-]+)*\.[a-z]{2,10}$/

/**
 * OCR reads `@` as Q, © or ®, and puts a space before the last dot. Such a string is shown beside its picture, not taken as read;
 * but one capital Q in the midst of small letters, before a whole domain, is nothing else: there both readings decide, as everywhere.
 */
function misreadEmails(scene: Scene, taken: ReturnType<typeof takenSpans>): Candidate[] {
  const form =
    /(?<![\w.@])([a-z0-9][a-z0-9._-]{0,63})\s?[@Q©®]([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}(?:\s?\.\s?[a-z]{2,10}))(?![\w@])/g
  const more: Candidate[] = []
  for (const m of scene.paper.text.matchAll(form)) {
    const end = m.index + m[0].length
    const value = normaliseEmail(`${m[1]}@${m[2]?.replace(/\s/g, '')}`)
    if (value === null || !taken.isFree(m.index, end)) continue
    const plain = plainMisread.test(m[0])
    more.push({ kind: 'email', start: m.index, end, value, labelled: false, doubtful: !plain })
  }
  return more
}
