// A motion for a longer secrecy, and what became of it. While it is open the late notice waits.
import { useState } from 'react'
import { type ExtensionStep, extensionSteps } from '../../../../../vocabulary/closed-lists.ts'
import { useNow } from '../../../now.ts'
import { optionsOf, Radios, TextField } from '../../../parts/Field.tsx'
import { extensionWords } from '../../../words/labels.ts'
import { pieces } from '../../../words/pieces.ts'
import { calendarDay } from '../../../words/time.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { PaperLink } from '../../paper/PaperLink.tsx'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { MatterField } from '../MatterField.tsx'
import { PaperField } from '../PaperField.tsx'
import { say as saySilence } from './silence-words.ts'

export function SecrecyExtensionForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(m => m.orders.length > 0)
  const [matter, setMatter] = useState((matters.find(m => m.extension) ?? matters[0])?.id ?? '')
  const open = matters.find(m => m.id === matter)?.extension ?? null
  const over = useNow()
  const isVoid = open?.confirmBy != null && Date.parse(open.confirmBy) <= over
  const [step, setStep] = useState<ExtensionStep | ''>('')
  const [on, setOn] = useState('')
  const [note, setNote] = useState('')
  const [paper, setPaper] = useState<File | null>(null)
  // What one person said is recorded anew with its paper, and what nobody confirmed in time in any case.
  const steps = extensionSteps.filter(s =>
    s === 'filed' ? open === null || open.confirmBy !== null : open !== null,
  )
  return (
    <ActionForm
      submit={submit}
      action={say('record_it')}
      tone={open ? 'primary' : 'plain'}
      disabled={matter === '' || step === '' || on === '' || (note.trim() === '' && paper === null)}
      onSubmit={() =>
        submit.sendWithPaper(
          'secrecy',
          { act: { type: 'record_secrecy_extension', matter, step, on, note } },
          paper,
        )
      }
    >
      <MatterField matters={matters} value={matter} onChange={setMatter} />
      {open && !isVoid ? (
        <p>
          {pieces(say.rich('longer.asked', { on: calendarDay(open.on), note: <bdi>{open.note}</bdi> }))}
          <PaperLink document={open.document} />
        </p>
      ) : null}
      <Radios
        legend={say('longer.what')}
        value={step}
        options={optionsOf(steps, extensionWords)}
        onChange={setStep}
      />
      <TextField label={say('on')} type="date" required value={on} onChange={setOn} />
      <TextField label={say('longer.where')} required={paper === null} value={note} onChange={setNote} />
      <PaperField label={say('paper')} hint={say('longer.paper.hint')} onChange={setPaper} />
      {step === 'filed' ? (
        <p className="small quiet">
          {saySilence('longer.shown')} {saySilence('longer.after')}
        </p>
      ) : null}
    </ActionForm>
  )
}
