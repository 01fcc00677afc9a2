// Is this sender's domain one that the directory names, or one made to look like it? Only the very domain is `exact`;
// everything that resembles one of the directory's is named with the trick it uses. Pure; what it says is for a person.

import { domainToASCII, domainToUnicode } from 'node:url'
import { parse } from 'tldts'
import { type Sentence, sentence } from '../../kernel/message.ts'
import { mixesScripts, skeleton } from './confusables.ts'

export type KnownAuthority = { readonly name: string; readonly domains: readonly string[] }

export type LookAlike = {
  /** The directory's domain that it resembles. */
  readonly domain: string
  readonly why: 'homograph' | 'edit_distance' | 'tld_swap' | 'subdomain_trick' | 'hyphenation'
}

export type SenderCheck = {
  readonly match: 'exact' | 'subdomain' | 'none'
  /** The directory's entry that matched. */
  readonly authority?: string
  readonly lookAlikeOf?: LookAlike
  /** The domain as A-labels and, where that differs, as it would be shown. */
  readonly display: string
  readonly warnings: readonly Sentence[]
}

const freemail = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com aol.com icloud.com me.com proton.me protonmail.com pm.me gmx.de gmx.net gmx.com web.de mail.com mail.ru yandex.ru yandex.com zoho.com tutanota.com tuta.io fastmail.com orange.fr free.fr laposte.net libero.it wp.pl o2.pl onet.pl seznam.cz qq.com 163.com naver.com'.split(
    ' ',
  ),
)

/** Compares the domain of `sender` (an address or a bare domain) with the directory's. */
export function checkSender(sender: string, directory: readonly KnownAuthority[]): SenderCheck {
  const written = sender
    .slice(sender.lastIndexOf('@') + 1)
    .trim()
    .replace(/\.$/, '')
  const ascii = domainToASCII(written.normalize('NFKC').toLowerCase())
  if (ascii === '') {
    return { match: 'none', display: 'no domain', warnings: [sentence('machine.sender_no_valid_domain')] }
  }
  const shown = domainToUnicode(ascii)
  const display = shown === ascii ? ascii : `${ascii} (shown as “${shown}”)`
  const warnings = warningsOf(sender, ascii, shown)
  const known = directory.flatMap(entry =>
    entry.domains.map(domain => ({ name: entry.name, domain: toAscii(domain) })),
  )
  const exact = known.find(entry => entry.domain === ascii)
  if (exact !== undefined) return { match: 'exact', authority: exact.name, display, warnings }
  const below = known.find(entry => ascii.endsWith(`.${entry.domain}`))
  if (below !== undefined) return { match: 'subdomain', authority: below.name, display, warnings }
  const lookAlikeOf = closest(
    ascii,
    known.map(entry => entry.domain),
  )
  return lookAlikeOf === undefined
    ? { match: 'none', display, warnings }
    : { match: 'none', lookAlikeOf, display, warnings }
}

/** Why answers should not simply be sent: an address to reply to in another domain than the sender's. */
export function replyToElsewhere(from: string, replyTo: readonly string[]): Sentence | null {
  const own = registrable(domainOf(from))
  const other = replyTo.map(domainOf).find(domain => registrable(domain) !== own)
  return other === undefined ? null : sentence('machine.answers_would_go_another_domain', { x: other })
}

function domainOf(address: string): string {
  return toAscii(address.slice(address.lastIndexOf('@') + 1))
}

function toAscii(domain: string): string {
  return domainToASCII(domain.trim().normalize('NFKC').toLowerCase().replace(/\.$/, ''))
}

function warningsOf(sender: string, ascii: string, shown: string): Sentence[] {
  const warnings: Sentence[] = []
  if (sender.split('@').length > 2) warnings.push(sentence('machine.address_holds_more_than'))
  if (shown !== ascii) warnings.push(sentence('machine.domain_uses_letters_outside_ascii'))
  if (shown.split('.').some(mixesScripts))
    warnings.push(sentence('machine.domain_mixes_letters_different_scripts'))
  if (freemail.has(registrable(ascii))) warnings.push(sentence('machine.address_free_mail_service_anybody'))
  if (/[\p{Cc}\p{Cf}]/u.test(sender)) warnings.push(sentence('machine.address_holds_invisible_characters'))
  return warnings
}

type Parts = { readonly label: string; readonly suffix: string; readonly registrable: string }

/** Split by the public suffix list: `x.police.uk` is a registration below `police.uk`, not of `police`. */
function partsOf(domain: string): Parts {
  const parsed = parse(domain, { allowPrivateDomains: true, validateHostname: false })
  const suffix = parsed.publicSuffix ?? ''
  const label = parsed.domainWithoutSuffix ?? domain.split('.')[0] ?? domain
  return { label, suffix, registrable: parsed.domain ?? domain }
}

function registrable(domain: string): string {
  return partsOf(domain).registrable
}

/** The directory's domain that `ascii` resembles most, by the plainest trick. */
function closest(ascii: string, known: readonly string[]): LookAlike | undefined {
  const order: readonly LookAlike['why'][] = [
    'subdomain_trick',
    'homograph',
    'tld_swap',
    'hyphenation',
    'edit_distance',
  ]
  for (const why of order) {
    const domain = known.find(candidate => tricks[why](ascii, candidate))
    if (domain !== undefined) return { domain, why }
  }
  return undefined
}

const tricks: Record<LookAlike['why'], (ascii: string, known: string) => boolean> = {
  subdomain_trick: (ascii, known) => {
    const own = partsOf(ascii)
    const target = partsOf(known)
    const below = ascii.slice(0, ascii.length - own.registrable.length)
    const named =
      target.label.length >= 6 && below.split('.').some(label => looks(label) === looks(target.label))
    const flat = (text: string) => looks(text.replace(/[.-]/g, ''))
    return `.${below}`.includes(`.${known}.`) || named || flat(own.label).startsWith(flat(known))
  },
  homograph: (ascii, known) => {
    const [a, b] = [partsOf(ascii), partsOf(known)]
    return a.suffix === b.suffix && looks(a.label) === looks(b.label) && a.label !== b.label
  },
  tld_swap: (ascii, known) => {
    const [a, b] = [partsOf(ascii), partsOf(known)]
    return a.suffix !== b.suffix && b.label.length >= 3 && looks(a.label) === looks(b.label)
  },
  hyphenation: (ascii, known) => {
    const [a, b] = [partsOf(ascii), partsOf(known)]
    if (b.label.length < 4)
      return a.label.split('-').some(word => looks(word) === looks(b.label)) && a.label.includes('-')
    const bare = (label: string) => looks(label.replaceAll('-', ''))
    return bare(a.label) === bare(b.label) || addsWord(a.label, b.label)
  },
  edit_distance: (ascii, known) => {
    const [a, b] = [partsOf(ascii), partsOf(known)]
    const allowed = b.label.length >= 9 ? 2 : b.label.length >= 5 ? 1 : 0
    return allowed > 0 && distance(looks(a.label), looks(b.label), allowed) <= allowed
  },
}

/** `sheriff-office` or `mysheriff` beside `sheriff`: the known name with a word put to it. */
function addsWord(label: string, known: string): boolean {
  const [a, b] = [looks(label), looks(known)]
  return b.length >= 6 && a !== b && (a.startsWith(b) || a.endsWith(b))
}

function looks(label: string): string {
  return skeleton(domainToUnicode(label) || label)
}

/** Edits to turn `a` into `b`: insertions, deletions, changes and swaps of neighbours; stops counting above `max`. */
export function distance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let best = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, change)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) best = Math.min(best, (before[j - 2] as number) + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length] as number
}
