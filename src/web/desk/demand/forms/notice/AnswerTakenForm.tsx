// A customer that has no passkey answered on another way: written down here, it holds production as in the console.
import { useState } from 'react'
import type { LineKey } from '../../../../../domain/decision/events.ts'
import {
  type AnswerManner,
  answerManners,
  type TenantAnswer,
  tenantAnswers,
} from '../../../../../vocabulary/closed-lists.ts'
import { today } from '../../../now.ts'
import { optionsOf, Radios, TextField } from '../../../parts/Field.tsx'
import { answerWords } from '../../../words/labels.ts'
import { say as sayTerm } from '../../../words/shared-words.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { keyOfLine, LinesField, linesOfMatters } from '../LinesField.tsx'
import { MatterField } from '../MatterField.tsx'
import { say } from './answer-words.ts'
import { PartyField } from './PartyField.tsx'

type Taken = Exclude<TenantAnswer, 'consents'>

const manners: Record<AnswerManner, string> = {
  mail: sayTerm('manner.mail'),
  post: sayTerm('manner.post'),
  telephone: sayTerm('manner.telephone'),
  in_person: sayTerm('manner.in_person'),
}

export function AnswerTakenForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const matters = page.demand.matters.filter(m => m.notice)
  const [matter, setMatter] = useState(matters[0]?.id ?? '')
  const parties = page.parties[matter] ?? []
  const [key, setKey] = useState('')
  const party = parties.find(p => p.key === key)?.key ?? ''
  const [answer, setAnswer] = useState<Taken | ''>('')
  const [how, setHow] = useState<AnswerManner | ''>('')
  const [from, setFrom] = useState('')
  const [on, setOn] = useState(today())
  const [text, setText] = useState('')
  const all = linesOfMatters(page.demand, [matter])
  const [out, setOut] = useState<readonly LineKey[]>([])
  const about = without(all, out)
  const chooses = answer !== '' && answer !== 'no_objection' && all.length > 1
  const counsel = useDemand().me.roles.includes('counsel')
  const answers = tenantAnswers.filter(
    (a): a is Taken => a !== 'consents' && (counsel || a !== 'no_objection'),
  )
  return (
    <ActionForm
      submit={submit}
      action={say('taken.record')}
      disabled={[
        matter,
        parties.length > 1 ? party : 'only',
        answer,
        how,
        from.trim(),
        on,
        text.trim(),
        chooses && about.length === 0 ? '' : 'some',
      ].includes('')}
      onSubmit={() =>
        submit.send('commands', {
          command: {
            type: 'record_answer',
            matter,
            answer,
            text,
            taken: { how, from, on },
            ...(party ? { party } : {}),
            ...(chooses && about.length < all.length ? { lines: about } : {}),
          },
        })
      }
    >
      <p className="small quiet">{say('taken.note')}</p>
      <MatterField matters={matters} value={matter} onChange={setMatter} />
      <PartyField parties={parties} value={party} onChange={setKey} />
      <Radios
        legend={say('taken.what')}
        value={answer}
        options={optionsOf(answers, answerWords)}
        onChange={setAnswer}
      />
      {chooses ? (
        <LinesField
          legend={say('taken.about')}
          among={all}
          value={about}
          onChange={lines => setOut(without(all, lines))}
        />
      ) : null}
      <TextField label={say('taken.words')} required multiline={3} value={text} onChange={setText} />
      <Radios
        legend={say('taken.how')}
        value={how}
        options={optionsOf(answerManners, manners)}
        onChange={setHow}
      />
      <TextField label={say('taken.from')} required value={from} onChange={setFrom} />
      <TextField label={say('taken.on')} type="date" required value={on} onChange={setOn} />
    </ActionForm>
  )
}

function without(all: readonly LineKey[], lines: readonly LineKey[]): LineKey[] {
  const keys = lines.map(keyOfLine)
  return all.filter(l => !keys.includes(keyOfLine(l)))
}
