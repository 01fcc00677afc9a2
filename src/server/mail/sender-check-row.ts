// One line of what is known of a sender.
import { asKept, type Sentence } from '../../kernel/message.ts'

/** As it goes on record: in English. */
export type SenderCheckRow = {
  readonly name: string
  readonly result: 'pass' | 'warn' | 'fail'
  readonly detail: string
}

/** What was found, by key; a text is on record already. */
export type SenderFinding = Omit<SenderCheckRow, 'detail'> & { readonly says: readonly (Sentence | string)[] }

export function rowOf({ name, result, says }: SenderFinding): SenderCheckRow {
  return { name, result, detail: says.map(one => (typeof one === 'string' ? one : asKept(one))).join(' ') }
}
