// What a table of tenants would do, or did: refused lines first, each with what to do.
import type { LineRefusal, SyncPlan } from '../../../api/desk/tenants.ts'
import { Notice } from '../parts/Notice.tsx'
import { commas } from '../words/labels.ts'
import { say } from './tenants-words.ts'

/** Lists are cut here; the counts are whole. */
const SHOWN = 100

export function Plan({ plan }: { readonly plan: SyncPlan }) {
  if (plan.refused.length > 0)
    return (
      <Notice tone="danger" title={say('plan.to_correct', { n: plan.refused.length })} alert>
        <Refusals list={plan.refused} />
      </Notice>
    )
  return (
    <Notice tone={plan.done ? 'ok' : 'quiet'} title={title(plan)}>
      <Names what={say('plan.added')} list={plan.added.map(t => ({ ...t, says: '' }))} />
      <Names what={say('plan.changed')} list={plan.changed.map(t => ({ ...t, says: commas(t.what) }))} />
      <Names what={say('plan.waits')} list={plan.waits.map(t => ({ ...t, says: commas(t.who) }))} />
      <Names what={say('plan.not_in_the_table')} list={plan.absent.map(t => ({ ...t, says: '' }))} />
    </Notice>
  )
}

function title(p: SyncPlan): string {
  const counts = { added: p.added.length, changed: p.changed.length, unchanged: p.unchanged }
  return p.done ? say('plan.done', counts) : say('plan.would', counts)
}

export function Refusals({ list }: { readonly list: readonly LineRefusal[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls sideways, so the keyboard must reach it
    <section className="scroll" aria-label={say('plan.lines_to_correct')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col" className="number">
              {say('plan.line')}
            </th>
            <th scope="col">{say('plan.column')}</th>
            <th scope="col">{say('plan.what_is_wrong_and')}</th>
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
      {list.length > SHOWN ? <p className="small">{say('plan.more', { n: list.length - SHOWN })}</p> : null}
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
      {list.length > SHOWN ? <p className="small">{say('plan.more', { n: list.length - SHOWN })}</p> : null}
    </details>
  )
}
