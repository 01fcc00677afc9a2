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
  return [{ type: 0, value: '⟦' }, ...elements.map(marked), { type: 0, value: '⟧' }]
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
