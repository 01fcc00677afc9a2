// A text of the law packs in the page's language where it has words there, else English that says so. A translation is an aid:
// the line below offers the English that decides, for all of the page at once.
import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { type Said, withoutMarks } from '../../../words/law.ts'
import { lawWordsQuery } from '../api/law.ts'
import { language } from '../words/load.ts'
import { pieces } from '../words/pieces.ts'
import { say } from './words.ts'

type Props = { readonly text: string; readonly pack?: string | undefined }

export function LawText({ text, pack }: Props) {
  const said = useLaw()(text, pack)
  return <span lang={said.language ?? 'en'}>{said.text}</span>
}

/** What the packs say, as it is shown now. */
export function useLaw(): (text: string, pack?: string) => Said {
  const words = useQuery(lawWordsQuery).data
  const original = useOriginal()
  return (text, pack) =>
    words && !original
      ? words.said(text, pack ?? null)
      : { text: withoutMarks(text), language: null, translated: false }
}

/** Nothing in English, and nothing before there are words. */
export function LawNote() {
  const words = useQuery(lawWordsQuery).data
  const original = useOriginal()
  if (language === 'en' || !words) return null
  const button = (inside: readonly unknown[]) => (
    <button type="button" className="link" onClick={() => showOriginal(!original)}>
      {pieces(inside)}
    </button>
  )
  return (
    <p className="small quiet">
      {pieces(say.rich(original ? 'law.english' : 'law.translated', { show: button }))}
    </p>
  )
}

let shown = false
const watchers = new Set<() => void>()

function showOriginal(original: boolean): void {
  shown = original
  for (const watcher of watchers) watcher()
}

function useOriginal(): boolean {
  return useSyncExternalStore(
    watcher => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => shown,
  )
}
