// What the people here can do together, and what stops when one of them is away: said before a demand or a holiday finds out.
import type { ReactNode } from 'react'
import type { Need, TeamGaps } from '../../../../domain/turn/team.ts'
import { list } from '../../../../words/when.ts'
import { Notice } from '../../parts/Notice.tsx'
import { turnWords } from '../../words/labels.ts'
import { language } from '../../words/load.ts'
import { pieces } from '../../words/pieces.ts'
import { say } from '../admin-words.ts'

type Props = { readonly team: TeamGaps; readonly nameOf: (id: string) => string }

/** More than these say nothing new. */
const SHOWN = 4

export function TeamCard({ children, ...shown }: Props & { readonly children?: ReactNode }) {
  return (
    <section aria-labelledby="team">
      <h2 id="team">{say('team.title')}</h2>
      <TeamGapsShown {...shown} />
      {children}
    </section>
  )
}

/** The same of a team that nobody has entered yet. */
export function TeamGapsShown({ team: { missing, single }, nameOf }: Props) {
  const names = (ids: readonly string[]) => list(ids.map(nameOf), language)
  return (
    <>
      {missing.length > 0 ? (
        <Notice tone="danger" title={say('team.missing')}>
          <ul>
            {missing.map(({ need, takes, can }) => (
              <li key={need}>
                {say('team.need', {
                  what: needWords[need],
                  takes,
                  has: can.length === 0 ? 'nobody' : 'some',
                  can: names(can),
                })}
              </li>
            ))}
          </ul>
          <p>{say('team.missing.next')}</p>
        </Notice>
      ) : null}
      {single.length > 0 ? (
        <Notice tone="warn" title={say('team.single')}>
          <ul>
            {single.map(({ person, needs, deputies }) => (
              <li key={person}>
                {pieces(
                  say.rich('team.away', {
                    person: nameOf(person),
                    what: list(
                      needs.map(need => needWords[need]),
                      language,
                    ),
                    strong: (inside: readonly unknown[]) => <strong>{pieces(inside)}</strong>,
                  }),
                )}{' '}
                {deputies.length === 0
                  ? say('team.no_deputy')
                  : say('team.deputies', {
                      who: list(
                        deputies.slice(0, SHOWN).map(d => `${nameOf(d.person)} (${turnWords[d.role]})`),
                        language,
                      ),
                    })}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {missing.length === 0 && single.length === 0 ? <p>{say('team.whole')}</p> : null}
    </>
  )
}

export const needWords: Record<Need, string> = {
  take_in: say('team.take_in'),
  check_sender: say('team.check_sender'),
  call_back: say('team.call_back'),
  look_up: say('team.look_up'),
  decide: say('team.decide'),
  exception: say('team.exception'),
  second_reading: say('team.second_reading'),
  notice: say('team.notice'),
  counsel: say('team.counsel'),
  release: say('team.release'),
  certify: say('team.certify'),
  directory: say('team.directory'),
}
