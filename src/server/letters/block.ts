// A letter as data: the same blocks become the tagged PDF, the mail's text and the preview at the desk.

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }

export type LetterText = {
  readonly subject: string
  readonly language: string
  readonly blocks: readonly Block[]
}

/** Plain text, wrapped at 72 columns; what the mail says and what the signed notice signs. */
export function plainText(letter: LetterText): string {
  return `${letter.blocks.map(blockText).join('\n\n')}\n`
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text.toUpperCase()
    case 'paragraph':
      return wrap(block.text, '')
    case 'list':
      return block.items.map(item => `- ${wrap(item, '  ')}`).join('\n')
    case 'facts':
      return block.rows.map(([label, value]) => `${label}: ${wrap(value, '    ')}`).join('\n')
  }
}

function wrap(text: string, indent: string): string {
  const lines: string[] = ['']
  for (const word of text.split(/\s+/)) {
    const last = lines.length - 1
    const line = lines[last] ?? ''
    if (line.length > 0 && line.length + word.length + 1 > 72 - indent.length) lines.push(word)
    else lines[last] = line === '' ? word : `${line} ${word}`
  }
  return lines.join(`\n${indent}`)
}
