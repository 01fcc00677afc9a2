// A text of the law packs in the page's language where it has words there, else English that says so. A translation is an aid:
// the line below offers the English that decides, for all of the page at once, and says whether any of it stands in English.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { type Said, withoutMarks } from '../../../words/faces/law.ts'
import { lawWordsQuery } from '../api/law.ts'
import { language } from '../words/load.ts'
import { pieces } from '../words/pieces.ts'
import { lawNoteOf, type Stands } from './law-note.ts'
import { say } from './parts-words.ts'

type Props = { readonly text: string; readonly pack?: string | undefined }

export function LawText({ text, pack }: Props) {
  const said = useLaw()(text, pack)
  const known = useQuery(lawWordsQuery).data !== undefined
  // What no word of the packs fits is shown as English too.
  useStands(said.translated ? 'translated' : known ? 'english' : 'unknown')
  return <span lang={said.language ?? 'en'}>{said.text}</span>
}

/** What the packs say, as it is shown now. */
export function useLaw(): (text: string, pack?: string) => Said {
  const words = useQuery(lawWordsQuery).data
  const original = useShared(shown)
  return (text, pack) =>
    words && !original
      ? words.said(text, pack ?? null)
      : { text: withoutMarks(text), language: null, translated: false }
}

type NoteProps = {
  /** Whether the page shows more of a pack than its sentences: what it says about itself and its sources are English. */
  readonly english?: boolean
}

/** Nothing in English, and nothing where no text of the packs stands. */
export function LawNote({ english = false }: NoteProps) {
  const original = useShared(shown)
  const stands = useShared(standing)
  const note = lawNoteOf({ ...stands, english: stands.english + Number(english) }, original)
  if (language === 'en' || note === null) return null
  const button = (inside: readonly unknown[]) => (
    <button type="button" className="link" onClick={() => shown.put(!original)}>
      {pieces(inside)}
    </button>
  )
  return (
    <p className="small quiet">
      {note === 'law.only_english' ? say(note) : pieces(say.rich(note, { show: button }))}
    </p>
  )
}

/** Counts a text as long as it stands. */
function useStands(as: keyof Stands | 'unknown'): void {
  useEffect(() => {
    if (as === 'unknown') return
    const count = (by: number) => standing.put({ ...standing.get(), [as]: standing.get()[as] + by })
    count(1)
    return () => count(-1)
  }, [as])
}

const shown = shared(false)
const standing = shared<Stands>({ translated: 0, english: 0 })

type Shared<T> = {
  readonly get: () => T
  readonly put: (value: T) => void
  readonly watch: (watcher: () => void) => () => void
}

function shared<T>(first: T): Shared<T> {
  const watchers = new Set<() => void>()
  let now = first
  return {
    get: () => now,
    put(value) {
      now = value
      for (const watcher of watchers) watcher()
    },
    watch(watcher) {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
  }
}

function useShared<T>({ watch, get }: Shared<T>): T {
  return useSyncExternalStore(watch, get)
}
