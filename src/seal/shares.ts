// A secret in shares, any two (or k) of which give it back and fewer say nothing: Shamir, "How to share a secret" (1979), byte by
// byte over GF(256) with the polynomial of AES. And a share as text that a person keeps on paper in a safe.
import { equalBytes, hex, utf8 } from '../ledger/bytes.ts'
import { bytesToWords, wordsToBytes } from '../ledger/digest-words.ts'
import { sha256 } from '../ledger/hash.ts'

/** A point of each byte's polynomial: the share at x = `index`, which is never 0, where the secret is. */
export type Share = { readonly index: number; readonly bytes: Uint8Array }

/**
 * `count` shares, any `needed` of which give the secret. `random`: (needed - 1) bytes for each byte of the secret, used for nothing
 * else; whoever knows them knows the secret from one share.
 */
export function splitSecret(
  secret: Uint8Array,
  { count, needed }: { count: number; needed: number },
  random: Uint8Array,
): Share[] {
  if (needed < 2 || needed > count || count > 255) throw new RangeError('two of two up to 255 of 255 shares')
  if (random.length !== secret.length * (needed - 1)) throw new RangeError('a random byte per coefficient')
  const polynomial = (at: number) => [
    secret[at]!,
    ...random.slice(at * (needed - 1), (at + 1) * (needed - 1)),
  ]
  return Array.from({ length: count }, (_, i) => ({
    index: i + 1,
    bytes: secret.map((_byte, at) => evaluate(polynomial(at), i + 1)),
  }))
}

/**
 * The secret of at least as many shares as are needed. From fewer, or from shares that do not belong together, it is another: the
 * caller compares what comes out with what is known of the secret.
 */
export function joinShares(shares: readonly Share[]): Uint8Array {
  const at = shares.map(share => share.index)
  const length = shares[0]?.bytes.length ?? 0
  const fit = shares.every(share => share.bytes.length === length && share.index > 0 && share.index < 256)
  if (shares.length < 2 || new Set(at).size < at.length || !fit)
    throw new RangeError('two shares or more, each another, of one length')
  const weights = at.map(x =>
    at.filter(other => other !== x).reduce((w, o) => multiply(w, divide(o, o ^ x)), 1),
  )
  return Uint8Array.from({ length }, (_, i) =>
    shares.reduce((sum, share, n) => sum ^ multiply(share.bytes[i]!, weights[n]!), 0),
  )
}

function evaluate(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => multiply(sum, x) ^ coefficient, 0)
}

/** Without tables and without branches on the values: a table would be read at places that depend on the secret. */
function multiply(a: number, b: number): number {
  let product = 0
  for (let bit = 0; bit < 8; bit++) {
    product ^= -((b >> bit) & 1) & a
    a = ((a << 1) ^ (-(a >> 7) & 0x11b)) & 0xff
  }
  return product
}

/** By Fermat: b^254 is the inverse of b. */
function divide(a: number, b: number): number {
  let inverse = 1
  for (let i = 0; i < 254; i++) inverse = multiply(inverse, b)
  return multiply(a, inverse)
}

export type KeptShare = Share & {
  /** age public key of the identity that the shares give back. */
  readonly recipient: string
  readonly count: number
  readonly needed: number
}

const SECRET_LENGTH = 32

/** The text of one share: what it is of, and its bytes as 24 words. */
export function encodeShare(share: KeptShare): string {
  const { index, count, needed, recipient, bytes } = share
  const words = bytesToWords(bytes)
  const rows = [0, 6, 12, 18].map(at => `words: ${words.slice(at, at + 6).join(' ')}`)
  return `# Duly: a share of the seal identity. Any ${needed} of the ${count} shares give it back; fewer say nothing about it.
# Keep each in another place. The words can be copied by hand; the check finds a mistake.
duly-share: 1
recipient: ${recipient}
share: ${index} of ${count}, ${needed} needed
${rows.join('\n')}
check: ${checkOf(share)}
`
}

/** The share, or what is wrong with the text, in words for who typed it. */
export function parseShare(text: string): KeptShare | string {
  const lines = text.split(/\r?\n/).map(line => line.trim().toLowerCase())
  const told = lines.filter(line => line !== '' && !line.startsWith('#')).join('\n')
  const match =
    /^duly-share: 1\nrecipient: (age1[0-9a-z]+)\nshare: (\d+) of (\d+), (\d+) needed\n((?:words: [a-z ]+\n)+)check: ([0-9a-f]{8})$/.exec(
      told,
    )
  if (!match) return 'this is not a share as "duly keys split" writes it'
  const [, recipient = '', index, count, needed, rows = '', check] = match
  const words = rows.replaceAll('words:', '').trim().split(/\s+/)
  const bytes = wordsToBytes(words, SECRET_LENGTH)
  if (!bytes) return `there are ${words.length} words of 24, or one of them is not of the list`
  const share = { recipient, index: Number(index), count: Number(count), needed: Number(needed), bytes }
  if (share.index < 1 || share.index > share.count) return 'its number is none of the shares'
  if (checkOf(share) !== check) return 'the check does not agree with the words: one of them is another'
  return share
}

/** Of a check eight digits are enough for a slip of the pen; that shares are the right ones the recipient tells. */
function checkOf({ recipient, index, count, needed, bytes }: KeptShare): string {
  const head = utf8(`duly/share/v1\n${recipient}\n${index} ${count} ${needed}\n`)
  const whole = new Uint8Array(head.length + bytes.length)
  whole.set(head)
  whole.set(bytes, head.length)
  return hex(sha256(whole)).slice(0, 8)
}

/** What keeps these shares from being joined; undefined where nothing does. */
export function whyNotJoined(shares: readonly KeptShare[]): string | undefined {
  const [first] = shares
  if (!first) return 'no share was named'
  if (shares.some(share => share.recipient !== first.recipient || share.needed !== first.needed))
    return 'the shares are of different identities'
  if (new Set(shares.map(share => share.index)).size < shares.length) return 'one share was named twice'
  if (shares.length < first.needed) return `${shares.length} share of ${first.needed} that are needed`
  const [a, b] = shares
  if (a && b && equalBytes(a.bytes, b.bytes)) return 'two shares hold the same bytes'
  return undefined
}
