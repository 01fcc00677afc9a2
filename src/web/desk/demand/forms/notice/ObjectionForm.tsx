// Counsel decides a tenant's objection, in words that the tenant will read.
import { useState } from 'react'
import type { LineKey } from '../../../../../domain/decision/events.ts'
import { objected } from '../../../../../domain/notice/upheld.ts'
import type { Matter } from '../../../../../domain/registry/state.ts'
import { Radios, TextField } from '../../../parts/Field.tsx'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { partyName } from '../../telling/Answers.tsx'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { LinesField } from '../LinesField.tsx'
import { MatterField } from '../MatterField.tsx'
import { AnswerAbout } from './AnswerAbout.tsx'
import { say as sayAnswer } from './answer-words.ts'

export function ObjectionForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(m => m.objectionOpen)
  const [id, setId] = useState(matters[0]?.id ?? '')
  const [decision, setDecision] = useState<'upheld' | 'overruled' | ''>('')
  const [reason, setReason] = useState('')
  const matter = matters.find(m => m.id === id) ?? matters[0]
  const all = matter ? objected(page.demand, matter) : []
  const [stays, setStays] = useState<readonly LineKey[]>(all)
  if (!matter) return null
  const choose = (next: string) => {
    setId(next)
    setStays(matters.filter(m => m.id === next).flatMap(m => objected(page.demand, m)))
  }
  const some = decision === 'upheld' && stays.length < all.length ? { lines: stays } : {}
  return (
    <ActionForm
      submit={submit}
      action={say('objection.record')}
      disabled={decision === '' || (decision === 'upheld' && all.length > 0 && stays.length === 0)}
      onSubmit={() =>
        submit.send('commands', {
          command: { type: 'decide_objection', matter: matter.id, decision, reason, ...some },
        })
      }
    >
      <MatterField matters={matters} value={matter.id} onChange={choose} />
      <Objections matter={matter} />
      <Radios
        legend={say('objection.is')}
        value={decision}
        options={[
          ['upheld', say('objection.upheld')],
          ['overruled', say('objection.overruled')],
        ]}
        onChange={setDecision}
      />
      {decision === 'upheld' && all.length > 1 ? (
        <LinesField legend={sayAnswer('objection.stays')} among={all} value={stays} onChange={setStays} />
      ) : null}
      <TextField
        label={say('objection.reason')}
        hint={say('tenant.reads')}
        multiline={3}
        required
        value={reason}
        onChange={setReason}
      />
    </ActionForm>
  )
}

/** One decision answers each that is open. Where a party said something else since, the objection itself stands in the timeline. */
function Objections({ matter: m }: { readonly matter: Matter }) {
  const { page } = useDemand()
  const parties = page.parties[m.id] ?? []
  return m.parties
    .filter(p => p.objectionOpen)
    .map(p => {
      const facts = parties.find(f => f.key === (p.tenant ?? p.role))
      return (
        <div key={p.tenant ?? p.role}>
          {facts && parties.length > 1 ? (
            <p>{sayAnswer('party.objects', { party: partyName(facts) })}</p>
          ) : null}
          <blockquote dir="auto">{p.answer?.text}</blockquote>
          <AnswerAbout answer={p.answer} />
        </div>
      )
    })
}
