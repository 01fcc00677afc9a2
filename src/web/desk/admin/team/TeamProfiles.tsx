// How many people there will be: what each of them cannot do alone, what stops in a holiday and who steps in, before the first is added.
import { useState } from 'react'
import type { TeamProfile } from '../../../../domain/turn/team-profile.ts'
import { list } from '../../../../words/when.ts'
import { Radios } from '../../parts/Field.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { turnWords } from '../../words/labels.ts'
import { language } from '../../words/load.ts'
import { say } from '../admin-words.ts'
import { needWords, TeamGapsShown } from './TeamCard.tsx'

type Props = {
  readonly profiles: readonly TeamProfile[]
  /** How many are active now. */
  readonly now: number
}

export function TeamProfiles({ profiles, now }: Props) {
  const [chosen, setChosen] = useState(String(nearest(profiles, now)))
  const profile = profiles.find(one => String(one.size) === chosen)
  return (
    <details className="boxed" open={now < 3}>
      <summary>{say('profile.title')}</summary>
      <p>{say('profile.text')}</p>
      <Radios
        legend={say('profile.how_many')}
        value={chosen}
        options={profiles.map(({ size }) => [String(size), say('profile.size', { n: size })] as const)}
        onChange={setChosen}
      />
      {profile ? <Shown profile={profile} /> : null}
    </details>
  )
}

function Shown({ profile: { size, people, team } }: { readonly profile: TeamProfile }) {
  return (
    <>
      {size === 2 ? (
        <Notice tone="danger" title={say('profile.two')}>
          <p>{say('profile.two.next')}</p>
        </Notice>
      ) : null}
      <ol>
        {people.map(({ id, roles, notAlone }) => (
          <li key={id}>
            {list(
              roles.map(role => turnWords[role]),
              language,
            )}
            {notAlone.length === 0 ? null : (
              <>
                <br />
                <span className="small quiet">
                  {say('profile.not_alone', {
                    what: list(
                      notAlone.map(need => needWords[need]),
                      language,
                    ),
                  })}
                </span>
              </>
            )}
          </li>
        ))}
      </ol>
      <TeamGapsShown team={team} nameOf={id => say('profile.person', { n: id })} />
    </>
  )
}

/** The smallest that holds those who are there; the largest where there are more. */
function nearest(profiles: readonly TeamProfile[], now: number): number {
  const sizes = profiles.map(one => one.size).filter(size => size > 2)
  return sizes.find(size => size >= now) ?? sizes.at(-1) ?? 3
}
