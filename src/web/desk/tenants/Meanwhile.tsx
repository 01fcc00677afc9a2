// Two people edited one tenant: what the other one changed, beside what stands in this form, and the choice between them. What was
// typed stays until one of the two is pressed.
import type { TenantContact } from '../../../api/desk/tenants.ts'
import { Notice } from '../parts/Notice.tsx'
import { commas, tenantKindWords } from '../words/labels.ts'
import { closableWords, partyWords, professionWords } from '../words/tenants.ts'
import type { Meanwhile as Change, PlainField } from './draft.ts'
import { say } from './tenants-words.ts'

type Props = {
  readonly changes: readonly Change[]
  /** Of the last change, as the page's history says it. */
  readonly who: string | null
  readonly goOn: () => void
  readonly takeThere: () => void
}

export function Meanwhile({ changes, who, goOn, takeThere }: Props) {
  return (
    <Notice tone="warn" title={who === null ? say('meanwhile.title') : say('meanwhile.by', { who })} alert>
      <p>{say('meanwhile.text')}</p>
      {changes.length > 0 ? (
        <table className="stacks">
          <caption className="visually-hidden">{say('meanwhile.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('meanwhile.what')}</th>
              <th scope="col">{say('meanwhile.there')}</th>
              <th scope="col">{say('meanwhile.here')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(rowOf).map(([what, there, here]) => (
              <tr key={what}>
                <th scope="row">
                  <bdi>{what}</bdi>
                </th>
                <td data-head={say('meanwhile.there')}>
                  <bdi>{there || say('meanwhile.nothing')}</bdi>
                </td>
                <td data-head={say('meanwhile.here')}>
                  <bdi>{here || say('meanwhile.nothing')}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <div className="actions">
        <button type="button" onClick={goOn}>
          {say('meanwhile.go_on')}
        </button>
        <button type="button" onClick={takeThere}>
          {say('meanwhile.take_there')}
        </button>
      </div>
    </Notice>
  )
}

function rowOf(change: Change): readonly [what: string, there: string, here: string] {
  if (change.of === 'field')
    return [fieldWords(change.field), inWords(change.field, change.there), inWords(change.field, change.here)]
  if (change.of === 'contact') {
    const { there, here } = change
    const name = there?.name || here?.name || change.id
    return [`${say('contacts_fields.contacts')}: ${name}`, contactWords(there), contactWords(here)]
  }
  const { there, here, role } = change
  const words = (p: typeof there) =>
    p === null
      ? ''
      : commas([
          p.name || (p.tenant ?? ''),
          ...(p.country ? [p.country] : []),
          p.told ? say('tenant_page.told') : say('tenant_page.not_told'),
        ])
  return [partyWords[role as keyof typeof partyWords] ?? role, words(there), words(here)]
}

function contactWords(c: TenantContact | null): string {
  if (c === null) return ''
  return commas([
    c.name,
    c.mail,
    ...(c.language ? [c.language] : []),
    ...c.receives.map(kind => say.of('gets', kind)),
  ])
}

function inWords(field: PlainField, value: string): string {
  if (field === 'kind') return tenantKindWords[value as keyof typeof tenantKindWords] ?? value
  if (field === 'profession') return professionWords[value as keyof typeof professionWords] ?? value
  if (field !== 'closed' || value === '') return value
  return commas(value.split(',').map(e => closableWords[e as keyof typeof closableWords] ?? e))
}

function fieldWords(field: PlainField): string {
  const words: Record<PlainField, string> = {
    name: say('contacts_fields.name'),
    kind: say('edit_tenant.kind'),
    profession: say('edit_tenant.privileged_profession'),
    country: say('edit_tenant.seat_as_two_letters'),
    domains: say('edit_tenant.domains'),
    noticeHours: say('edit_tenant.told_within_in_hours'),
    windowHours: say('edit_tenant.window_to_object_in'),
    languages: say('edit_tenant.languages'),
    closed: say('edit_tenant.asked_first_also_where'),
  }
  return words[field]
}
