// The reader's three answers. "Not a demand" needs a sign of its own, such as mass mail; what merely could not be read or
// placed is never taken for it, and says why a person must look.
import type { Part, Reading } from '../reading.ts'
import { isBody, ownWords } from './parts.ts'
import type { Answer, NotDemandSign, NotPlacedReason } from './proposal.ts'
import { mayDemand } from './unknown.ts'

/** The answer about what was received in which no demand was found. */
export function answerWithout(reading: Reading): Answer {
  const unread = unreadReasons(reading)
  const sign = unread.length > 0 || asksAnyway(reading) ? null : signOf(reading)
  if (sign !== null) return { kind: 'not_demand', sign }
  return { kind: 'not_placed', reasons: unread.length > 0 ? unread : [placeReason(reading)] }
}

/** A file that was refused by its code. */
export function answerToRefusal(code: string): Answer {
  const reason =
    code === 'document_encrypted' ? 'protected' : code === 'document_timeout' ? 'out_of_time' : 'unreadable'
  return { kind: 'not_placed', reasons: [reason] }
}

// ---- what was not read

function unreadReasons(reading: Reading): NotPlacedReason[] {
  const reasons = new Set<NotPlacedReason>()
  for (const part of reading.parts) for (const reason of unreadIn(part)) reasons.add(reason)
  return [...reasons]
}

/** Below this a reading of a picture is more guess than text. */
const GUESSED = 60

function unreadIn(part: Part): NotPlacedReason[] {
  return [
    ...part.warnings.flatMap(({ code, detail }): NotPlacedReason[] => {
      if (code === 'not_read') return [detail.startsWith('document_encrypted') ? 'protected' : 'unreadable']
      if (code === 'scan_unreadable' || code === 'page_unreadable') return ['quality']
      return code === 'out_of_time' || code === 'pages_cut' || code === 'text_cut' ? ['out_of_time'] : []
    }),
    ...part.pages.flatMap((page): NotPlacedReason[] =>
      page.ocr !== undefined && page.ocr.confidence < GUESSED ? ['quality'] : [],
    ),
    // The text of a mail may be empty where everything stands in what it brings.
    ...(!isBody(part) && part.pages.length > 0 && part.pages.every(page => page.text.trim() === '')
      ? (['quality'] as const)
      : []),
  ]
}

function placeReason(reading: Reading): NotPlacedReason {
  const text = textOf(reading)
  if (text.trim() === '') return 'nothing_found'
  if (!isOfKnownLanguage(text)) return 'language'
  return mayDemand(text.slice(0, 4000), text) ? 'form_unknown' : 'nothing_found'
}

const scripts =
  /[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Hebrew}]/gu
const smallWords =
  /(?<!\p{L})(?:the|of|and|to|der|die|und|von|le|les|des|est|el|los|del|que|het|een|van|il|di|che|della|na|do|się|jest|och|att|som|det|og|til|os|da|em|para)(?!\p{L})|[\u3040-\u30ff\uac00-\ud7af\u0590-\u05ff]/giu

/** Whether the text is in a script and a language that papers are known in. */
function isOfKnownLanguage(text: string): boolean {
  const sample = text.slice(0, 20_000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 60) return true
  if ((sample.match(scripts)?.length ?? 0) < 0.5 * letters) return false
  return (sample.match(smallWords)?.length ?? 0) >= letters / 200
}

// ---- what is no demand

/** Words by which what came may be meant as a demand after all: a sign then proves nothing. */
function asksAnyway(reading: Reading): boolean {
  const text = textOf(reading)
  const address = /[\w.+-]{2,64}@[\w-]{1,60}\.\w/.test(
    text.replace(/^.{0,200}(?:contact|unsubscribe|tel\.).*$/gim, ' '),
  )
  return reading.mail?.bulk !== true && address && mayDemand(text.slice(0, 1500), text)
}

function signOf(reading: Reading): NotDemandSign | null {
  const { mail } = reading
  if (mail === undefined) return invoice.test(textOf(reading).slice(0, 3000)) ? 'invoice' : null
  const text = textOf(reading)
  const from = mail.from[0]?.address ?? ''
  if (mail.bulk) return 'mass_mail'
  if (/^(?:mailer-daemon|postmaster)@/i.test(from) && delivery.test(`${mail.subject}\n${text}`))
    return 'delivery_report'
  if (automatic.test(mail.subject) || mail.automatic === true) return 'automatic_reply'
  const alone = reading.parts.every(isBody)
  if (alone && text.length < 1500 && personal.test(text)) return 'own_data_request'
  if (invoice.test(`${mail.subject}\n${text.slice(0, 3000)}`)) return 'invoice'
  const answers =
    mail.inReplyTo.length > 0 ||
    mail.references.length > 0 ||
    /^\s*(?:re|aw|sv|antw|odp|rif|tr)\s*:/i.test(mail.subject)
  return alone && answers && text.length < 800 && thanks.test(text) ? 'acknowledgement' : null
}

const delivery =
  /undeliver|delivery (?:status|failure|has failed)|returned mail|mail delivery|failure notice|unzustellbar|non remis|no se (?:pudo|ha podido) entregar|mancato recapito/i
const automatic =
  /^\s*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|abwesenheit|automatische antwort|r[ée]ponse automatique|absence du bureau|respuesta autom[áa]tica|risposta automatica|automatisch antwoord|odpowied[źz] automatyczna|resposta autom[áa]tica|autosvar|自動応答)/i
const thanks =
  /thank|(?:confirm|acknowledge)\w* (?:safe )?receipt|well received|received with thanks|danke|erhalten|eingegangen|merci|bien re[çc]u|accus[ée] de r[ée]ception|gracias|recibid[oa]|grazie|ricevut[oa]|bedankt|ontvangen|dzi[ęe]kuj|otrzyma|obrigad|recebid|tack\b|mottagit|takk\b|mottatt|ありがとう|受領|감사/i
const invoice =
  /(?:^|\n)[^\n]{0,40}(?:invoice|rechnung|facture|factura|fattura|factuur|faktura|fatura|請求書)[^\n]{0,60}(?:\d|$)[\s\S]{0,2500}(?:€|\$|£|\bEUR\b|\bUSD\b|\bGBP\b|IBAN|VAT|USt|TVA|IVA|payment|Zahlung|remit)/i
const personal =
  /(?:article|art(?:ikel|[íi]culo|icolo)?\.?) ?15[^.]{0,60}(?:GDPR|DSGVO|RGPD|AVG)|(?:copy of|access to) my (?:own )?(?:personal )?data|meine (?:personenbezogenen )?Daten|mes donn[ée]es|mis datos|i miei dati|mijn gegevens|moich danych/i

function textOf(reading: Reading): string {
  return reading.parts
    .flatMap(part => part.pages.map(page => (isBody(part) ? ownWords(page.text) : page.text)))
    .join('\n')
}
