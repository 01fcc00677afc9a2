// The frame around every page: skip link, demo banner, top bar, palette and help.
import { useQuery } from '@tanstack/react-query'
import { Outlet, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useLive } from '../api/changes.ts'
import { meQuery } from '../api/queries.ts'
import { useCommands } from './commands.ts'
import { ErrorPage } from './ErrorPage.tsx'
import { Help } from './Help.tsx'
import { listenToKeys } from './keys.ts'
import { Palette } from './Palette.tsx'
import { nextTheme, toggleDensity } from './preferences.ts'
import { administers, TopBar } from './TopBar.tsx'
import { Undo } from './Undo.tsx'
import './shell.css'

// Most people of the desk never need it.
const AdminExtras = lazy(async () => ({ default: (await import('../admin/AdminExtras.tsx')).AdminExtras }))

type Open = 'palette' | 'help' | null

export function Shell() {
  const me = useQuery(meQuery)
  const [open, setOpen] = useState<Open>(null)
  useEffect(() => listenToKeys(() => setOpen('palette')), [])
  useShellCommands(setOpen)
  if (me.error) return <ErrorPage error={me.error} retry={() => me.refetch()} />
  return (
    <div className="shell">
      <a className="skip" href="#main">
        Skip to the content
      </a>
      {me.data?.demo ? <DemoBanner settings={me.data.demoSettings} /> : null}
      <TopBar me={me.data} onPalette={() => setOpen('palette')} onHelp={() => setOpen('help')} />
      <ConnectionLost />
      {administers(me.data) ? (
        <Suspense fallback={null}>
          <AdminExtras changes={me.data?.roles.includes('administrator') ?? false} />
        </Suspense>
      ) : null}
      <main id="main" tabIndex={-1}>
        {me.data ? <Outlet /> : null}
      </main>
      <Undo />
      {open === 'palette' ? <Palette onClose={() => setOpen(null)} /> : null}
      {open === 'help' ? <Help onClose={() => setOpen(null)} /> : null}
    </div>
  )
}

function useShellCommands(setOpen: (open: Open) => void) {
  const navigate = useNavigate()
  const queue = (view: 'open' | 'mine' | 'closed' | 'not_demand') => () =>
    navigate({ to: '/', search: { view, text: '' } })
  useCommands([
    { id: 'queue', title: 'Queue: open', keys: 'g q', group: 'Go to', run: queue('open') },
    { id: 'mine', title: 'Queue: your turn', keys: 'g m', group: 'Go to', run: queue('mine') },
    { id: 'closed', title: 'Queue: closed', keys: 'g c', group: 'Go to', run: queue('closed') },
    { id: 'not-demands', title: 'Queue: not demands', keys: 'g d', group: 'Go to', run: queue('not_demand') },
    {
      id: 'workload',
      title: 'Workload: who has how much',
      keys: 'g w',
      group: 'Go to',
      run: () => navigate({ to: '/workload' }),
    },
    {
      id: 'upload',
      title: 'Receive a paper',
      keys: 'g u',
      group: 'Go to',
      run: () => navigate({ to: '/receive' }),
    },
    {
      id: 'entry',
      title: 'Enter a demand without paper',
      keys: 'g e',
      group: 'Go to',
      run: () => navigate({ to: '/entry' }),
    },
    {
      id: 'restricted',
      title: 'Open a demand for named people only',
      keys: 'g n',
      group: 'Go to',
      run: () => navigate({ to: '/restricted' }),
    },
    {
      id: 'permitted',
      title: 'Law: policies for what it merely permits',
      keys: 'g p',
      group: 'Go to',
      run: () => navigate({ to: '/law/permitted' }),
    },
    {
      id: 'law',
      title: 'Law: the packs in use',
      keys: 'g l',
      group: 'Go to',
      run: () => navigate({ to: '/law' }),
    },
    {
      id: 'import',
      title: 'Import open demands of another system',
      keys: null,
      group: 'Go to',
      run: () => navigate({ to: '/import' }),
    },
    {
      id: 'retention',
      title: 'Retention: what is kept, how long, what went',
      keys: null,
      group: 'Go to',
      run: () => navigate({ to: '/retention' }),
    },
    {
      id: 'tenants',
      title: 'Tenants: whose accounts are here, who is told',
      keys: 'g o',
      group: 'Go to',
      run: () => navigate({ to: '/tenants' }),
    },
    {
      id: 'matrix',
      title: 'Law: which paper reaches what (matrix)',
      keys: 'g x',
      group: 'Go to',
      run: () => navigate({ to: '/law/matrix', search: { on: '', jurisdiction: '' } }),
    },
    {
      id: 'ask',
      title: 'Law: ask without a demand',
      keys: 'g a',
      group: 'Go to',
      run: () => navigate({ to: '/law/ask', search: { instrument: '' } }),
    },
    {
      id: 'figures',
      title: 'Figures: the desk in pictures',
      keys: 'g f',
      group: 'Go to',
      run: () => navigate({ to: '/figures', search: { months: 12 } }),
    },
    {
      id: 'work',
      title: 'Your work: tasks, hand-overs, absences',
      keys: 'g w',
      group: 'Go to',
      run: () => navigate({ to: '/work' }),
    },
    {
      id: 'rota',
      title: 'Rota: who is called now',
      keys: 'g o',
      group: 'Go to',
      run: () => navigate({ to: '/rota' }),
    },
    { id: 'help', title: 'Show all keys', keys: '?', group: 'Anywhere', run: () => setOpen('help') },
    {
      id: 'theme',
      title: 'Light, dark or as the system',
      keys: 'g t',
      group: 'Anywhere',
      run: () => nextTheme(),
    },
    {
      id: 'density',
      title: 'Comfortable or compact rows',
      keys: 'g r',
      group: 'Anywhere',
      run: () => toggleDensity(),
    },
  ])
}

function DemoBanner({ settings }: { readonly settings: readonly string[] }) {
  return (
    <aside className="demo-banner" aria-label="Demo">
      <strong>Demo</strong>
      {settings.length > 0 ? `: ${settings.join(' · ')}.` : '.'}
    </aside>
  )
}

/** Shown only after the connection had been there: the first seconds of a page are no alarm. */
function ConnectionLost() {
  const live = useLive()
  const [wasLive, setWasLive] = useState(false)
  useEffect(() => {
    if (live) setWasLive(true)
  }, [live])
  if (live || !wasLive) return null
  return (
    <p className="connection-lost" role="status">
      No live updates: what you see may be old. Reconnecting by itself.
    </p>
  )
}
