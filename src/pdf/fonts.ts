// The typefaces of a PDF letter: the standard ones where they reach (Latin-1), Noto where they do not: for other Latin,
// Greek and Cyrillic letters, and for Japanese. Each file is read when a letter first needs it.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { plainFont } from './woff.ts'

export type Run = { readonly text: string; readonly font: FontName }
export type FontName = keyof typeof files

/** Code points of each subset, as its package cuts them. */
const NOTO = '@fontsource/noto-sans/files/noto-sans'
const files = {
  latin: [
    `${NOTO}-latin-400-normal.woff`,
    /[\u0020-\u00ff\u0131\u0152\u0153\u2000-\u206f\u20ac\u2122\u2212]/u,
  ],
  latinExt: [`${NOTO}-latin-ext-400-normal.woff`, /[\u0100-\u02ba\u1e00-\u1eff\u20a0-\u20ab\u20ad-\u20c0]/u],
  greek: [`${NOTO}-greek-400-normal.woff`, /[\u0370-\u0377\u037a-\u037f\u0384-\u03ff]/u],
  cyrillic: [`${NOTO}-cyrillic-400-normal.woff`, /[\u0400-\u045f\u0490-\u0491\u2116]/u],
  japanese: [
    '@openfonts/noto-sans-jp_japanese/files/noto-sans-jp-japanese-400.woff',
    /[\u2e80-\u30ff\u3190-\u33ff\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/u,
  ],
} as const

const read = new Map<string, Buffer>()

/** Each font has a bold one beside it. */
export function fontFile(name: FontName, bold: boolean): Buffer {
  const path = bold ? files[name][0].replace('-400', '-700') : files[name][0]
  const known = read.get(path)
  if (known) return known
  const bytes = plainFont(readFileSync(fileURLToPath(import.meta.resolve(path))))
  read.set(path, bytes)
  return bytes
}

/** Whether the standard fonts have every letter of a text. */
export function isStandard(text: string): boolean {
  return /^[\n\x20-\x7e\u00a0-\u00ff•‘’“”–—…\u2068\u2069\u202f]*$/.test(text)
}

/** A text in pieces of one typeface each; what none of ours has is named by its code. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = []
  for (const c of text) {
    const name = (Object.keys(files) as (keyof typeof files)[]).find(one => files[one][1].test(c))
    if (c === '\u2068' || c === '\u2069') continue
    const piece =
      c === '\n' || name ? c : `[U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
    const last = runs.at(-1)
    const font = name ?? 'latin'
    if (last && last.font === font) runs[runs.length - 1] = { font, text: last.text + piece }
    else runs.push({ font, text: piece })
  }
  return runs
}
