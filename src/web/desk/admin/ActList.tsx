// Acts on the system, one a line: when, who, what, to whom, with what.

import type { ActLine } from '../../../api/desk/audit.ts'
import type { PolicyKey } from '../../../directory/policies.ts'
import { roles } from '../../../kernel/actor.ts'
import { Notice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { commas, turnWords } from '../words/labels.ts'
import { actWords, say } from './admin-words.ts'
import { policyWords } from './policy-words.ts'

export function ActList({ acts, empty }: { readonly acts: readonly ActLine[]; readonly empty: string }) {
  if (acts.length === 0) return <Notice>{empty}</Notice>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroll" tabIndex={0} aria-label={say('acts.label')}>
      <table className="stacks">
        <thead>
          <tr>
            <th scope="col">{say('when')}</th>
            <th scope="col">{say('who')}</th>
            <th scope="col">{say('what')}</th>
            <th scope="col">{say('acts.about')}</th>
          </tr>
        </thead>
        <tbody>
          {acts.map(act => (
            <tr key={act.id}>
              <td data-head={say('when')}>
                <When at={act.at} form="past" />
              </td>
              <td data-head={say('who')}>
                <bdi>{act.by.name ?? byWords(act.by)}</bdi>
              </td>
              <td data-head={say('what')}>
                {actWords(act.kind)}
                {Object.keys(act.data).length > 0 ? (
                  <span className="small quiet">{dataWords(act.data)}</span>
                ) : null}
              </td>
              <td data-head={say('acts.about')}>
                <bdi>{act.about?.name ?? act.about?.id ?? ''}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function byWords({ kind, id }: ActLine['by']): string {
  if (kind === 'nobody') return say('acts.nobody')
  return id === null ? say('acts.somebody', { kind }) : say('acts.somebody_by_id', { kind, id })
}

/** What is no code of ours stands as it is on record. */
function dataWords(data: ActLine['data']): string {
  return Object.entries(data)
    .map(([name, value]) => say('acts.datum', { name: datumWords(name), value: valueWords(value) }))
    .join('; ')
}

function datumWords(name: string): string {
  return isPolicy(name) ? policyWords[name] : say.of('datum', name)
}

function isPolicy(name: string): name is PolicyKey {
  return Object.hasOwn(policyWords, name)
}

function valueWords(value: unknown): string {
  if (Array.isArray(value)) return commas(value.map(valueWords))
  if (typeof value === 'object' && value !== null && 'before' in value && 'after' in value)
    return `${valueWords(value.before)} → ${valueWords(value.after)}`
  if (typeof value === 'object') return JSON.stringify(value)
  const role = roles.find(one => one === value)
  return role ? turnWords[role] : say.of('value', String(value))
}
