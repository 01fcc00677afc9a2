// Acts on the system, one a line: when, who, what, to whom, with what.
import type { ActLine } from '../../../server/admin/api.ts'
import { Notice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { actWords } from './words.ts'

export function ActList({ acts, empty }: { readonly acts: readonly ActLine[]; readonly empty: string }) {
  if (acts.length === 0) return <Notice>{empty}</Notice>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroll" tabIndex={0} aria-label="Acts">
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
            <th scope="col">To whom or what</th>
          </tr>
        </thead>
        <tbody>
          {acts.map(act => (
            <tr key={act.id}>
              <td>
                <When at={act.at} form="past" />
              </td>
              <td>
                <bdi>{act.by.name ?? byWords(act.by)}</bdi>
              </td>
              <td>
                {actWords(act.kind)}
                {Object.keys(act.data).length > 0 ? (
                  <span className="small quiet">{dataWords(act.data)}</span>
                ) : null}
              </td>
              <td>
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
  if (kind === 'nobody') return 'somebody unknown'
  return id === null ? `a ${kind}` : `${kind} ${id}`
}

function dataWords(data: ActLine['data']): string {
  return Object.entries(data)
    .map(([name, value]) => `${name}: ${valueWords(value)}`)
    .join('; ')
}

function valueWords(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'object' && value !== null && 'before' in value && 'after' in value)
    return `${String(value.before)} → ${String(value.after)}`
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
