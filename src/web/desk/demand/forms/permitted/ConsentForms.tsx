// A customer's consent: verified by a second piece of evidence, or taken back on the customer's word.
import { useState } from 'react'
import type { Demand, Matter } from '../../../../../domain/registry/state.ts'
import { type ConsentEvidence, consentEvidences } from '../../../../../vocabulary/lanes.ts'
import { optionsOf, Radios, TextField } from '../../../parts/Field.tsx'
import { evidenceWords } from '../../../words/lanes.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ConsentTold } from '../../LaneState.tsx'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { MatterField } from '../MatterField.tsx'

export function unverified(d: Demand): Matter[] {
  return d.matters.filter(m => m.consent && !m.consent.verified && !m.consent.revoked)
}

export function standing(d: Demand): Matter[] {
  return d.matters.filter(m => m.consent && !m.consent.revoked)
}

export function VerifyConsentForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = unverified(page.demand)
  const [id, setId] = useState(matters[0]?.id ?? '')
  const [evidence, setEvidence] = useState<ConsentEvidence | ''>('')
  const [who, setWho] = useState('')
  const [note, setNote] = useState('')
  const matter = matters.find(m => m.id === id) ?? matters[0]
  if (!matter?.consent) return null
  const { consent } = matter.consent
  return (
    <ActionForm
      submit={submit}
      action={say('consent.verified')}
      disabled={evidence === ''}
      onSubmit={() =>
        submit.send('commands', {
          command: { type: 'verify_consent', matter: matter.id, consent, evidence, who, note },
        })
      }
    >
      <MatterField matters={matters} value={matter.id} onChange={setId} />
      <ConsentTold matter={matter} />
      <p>{say('consent.one_more')}</p>
      <Radios
        legend={say('consent.evidence')}
        value={evidence}
        options={optionsOf(consentEvidences, evidenceWords)}
        onChange={setEvidence}
      />
      <TextField label={say('consent.who')} required value={who} onChange={setWho} />
      <TextField label={say('note')} multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}

export function RevokeConsentForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = standing(page.demand)
  const [id, setId] = useState(matters[0]?.id ?? '')
  const [why, setWhy] = useState('')
  const matter = matters.find(m => m.id === id) ?? matters[0]
  if (!matter) return null
  return (
    <ActionForm
      submit={submit}
      action={say('consent.revoke')}
      tone="plain"
      onSubmit={() =>
        submit.send('commands', { command: { type: 'revoke_consent', matter: matter.id, why } })
      }
    >
      <MatterField matters={matters} value={matter.id} onChange={setId} />
      <p>{say('consent.revoke.what')}</p>
      <TextField label={say('consent.revoke.how')} multiline={2} required value={why} onChange={setWhy} />
    </ActionForm>
  )
}
