// An order of silence by its words: what kind it is, which paper or statute it comes from, from when and until when.
import type { Secrecy } from '../../../../domain/decision/facts.ts'
import { useLaw } from '../../parts/LawText.tsx'
import { calendarDay } from '../../words/time.ts'
import { instrumentIds } from '../forms/instruments.ts'
import { sayRecord } from '../record-words.ts'

type Order = Pick<Secrecy, 'kind' | 'instrument' | 'from' | 'until'>

export type SilenceWords = {
  readonly order: (s: Order) => string
  /** The paper that orders it by its name; what somebody wrote stays; `none` where nothing is said. */
  readonly source: (instrument: string | null) => string
}

export function useSilenceWords(): SilenceWords {
  const law = useLaw()
  const source = (instrument: string | null) => {
    const name = instrumentIds.get(instrument ?? '')
    return name === undefined ? instrument || 'none' : law(name, instrument?.split('.')[0]).text
  }
  const order = (s: Order) =>
    sayRecord('order.words', {
      kind: s.kind,
      source: source(s.instrument),
      from: s.from ? calendarDay(s.from) : 'none',
      until: s.until ? calendarDay(s.until) : 'none',
    })
  return { order, source }
}
