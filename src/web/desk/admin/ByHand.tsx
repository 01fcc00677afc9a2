// Papers of national security: who receives one that comes by an ordinary way, and whose are taken by hand alone.
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { ByHandPage } from '../../../api/desk/settings.ts'
import { byHandQuery } from '../api/admin.ts'
import { Checkbox } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { commas } from '../words/labels.ts'
import { say } from './admin-words.ts'
import { saySystem } from './system-words.ts'
import { useAct } from './use-act.ts'

export function ByHand() {
  const { data, error } = useQuery(byHandQuery)
  if (error) return <ProblemNotice error={error} />
  if (!data) return null
  const receivers = data.receivers.map(id => data.people.find(p => p.id === id)?.name ?? id)
  return (
    <section aria-labelledby="by-hand">
      <h2 id="by-hand">{saySystem('by_hand.title')}</h2>
      <p>{saySystem('by_hand.text')}</p>
      <Receivers key={data.people.map(p => `${p.id}${p.listed}`).join()} page={data} />
      <p className="quiet">
        {receivers.length > 0
          ? saySystem('by_hand.now', { names: commas(receivers) })
          : saySystem('by_hand.nobody')}
      </p>
      <Authorities page={data} />
    </section>
  )
}

function Receivers({ page }: { readonly page: ByHandPage }) {
  const [listed, setListed] = useState<readonly string[]>(page.people.filter(p => p.listed).map(p => p.id))
  const save = useAct('by-hand/people', () => ({ people: listed }))
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate(null)
  }
  return (
    <form className="admin-form" onSubmit={onSubmit} aria-busy={save.isPending}>
      <fieldset>
        <legend>{saySystem('by_hand.who')}</legend>
        <p className="hint">{saySystem('by_hand.who_hint')}</p>
        {page.people.map(({ id, name }) => (
          <Checkbox
            key={id}
            checked={listed.includes(id)}
            disabled={page.locked !== null}
            onChange={on => setListed(on ? [...listed, id] : listed.filter(one => one !== id))}
          >
            <bdi>{name}</bdi>
          </Checkbox>
        ))}
      </fieldset>
      {save.error ? <ProblemNotice error={save.error} /> : null}
      {page.locked === null ? (
        <div className="actions">
          <button type="submit" aria-disabled={save.isPending || undefined}>
            {save.isPending ? say('saving') : saySystem('by_hand.save')}
          </button>
        </div>
      ) : null}
    </form>
  )
}

/** Each mark is an act of its own: it holds from the next mail on. */
function Authorities({ page }: { readonly page: ByHandPage }) {
  const mark = useAct('by-hand', (sent: { authority: string; byHand: boolean }) => sent)
  return (
    <fieldset>
      <legend>{saySystem('by_hand.authorities')}</legend>
      <p className="hint">{saySystem('by_hand.authorities_hint')}</p>
      {page.authorities.length === 0 ? <p className="quiet">{saySystem('by_hand.none')}</p> : null}
      {page.authorities.map(a => (
        <Checkbox
          key={a.id}
          checked={a.byHand}
          disabled={page.locked !== null || mark.isPending}
          onChange={byHand => mark.mutate({ authority: a.id, byHand })}
        >
          <bdi>{a.name}</bdi> <span className="quiet">{commas([a.country, ...a.domains])}</span>
        </Checkbox>
      ))}
      {mark.error ? <ProblemNotice error={mark.error} /> : null}
    </fieldset>
  )
}
