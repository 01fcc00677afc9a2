// A digest as words that two people can read to each other: its first 88 bits as eight words of the BIP-39 English list.
import { wordlist } from '@scure/bip39/wordlists/english.js'

const WORDS = 8
const BITS = 11

/** Eight words for a digest or key fingerprint of at least 11 bytes. No checksum: both sides hold the whole digest. */
export function digestWords(digest: Uint8Array): string[] {
  if (digest.length < 11) throw new RangeError('a digest has at least 11 bytes')
  const first = BigInt('0x' + digest.slice(0, 11).toHex())
  return Array.from({ length: WORDS }, (_, i) => {
    const shift = BigInt(BITS * (WORDS - 1 - i))
    return wordlist[Number((first >> shift) & 0x7ffn)]!
  })
}

/** All of `bytes` as words, eleven bits each; the last word is filled up with zero bits. */
export function bytesToWords(bytes: Uint8Array): string[] {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,11}/g) ?? []
  return groups.map(group => wordlist[Number.parseInt(group.padEnd(BITS, '0'), 2)]!)
}

/** The bytes that were put into words, `length` of them; null where a word is none of the list or the filling is not zero. */
export function wordsToBytes(words: readonly string[], length: number): Uint8Array | null {
  const found = words.map(word => wordlist.indexOf(word))
  if (words.length !== Math.ceil((length * 8) / BITS) || found.includes(-1)) return null
  const bits = found.map(index => index.toString(2).padStart(BITS, '0')).join('')
  if (bits.slice(length * 8).includes('1')) return null
  return Uint8Array.from({ length }, (_, i) => Number.parseInt(bits.slice(i * 8, i * 8 + 8), 2))
}
