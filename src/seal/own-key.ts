// A reader's own key, as their browser makes and reads it: an age identity (age-encryption.org/v1, X25519) whose 32 bytes are at once the
// entropy of 24 words (BIP-39). So the words alone rebuild it, and the file is one that every age program takes.

import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { decodeBech32, encodeBech32 } from './age/bech32.ts'

const PREFIX = 'age-secret-key-'
export const PHRASE_WORDS = 24

export type OwnKey = {
  /** `AGE-SECRET-KEY-1…`: the secret, which never leaves the reader. */
  readonly identity: string
  /** `age1…`: the public key. */
  readonly recipient: string
}

/** Why a key could not be read: which of the ways was wrong, and where. */
export type NoKey =
  | { readonly no: 'word_count'; readonly words: number }
  | { readonly no: 'word_unknown'; readonly at: number; readonly word: string }
  | { readonly no: 'phrase_check' }
  | { readonly no: 'not_key_file' }
  | { readonly no: 'file_damaged' }

export async function makeOwnKey(): Promise<OwnKey> {
  return withRecipient(await generateX25519Identity())
}

export function phraseOf({ identity }: OwnKey): string[] {
  return entropyToMnemonic(secretOf(identity), wordlist).split(' ')
}

/** As `age-keygen` writes one, so that `age -d -i` takes it. */
export function keyFileOf({ identity, recipient }: OwnKey, madeAt: string, words: string): string {
  return `# created: ${madeAt}\n# words: ${words}\n# public key: ${recipient}\n${identity}\n`
}

/** From the words, in any letter case and with anything between them that is no letter: numbers of a list, for one. */
export async function readPhrase(text: string): Promise<OwnKey | NoKey> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const unknown = words.findIndex(word => !wordlist.includes(word))
  if (unknown >= 0) return { no: 'word_unknown', at: unknown + 1, word: words[unknown] ?? '' }
  if (words.length !== PHRASE_WORDS) return { no: 'word_count', words: words.length }
  const secret = entropyIn(words)
  return secret ? withRecipient(encodeBech32(PREFIX, secret).toUpperCase()) : { no: 'phrase_check' }
}

function entropyIn(words: readonly string[]): Uint8Array | null {
  try {
    return mnemonicToEntropy(words.join(' '), wordlist)
  } catch {
    return null
  }
}

/** From a key file. One of another kind of key (post-quantum, a plug-in's) is none that this opens with. */
export async function readKeyFile(text: string): Promise<OwnKey | NoKey> {
  const line = text
    .split(/\r?\n/)
    .map(one => one.trim())
    .find(one => one.toUpperCase().startsWith('AGE-SECRET-KEY-1'))
  if (line === undefined) return { no: 'not_key_file' }
  const decoded = decodeBech32(line)
  if (decoded?.prefix !== PREFIX || decoded.bytes.length !== 32) return { no: 'file_damaged' }
  return withRecipient(line.toUpperCase())
}

async function withRecipient(identity: string): Promise<OwnKey> {
  return { identity, recipient: await identityToRecipient(identity) }
}

function secretOf(identity: string): Uint8Array {
  const decoded = decodeBech32(identity)
  if (decoded?.prefix !== PREFIX) throw new Error('not an age identity')
  return decoded.bytes
}
