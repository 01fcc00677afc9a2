// Words and traits as the database holds them: 64 bits of a keyed hash. Who has the tables and not the key can count how often
// a token stands there, and compare no word with it.
import { createHmac } from 'node:crypto'

/** What a token is of: the same text as another kind is another token. */
export type TokenKind = 'trait' | 'word' | 'prefix'

/** A signed 64-bit number as PostgreSQL writes it. */
export type Token = string

export function tokenOf(key: Uint8Array, kind: TokenKind, text: string): Token {
  return createHmac('sha256', key).update(`${kind}\0${text}`).digest().readBigInt64BE(0).toString()
}

/** An array of them as PostgreSQL reads it, each once. */
export function tokenArray(tokens: Iterable<Token>): string {
  return `{${[...new Set(tokens)].join(',')}}`
}

export function tokensOf(key: Uint8Array, kind: TokenKind, texts: readonly string[]): Token[] {
  return texts.map(text => tokenOf(key, kind, text))
}
