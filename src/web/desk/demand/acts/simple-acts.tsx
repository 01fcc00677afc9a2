// Acts that ask for words alone. A row with those words is all that the desk has of such an act: its fields are those of its input.
import type { ReactNode } from 'react'
import type { Command, CommandOf } from '../../../../domain/registry/command.ts'
import type { Demand } from '../../../../domain/registry/state.ts'
import { useDemand } from '../context.ts'
import { say as sayHere } from '../demand-words.ts'
import { say } from '../forms/form-words.ts'
import { SimpleForm } from '../forms/SimpleForm.tsx'
import type { Other } from './other-action.ts'

type Fields<T extends Command['type']> = Omit<CommandOf<T>, 'type'>

type OfWords = {
  [T in Command['type']]: Fields<T> extends Readonly<Record<string, string>> ? T : never
}[Command['type']]

type Row<T extends OfWords> = {
  readonly type: T
  readonly title: string
  /** What the button does, as a verb. */
  readonly action: string
  /** What to know before doing it. */
  readonly first?: (d: Demand) => ReactNode
  /** A label for each; each has to be filled in. */
  readonly fields: { readonly [K in keyof Fields<T>]: string }
}

const row = <T extends OfWords>(own: Row<T>) => own

const rows = [
  row({
    type: 'ask_authority',
    title: sayHere('other.ask_authority'),
    action: say('question.ask'),
    first: () => say('question.first'),
    fields: { question: say('question.question') },
  }),
  row({
    type: 'end_question',
    title: sayHere('other.end_question'),
    action: say('question.end'),
    first: d => d.question && <blockquote dir="auto">{d.question.question}</blockquote>,
    fields: { answer: say('question.answer') },
  }),
] as const

export function isSimple(command: Command['type'] | null): boolean {
  return rows.some(one => one.type === command)
}

export function SimpleAct({ command }: { readonly command: Command['type'] | null }) {
  const { demand } = useDemand().page
  const own = rows.find(one => one.type === command)
  return (
    own && <SimpleForm type={own.type} action={own.action} first={own.first?.(demand)} fields={own.fields} />
  )
}

export const simpleActs: readonly Other[] = rows.map(({ type, title }) => ({ title, command: type }))

type Titles = { readonly [T in (typeof rows)[number]['type']]: string }

/** For where they are listed and not offered. */
export const simpleTitles = Object.fromEntries(rows.map(({ type, title }) => [type, title])) as Titles
