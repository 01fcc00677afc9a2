// A language for tests: English with marked letters, a third longer, in brackets. What stands on a page without marks did not
// come out of a catalogue; what is cut off lacks its bracket.
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import type { Language } from './languages.ts'

/** Never offered to anybody; a server speaks it only where a test asks for it. */
export const PSEUDO = 'pseudo'

export function isPseudo(language: Language): boolean {
  return (language as string) === PSEUDO
}

const MARKED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, i) => [letter, [...'áƀćďéƒğĥíĵķłɱńóƥɋřšťúṽŵẋýž'][i]!]),
)

/** The same message, its literal text marked; arguments, tags and choices as they are. */
export function pseudo(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return [
    { type: 0, value: '⟦' },
    ...elements.map(marked),
    { type: 0, value: `${longer(lengthOf(elements))}⟧` },
  ]
}

/** A third more, of which the first part hangs on the last word, as compounds do. */
function longer(length: number): string {
  const more = '~'.repeat(Math.ceil(length / 3))
  return more.replaceAll(/~{6}(?=~)/g, part => `${part} `)
}

/** The literal text, and the longest of what a choice may say. */
function lengthOf(elements: readonly MessageFormatElement[]): number {
  return elements.reduce((n, element) => {
    if (element.type === 0) return n + element.value.length
    if ('children' in element) return n + lengthOf(element.children)
    return 'options' in element
      ? n + Math.max(...Object.values(element.options).map(o => lengthOf(o.value)))
      : n
  }, 0)
}

function marked(element: MessageFormatElement): MessageFormatElement {
  if (element.type === 0) return { ...element, value: markedText(element.value) }
  if ('options' in element)
    return {
      ...element,
      options: Object.fromEntries(
        Object.entries(element.options).map(([k, o]) => [k, { ...o, value: o.value.map(marked) }]),
      ),
    } as MessageFormatElement
  return 'children' in element ? { ...element, children: element.children.map(marked) } : element
}

function markedText(text: string): string {
  return text.replaceAll(/[a-zA-Z]/g, letter => {
    const small = MARKED[letter.toLowerCase()] ?? letter
    return letter === letter.toLowerCase() ? small : small.toUpperCase()
  })
}
