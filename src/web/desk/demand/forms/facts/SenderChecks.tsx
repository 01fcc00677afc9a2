// What the machine found of the sender, and whom of the directory it points to: read by a person, who decides.
import type { ReactNode } from 'react'
import type { ConfirmedFacts } from '../../../../../domain/decision/facts.ts'
import { isolate } from '../../../../../words/isolate.ts'
import { Badge, type Tone } from '../../../parts/Badge.tsx'
import { pieces } from '../../../words/pieces.ts'
import { say as sayTerm } from '../../../words/shared-words.ts'
import { useDemand } from '../../context.ts'
import { say } from '../form-words.ts'
import { strong } from '../marks.tsx'
import { say as sayPaper } from '../paper-words.ts'
import { entryByMail } from './known-authority.ts'

export type Result = 'pass' | 'warn' | 'fail'
const tones: Record<Result, Tone> = { pass: 'ok', warn: 'warn', fail: 'danger' }
export const resultWords: Record<Result, string> = {
  pass: say('auth.pass'),
  warn: say('auth.warn'),
  fail: say('auth.fail'),
}

export function SenderChecks() {
  const { page } = useDemand()
  return (
    <ul className="checks" aria-label={say('auth.checks')}>
      {page.senderChecks.map((check, i) => (
        <li key={`${check.name} ${check.detail}`}>
          <Badge tone={tones[check.result]} check={check.result === 'pass'}>
            {resultWords[check.result]}
          </Badge>{' '}
          {pieces(
            say.rich('auth.check', {
              name: sayTerm.of('check', check.name),
              detail: page.senderSays[i] ?? check.detail,
              strong,
            }),
          )}
        </li>
      ))}
    </ul>
  )
}

/**
 * The sender where nothing about it needs a choice: the mail is proved, its domain and the paper's name are of one entry, and so is
 * the officer; in an emergency an officer whom nobody knows too, for then the authority itself is called. Null elsewhere.
 */
export function plainSender(page: Page, facts: ConfirmedFacts) {
  const authority = likelyAuthority(page, facts)
  const entry = page.authorities.find(a => a.id === authority)
  const officer = likelyOfficer(page, authority, facts)
  const isNamed = entry !== undefined && entry.name.toLowerCase() === facts.authorityName.toLowerCase()
  const known = officer !== '' || isEmergency(page)
  const clear = page.senderChecks.length > 0 && page.senderChecks.every(c => c.result === 'pass')
  if (page.demand.authentication || !isNamed || !known || !clear || isElsewhere(page, entry.domains))
    return null
  return { entry, officer: entry.officers.find(o => o.id === officer) ?? null }
}

function isEmergency({ demand: { emergency } }: Page): boolean {
  return emergency !== null && emergency.dropped === null
}

type BothProps = {
  readonly sender: NonNullable<ReturnType<typeof plainSender>>
  readonly children: ReactNode
}

/** Who sent it, on the page that says what the paper says: `children` is the one press for both. */
export function SenderToo({ sender: { entry, officer }, children }: BothProps) {
  return (
    <fieldset className="boxed">
      <legend>{sayPaper('sender.too')}</legend>
      <SenderChecks />
      <p>
        {pieces(
          sayPaper.rich('sender.who', {
            authority: isolate(entry.name),
            officer: officer ? isolate(officer.name) : '',
            known: officer ? 'yes' : 'no',
            strong,
          }),
        )}
      </p>
      {children}
    </fieldset>
  )
}

type Page = ReturnType<typeof useDemand>['page']

/** The mail came from a domain that this entry does not have. */
export function isElsewhere(page: Page, domains: readonly string[]): boolean {
  const host = page.demand.received.sender.address?.split('@')[1]?.toLowerCase() ?? ''
  return host !== '' && !domains.some(d => host === d || host.endsWith(`.${d}`))
}

/** The entry whose domain the mail came from, else the one of the same name; the person decides. */
export function likelyAuthority(page: Page, facts = page.demand.facts): string {
  const name = facts?.authorityName.toLowerCase()
  const byDomain = entryByMail(page.authorities, page.demand.received.sender.address)
  return (byDomain ?? page.authorities.find(a => a.name.toLowerCase() === name))?.id ?? ''
}

export function likelyOfficer(page: Page, authority: string, facts = page.demand.facts): string {
  const mail = facts?.officer.mail?.toLowerCase()
  const officers = page.authorities.find(a => a.id === authority)?.officers ?? []
  return officers.find(o => o.mail.toLowerCase() === mail)?.id ?? ''
}
