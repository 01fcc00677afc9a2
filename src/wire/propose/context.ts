// Does the paper ask about this string? It must stand where accounts are asked about; contacts, victims, correspondents,
// withdrawn addresses and the provider's own are left out. When in doubt nothing is proposed: a missing identifier is
// seen by the person who confirms, an invented one may not be.
import type { Candidate, Scene } from './candidates.ts'
import { type Line, linesOf, sentenceAt } from './text.ts'

const askNoun =
  /\b(?:accounts?|casilla|buz[óo]n|correo electr[óo]nico|adresse [ée]lectronique|caixa postal|caixa de e-?mail|e-?mailadres\w*|mailadress\w*|e-postadress\w*|s[äa]hk[öo]posti\w*|skrzyn[kc]\w+|dominio|domaine|dom[íi]nio|Domain|Domäne|domein|utilizador\w*|utilisat\w+|kundenummer|brukernavn|indirizzo e-?mail|posta elettronica|abonn[ée]e?s?|abonado|assinante|user(?:s|name|names)?|user\s*\/|subscribers?|identif\w*|mailbox(?:es)?|address(?:es)? or number|services?|tenant|profile|post|page|listing|link(?:ed)?|shared folder|e-?mail address(?:\(es\)|es)?:|E-?mail:|e-mail\b|phone on|IP address|Kennung\w*|Postfach\w*|E-Mail-Postfachs?|Konto\w*|Nutzer\w*|Kunden\w*|Anschluss\w*|E-Mail-Adresse|Mailadresse|compte|titulaire|utilisateur|adresse IP|bo[îi]te|messagerie|cuentas?|titular\w*|usuario|direcci[óo]n IP|gebruikers?\w*|website|konto|oznacze\w*|Oznaczenie|adres(?:u|y|em)? (?:e-?mail|IP|URL|portfela)|numer telefonu|numer IMEI|domena|identyfikator\w*|account|gebruiker van|utente|utenz[ae]|casella|conta|usuário|användare|abonnemang\w*|E-post|e-postkonto\w*|bruker\w*|ligne|casella|kont[aeu]\b|mail ID|telecommunications service|customer (?:using|that|with|number)|klantnummer|cellular device|call number|MAC address|IMSI|IMEI|IP-?adress\w*|indirizz[oi] IP|endere[çc]o IP|adres\w* IP|koncie|kontem)|pertaining to|IP\s?주소|대상\s*[:：]|이용자|IPアドレス|계정|아이디|전화번호|アカウント|契約者|利用者|照会事項|利用者|メールアドレス|회원번호|사용자|חשבון|משתמש|מנוי/iu

const contactCue =
  /\b(?:contact|contatto|contato|kontaktperson|questions?|inquir\w+|enquir\w+|call\b(?! (?:log|detail))|reach|telephone:|telephone \(|tel\s?[.:]|phone:|fax|desk\b|cell\b|reply|respond to|return to|produce to|produced? [^\n]{0,40}\bto\b|records to|send|sent by|deliver|upload|serve|attn|presented by|representative|attorney|AUSA|agent|detective|det\.|sergeant|sgt|captain|officer|inspector|superintendent|constable|cst\.|dispatch|agency|Sachbearbeiter|Rückfragen|Ansprechpartner|Telefon\b|Tel\.|Kontakt|Vertreter|Geschäftsstelle|T[ée]l(?!\p{L})|courriel|adressée|Groupe|Sûreté|Juzgado|Atestado|Sekretariat|undersigned|furnish the above|response\b|remit\w+|env[ií]\w+|enviad\w+|responder|respuesta|réponse|trasmess\w+|inviat\w+|PEC\b|przes[łl]a[ćc]|odpowied[źz]|svar\b|übersend\w+|Auskunft [^\n]{0,40} an\b|Handläggare|Ufficial\w+|Delega|Referente|pour nous répondre|z\. ?Hd|verstrekt [\s\S]{0,60}aan|Verbalisant|collega|representative)|担当|電話|回答先|電子メール/iu

const negativeCue =
  /\b(?:victim\w*|injured|complainant|correspond(?:ed|ing|ents?|s)?(?!\p{L})|correspond[ae]n(?:ce|ces|cia) (?:with|to|from|between|con|avec)|communications? (?:between|with)|between the account and|exchanged with|messages? (?:to|from)|sent (?:from that account )?to|any address at|withdrawn|superseded|disregard|previously|formerly|instead of|replaces?|example only|for example|e\.g\.|Geschädigte\w*|Anzeigeerstatter\w*|antwortete|angeschrieben|Zeichen des|victime|plaignant\w*|plainte|denunciad\w+|querellante|complaint of|reported by|listed in error|on the complaint|perjudicad\w+|denunciante|benadeelde|aangever|slachtoffer|Pokrzywdzon\w*|pokrzywdzon\w*|korespondowa\w*|persona offesa|fornærmed\w*|målsägande\w*|asianomistaja|ofendid\w+|lesad[oa]|v[íi]c?tima|skadelidt\w*|parte (?:lesa|offesa)|Opfer|Zeug(?:e|en|in)|testigo|t[ée]moin|witness|targetvictim|does not (?:concern|include|extend)|not (?:be )?(?:produced|disclosed|sought)|other than)|被害者/iu

/** What an investigator saw an address do is a story, not a question. */
const narrated =
  /\b(?:observed|logged in from|originat\w+|accessed|traced|connected (?:to|from)|attacked|received from|was used to)\b/i

/** Numbers of bank accounts and cards name no account with the provider. */
const payment =
  /\b(?:bank|IBAN|BIC|credit card|debit card|payment card|Bankverbindung|Bankkonto|rachun\w*|cuenta bancaria|compte bancaire|conto corrente)\b/i

const phoneAsk =
  /(?:\blinha(?: telef[ôo]nica| m[óo]vel)?\b|\bl[íi]nea\b|Anschl(?:uss|üsse)\w*|l[íi]nea (?:telef[óo]nica|m[óo]vil)|celular|n[úu]mero (?:m[óo]vel|celular)|telefonnummer\w*|mobilnummer\w*|\bMSISDN|mobile service|telephone number|phone number|mobile(?: number)?|phone on|phone\(?s?\)? (?:linked|registered)|call number|recovery (?:phone|number)|\bmobile\b|subscriber details (?:and|of|for)|details for|\bligne\b|[Tt]el[ée]fono m[óo]vil|utenza|numeru telefonu|\bn[úu]mero|전화번호|recovered with|numer telefonu|Rufnummer|Wiederherstellungsnummer|Mobilnummer|num[ée]ro|número de tel[ée]fono|telefoonnummer|numero di telefono|電話番号)/iu

const othersCue =
  /victim|witness|complainant|injured|Geschädigt|Opfer|Zeug(?:e|in)|victime|plaignant|t[ée]moin|perjudicad|denunciante|ofendid|persona offesa|parte (?:lesa|offesa)|benadeelde|slachtoffer|aangever|pokrzywdz|målsägande|fornærm|skadelidt|v[íi]c?tima|lesad[oa]|被害/i

/** Whether the words before `at` in its line speak of a victim or a witness. */
export function isOthersLine(text: string, at: number): boolean {
  const line = text.lastIndexOf('\n', at - 1) + 1
  const before = text.slice(Math.max(line, at - 110), at)
  if (othersCue.test(before)) return true
  // A sentence that runs on: the address begins the next line.
  const above = text.slice(text.lastIndexOf('\n', line - 2) + 1, Math.max(0, line - 1))
  return before.trim() === '' && /[\p{Ll},]\s*$/u.test(above) && othersCue.test(above)
}

/** Whether the words before `at` in its line are those of contact data. */
export function isContactLine(text: string, at: number): boolean {
  return contactCue.test(text.slice(Math.max(0, at - 90), at))
}

type Layout = {
  readonly scene: Scene
  readonly lines: readonly Line[]
  /** Candidates by the line that they begin in. */
  readonly inLine: ReadonlyMap<number, readonly Candidate[]>
  readonly entries: Map<number, boolean>
  /** Where the lettered sections of a certificate begin. */
  readonly heads: readonly number[]
}

/** Judges the candidates of one paper; the paper's lines are laid out once. */
export function asker(scene: Scene, candidates: readonly Candidate[]): (candidate: Candidate) => boolean {
  const lines = linesOf(scene.paper.text)
  const inLine = Map.groupBy(candidates, candidate => lineOf(lines, candidate.start))
  const heads = [...scene.paper.text.matchAll(sectionHead)].map(match => match.index)
  const layout: Layout = { scene, lines, inLine, entries: new Map(), heads }
  return candidate => isAsked(candidate, layout)
}

/** Index of the line that holds `at`; lines are in order. */
function lineOf(lines: readonly Line[], at: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] as Line).start <= at) low = middle
    else high = middle - 1
  }
  return low
}

function isAsked(candidate: Candidate, layout: Layout): boolean {
  const { scene, lines } = layout
  if (belongsToOthers(candidate, scene) || inIssuingSection(layout, candidate.start)) return false
  const { text } = scene.paper
  const lineIndex = lineOf(lines, candidate.start)
  const line = lines[lineIndex]?.text ?? ''
  const sentence = sentenceAt(text, candidate.start)
  const before = text.slice(Math.max(sentence.start, candidate.start - 220), candidate.start)
  const after = text.slice(candidate.end, Math.min(sentence.end, candidate.end + 60))
  if (negativeCue.test(before.slice(-110))) return false
  if (
    /^[^.\n]{0,40}(?:is withdrawn|was the victim|\(victim|in error|listed in error|, whose|has been withdrawn)/i.test(
      after,
    )
  )
    return false
  const listed = leadOf(lineIndex, layout)
  if (listed !== null && negativeCue.test(listed.split('\n').at(-1) ?? '')) return false
  if (candidate.kind === 'ip' && narrated.test(`${before.slice(-110)} ${after}`)) return false
  if (candidate.kind === 'account_id' && payment.test(before.slice(-50))) return false
  if (candidate.kind === 'phone')
    return phoneAsked(before, line, listed) || (listed !== null && besideAsked(lineIndex, layout))
  // In a list the entry above is somebody else's line.
  const inLine = before.slice(before.lastIndexOf('\n') + 1)
  const own = listed === null && !askNoun.test(inLine) ? before.slice(-70) : inLine
  if (contactCue.test(own) && !candidate.labelled) return false
  if (candidate.kind === 'email' && phoneBeside(lineIndex, layout)) return false
  if (candidate.labelled && candidate.kind !== 'username' && candidate.kind !== 'domain') return true
  return (
    askNoun.test(before.slice(-160)) ||
    askNoun.test(after.slice(0, 20)) ||
    (listed !== null && askNoun.test(listed))
  )
}

const sectionHead =
  /(?:^|\n)[^\S\n]*(?:SECTION|ABSCHNITT|RUBRIQUE|SECCIÓN|SEZIONE|AFDELING|SEKCJA|SECÇÃO|AVSNITT)\s+[A-Z]\b/g

/** In a certificate: the section that says who issues it, by function and address. */
function inIssuingSection({ scene, heads }: Layout, at: number): boolean {
  const { text } = scene.paper
  const last = heads.filter(head => head <= at).at(-1)
  if (last === undefined) return false
  const end = heads.find(head => head > at) ?? text.length
  return /(?:Post held|Funktion|Fonction|Cargo|Funzione|Functie|Stanowisko|Função|Befattning|Stilling)[^\n]{0,30}[:：]/i.test(
    text.slice(last, end),
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

function phoneAsked(before: string, line: string, listed: string | null): boolean {
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
  if (listed === null || !askNoun.test(listed) || contactCue.test(near)) return false
  // In a list of what is asked a number that stands alone is one of its entries.
  return (
    phoneAsk.test(line) ||
    /^[\s\p{Pd}•*(]{0,12}(?:\(?[a-z\d]{1,3}[.)])?[\s(]{0,6}\+?[\d\s()./-]{7,22}$/iu.test(line)
  )
}

/** "Phone: …" in a block of labelled lines whose neighbour is an account that the paper asks about. */
function besideAsked(lineIndex: number, layout: Layout): boolean {
  if (
    !/^[\s\p{Pd}•*]*\p{L}[\p{L} .]{2,24}:\s*\+?[\d\s()./-]{7,22}$/u.test(layout.lines[lineIndex]?.text ?? '')
  )
    return false
  return [lineIndex - 1, lineIndex + 1].some(at =>
    (layout.inLine.get(at) ?? []).some(
      other => other.kind !== 'phone' && other.kind !== 'domain' && isAsked(other, layout),
    ),
  )
}

/** An address with a telephone number in its line is somebody's contact. */
function phoneBeside(lineIndex: number, { lines, inLine }: Layout): boolean {
  const line = lines[lineIndex]?.text ?? ''
  const phone = inLine.get(lineIndex)?.some(other => other.kind === 'phone') ?? false
  return phone && !phoneAsk.test(line) && !/\bIP\b/.test(line)
}

/**
 * The words that introduce a list, where the line stands in one: the nearest lines above the run of entries.
 * Null where the line is running text.
 */
function leadOf(lineIndex: number, layout: Layout): string | null {
  if (!isEntry(lineIndex, layout)) return null
  let at = lineIndex - 1
  while (at >= 0 && lineIndex - at < 80 && isEntry(at, layout)) at -= 1
  const lead = layout.lines.slice(Math.max(0, at - 2), at + 1).map(line => line.text)
  return lead.length === 0 ? null : lead.join('\n')
}

function isEntry(index: number, layout: Layout): boolean {
  const known = layout.entries.get(index)
  if (known !== undefined) return known
  const entry = looksLikeEntry(layout.lines[index]?.text.trim() ?? '', layout.inLine.get(index) ?? [])
  layout.entries.set(index, entry)
  return entry
}

/** A row of a list or table: hardly more than an identifier with its label, a remark on one, or a fragment of a cell. */
function looksLikeEntry(bare: string, inside: readonly Candidate[]): boolean {
  if (bare === '') return true
  if (/^[\W\d]*\(?organi[sz]ation/i.test(bare) || /^(?:account|ID|user)$/i.test(bare)) return true
  if (/^\W*\p{L}?\W*$/u.test(bare)) return true
  if (inside.length === 0) return bare.length < 22 && !/[:：]$/.test(bare)
  // An IP address that opens its line, with port and moment after it.
  if (/^[^\p{L}\d]*(?:(?:\d{1,3}\.){3}\d|(?:[0-9a-f]{1,4}:){2})/iu.test(bare)) return true
  const named = inside.reduce((sum, candidate) => sum + candidate.end - candidate.start, 0)
  const own = bare.replace(/\([^)]{0,200}\)/g, '').length
  return named > 0.3 * own || /^(?:[-•*–]|\(?\d{1,3}[.)]?|\(?[a-z][.)])\s/i.test(bare)
}
