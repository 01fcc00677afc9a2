// Where one is and who one is. Three links, one search, one menu.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Me } from '../../../server/desk/api.ts'
import { write } from '../api/client.ts'
import { News } from '../work/News.tsx'
import { currentTheme, nextTheme, toggleDensity } from './preferences.ts'

type Props = { readonly me: Me | undefined; readonly onPalette: () => void; readonly onHelp: () => void }

export function TopBar({ me, onPalette, onHelp }: Props) {
  return (
    <header className="topbar">
      <Link to="/" search={{ view: 'open', text: '' }} className="brand">
        <strong>Duly</strong> <span className="provider">{me?.provider}</span>
      </Link>
      <nav aria-label="Desk" className="topnav">
        <Link to="/" search={{ view: 'open', text: '' }}>
          Queue
        </Link>
        <Link to="/receive">
          Receive<span className="wide-only"> a paper</span>
        </Link>
        <Link to="/law">Law</Link>
        <Link to="/figures" search={{ months: 12 }}>
          Figures
        </Link>
        {administers(me) ? (
          <Link to="/admin" className="wide-only">
            Administration
          </Link>
        ) : null}
      </nav>
      <button type="button" className="small search-button" onClick={onPalette}>
        Search<span className="wide-only"> and commands</span> <kbd className="wide-only">Ctrl K</kbd>
      </button>
      <News />
      <PersonMenu me={me} onHelp={onHelp} />
    </header>
  )
}

function PersonMenu({ me, onHelp }: Pick<Props, 'me' | 'onHelp'>) {
  const [theme, setTheme] = useState(currentTheme())
  return (
    <details className="menu">
      <summary>
        <span className="person-name">{me?.name ?? 'You'}</span>
      </summary>
      <div className="menu-body">
        <p className="small">
          {me?.roles.join(', ')}
          {me?.employment === 'subcontractor' ? ' · subcontractor' : ''}
        </p>
        <Link to="/tenants" className="button small">
          Tenants
        </Link>
        {administers(me) ? (
          <Link to="/admin" className="button small">
            Administration
          </Link>
        ) : null}
        <button type="button" className="small" onClick={() => setTheme(nextTheme())}>
          Colours: {theme}
        </button>
        <button type="button" className="small" onClick={() => toggleDensity()}>
          Row height
        </button>
        <button type="button" className="small" onClick={onHelp}>
          Keys <kbd>?</kbd>
        </button>
        <button type="button" className="small" onClick={signOut}>
          Sign out
        </button>
      </div>
    </details>
  )
}

/** Whether administration is a page for them: to change, or to read. */
export function administers(me: Me | undefined): boolean {
  return me?.roles.some(role => role === 'administrator' || role === 'auditor') ?? false
}

async function signOut() {
  await write('/auth/sign-out', {})
  location.assign('/sign-in')
}
