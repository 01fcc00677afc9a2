// What ends an objection that counsel follows: a court's order, or counsel who decides it again; and how the customer was told of that.
import { useState } from 'react'
import type { LineKey } from '../../../../../domain/decision/events.ts'
import { isKeptOrWaits } from '../../../../../domain/notice/upheld.ts'
import type { Demand, Matter } from '../../../../../domain/registry/state.ts'
import { today } from '../../../now.ts'
import { Checkbox, TextField } from '../../../parts/Field.tsx'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { linesOf, matterOf } from '../../deciding/lines.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { LinesField } from '../LinesField.tsx'
import { MatterField } from '../MatterField.tsx'
import { PaperField } from '../PaperField.tsx'
import { fromField } from '../utc.ts'

function isFollowed({ objection }: Matter): boolean {
  return objection?.decision === 'upheld'
}

function keptLines(d: Demand, m: Matter): LineKey[] {
  return linesOf(d).filter(l => matterOf(d, l)?.id === m.id && isKeptOrWaits(m, l))
}

function isKept(d: Demand) {
  return (m: Matter) => keptLines(d, m).length > 0
}

export function CourtOrderForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(isKept(page.demand))
  const [id, setId] = useState(matters[0]?.id ?? '')
  const matter = matters.find(m => m.id === id) ?? matters[0]
  const kept = matter ? keptLines(page.demand, matter) : []
  const [chosen, setChosen] = useState<readonly LineKey[]>(kept)
  const [court, setCourt] = useState('')
  const [number, setNumber] = useState('')
  const [on, setOn] = useState(today())
  const [note, setNote] = useState('')
  const [paper, setPaper] = useState<File | null>(null)
  if (!matter) return null
  const choose = (next: string) => {
    setId(next)
    setChosen(matters.filter(m => m.id === next).flatMap(m => keptLines(page.demand, m)))
  }
  const send = () => {
    const lines = chosen.length === kept.length ? [] : chosen
    const act = { type: 'overrule_objection', matter: matter.id, court, number, on, lines, note }
    submit.sendWithPaper('challenges', { act }, paper)
  }
  return (
    <ActionForm
      submit={submit}
      action={say('record_it')}
      disabled={court.trim() === '' || number.trim() === '' || paper === null || chosen.length === 0}
      onSubmit={send}
    >
      <MatterField matters={matters} value={matter.id} onChange={choose} />
      <div className="field-row">
        <TextField label={say('court.name')} required value={court} onChange={setCourt} />
        <TextField label={say('court.number')} required value={number} onChange={setNumber} />
      </div>
      <TextField label={say('on')} type="date" required value={on} onChange={setOn} />
      <LinesField legend={say('court.lines')} among={kept} value={chosen} onChange={setChosen} />
      <PaperField label={say('court.paper')} onChange={setPaper} />
      <TextField
        label={say('court.note')}
        hint={say('tenant.reads')}
        multiline={2}
        value={note}
        onChange={setNote}
      />
    </ActionForm>
  )
}

export function ObjectionAgainForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(isFollowed)
  const [id, setId] = useState(matters[0]?.id ?? '')
  const [reason, setReason] = useState('')
  const [short, setShort] = useState(false)
  const [court, setCourt] = useState('')
  const [number, setNumber] = useState('')
  const [until, setUntil] = useState('')
  const matter = matters.find(m => m.id === id) ?? matters[0]
  if (!matter) return null
  const courtTerm = { court, number, until: fromField(until) ?? '' }
  const unnamed = court.trim() === '' || number.trim() === '' || until === ''
  return (
    <ActionForm
      submit={submit}
      action={say('again.decide')}
      tone="danger"
      disabled={short && unnamed}
      onSubmit={() =>
        submit.send('commands', {
          command: {
            type: 'decide_objection_again',
            matter: matter.id,
            reason,
            ...(short ? { courtTerm } : {}),
          },
        })
      }
    >
      <p className="notice" data-tone="warn">
        {say('again.means')}
      </p>
      <MatterField matters={matters} value={matter.id} onChange={setId} />
      {matter.objection ? <blockquote dir="auto">{matter.objection.reason}</blockquote> : null}
      <TextField
        label={say('objection.reason')}
        hint={say('tenant.reads')}
        multiline={3}
        required
        value={reason}
        onChange={setReason}
      />
      <Checkbox checked={short} onChange={setShort}>
        {say('again.court')}
      </Checkbox>
      {short ? (
        <div className="field-row">
          <TextField label={say('court.name')} required value={court} onChange={setCourt} />
          <TextField label={say('court.number')} required value={number} onChange={setNumber} />
          <TextField
            label={say('again.until')}
            type="datetime-local"
            required
            value={until}
            onChange={setUntil}
          />
        </div>
      ) : null}
    </ActionForm>
  )
}

export function ToldAgainForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(m => m.parties.some(p => p.again?.told === null))
  const [id, setId] = useState(matters[0]?.id ?? '')
  const [on, setOn] = useState(today())
  const [note, setNote] = useState('')
  const matter = matters.find(m => m.id === id) ?? matters[0]
  if (!matter) return null
  return (
    <ActionForm
      submit={submit}
      action={say('record_it')}
      disabled={on === '' || note.trim() === ''}
      onSubmit={() =>
        submit.send('commands', { command: { type: 'record_told_again', matter: matter.id, on, note } })
      }
    >
      <MatterField matters={matters} value={matter.id} onChange={setId} />
      <TextField label={say('on')} type="date" required value={on} onChange={setOn} />
      <TextField label={say('again.how')} multiline={2} required value={note} onChange={setNote} />
    </ActionForm>
  )
}
