// What a table of tenants would do, or did: refused lines first, each with what to do.
import type { LineRefusal, SyncPlan } from '../../../server/tenants/api.ts'
import { Notice } from '../parts/Notice.tsx'

/** Lists are cut here; the counts are whole. */
const SHOWN = 100

export function Plan({ plan }: { readonly plan: SyncPlan }) {
  if (plan.refused.length > 0)
    return (
      <Notice tone="danger" title={`${plan.refused.length} to correct. Nothing was changed.`} alert>
        <Refusals list={plan.refused} />
      </Notice>
    )
  return (
    <Notice tone={plan.done ? 'ok' : 'quiet'} title={title(plan)}>
      <Names what="Added" list={plan.added.map(t => ({ ...t, says: '' }))} />
      <Names what="Changed" list={plan.changed.map(t => ({ ...t, says: t.what.join(', ') }))} />
      <Names what="Not in the table, left as they are" list={plan.absent.map(t => ({ ...t, says: '' }))} />
    </Notice>
  )
}

function title(p: SyncPlan): string {
  const counts = `${p.added.length} added, ${p.changed.length} changed, ${p.unchanged} as they were`
  return p.done ? `Done: ${counts}.` : `This would be done: ${counts}. Nothing is done yet.`
}

export function Refusals({ list }: { readonly list: readonly LineRefusal[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls sideways, so the keyboard must reach it
    <section className="scroll" aria-label="Lines to correct" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col" className="number">
              Line
            </th>
            <th scope="col">Column</th>
            <th scope="col">What is wrong, and what to do</th>
          </tr>
        </thead>
        <tbody>
          {list.slice(0, SHOWN).map((r, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line may be refused twice for one column
            <tr key={i}>
              <td className="number">{r.line || '–'}</td>
              <td>
                <bdi className="identifier">{r.column || '–'}</bdi>
              </td>
              <td>
                {r.detail} {r.next}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {list.length > SHOWN ? <p className="small">And {list.length - SHOWN} more.</p> : null}
    </section>
  )
}

type Named = { readonly id: string; readonly name: string; readonly says: string }

function Names({ what, list }: { readonly what: string; readonly list: readonly Named[] }) {
  if (list.length === 0) return null
  return (
    <details open={list.length <= 20}>
      <summary>
        {what}: {list.length}
      </summary>
      <ul>
        {list.slice(0, SHOWN).map(t => (
          <li key={t.id}>
            <bdi>{t.name}</bdi> <bdi className="identifier quiet">{t.id}</bdi>
            {t.says ? `: ${t.says}` : ''}
          </li>
        ))}
      </ul>
      {list.length > SHOWN ? <p className="small">And {list.length - SHOWN} more.</p> : null}
    </details>
  )
}
