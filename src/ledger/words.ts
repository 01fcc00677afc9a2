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
