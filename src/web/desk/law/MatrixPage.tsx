// Which paper reaches which data on a day: the packs' table, each answer with its citation on demand.
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import type { MatrixRow } from '../../../law/matrix.ts'
import { matrixQuery, packsQuery } from '../api/law.ts'
import { SelectField, TextField } from '../parts/Field.tsx'
import { useLaw } from '../parts/LawText.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { pieces } from '../words/pieces.ts'
import { calendarDay } from '../words/time.ts'
import { CellDialog } from './CellDialog.tsx'
import { LawHead, LawSkeleton } from './LawHead.tsx'
import { say } from './law-words.ts'
import { type Chosen, MatrixTable } from './MatrixTable.tsx'

const route = getRouteApi('/law/matrix')

export function MatrixPage() {
  const { on, jurisdiction } = route.useSearch()
  const { data, error, refetch, isPlaceholderData } = useQuery(matrixQuery(on, jurisdiction))
  const law = useLaw()
  const packs = useQuery(packsQuery)
  const titles = new Map(packs.data?.packs.map(pack => [pack.id, pack.title]))
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim().toLowerCase())
  const [chosen, setChosen] = useState<Chosen | null>(null)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  const rows = (data?.rows ?? []).filter(row => matches(row, law(row.name, row.pack).text, wanted))
  return (
    <div className="law-page wide">
      <LawHead title={say('matrix.title')}>
        <p>{say('matrix.lead')}</p>
      </LawHead>
      <Choice shownDay={data?.on ?? ''} text={text} onText={setText} />
      {data ? (
        <div aria-busy={isPlaceholderData}>
          <p role="status" className="small quiet">
            {say('matrix.count', { n: rows.length, day: calendarDay(data.on) })}
          </p>
          {rows.length === 0 ? (
            <Nothing all={data.rows.length === 0} onClear={() => setText('')} />
          ) : (
            <MatrixTable rows={rows} titles={titles} onChoose={setChosen} />
          )}
          <p className="small quiet">{say('matrix.key')}</p>
        </div>
      ) : (
        <LawSkeleton says={say('loading.matrix')} />
      )}
      {chosen ? <CellDialog chosen={chosen} onClose={() => setChosen(null)} /> : null}
    </div>
  )
}

/** Each word typed stands somewhere in the paper's name, in English or as it is shown, or in its id. */
function matches(row: MatrixRow, shown: string, wanted: string): boolean {
  const all = `${row.name} ${shown} ${row.instrument}`.toLowerCase()
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
        label={say('jurisdiction')}
        value={jurisdiction}
        empty={say('matrix.all')}
        options={(packs.data?.packs ?? []).map(pack => [pack.id, pack.title] as const)}
        onChange={id => go({ jurisdiction: id })}
      />
      <TextField
        label={say('matrix.day')}
        type="date"
        value={on || shownDay}
        onChange={day => (day === '' || /^[12]\d{3}-/.test(day) ? go({ on: day }) : undefined)}
      />
      <TextField label={say('matrix.find')} type="search" value={text} onChange={onText} />
    </search>
  )
}

function Nothing({ all, onClear }: { readonly all: boolean; readonly onClear: () => void }) {
  if (all)
    return (
      <p>
        {pieces(say.rich('matrix.no_papers', { packs: inside => <Link to="/law">{pieces(inside)}</Link> }))}
      </p>
    )
  return (
    <p>
      {say('no_such_paper')}{' '}
      <button type="button" className="link" onClick={onClear}>
        {say('show_all')}
      </button>
    </p>
  )
}
