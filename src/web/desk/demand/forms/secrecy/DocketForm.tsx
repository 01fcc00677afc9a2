// The look into the docket before a secrecy ends: what was found, and where.
import { useState } from 'react'
import { type DocketFinding, docketFindings } from '../../../../../vocabulary/closed-lists.ts'
import { optionsOf, Radios, TextField } from '../../../parts/Field.tsx'
import { docketWords } from '../../../words/labels.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { MatterField } from '../MatterField.tsx'
import { say as saySilence } from './silence-words.ts'

export function DocketForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(m => m.secrecy || page.lifecycle[m.id]?.owesNotice)
  const [matter, setMatter] = useState(matters[0]?.id ?? '')
  const [found, setFound] = useState<DocketFinding | ''>('')
  const [where, setWhere] = useState('')
  const [note, setNote] = useState('')
  return (
    <ActionForm
      submit={submit}
      action={say('docket.record')}
      disabled={matter === '' || found === '' || where.trim() === ''}
      onSubmit={() =>
        submit.send('commands', { command: { type: 'check_docket', matter, found, where, note } })
      }
    >
      <MatterField matters={matters} value={matter} onChange={setMatter} />
      <Radios
        legend={say('docket.found')}
        value={found}
        options={optionsOf(docketFindings, docketWords)}
        onChange={setFound}
      />
      <TextField label={say('docket.where')} required value={where} onChange={setWhere} />
      <TextField label={say('note')} value={note} onChange={setNote} />
      <p className="small quiet">
        {say('docket.then')} {saySilence('docket.second')}
      </p>
    </ActionForm>
  )
}
