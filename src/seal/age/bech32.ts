// Bech32 (BIP-173, without its 90-character limit) as age uses it for keys: strict, lower case or upper case but never mixed.

const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

export function encodeBech32(prefix: string, bytes: Uint8Array): string {
  const words = regroup(bytes, 8, 5, true)!
  const check = polymod([...expandPrefix(prefix), ...words, 0, 0, 0, 0, 0, 0]) ^ 1
  const checksum = Array.from({ length: 6 }, (_, index) => (check >>> (5 * (5 - index))) & 31)
  return `${prefix}1${[...words, ...checksum].map(word => alphabet[word]).join('')}`
}

/** Prefix and bytes, or null for anything that `encodeBech32` would not have written in this case. */
export function decodeBech32(text: string): { prefix: string; bytes: Uint8Array } | null {
  const lower = text.toLowerCase()
  if (text !== lower && text !== text.toUpperCase()) return null
  const split = lower.lastIndexOf('1')
  if (split < 1 || split + 7 > lower.length) return null
  const prefix = lower.slice(0, split)
  if (!/^[\x21-\x7e]+$/.test(prefix)) return null
  const words = Array.from(lower.slice(split + 1), character => alphabet.indexOf(character))
  if (words.includes(-1) || polymod([...expandPrefix(prefix), ...words]) !== 1) return null
  const bytes = regroup(words.slice(0, -6), 5, 8, false)
  return bytes === null ? null : { prefix, bytes: Uint8Array.from(bytes) }
}

function polymod(values: readonly number[]): number {
  let check = 1
  for (const value of values) {
    const top = check >>> 25
    check = ((check & 0x1ffffff) << 5) ^ value
    for (const [bit, term] of generator.entries()) if ((top >>> bit) & 1) check ^= term
  }
  return check >>> 0
}

function expandPrefix(prefix: string): number[] {
  const codes = Array.from(prefix, character => character.charCodeAt(0))
  return [...codes.map(code => code >>> 5), 0, ...codes.map(code => code & 31)]
}

/** Regroups bits; without padding, left-over bits must be fewer than a group and zero, or the text has a second spelling. */
function regroup(input: Iterable<number>, from: number, to: number, pad: boolean): number[] | null {
  const out: number[] = []
  let held = 0
  let bits = 0
  for (const value of input) {
    held = ((held << from) | value) & 0xfff
    bits += from
    while (bits >= to) {
      bits -= to
      out.push((held >>> bits) & ((1 << to) - 1))
    }
  }
  if (pad) {
    if (bits > 0) out.push((held << (to - bits)) & ((1 << to) - 1))
    return out
  }
  return bits >= from || (held & ((1 << bits) - 1)) !== 0 ? null : out
}
