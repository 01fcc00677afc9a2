// Where one is and who one is. Three links, one search, one menu.
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Me, MenuPage } from '../../../api/desk/me.ts'
import { languageNames, languages } from '../../../words/languages.ts'
import { write } from '../api/client.ts'
import { SignedOut } from '../api/refused.ts'
import { type QueueSearch, searchOf } from '../queue/list-search.ts'
import { commas, turnWords } from '../words/labels.ts'
import { language } from '../words/load.ts'
import { pieces } from '../words/pieces.ts'
import { News } from '../work/News.tsx'
import { Menu } from './Menu.tsx'
import { currentTheme, nextTheme, toggleDensity } from './preferences.ts'
import { say } from './shell-words.ts'
import { mayLeave } from './unsent.ts'

type Props = { readonly me: Me | undefined; readonly onPalette: () => void; readonly onHelp: () => void }

export function TopBar({ me, onPalette, onHelp }: Props) {
  const home: QueueSearch = me?.queue ? searchOf(me.queue) : { view: 'open', text: '' }
  return (
    <header className="topbar">
      <Link to="/" search={home} className="brand">
        <strong>Duly</strong> <span className="provider">{me?.provider}</span>
      </Link>
      <nav aria-label={say('nav.name')} className="topnav">
        <Link to="/" search={home} activeOptions={{ exact: true, includeSearch: false }}>
          {say('nav.queue')}
        </Link>
        <Link to="/receive">{pieces(say.rich('nav.receive', { wide: onWide }))}</Link>
        <Link to="/law">{say('nav.law')}</Link>
        <Link to="/figures" search={{ months: 12 }}>
          {say('nav.figures')}
        </Link>
        {administers(me) ? (
          <Link to="/admin" className="wide-only">
            {say('nav.admin')}
          </Link>
        ) : null}
      </nav>
      <button type="button" className="small search-button" onClick={onPalette}>
        <span>{pieces(say.rich('search', { wide: onWide }))}</span> <kbd className="wide-only">Ctrl K</kbd>
      </button>
      <News />
      <PersonMenu me={me} onHelp={onHelp} />
    </header>
  )
}

function PersonMenu({ me, onHelp }: Pick<Props, 'me' | 'onHelp'>) {
  const [theme, setTheme] = useState(currentTheme())
  return (
    <Menu name={<bdi className="person-name">{me?.name ?? say('you')}</bdi>}>
      <p className="small">
        {me ? commas(me.roles.map(role => turnWords[role])) : null}
        {me?.employment === 'subcontractor' ? ` · ${say('subcontractor')}` : ''}
      </p>
      <MenuGroup label={say('menu.group_work')} pages={['work', 'workload', 'rota']} me={me} />
      <MenuGroup
        label={say('menu.group_records')}
        pages={['tenants', 'authorities', 'import', 'retention']}
        me={me}
      >
        {administers(me) ? (
          <Link to="/admin" className="button small">
            {say('nav.admin')}
          </Link>
        ) : null}
      </MenuGroup>
      <Link to="/passkeys" className="button small">
        {say('menu.passkeys')}
      </Link>
      <button type="button" className="small" onClick={() => setTheme(nextTheme())}>
        {say('colours', { theme: say(`theme.${theme}`) })}
      </button>
      <button type="button" className="small" onClick={() => toggleDensity()}>
        {say('rows')}
      </button>
      <button type="button" className="small" onClick={onHelp}>
        {say('keys')} <kbd>?</kbd>
      </button>
      <LanguageChoice />
      <button type="button" className="small" onClick={signOut}>
        {say('sign_out')}
      </button>
    </Menu>
  )
}

type GroupProps = {
  readonly label: string
  readonly pages: readonly MenuPage[]
  readonly me: Me | undefined
  readonly children?: ReactNode
}

/** Those of them that are this person's. */
function MenuGroup({ label, pages, me, children }: GroupProps) {
  const own = pages.filter(page => me?.menu.includes(page))
  if (own.length === 0 && !children) return null
  return (
    <nav className="menu-group" aria-label={label}>
      <p className="small" aria-hidden="true">
        {label}
      </p>
      {own.map(page => (
        <Link key={page} to={`/${page}`} className="button small">
          {say(`menu.${page}`)}
        </Link>
      ))}
      {children}
    </nav>
  )
}

/** Each by its own name. The page is asked for again: its language is the server's to write. */
function LanguageChoice() {
  return (
    <label className="menu-language">
      {say('language')}
      <select
        value={language}
        onChange={event => {
          const here = new URL(location.href)
          here.searchParams.set('language', event.target.value)
          location.assign(here)
        }}
      >
        {languages.map(one => (
          <option key={one} value={one} lang={one}>
            {languageNames[one]}
          </option>
        ))}
      </select>
    </label>
  )
}

function onWide(inside: readonly unknown[]) {
  return <span className="wide-only">{pieces(inside)}</span>
}

/** Whether administration is a page for them: to change, or to read. */
export function administers(me: Me | undefined): boolean {
  return me?.roles.some(role => role === 'administrator' || role === 'auditor') ?? false
}

async function signOut() {
  if (!(await mayLeave())) return
  await write('/auth/sign-out', {}).catch(error => {
    // The session had ended by itself.
    if (!(error instanceof SignedOut)) throw error
  })
  location.assign('/sign-in')
}
