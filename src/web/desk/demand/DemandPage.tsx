// One demand: the paper beside what it says and what the law says, beside the decision and its history. One next action.
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState } from 'react'
import type { DemandPage } from '../../../api/desk/demand-page.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { Notice } from '../parts/Notice.tsx'
import { useCommands } from '../shell/commands.ts'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { mayLeave } from '../shell/unsent.ts'
import { DemandContext } from './context.ts'
import { useDemandContext } from './context-value.ts'
import { DemandHead } from './DemandHead.tsx'
import { DecisionColumn } from './deciding/DecisionColumn.tsx'
import { say } from './demand-words.ts'
import { GrantForm } from './GrantForm.tsx'
import { isGrantNeeded, openForStep, useAsked, withGrant } from './grant-asked.ts'
import { useLiveDemand } from './live.ts'
import { FactsColumn } from './paper/FactsColumn.tsx'
import { PaperColumn } from './paper/PaperColumn.tsx'
import { NewerNotice } from './telling/NewerNotice.tsx'
import './demand.css'

const route = getRouteApi('/demands/$id')

const tabs = ['decision', 'facts', 'paper'] as const
type Tab = (typeof tabs)[number]
const tabWords: Record<Tab, string> = {
  decision: say('tab.decision'),
  facts: say('tab.facts'),
  paper: say('tab.paper'),
}

export function DemandRoutePage() {
  const { id } = route.useParams()
  const { query, shown, newer, adopt } = useLiveDemand(id)
  const asked = useAsked(id)
  // Another step brings another form: what is typed in this one goes with it.
  const showNewer = async () => {
    if (newer?.next.step === shown?.next.step || (await mayLeave())) adopt()
  }
  if (isGrantNeeded(query.error) && !shown)
    return <OpenPage key={id} id={id} onOpen={() => query.refetch()} />
  if (query.error && !shown) return <ErrorPage error={query.error} retry={() => query.refetch()} />
  if (!shown) return <DemandSkeleton />
  return (
    <>
      {asked ? (
        <Dialog
          title={say('grant.ended_of', { reference: shown.demand.reference })}
          onClose={() => asked.settle(false)}
        >
          <p>{say('grant.goes_on')}</p>
          <GrantForm id={id} onOpen={() => asked.settle(true)} />
        </Dialog>
      ) : null}
      {isGrantNeeded(query.error) && !asked ? <GrantEnded id={id} reload={query.refetch} /> : null}
      {newer ? <NewerNotice shown={shown} newer={newer} onAdopt={() => void showNewer()} /> : null}
      <Demand key={id} page={shown} />
    </>
  )
}

/** What is on the screen stays; nothing newer comes to it. */
function GrantEnded({
  id,
  reload,
}: {
  readonly id: string
  readonly reload: () => Promise<{ error: unknown }>
}) {
  const again = async () => {
    const { error } = await reload()
    if (error) throw error
  }
  return (
    <Notice tone="warn" title={say('grant.ended')} alert>
      <p>{say('grant.old')}</p>
      <div className="actions">
        <button type="button" onClick={() => withGrant(id, again).catch(() => {})}>
          {say('grant.again')}
        </button>
      </div>
    </Notice>
  )
}

/** Before the page: what it is opened for, asked of whoever does not have the step. */
function OpenPage({ id, onOpen }: { readonly id: string; readonly onOpen: () => void }) {
  const [isAsked, setAsked] = useState(false)
  const begin = useEffectEvent(async () => {
    // Where nobody answers, the form says so when it is sent.
    if (await openForStep(id).catch(() => false)) onOpen()
    else setAsked(true)
  })
  useEffect(() => {
    document.title = say('title', { page: say('title.open') })
    void begin()
  }, [])
  if (!isAsked) return <DemandSkeleton />
  return (
    <div className="page">
      <h1>{say('grant.what_for')}</h1>
      <GrantForm id={id} onOpen={onOpen} />
    </div>
  )
}

function Demand({ page }: { readonly page: DemandPage }) {
  const [tab, setTab] = useState<Tab>('decision')
  const context = useDemandContext(page, setTab)
  useEffect(() => {
    document.title = say('title', { page: page.demand.reference })
  }, [page.demand.reference])
  useCommands(
    tabs.map((t, i) => ({
      id: `tab-${t}`,
      title: say('do.tab', { tab: tabWords[t] }),
      keys: String(i + 1),
      group: say('do.group'),
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
            title: say('do.clear'),
            keys: 'Escape',
            group: say('do.group'),
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

/** Only below 900 px, where one column has the room: a bar at the foot of the window. */
function TabBar({ tab, onTab }: { readonly tab: Tab; readonly onTab: (tab: Tab) => void }) {
  return (
    <nav className="tab-bar" aria-label={say('tabs')}>
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
      <span className="visually-hidden">{say('loading')}</span>
    </div>
  )
}
