// Whom the law has told and this notice does not reach: counsel says why, and another person sends the notice.
import { useState } from 'react'
import type { DemandPage } from '../../../../../api/desk/demand-page.ts'
import type { Matter } from '../../../../../domain/registry/state.ts'
import { TextField } from '../../../parts/Field.tsx'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { MatterField } from '../MatterField.tsx'
import { say } from './answer-words.ts'

/** The directory tells nobody whom the law names, and nobody has said why for this word of the law. */
export function isPassedOver({ id, leftUntold }: Matter, { lifecycle, chains }: DemandPage): boolean {
  const named = lifecycle[id]?.named
  if (!named || (named.whom === 'controller' && chains[id]?.controller === 'told')) return false
  return leftUntold?.cite !== named.cite || leftUntold.whom !== named.whom
}

export function LeaveUntoldForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(m => isPassedOver(m, page))
  const [picked, setMatter] = useState('')
  const matter = matters.find(m => m.id === picked)?.id ?? matters[0]?.id
  const [note, setNote] = useState('')
  const named = matter ? page.lifecycle[matter]?.named : null
  if (!matter || !named) return null
  return (
    <ActionForm
      submit={submit}
      action={say('untold.do')}
      tone="plain"
      disabled={note.trim() === ''}
      onSubmit={() => submit.send('commands', { command: { type: 'leave_untold', matter, note } })}
    >
      <p className="small">
        {say.of('untold', named.whom)} <cite lang="en">{named.cite}</cite>
      </p>
      <p className="small quiet">{say('untold.next')}</p>
      <MatterField matters={matters} value={matter} onChange={setMatter} />
      <TextField label={say('untold.why')} required value={note} onChange={setNote} />
    </ActionForm>
  )
}
