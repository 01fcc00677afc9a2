// The frame around every page: skip link, demo banner, top bar, palette and help.
import { useQuery } from '@tanstack/react-query'
import { Outlet, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { WRONG_CLOCK_MS } from '../../server-time.ts'
import { useLive, useStopped } from '../api/changes.ts'
import { meQuery } from '../api/queries.ts'
import { useStaleOnChange } from '../api/stale.ts'
import { useSkew } from '../now.ts'
import { absolute } from '../words/time.ts'
import { useCommands } from './commands.ts'
import { ErrorPage } from './ErrorPage.tsx'
import { Help } from './Help.tsx'
import { keepFocus } from './kept-focus.ts'
import { listenToKeys } from './keys.ts'
import { Palette } from './Palette.tsx'
import { nextTheme, toggleDensity } from './preferences.ts'
import { SessionCover } from './SessionCover.tsx'
import { SignedOutBar } from './SignedOutBar.tsx'
import { say } from './shell-words.ts'
import { administers, TopBar } from './TopBar.tsx'
import { Undo } from './Undo.tsx'
import { UnsentQuestion } from './UnsentQuestion.tsx'
import './shell.css'

// Most people of the desk never need it.
const AdminExtras = lazy(async () => ({ default: (await import('../admin/AdminExtras.tsx')).AdminExtras }))

type Open = 'palette' | 'help' | null

export function Shell() {
  const me = useQuery(meQuery)
  const [open, setOpen] = useState<Open>(null)
  useEffect(() => listenToKeys(() => setOpen('palette')), [])
  useEffect(keepFocus, [])
  useStaleOnChange()
  useShellCommands(setOpen)
  if (me.error) return <ErrorPage error={me.error} retry={() => me.refetch()} />
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      {me.data?.demo ? <DemoBanner settings={me.data.demoSettings} /> : null}
      <TopBar me={me.data} onPalette={() => setOpen('palette')} onHelp={() => setOpen('help')} />
      <SignedOutBar me={me.data} />
      {me.data ? <SessionCover /> : null}
      <ConnectionLost />
      <WrongClock />
      <Stopped />
      {administers(me.data) ? (
        <Suspense fallback={null}>
          <AdminExtras changes={me.data?.roles.includes('administrator') ?? false} />
        </Suspense>
      ) : null}
      <main id="main" tabIndex={-1}>
        {me.data ? <Outlet /> : null}
      </main>
      <Undo />
      <UnsentQuestion />
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
    { id: 'queue', title: say('go.queue'), keys: 'g q', group: say('group.go'), run: queue('open') },
    { id: 'mine', title: say('go.mine'), keys: 'g m', group: say('group.go'), run: queue('mine') },
    { id: 'closed', title: say('go.closed'), keys: 'g c', group: say('group.go'), run: queue('closed') },
    {
      id: 'not-demands',
      title: say('go.not_demands'),
      keys: 'g d',
      group: say('group.go'),
      run: queue('not_demand'),
    },
    {
      id: 'workload',
      title: say('go.workload'),
      keys: 'g k',
      group: say('group.go'),
      run: () => navigate({ to: '/workload' }),
    },
    {
      id: 'upload',
      title: say('go.upload'),
      keys: 'g u',
      group: say('group.go'),
      run: () => navigate({ to: '/receive' }),
    },
    {
      id: 'entry',
      title: say('go.entry'),
      keys: 'g e',
      group: say('group.go'),
      run: () => navigate({ to: '/entry' }),
    },
    {
      id: 'restricted',
      title: say('go.restricted'),
      keys: 'g n',
      group: say('group.go'),
      run: () => navigate({ to: '/restricted' }),
    },
    {
      id: 'permitted',
      title: say('go.permitted'),
      keys: 'g p',
      group: say('group.go'),
      run: () => navigate({ to: '/law/permitted' }),
    },
    {
      id: 'law',
      title: say('go.law'),
      keys: 'g l',
      group: say('group.go'),
      run: () => navigate({ to: '/law' }),
    },
    {
      id: 'import',
      title: say('go.import'),
      keys: null,
      group: say('group.go'),
      run: () => navigate({ to: '/import' }),
    },
    {
      id: 'passkeys',
      title: say('go.passkeys'),
      keys: null,
      group: say('group.go'),
      run: () => navigate({ to: '/passkeys' }),
    },
    {
      id: 'retention',
      title: say('go.retention'),
      keys: null,
      group: say('group.go'),
      run: () => navigate({ to: '/retention' }),
    },
    {
      id: 'tenants',
      title: say('go.tenants'),
      keys: 'g o',
      group: say('group.go'),
      run: () => navigate({ to: '/tenants' }),
    },
    {
      id: 'authorities',
      title: say('go.authorities'),
      keys: null,
      group: say('group.go'),
      run: () => navigate({ to: '/authorities' }),
    },
    {
      id: 'matrix',
      title: say('go.matrix'),
      keys: 'g x',
      group: say('group.go'),
      run: () => navigate({ to: '/law/matrix', search: { on: '', jurisdiction: '' } }),
    },
    {
      id: 'ask',
      title: say('go.ask'),
      keys: 'g a',
      group: say('group.go'),
      run: () => navigate({ to: '/law/ask', search: { instrument: '' } }),
    },
    {
      id: 'figures',
      title: say('go.figures'),
      keys: 'g f',
      group: say('group.go'),
      run: () => navigate({ to: '/figures', search: { months: 12 } }),
    },
    {
      id: 'work',
      title: say('go.work'),
      keys: 'g w',
      group: say('group.go'),
      run: () => navigate({ to: '/work' }),
    },
    {
      id: 'rota',
      title: say('go.rota'),
      keys: 'g y',
      group: say('group.go'),
      run: () => navigate({ to: '/rota' }),
    },
    {
      id: 'help',
      title: say('do.help'),
      keys: '?',
      group: say('group.anywhere'),
      run: () => setOpen('help'),
    },
    {
      id: 'theme',
      title: say('do.theme'),
      keys: 'g t',
      group: say('group.anywhere'),
      run: () => nextTheme(),
    },
    {
      id: 'density',
      title: say('do.density'),
      keys: 'g r',
      group: say('group.anywhere'),
      run: () => toggleDensity(),
    },
  ])
}

function DemoBanner({ settings }: { readonly settings: readonly string[] }) {
  return (
    <aside className="demo-banner" aria-label={say('demo')}>
      <strong>{say('demo')}</strong>
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
      {say('connection_lost')}
    </p>
  )
}

/** Everybody sees this, because somebody may be waiting for a paper that the server refuses. */
function Stopped() {
  return useStopped().map(what => (
    <p key={what} className="connection-lost" role="status">
      {say.of('stopped', what)}
    </p>
  ))
}

/** What is shown counts by the server's clock; what this computer shows elsewhere, and the days it offers, may not. */
function WrongClock() {
  const skew = useSkew()
  if (Math.abs(skew) < WRONG_CLOCK_MS) return null
  const shown = Date.now()
  return (
    <p className="connection-lost" role="status">
      {say('clock.wrong', { shown: absolute(shown), right: absolute(shown + skew) })}
    </p>
  )
}
