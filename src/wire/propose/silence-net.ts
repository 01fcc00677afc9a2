// The widest net for words of silence: in one sentence a word of refusal near a word of telling, and somebody or something
// that must not be told or told of; or a word that alone says so; or, last, any refusal near the provider's customer.
// Everything it finds is for a person to read.
import type { Span } from '../../law/recognise/recognise.ts'
import { bare, folded, mender, stemsOf } from './silence-fold.ts'
import { languages, type Words } from './silence-words.ts'

type Net = {
  readonly near: RegExp
  readonly kept: RegExp
  readonly whom: RegExp
  readonly later: RegExp
  readonly alone: RegExp
  readonly denied: RegExp
}

/** A pattern of words as it reads folded text. */
function pattern(words: string): string {
  const typed = words.replace(/[äöü]/g, letter => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter]}e?`)
  // The classes \p{L} and \w keep their letters.
  return typed.replace(/\\p\{L\}|\\w|[^\\]+/g, part => (part.startsWith('\\') ? part : bare(part)))
}

/** The provider's customer in the languages of the papers, and nobody else. */
const who =
  '(?<!\\p{L})(?:account ?holders?|subscribers?|customers?|users?|(?:the|our|a|this) (?:suspects?|targets?)|\\p{L}*inhaber\\p{L}*|\\p{L}*kund(?:e|en|in|schaft)|\\p{L}*nutzer\\p{L}*|beschuldigt\\p{L}*|betroffen(?:e|en|er)|titulaires?|abonnee?s?|client\\p{L}*|usagers?|utilisateurs?|titular|usuari[oa]s?|abonad[oa]s?|investigad[oa]s?|intestatari[oi]|utent[ei]|abbonat[oi]|indagat[oi]|klant\\p{L}*|abonnees?|rekeninghouder|gebruiker\\p{L}*|betrokkene\\p{L}*|abonent\\p{L}*|klient\\p{L}*|uzytkownik\\p{L}*|podejrzan\\p{L}*|assinantes?|kund\\p{L}*|abonnent\\p{L}*|anvandar\\p{L}*|misstankt\\p{L}*|mistenkt\\p{L}*|\\p{L}*innehavar\\p{L}*|\\p{L}*innehaver\\p{L}*)(?!\\p{L})'

const edge = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`

function netOf(language: Words): Net {
  const [no, tell, kept, whom, delay, harm, alone] = (
    ['no', 'tell', 'kept', 'whom', 'delay', 'harm', 'alone'] as const
  ).map(name => edge(pattern(language[name])))
  return {
    near: new RegExp(`${no}.{0,120}?${tell}|${tell}.{0,80}?${no}`, 'u'),
    kept: new RegExp(`${kept}`, 'u'),
    whom: new RegExp(`${whom}`, 'u'),
    later: new RegExp(`${tell}.{0,120}?(?:${delay}|${harm})|(?:${delay}|${harm}).{0,120}?${tell}`, 'u'),
    alone: new RegExp(`${alone}`, 'u'),
    denied: new RegExp(`${no}.{0,60}${who}|${who}.{0,60}${no}`, 'u'),
  }
}

const nets = languages.map(netOf)
const mend = mender(languages.flatMap(language => Object.values(language).flatMap(stemsOf)))

const eastern: readonly RegExp[] = [
  /(?:知らせ|通知|通報|告知|連絡|接触|照会|開示|公表|漏ら|漏え|漏洩|話|語|もら|口外|他言|伝え|教え|知られ|気付かれ|気づかれ|気取られ|感づかれ|悟られ|察知|明か)[^。]{0,30}(?:ない|なりません|いけません|ぬ|ず|禁|控え|慎|避け|厳禁|無用|不要|延期|猶予|保留|留保)|秘匿|内密|部外秘|社外秘|秘す|秘と|厳秘|秘密|極秘|内々|密行性|守秘|他言無用|口外/,
  /(?:알리|알려|통지|통보|고지|누설|공개|알게|연락|유출)[^.]{0,30}(?:않|아니|금지|안\s?되|안\s?됩|말아|말\s?것|삼가|유예|유보)|비밀|보안을 유지|기밀|대외비/,
  /(?:אין|לא|אסור|נאסר|חל איסור)[^.]{0,30}(?:לגלות|ליידע|להודיע|לחשוף|יידע|תגלה)|סודיות|חסוי|איסור פרסום/,
]

/** Boilerplate under mails. */
const footer =
  /intended (?:recipient|only|solely)|solely for the (?:use|addressee)|(?:received|sent) (?:this|it|to you) [^.]{0,30}in error|irrtumlich erhalten|richtige adressat|destinataire de ce message|pas le destinataire|unicamente a su destinatario|geadresseerde|wylacznie dla adresata|riservate al destinatario|avsett for adressaten/
/** Words to the authority itself. */
const toUs =
  /(?:notify|inform|tell|advise|contact)\w* (?:us|me|the (?:court|officer|undersigned|clerk|inspector)|this (?:office|court))(?!\p{L})|(?:uns|mir|das gericht|die dienststelle) (?:zu )?(?:unterricht|informier|mitteil|mitzuteil)\p{L}*/gu
const reader =
  /user|customer|subscriber|holder|client|existence|kunde|nutzer|inhaber|abonne|titular|usuari|utente|klient/

/** How surely a sentence asks for silence: 0 is surest, null not at all. */
type Rank = 0 | 1 | 2 | null

/** Reads it as it stands and with its slips put right: putting right may also spoil a word. */
function rankOf(text: string): Rank {
  const sentence = folded(text)
  const mended = mend(sentence)
  const first = rankAs(sentence)
  if (first === 0 || mended === sentence) return first
  const second = rankAs(mended)
  return first === null || (second !== null && second < first) ? second : first
}

function rankAs(sentence: string): Rank {
  if (footer.test(sentence) && !reader.test(sentence)) return null
  const words = sentence.replace(toUs, ' ')
  const about = nets.filter(net => net.whom.test(words))
  if (about.some(net => net.near.test(words) || net.kept.test(words))) return 0
  if (eastern.some(form => form.test(words.replaceAll(' ', '')))) return 0
  if (about.some(net => net.later.test(words)) || nets.some(net => net.alone.test(words))) return 1
  return nets.some(net => net.denied.test(words)) ? 2 : null
}

/** Longer pieces of text are no sentence: a table, a page without stops. They are read in pieces that overlap. */
const longest = 900

function pieces({ start, end }: Span): Span[] {
  if (end - start <= longest) return [{ start, end }]
  const cut: Span[] = []
  for (let at = start; at < end; at += longest - 300)
    cut.push({ start: at, end: Math.min(end, at + longest) })
  return cut
}

/** Two sentences that a page's end or an abbreviation cut apart. */
function joined(text: string, sentences: readonly Span[]): Span[] {
  return sentences.slice(1).flatMap((next, at) => {
    const before = sentences[at]
    if (before === undefined || next.end - before.start > longest) return []
    const ended = /[.!?;。]\s*$/.test(text.slice(before.start, before.end))
    const begins = /^\s*[\p{Ll}\d§(]/u.test(text.slice(next.start, next.end))
    return !ended || begins ? [{ start: before.start, end: next.end }] : []
  })
}

/** Where silence is asked for. `sure`: a word of refusal or of secrecy stands by whom it shields; else a person must read on. */
type Netted = Span & { readonly sure: boolean }

/** The sentence that most surely orders or asks for silence in any words of its language; of equals the first. */
export function netted(text: string, sentences: readonly Span[]): Netted | null {
  let unsure: Span | null = null
  let faint: Span | null = null
  for (const span of sentences.flatMap(pieces)) {
    const rank = rankOf(text.slice(span.start, span.end))
    if (rank === 0) return { ...span, sure: true }
    if (rank === 1) unsure ??= span
    if (rank === 2) faint ??= span
  }
  unsure ??= joined(text, sentences).find(span => cutApart(text, span)) ?? faint
  return unsure === null ? null : { ...unsure, sure: false }
}

function cutApart(text: string, { start, end }: Span): boolean {
  const words = mend(folded(text.slice(start, end))).replace(toUs, ' ')
  return !footer.test(words) && nets.some(net => net.whom.test(words) && net.near.test(words))
}
