// What the confirmed facts say of telling, as the reading that a second person confirms: on the page of the decision, so that who
// decides need not come back for it. Whoever reads it otherwise takes the step apart.
import type { ReactNode } from 'react'
import type { Matter } from '../../../../../domain/registry/state.ts'
import { secrecyWords } from '../../../words/labels.ts'
import { pieces } from '../../../words/pieces.ts'
import { calendarDay } from '../../../words/time.ts'
import type { useDemand } from '../../context.ts'
import { passageOf } from '../../places.ts'
import { useSilenceWords } from '../../telling/order-words.ts'
import { say } from '../form-words.ts'
import { strong } from '../marks.tsx'
import { say as sayPaper } from '../paper-words.ts'

type Page = ReturnType<typeof useDemand>['page']

/** The readings of these matters that the facts give; null where one of them was read, or a prohibition's words are not found in the paper. */
export function readingOf(page: Page, matters: readonly Matter[]) {
  const secrecy = page.demand.facts?.secrecy
  const unread = matters.every(m => !m.reading && !m.notice && m.orders.length === 0)
  if (!secrecy || matters.length === 0 || !unread) return null
  const passages = secrecy.kind === 'none' ? [] : passageOf(page, secrecy.passage)
  if (secrecy.kind !== 'none' && passages.length === 0) return null
  const commands = matters.map(({ id: matter }) => ({
    command: { type: 'read_secrecy' as const, matter, secrecy, replaces: null, passages, note: '' },
  }))
  return { secrecy, passages, commands }
}

type Props = { readonly reading: NonNullable<ReturnType<typeof readingOf>>; readonly children: ReactNode }

/** `children`: the one press for both. */
export function ReadingToo({ reading: { secrecy, passages }, children }: Props) {
  const silence = useSilenceWords()
  const { kind, until } = secrecy
  const binds = kind === 'court_order' || kind === 'statutory'
  return (
    <fieldset className="boxed">
      <legend>{sayPaper('reading.too')}</legend>
      <p>
        {pieces(
          sayPaper.rich('reading.says', {
            what: secrecyWords[kind],
            order: silence.source(secrecy.instrument),
            end: until ? 'day' : binds ? 'open' : 'none',
            day: until ? calendarDay(until) : '',
            strong,
          }),
        )}
      </p>
      {passages.map(p => (
        <blockquote key={`${p.page}${p.text}`} dir="auto">
          <bdi>{p.text}</bdi> <span className="quiet">{say('passage.page', { n: p.page })}</span>
        </blockquote>
      ))}
      {children}
    </fieldset>
  )
}
