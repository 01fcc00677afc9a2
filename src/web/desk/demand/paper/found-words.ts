// Marks the words that led here, in the paper that is open. By the browser's own highlights: the page's elements stay as they are.
import { type RefObject, useEffect } from 'react'
import { wordsSought } from '../../sought.ts'

const MOST = 500

export function useFoundWords(host: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const words = wordsSought()
    if (!host.current || words.length === 0 || !('highlights' in CSS)) return
    const ranges = rangesOf(host.current, words)
    if (ranges.length > 0) CSS.highlights.set('found', new Highlight(...ranges))
    return () => {
      CSS.highlights.delete('found')
    }
  })
}

function rangesOf(host: HTMLElement, words: readonly string[]): Range[] {
  const ranges: Range[] = []
  const texts = document.createTreeWalker(host, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node && ranges.length < MOST; node = texts.nextNode())
    for (const [start, end] of placesOf(node.nodeValue ?? '', words)) {
      const range = new Range()
      range.setStart(node, start)
      range.setEnd(node, end)
      ranges.push(range)
    }
  return ranges.slice(0, MOST)
}

/** Where words stand in a text, whatever their case and diacritics; offsets are those of the text itself. */
export function placesOf(text: string, words: readonly string[]): [number, number][] {
  // Character by character, so that an offset in the folded text is one in the text.
  const folded = [...text].map(plain)
  const starts = offsetsOf(text)
  const line = folded.join('')
  const at = offsetsIn(folded)
  return words.flatMap(word => {
    const sought = [...word].map(plain).join('')
    const found: [number, number][] = []
    for (
      let from = line.indexOf(sought);
      sought !== '' && from >= 0;
      from = line.indexOf(sought, from + sought.length)
    ) {
      const [first, last] = [at[from], at[from + sought.length - 1]]
      if (first === undefined || last === undefined) break
      found.push([starts[first] ?? 0, starts[last + 1] ?? text.length])
    }
    return found
  })
}

function plain(character: string): string {
  return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Where each character begins in the text; one more for its end. */
function offsetsOf(text: string): number[] {
  const starts: number[] = []
  let at = 0
  for (const character of text) {
    starts.push(at)
    at += character.length
  }
  return [...starts, at]
}

/** Which character each place of the folded line belongs to. */
function offsetsIn(folded: readonly string[]): number[] {
  return folded.flatMap((piece, i) => Array.from({ length: piece.length }, () => i))
}
