// Plain text: which characters the bytes mean, decided from the bytes alone, and said where it was a guess.
import { limits, type WarningCode } from './limits.ts'

type Answer = {
  pages: { n: number; text: string }[]
  warnings: { code: WarningCode; detail: string }[]
}

/** Decodes UTF-8, UTF-16 with a byte order mark, or else Windows-1252 with a warning. Form feeds end pages. */
export async function readText(bytes: Uint8Array): Promise<Answer> {
  const { text, guessed } = decodeText(bytes)
  const warnings: Answer['warnings'] = []
  if (guessed) warnings.push({ code: 'charset_unknown', detail: 'not UTF-8; read as Windows-1252' })
  if (text.length > limits.textChars)
    warnings.push({ code: 'text_cut', detail: 'only the beginning was read' })
  const pages = text
    .slice(0, limits.textChars)
    .split('\f')
    .slice(0, limits.pages)
    .map((page, i) => ({ n: i + 1, text: page.replace(/\r\n?/g, '\n') }))
  return { pages, warnings }
}

export function decodeText(bytes: Uint8Array): { text: string; guessed: boolean } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded('utf-16be', bytes)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true }
  }
}

function decoded(charset: string, bytes: Uint8Array): { text: string; guessed: boolean } {
  return { text: new TextDecoder(charset).decode(bytes), guessed: false }
}
