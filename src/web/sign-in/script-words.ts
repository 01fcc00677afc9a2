// What the scripts of server-rendered pages say: the texts that came with the page in its language; English where none did.
import { en } from '../../words/script/en.ts'

export type Key = keyof typeof en

/** `{name}` in a text is filled in from `values`. */
export function say(key: Key, values: Readonly<Record<string, string>> = {}): string {
  return text(key).replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** For a page that loads its language by itself. */
export function speakWith(texts: Readonly<Record<string, string>>): void {
  given = texts
}

let given: Readonly<Record<string, string>> | null = null

function text(key: Key): string {
  given ??= JSON.parse(document.querySelector<HTMLElement>('[data-words]')?.dataset.words ?? '{}') as Record<
    string,
    string
  >
  return given[key] ?? en[key]
}
