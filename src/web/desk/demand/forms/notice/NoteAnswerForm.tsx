// The tenant asked for time, answers itself, went to court, or objects where nothing is to leave: counsel reads it and says what
// follows. Of a tenant that went to court its challenge is recorded, which says it.
import { useState } from 'react'
import type { PartyFacts } from '../../../../../api/desk/matters.ts'
import type { Demand } from '../../../../../domain/registry/state.ts'
import { TextField } from '../../../parts/Field.tsx'
import { answerWords } from '../../../words/labels.ts'
import { useSubmit } from '../../acts/submit.ts'
import { nameIn, useDemand } from '../../context.ts'
import { say as title } from '../../demand-words.ts'
import { Folded } from '../../Folded.tsx'
import { partyName } from '../../telling/Answers.tsx'
import { ActionForm } from '../ActionForm.tsx'
import { TenantChallengeForm } from '../challenge/TenantChallengeForm.tsx'
import { AnswerAbout } from './AnswerAbout.tsx'
import { say } from './answer-words.ts'

const follows = {
  objects: say('answer.objects'),
  needs_time: say('answer.needs_time', { where: title('other.extend_window') }),
  answers_itself: say('answer.answers_itself'),
  has_filed: say('answer.has_filed'),
} as const

export function NoteAnswerForm() {
  const { page, may } = useDemand()
  const m = page.demand.matters.find(x => page.lifecycle[x.id]?.waitsForCounsel)
  const facts = page.parties[m?.id ?? '']?.find(p => p.waitsForCounsel)
  const party = m?.parties.find(p => (p.tenant ?? p.role) === facts?.key)
  if (!m || !facts || !party?.answer) return null
  const of = { matter: m, party, facts }
  if (party.answer.answer !== 'has_filed' || !may('file_challenge'))
    return <NoteForm {...of} key={facts.key} />
  return (
    <>
      <Said {...of} />
      <TenantChallengeForm of={m.id} />
      <Folded title={say('answer.else')}>
        <NoteForm {...of} bare />
      </Folded>
    </>
  )
}

type Matter = Demand['matters'][number]
type Of = {
  readonly matter: Matter
  readonly party: Matter['parties'][number]
  readonly facts: PartyFacts
}

/** `bare`: what the tenant said stands above already. */
function NoteForm({ bare = false, ...of }: Of & { readonly bare?: boolean }) {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [note, setNote] = useState('')
  return (
    <ActionForm
      submit={submit}
      action={say('answer.record')}
      disabled={note.trim() === ''}
      onSubmit={() =>
        submit.send('commands', {
          command: { type: 'note_answer', matter: of.matter.id, note, party: of.facts.key },
        })
      }
    >
      {bare ? null : <Said {...of} />}
      <TextField label={say('answer.follows')} required multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}

function Said({ matter: m, party, facts }: Of) {
  const { page } = useDemand()
  if (!party.answer) return null
  const { answer, text, late } = party.answer
  const several = (page.parties[m.id] ?? []).length > 1
  return (
    <>
      <p>
        {say('answer.said', {
          who: several ? partyName(facts) : nameIn(page, m.tenant),
          answer: answerWords[answer],
          late: late ? 'yes' : 'no',
        })}
      </p>
      {text ? <blockquote dir="auto">{text}</blockquote> : null}
      <AnswerAbout answer={party.answer} />
      <p className="small quiet">{answer in follows ? follows[answer as keyof typeof follows] : ''}</p>
    </>
  )
}
