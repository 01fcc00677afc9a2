// A letter as data: the same blocks become the tagged PDF, the mail's text and the preview at the desk.
import { citationAlone } from '../../law/citation.ts'
import { piecesOf, WIDE } from '../../pdf/line-break.ts'
import { asLanguage, localeOf } from '../../words/languages.ts'
import { colon } from '../../words/when.ts'

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph' | 'small'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }

export type LetterText = {
  readonly subject: string
  readonly language: string
  readonly blocks: readonly Block[]
}

const COLUMNS = 72

/** Plain text, wrapped at 72 columns; what the mail says and what the signed notice signs. */
export function plainText(letter: LetterText): string {
  return textOf(letter, COLUMNS)
}

/** The same text for a page, whose own width wraps it. */
export function flowingText(letter: LetterText): string {
  return textOf(letter, Number.POSITIVE_INFINITY)
}

function textOf({ blocks, language }: LetterText, columns: number): string {
  return `${blocks.map(block => blockText(block, language, columns)).join('\n\n')}\n`
}

function blockText(block: Block, language: string, columns: number): string {
  switch (block.kind) {
    case 'heading':
      return block.text.toLocaleUpperCase(localeOf(asLanguage(language) ?? 'en'))
    case 'paragraph':
    case 'small':
      return wrap(block.text, '', columns)
    case 'list':
      return block.items.map(item => `- ${wrap(item, '  ', columns)}`).join('\n')
    case 'facts':
      return block.rows
        .map(
          ([label, value]) => `${label}${colon(asLanguage(language) ?? 'en')}${wrap(value, '    ', columns)}`,
        )
        .join('\n')
  }
}

function wrap(text: string, indent: string, columns: number): string {
  const lines: string[] = ['']
  for (const { piece, space } of piecesOf(text)) {
    const last = lines.length - 1
    const line = lines[last] ?? ''
    const gap = space && line !== '' ? ' ' : ''
    if (line !== '' && width(line) + gap.length + width(piece) > columns - indent.length) lines.push(piece)
    else lines[last] = `${line}${gap}${piece}`
  }
  return lines.join(`\n${indent}`)
}

function width(text: string): number {
  return WIDE.test(text) ? [...text].reduce((sum, c) => sum + (WIDE.test(c) ? 2 : 1), 0) : text.length
}

/** A reason with the rule that it stands on, where it names one; nothing of what the research says of itself. */
export function withCite(reason: string, cite: string): string {
  const alone = citationAlone(cite)
  return alone ? `${reason} (${alone})` : reason
}
