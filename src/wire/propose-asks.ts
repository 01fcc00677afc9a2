// What a paper asks for: categories and period of each set of identifiers. Words that are denied ("content is not
// requested") and boxes that are not ticked ask for nothing. A category too many is as wrong as an invented identifier.
import type { DataCategory } from '../demand/vocabulary.ts'
import type { PaperForm } from '../law/recognise.ts'
import type { ProposedAsk, ProposedIdentifier, ProposedPeriod } from './proposal.ts'
import type { Scene } from './propose-candidates.ts'
import { addDays, type FoundDate, findDates, monthNumber, zoneIn } from './propose-dates.ts'
import { sentenceAt } from './propose-text.ts'

const signs: Record<Exclude<DataCategory, 'content_realtime'>, RegExp> = {
  subscriber:
    /danych osobowych|\bbasic subscriber|\bregistration details|\baccount (?:opening|registration) (?:information|details)|\bcustomer records|\buser data\b|\bsubscriber (?:address|information)|payment records|Kontoinhaber|Vertragsunterlagen|Anschlussinhaber|Inhaberdaten|donn[ée]es (?:d['’]identification|de facturation|relatives aux abonn[ée]s)|datos (?:de registro|del (?:abonado|titular)|de los abonados|identificativos)|identificaci[óo]n del titular|dati (?:relativi agli abbonati|dell['’]intestatario)|dane abonent|danych abonent|uppgifter? om abonnemang|abonnementsopplysninger|dados do (?:usu[áa]rio|assinante)|가입자\s?(?:정보|인적)|인적사항|abonneegegevens|\bsubscriber (?:details|information|data|name|and\W*billing|records)|\b(?:full )?names?\b[^.\n]{0,60}\baddress|\bnames?,? address|length (?:and types )?of service|means and source of payment|identify the holder|account holder|records identifying the account|billing records|date of birth|Bestandsdaten|Teilnehmerdaten|identit[ée]|moyens de paiement|titular(?:idad)?\b|datos de facturaci[óo]n|identificerende gegevens|\bnaam, adres|danych abonenckich|dane abonenckie|dati anagrafici|dados cadastrais|abonnentuppgifter|氏名|契約者/iu,
  traffic:
    /source IP addresses|wykaz\p{L}* po[łl][ąa]cze[ńn]|adresses IP (?:de connexion|d['’]acc[èe]s|source)|verwendeten IP-Adressen|uppgifter om meddelanden|\blog-?in (?:logs|times)|\bIP (?:log-?in|connection) logs?|\blog-?in and log-?out|call[- ](?:associated|charge) data|call detail|dialing, routing|transmission data|message headers|\baccess logs|donn[ée]es (?:techniques )?(?:de connexion|de transmission|relatives au trafic)|journaux de connexion|Nutzungsdaten|Verbindungsdaten|Beginn und Ende der Nutzung|registros? de (?:conex|acess|conexi|acces)|datos de conexi[óo]n|datos conservados|traffico telematico|tabulati|dati relativi al traffico|log[óo]w po[łl][ąa]cze[ńn]|logowa[ńn]|danych? telekomunikacyjn|dane o ruchu|trafikkdata|로그인\s?기록|통신사실\s?확인자료|접속\s?(?:기록|일시)|gebruiksgegevens|inloggegevens|\blog-?in (?:records|history|IP)|\bIP (?:logs?|addresses)\b|\blogs? of connections|connection (?:logs|records)|transactional (?:information|logs|records)|electronic communications transactional|header of each|e-mail headers|records of user activity|\btraffic data|Verkehrsdaten|données de trafic|données de connexion|datos de tr[áa]fico|verkeersgegevens|danych o\s+ruchu|logi połączeń|dati di traffico|dados de conex[ãa]o|trafikuppgifter|通信履歴|接続記録/iu,
  location:
    /cell-site|localizaci[óo]n geogr[áa]fica|ubicaci[óo]n|lokaliseringsuppgift|위치(?:정보|추적)|\b(?:device |cell[- ]site )?location (?:information|data)|\blast known (?:device )?location|\bGPS\b|geolocation|Standortdaten|données de (?:g[ée]o)?localisation|datos de localizaci[óo]n|locatiegegevens|danych o lokalizacji|位置情報/iu,
  content_stored:
    /traffic data(?:,| and) content|\bmailbox contents|\bcontents of the|\bincluding messages|\bmessages(?:,| and) (?:attachments|files)|\bmessages of\b|gespeicherten? Nachrichten|contenu des messages|contenido de los mensajes|messaggi di posta|allegati|datos de contenido|dati relativi al contenuto|donn[ée]es relatives au contenu|dane dotycz[ąa]ce tre[śs]ci|tre[śs]ci (?:korespondencji|wiadomo[śs]ci)|innholdet i|inneh[åa]llet i|전자우편\s?(?:내용|의)|conte[úu]do (?:das|dos|de)|\bcontents? of (?:all |the )?(?:e-?mails?|mailbox|communications?|account|messages)|\bthe contents? of|\bcontent data|\ball (?:stored )?(?:communications|e-?mails|messages|files|photos|direct messages)|\bstored communications|direct messages|draft e-?mails|files (?:stored|kept)|Inhaltsdaten|gespeicherten?\s+Inhalte|Inhalte? des|contenu des|contenido de|inhoud van|treści korespondencji|treść (?:wiadomości|skrzynki)|contenuto d|conte[úu]do d|通信内容|電子メールの内容/iu,
}

/** Subpoenas reach session times and addresses as subscriber records, 18 U.S.C. § 2703(c)(2)(C). */
const subpoenaTraffic =
  /transactional (?:information|logs|records)|header of each|e-mail headers|records of user activity|traffic data/i

const denied =
  /\b(?:does not|do not|not (?:be )?(?:requested|sought|required|call|include|produce)|is not|are not|DENIED|nicht (?:verlangt|beantragt|erfasst|umfasst|begehrt)|ne sont pas|n['’]est pas|no se (?:solicita|requiere|interesa)|quedan excluid|niet (?:gevorderd|gevraagd)|prohibid|vedad[ao]|untersagt|divieto|no content (?:is|was)|not (?:to )?(?:inform|notify|tell|alert)|werden nicht|sont exclus|non sont demand|nie (?:jest|są) objęt|non (?:è|sono) richiest|não (?:é|são) solicitad)|求めない|対象外|除く/iu

/** Whom the provider must not tell is nothing that is asked for. */
const silenced =
  /\b(?:not (?:to )?|prohibited from |refrain from )(?:inform|notify|tell|alert|disclos|advis)\w*[^.;\n]*|\b(?:not includ\w+|excluding|but not|except(?:ing)?|other than|without)(?: for)? (?:the |any )?contents?[^,.;\n]*/gi

/** Categories that `text` asks for, in the order of the closed list. */
export function categoriesIn(text: string, kind: string): DataCategory[] {
  const asked = withoutUnticked(text)
  const sentences = splitSentences(asked.replace(silenced, ' '))
    .map(sentence => sentence.replace(/\s+/g, ' '))
    .filter(sentence => !denied.test(sentence))
  const subpoena = kind.includes('subpoena')
  const found: DataCategory[] = []
  for (const [category, sign] of Object.entries(signs) as [keyof typeof signs, RegExp][]) {
    const used = category === 'traffic' && subpoena ? subpoenaTraffic : sign
    if (sentences.some(sentence => used.test(sentence))) found.push(category)
  }
  return found
}

function withoutUnticked(text: string): string {
  return text.replace(/☐[^☐☒☑\n]*/g, ' ')
}

function splitSentences(text: string): string[] {
  const sentences: string[] = []
  for (let at = 0; at < text.length; ) {
    const { end } = sentenceAt(text, at)
    sentences.push(text.slice(at, end))
    at = Math.max(end, at + 1)
  }
  return sentences
}

type Item = { readonly start: number; readonly end: number; readonly text: string }

/** The asks of one paper; `certificate` says that ticked letters (a) to (d) name the categories (Regulation (EU) 2023/1543). */
export function asksOf(
  scene: Scene,
  form: PaperForm,
  identifiers: readonly ProposedIdentifier[],
  context: { readonly issuedOn: string | null; readonly receivedOn: string | null },
): ProposedAsk[] {
  if (identifiers.length === 0 || form.kind === 'secrecy_order') return []
  const { text } = scene.paper
  const whole = withoutReprints(text)
  if (/certificate$/.test(form.kind)) return certificateAsks(scene, identifiers, context)
  const items = askingItems(scene, form, identifiers)
  if (items.length >= 2) return merge(items)
  const period = periodIn(whole, scene, context)
  return [{ identifiers, categories: categoriesOf(whole, form), period }]
}

/** What a paper asks that names no data, where its statute reaches one category alone. */
const USUAL: Record<string, DataCategory> = {
  'de.bestandsdaten_ip': 'subscriber',
  'de.nutzungsdaten': 'traffic',
  'de.verkehrsdaten': 'traffic',
  'es.588ter_k': 'subscriber',
  'es.588ter_m': 'subscriber',
  'ie.user_data': 'subscriber',
  'se.lek_9_33': 'subscriber',
  'no.subscriber': 'subscriber',
  'kr.tba_83': 'subscriber',
  'ch.auskunft': 'subscriber',
  'br.cadastrais': 'subscriber',
  'nl.126n': 'traffic',
  'it.132_tabulati': 'traffic',
  'kr.pcsa_13': 'traffic',
  'ca.production.transmission': 'traffic',
  'us.order.pen_trap': 'traffic',
  'us.warrant.location': 'location',
  'au.tia.stored_warrant': 'content_stored',
}

function categoriesOf(text: string, form: PaperForm): DataCategory[] {
  const only: Record<string, DataCategory[]> = {
    'de.bestandsdaten': ['subscriber'],
    'de.beschlagnahme': ['content_stored'],
    'nl.126na': ['subscriber'],
  }
  const found = only[form.instrument] ?? categoriesIn(text, form.kind)
  const usual = USUAL[form.instrument]
  return found.length > 0 || usual === undefined ? found : [usual]
}

/** Rule texts printed on the back of a form ask for nothing. */
function withoutReprints(text: string): string {
  return text
    .split('\f')
    .filter(page => !/^\s*Federal Rules? of (?:Civil|Criminal) Procedure/i.test(page))
    .join('\f')
}

const ticked = /[☒☑]\s*\(?([a-d])\)|\(([a-d])\)\s*[☒☑]/g

/** Letters ticked for categories in a certificate. */
export function tickedLetters(text: string): Set<string> {
  return new Set([...text.matchAll(ticked)].map(match => match[1] ?? match[2] ?? ''))
}

/** Boxes without letters: what the words beside a ticked one name. */
export function tickedCategories(text: string): DataCategory[] {
  const words = [...text.matchAll(/[☒☑]([^☐☒☑\n]{3,200})/g)].map(match => match[1] ?? '').join('.\n')
  return categoriesIn(words, '')
}

function certificateAsks(
  scene: Scene,
  identifiers: readonly ProposedIdentifier[],
  context: { readonly issuedOn: string | null; readonly receivedOn: string | null },
): ProposedAsk[] {
  const letters = tickedLetters(scene.paper.text)
  const categories: DataCategory[] = []
  if (letters.has('a') || (letters.has('b') && !letters.has('c') && !letters.has('d')))
    categories.push('subscriber')
  if (letters.has('c')) categories.push('traffic')
  if (letters.has('d')) categories.push('content_stored')
  if (letters.size === 0) categories.push(...tickedCategories(scene.paper.text))
  const momentary = letters.has('b') ? identifiers.filter(identifier => identifier.at !== undefined) : []
  const lasting = identifiers.filter(identifier => !momentary.includes(identifier))
  const period = periodIn(scene.paper.text, scene, context)
  const asks: ProposedAsk[] = []
  if (lasting.length > 0) asks.push({ identifiers: lasting, categories, period })
  // Section F (b): asked only to know who used the address at that moment.
  if (momentary.length > 0)
    asks.push({ identifiers: momentary, categories: ['subscriber'], period: noPeriod })
  return asks
}

const noPeriod: ProposedPeriod = { from: null, to: null, zone: null }

const itemStart =
  /(?:^|\n)[^\S\n]*(?:\d{1,2}[.)]|\d{1,2}(?=\s{3})|\d{1,2}°\)|\([a-z\d]\)|[a-z][.)]|[-–•]|(?:PRIMERO|SEGUNDO|TERCERO|CUARTO|QUINTO)[.\s-]*)\s+|\s\((?:\d{1,2})\)\s+/g

/** Numbered items that each name what is asked and about whom; fewer than two mean one ask. */
function askingItems(
  scene: Scene,
  form: PaperForm,
  identifiers: readonly ProposedIdentifier[],
): ProposedAsk[] {
  const text = withoutReprints(scene.paper.text)
  const starts = [...text.matchAll(itemStart)].map(match => match.index)
  const items: Item[] = starts.map((start, i) => {
    const last = starts[i + 1] === undefined ? sentenceAt(text, start + 6).end : starts[i + 1]
    const end = itemEnd(text, start, last ?? text.length)
    return { start, end, text: text.slice(start, end) }
  })
  const asks: ProposedAsk[] = []
  let last: readonly ProposedIdentifier[] = []
  for (const item of items) {
    const words = flat(item.text)
    const own = identifiers.filter(identifier => words.includes(flat(identifier.as_written)))
    const categories = categoriesIn(item.text, form.kind)
    const same =
      /\b(?:that|same|said)\s+(?:account|service|mailbox|user)|misma cuenta|même compte|(?:desselben|dieses) (?:Kontos|Postfachs)|hetzelfde account|tego samego konta/i.test(
        item.text,
      )
    const named = same ? [...last, ...own.filter(identifier => !last.includes(identifier))] : own
    if (own.length > 0) last = same ? last : own
    if (named.length === 0 || categories.length === 0) continue
    const moment = named.every(identifier => identifier.at !== undefined)
    const period = moment ? noPeriod : periodIn(item.text, scene, { issuedOn: null, receivedOn: null })
    asks.push({ identifiers: named, categories, period })
  }
  const silent = asks.every(ask => ask.period.from === null && ask.period.to === null)
  if (silent) {
    // One period for the whole list.
    const period = periodIn(text, scene, { issuedOn: null, receivedOn: null })
    for (const [i, ask] of asks.entries())
      if (!ask.identifiers.every(identifier => identifier.at !== undefined)) asks[i] = { ...ask, period }
  }
  const covered = new Set(asks.flatMap(ask => ask.identifiers))
  // An identifier outside every item means that the items are not what divides this paper.
  return identifiers.every(identifier => covered.has(identifier)) ? asks : []
}

function itemEnd(text: string, start: number, next: number): number {
  const blank = /\n\s*\n/.exec(text.slice(start + 2, next))
  return blank === null ? next : start + 2 + blank.index
}

function flat(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}

function merge(asks: readonly ProposedAsk[]): ProposedAsk[] {
  const merged: ProposedAsk[] = []
  for (const ask of asks) {
    const momentary = ask.identifiers.some(identifier => identifier.at !== undefined)
    const like = merged.findIndex(
      other =>
        sameWhat(other, ask) &&
        momentary === other.identifiers.some(identifier => identifier.at !== undefined),
    )
    const other = merged[like]
    if (other === undefined) merged.push(ask)
    else {
      const more = ask.identifiers.filter(identifier => !other.identifiers.includes(identifier))
      merged[like] = { ...other, identifiers: [...other.identifiers, ...more] }
    }
  }
  return merged
}

function sameWhat(a: ProposedAsk, b: ProposedAsk): boolean {
  const key = (ask: ProposedAsk) => JSON.stringify([ask.categories, ask.period])
  return key(a) === key(b)
}

const betweenDates =
  /^(?:[,\s)]|午[前後]|\d{1,2}時(?:\d{1,2}分)?|부터|r\.|\d{1,2}[:h.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|hrs|hours|uur|horas|ore|kl\.|(?:a|p)\.?m\.?|Uhr|UTC|GMT|on|at|um|\()*(?:to(?:\s+and\s+including)?|through|thru|until|till|and|–|—|-|bis(?:\s+(?:einschlie(?:ß|ss)lich|und\s+mit))?(?:\s+zum)?|jusqu['’]au|au|al|fino\s+al|til(?:\s+og\s+med)?|till(?:\s+och\s+med)?|t\.o\.m\.|at[ée](?:\s+o\s+dia)?|부터|hasta(?:\s+el)?|y(?:\s+el)?|t\/m|tot(?:\s+en\s+met)?|do(?:\s+dnia)?|et(?:\s+le)?|e|a|から|~|〜)(?:[,\s]|\d{1,2}[:.]\d{2}\s*(?:a\.?m\.?|p\.?m\.?)?|the|on|at|le|el|den|dnia|l[’'])*$/iu

const periodLead =
  /\b(?:periods?|from|between|for|during|range|dates?|received|since|Zeitraum|Zeit|vom|von|zwischen|entre|du|desde|del|periode|van|tussen|okres|od|dal|dalle|per[íi]odo|perioden|tiden|mellan|från|fra|w\.e\.f\.|entre|Zeitraum|du|de)(?![\p{L}])(?:[^.]|\.(?=[\dm]|\s?on\b)){0,45}$|期間\s*$|기간\s*[:：]?\s*$|:\s*$/iu

/** The period that `text` names; open ends and unnamed zones are null. Days have no time; times only where both have one. */
export function periodIn(
  text: string,
  scene: Scene,
  context: { readonly issuedOn: string | null; readonly receivedOn: string | null },
): ProposedPeriod {
  const dates = findDates(text, scene.dayFirst)
  for (const [i, first] of dates.entries()) {
    const second = dates[i + 1]
    if (second === undefined) break
    if (!betweenDates.test(text.slice(first.end, second.start))) continue
    const lead = text.slice(Math.max(0, first.start - 60), first.start)
    if (!periodLead.test(lead) && !(first.time !== null && /(?:^|\n|\s{3,})$/.test(lead))) continue
    return closed(first, second, zoneNear(text, first, second))
  }
  return shortRange(text, dates) ?? runningDays(text, context.issuedOn) ?? openPeriod(text, dates, context)
}

/** "du 1er au 30 septembre 2026", "del 1 de julio al 31 de agosto de 2026": month and year stand once. */
function shortRange(text: string, dates: readonly FoundDate[]): ProposedPeriod | null {
  for (const last of dates) {
    const before = text.slice(Math.max(0, last.start - 40), last.start)
    const match =
      /(?:\bdu|\bdel?|\bfrom|\bvom|\bdal|\bvan|\bod|\bbetween|\bdesde el|\bde)\s+(\d{1,2})(?:er|º|°|\.|st|nd|rd|th)?(?:\s+(?:de\s+)?([\p{L}]{3,12}))?\s+(?:au|al|to|bis(?: zum)?|tot en met|t\/m|do|and|hasta el|a)\s+$/iu.exec(
        before,
      )
    if (match === null) continue
    const [year = '', month = ''] = last.date.split('-')
    const named = match[2] === undefined ? month : monthNumber(match[2])
    if (named === null) continue
    const from = `${year}-${named}-${(match[1] ?? '').padStart(2, '0')}`
    if (Number.isNaN(Date.parse(from)) || from > last.date) continue
    return {
      from,
      to: last.date,
      zone: zoneIn(text.slice(last.end, last.end + 60).split(/[.☐☒]\s/)[0] ?? ''),
    }
  }
  return null
}

/** A number of days before or after the day of the paper. */
function runningDays(text: string, issued: string | null): ProposedPeriod | null {
  if (issued === null) return null
  const days = (match: RegExpExecArray) => Number(match[1])
  const back =
    /(?:for|during) the (?:\w+ )?\(?(\d{1,3})\)? days (?:before|preceding|prior to) (?:the date of )?this/i.exec(
      text,
    )
  if (back !== null) return { from: addDays(issued, -days(back)), to: issued, zone: null }
  const ahead =
    /for a period of (?:[\w-]+ )?\(?(\d{1,3})\)? days from the date of this (?:order|warrant)/i.exec(text)
  if (
    ahead === null ||
    /not (?:to )?(?:be )?(?:disclos|notif)[^.]{0,160}$/i.test(
      text.slice(Math.max(0, ahead.index - 200), ahead.index),
    )
  )
    return null
  return { from: issued, to: addDays(issued, days(ahead)), zone: null }
}

function zoneNear(text: string, first: FoundDate, second: FoundDate): string | null {
  return (
    zoneIn(text.slice(first.start, second.start)) ??
    zoneIn(
      text
        .slice(second.end, second.end + 60)
        .replace(/^\s*r\.\s*/, '')
        .split(/[.☐☒]\s/)[0] ?? '',
    ) ??
    zoneIn(
      text
        .slice(Math.max(0, first.start - 140), first.start)
        .replace(/w\.e\.f\./i, 'from')
        .split(/[.☐☒]\s/)
        .at(-1) ?? '',
    )
  )
}

function closed(first: FoundDate, second: FoundDate, zone: string | null): ProposedPeriod {
  if (first.time === null || second.time === null) return { from: first.date, to: second.date, zone }
  return { from: local(first), to: local(second), zone }
}

/** 24:00 is 00:00 of the next day. */
function local({ date, time }: FoundDate): string {
  return time?.startsWith('24:') === true ? `${addDays(date, 1)}T00:00` : `${date}T${time}`
}

function openPeriod(
  text: string,
  dates: readonly FoundDate[],
  context: { readonly issuedOn: string | null; readonly receivedOn: string | null },
): ProposedPeriod {
  const from = dates.find(date =>
    /(?:\bsince|\bfrom:?|\bseit|\bab(?: dem)?|\bdepuis(?: le)?|\bdesde(?: el)?|\bsinds|\bod|\bdal|\bfra|\bfrån)\s*$/iu.test(
      text.slice(Math.max(0, date.start - 20), date.start),
    ),
  )
  const toDate = /to the date of this (?:request|order|letter)|bis zum Datum dieses/i.test(text)
    ? context.issuedOn
    : null
  const toReceipt = /until (?:the )?receipt of this (?:certificate|order|letter)|bis zum Eingang dies/i.test(
    text,
  )
    ? context.receivedOn
    : null
  const openEnd =
    from !== undefined &&
    /^[^.]{0,20}(?:to (?:the )?present|to date|bis heute|à ce jour|(?:until|to) the date of|onwards|hasta la (?:fecha|actualidad)|fino ad oggi|tot heden|do chwili obecnej|at[ée] a presente data|現在まで)/i.test(
      text.slice(from.end),
    )
  const since =
    from !== undefined &&
    /(?:since|seit|depuis|desde|sinds|onwards from)\s*(?:le|el|dem)?\s*$/i.test(
      text.slice(Math.max(0, from.start - 20), from.start),
    )
  if (from === undefined) return { from: null, to: toDate ?? toReceipt, zone: null }
  if (!openEnd && !since && toDate === null && toReceipt === null) return noPeriod
  return { from: from.date, to: toDate ?? toReceipt, zone: zoneIn(text.slice(from.end, from.end + 40)) }
}
