// The subject of a message, for its file name alone. The header is a stranger's: only its first 64 KiB are looked at, and what
// cannot be read is left out.

export const headerLength = 2 ** 16

/** Decoded (RFC 2047) where it is encoded; null where the message has none. `start`: its first bytes. */
export function subjectOf(start: Buffer): string | null {
  const text = start.subarray(0, headerLength).toString('latin1')
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length
  const unfolded = text.slice(0, end).replace(/\r?\n[ \t]+/g, ' ')
  const raw = /^subject[ \t]*:(.*)$/im.exec(unfolded)?.[1]?.trim().slice(0, 2000)
  if (raw === undefined) return null
  const bytes = Buffer.from(raw, 'latin1')
  // The white space between two encoded words belongs to neither (§ 6.2).
  return bytes
    .toString('utf8')
    .replace(/(=\?[^?\s]+\?[bqBQ]\?[^?\s]*\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?([^?\s]+)\?([bqBQ])\?([^?\s]*)\?=/g, (_, charset, encoding, word) =>
      decoded(charset, encoding, word),
    )
}

function decoded(charset: string, encoding: string, word: string): string {
  const bytes =
    encoding.toLowerCase() === 'b'
      ? Buffer.from(word, 'base64')
      : Buffer.from(
          word
            .replaceAll('_', ' ')
            .replace(/=([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        )
  try {
    return new TextDecoder(charset.split('*')[0]).decode(bytes)
  } catch {
    return ''
  }
}
