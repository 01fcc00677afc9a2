// Which paper reaches which data on a day: the packs' table, each answer with its citation on demand.
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import type { MatrixRow } from '../../../law/matrix.ts'
import { matrixQuery, packsQuery } from '../api/law.ts'
import { SelectField, TextField } from '../parts/Field.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { calendarDay } from '../words/time.ts'
import { CellDialog } from './CellDialog.tsx'
import { LawHead, LawSkeleton } from './LawHead.tsx'
import { type Chosen, MatrixTable } from './MatrixTable.tsx'

const route = getRouteApi('/law/matrix')

export function MatrixPage() {
  const { on, jurisdiction } = route.useSearch()
  const { data, error, refetch, isPlaceholderData } = useQuery(matrixQuery(on, jurisdiction))
  const packs = useQuery(packsQuery)
  const titles = new Map(packs.data?.packs.map(pack => [pack.id, pack.title]))
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim().toLowerCase())
  const [chosen, setChosen] = useState<Chosen | null>(null)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  const rows = (data?.rows ?? []).filter(row => matches(row, wanted))
  return (
    <div className="law-page wide">
      <LawHead title="Which paper reaches what">
        <p>
          By the law in force on one day, for a paper that is valid. What a real demand must satisfy besides,
          the answer to it says.
        </p>
      </LawHead>
      <Choice shownDay={data?.on ?? ''} text={text} onText={setText} />
      {data ? (
        <div aria-busy={isPlaceholderData}>
          <p role="status" className="small quiet">
            {rows.length === 1 ? 'One paper' : `${rows.length} papers`} on {calendarDay(data.on)}
          </p>
          {rows.length === 0 ? (
            <Nothing all={data.rows.length === 0} onClear={() => setText('')} />
          ) : (
            <MatrixTable rows={rows} titles={titles} onChoose={setChosen} />
          )}
          <p className="small quiet">
            An asterisk marks what does not rest on a source that was read. “Kept”: the paper has the data
            kept, not handed over. “–”: the pack says nothing, which is no yes.
          </p>
        </div>
      ) : (
        <LawSkeleton what="the matrix" />
      )}
      {chosen ? <CellDialog chosen={chosen} onClose={() => setChosen(null)} /> : null}
    </div>
  )
}

/** Each word typed stands somewhere in the paper's name or id. */
function matches(row: MatrixRow, wanted: string): boolean {
  const all = `${row.name} ${row.instrument}`.toLowerCase()
  return wanted.split(/\s+/).every(word => all.includes(word))
}

type ChoiceProps = {
  readonly shownDay: string
  readonly text: string
  readonly onText: (text: string) => void
}

function Choice({ shownDay, text, onText }: ChoiceProps) {
  const { on, jurisdiction } = route.useSearch()
  const navigate = useNavigate()
  const packs = useQuery(packsQuery)
  const go = (next: { on?: string; jurisdiction?: string }) =>
    navigate({ to: '/law/matrix', search: { on, jurisdiction, ...next }, replace: true })
  return (
    <search className="field-row law-choice">
      <SelectField
        label="Jurisdiction"
        value={jurisdiction}
        empty="all"
        options={(packs.data?.packs ?? []).map(pack => [pack.id, pack.title] as const)}
        onChange={id => go({ jurisdiction: id })}
      />
      <TextField
        label="On the day"
        type="date"
        value={on || shownDay}
        onChange={day => (day === '' || /^[12]\d{3}-/.test(day) ? go({ on: day }) : undefined)}
      />
      <TextField label="Find a paper" type="search" value={text} onChange={onText} />
    </search>
  )
}

function Nothing({ all, onClear }: { readonly all: boolean; readonly onClear: () => void }) {
  if (all)
    return (
      <p>
        This pack has no papers of its own: it limits what may be handed to others. See{' '}
        <Link to="/law">the packs</Link>.
      </p>
    )
  return (
    <p>
      No paper is called that.{' '}
      <button type="button" className="link" onClick={onClear}>
        Show all
      </button>
    </p>
  )
}
