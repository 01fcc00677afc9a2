// One demand: the paper beside what it says and what the law says, beside the decision and its history. One next action.
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import type { DemandPage } from '../../../server/desk/api.ts'
import { meQuery } from '../api/queries.ts'
import { useCommands } from '../shell/commands.ts'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { type Chosen, DemandContext, type DemandContextValue, type Wanted } from './context.ts'
import { DecisionColumn } from './DecisionColumn.tsx'
import { DemandHead } from './DemandHead.tsx'
import { FactsColumn } from './FactsColumn.tsx'
import { goToField } from './forms/wanted-field.ts'
import { useLiveDemand } from './live.ts'
import { NewerNotice } from './NewerNotice.tsx'
import { PaperColumn } from './PaperColumn.tsx'
import { type Looking, placesOf } from './places.ts'
import './demand.css'

const route = getRouteApi('/demands/$id')

const tabs = ['decision', 'facts', 'paper'] as const
type Tab = (typeof tabs)[number]
const tabWords: Record<Tab, string> = { decision: 'Decision', facts: 'Facts and findings', paper: 'Paper' }

export function DemandRoutePage() {
  const { id } = route.useParams()
  const { query, shown, newer, adopt } = useLiveDemand(id)
  if (query.error && !shown) return <ErrorPage error={query.error} retry={() => query.refetch()} />
  if (!shown) return <DemandSkeleton />
  return (
    <>
      {newer ? <NewerNotice shown={shown} newer={newer} onAdopt={adopt} /> : null}
      <Demand key={id} page={shown} />
    </>
  )
}

function Demand({ page }: { readonly page: DemandPage }) {
  const [tab, setTab] = useState<Tab>('decision')
  const context = useDemandContext(page, setTab)
  useEffect(() => {
    document.title = `${page.demand.reference} · Duly desk`
  }, [page.demand.reference])
  useCommands(
    tabs.map((t, i) => ({
      id: `tab-${t}`,
      title: `Go to: ${tabWords[t]}`,
      keys: String(i + 1),
      group: 'Demand',
      run: () => {
        setTab(t)
        document.getElementById(`column-${t}`)?.focus()
      },
    })),
  )
  useCommands(
    context.chosen
      ? [
          {
            id: 'clear-passage',
            title: 'Clear the marked passage',
            keys: 'Escape',
            group: 'Demand',
            run: context.clearChosen,
          },
        ]
      : [],
  )
  return (
    <DemandContext value={context}>
      <div className="demand" data-tab={tab}>
        <DemandHead />
        <TabBar tab={tab} onTab={setTab} />
        <div className="columns">
          <PaperColumn />
          <div className="beside">
            <FactsColumn />
            <DecisionColumn />
          </div>
        </div>
      </div>
    </DemandContext>
  )
}

function useDemandContext(page: DemandPage, setTab: (tab: Tab) => void): DemandContextValue {
  const { data: me } = useSuspenseQuery(meQuery)
  const [hovered, look] = useState<Looking>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const places = useMemo(() => placesOf(page), [page])
  return {
    page,
    me,
    places,
    looking: hovered ?? (chosen ? { fact: chosen.fact } : null),
    look,
    chosen,
    showInPaper: fact => {
      setChosen({ fact, from: 'facts' })
      setTab('paper')
    },
    showFindings: fact => {
      setChosen({ fact, from: 'paper' })
      setTab('facts')
    },
    clearChosen: () => {
      look(null)
      setChosen(null)
    },
    wanted,
    askFor: path => {
      setTab('decision')
      // Once the tab is there. Where no form asks it already, the facts are opened for correction.
      setTimeout(() => goToField(path) || setWanted({ path }), 0)
    },
    may: type => page.may.includes(type),
  }
}

/** Only below 900 px, where one column has the room: a bar at the foot of the window. */
function TabBar({ tab, onTab }: { readonly tab: Tab; readonly onTab: (tab: Tab) => void }) {
  return (
    <nav className="tab-bar" aria-label="Parts of the demand">
      {tabs.map(t => (
        <button type="button" key={t} aria-pressed={t === tab} onClick={() => onTab(t)}>
          {tabWords[t]}
        </button>
      ))}
    </nav>
  )
}

function DemandSkeleton() {
  return (
    <div className="demand-skeleton" role="status">
      <span className="visually-hidden">Loading the demand</span>
    </div>
  )
}
