// The second person: confirms the reading with its passages in view. A notice cannot be taken back.
import { useState } from 'react'
import { Checkbox } from '../../parts/Field.tsx'
import { secrecyWords } from '../../words/labels.ts'
import { calendarDay } from '../../words/time.ts'
import { nameIn, useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'
import { MatterField } from './MatterField.tsx'

export function ConfirmSecrecyForm() {
  const { page, me, showInPaper } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(m => m.reading && !m.readingConfirmedBy)
  const [id, setId] = useState(matters[0]?.id ?? '')
  const [seen, setSeen] = useState(false)
  const matter = matters.find(m => m.id === id) ?? matters[0]
  if (!matter?.reading) return null
  const { reading } = matter
  const own = reading.by === me.id
  const binds = reading.secrecy.kind === 'court_order' || reading.secrecy.kind === 'statutory'
  return (
    <ActionForm
      submit={submit}
      action={binds ? 'Confirm: the tenant is not told' : 'Confirm: the tenant may be told'}
      disabled={own || !seen}
      onSubmit={() => submit.send('commands', { command: { type: 'confirm_secrecy', matter: matter.id } })}
    >
      <MatterField matters={matters} value={matter.id} onChange={setId} />
      {own ? (
        <p className="notice" data-tone="warn">
          You read it yourself. A colleague confirms it: a notice is as irreversible as a release.
        </p>
      ) : null}
      <p>
        {nameIn(page, reading.by)} reads: <strong>{secrecyWords[reading.secrecy.kind]}</strong>
        {reading.secrecy.instrument ? ` (${reading.secrecy.instrument})` : ''}
        {reading.secrecy.until
          ? `, through ${calendarDay(reading.secrecy.until)}`
          : binds
            ? ', no end stated'
            : ''}
      </p>
      {reading.passages.map(p => (
        <blockquote key={`${p.page}${p.text}`} dir="auto">
          {p.text} <span className="quiet">page {p.page}</span>
        </blockquote>
      ))}
      <button type="button" className="small" onClick={() => showInPaper('secrecy')}>
        Show it in the paper
      </button>
      <Checkbox checked={seen} disabled={own} onChange={setSeen}>
        I have read all pages of the paper for words on silence
      </Checkbox>
    </ActionForm>
  )
}
