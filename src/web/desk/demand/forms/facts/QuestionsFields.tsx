// What the law still needs to know: the ordinary form of the paper, which one key confirms, and questions to a person. An answer
// is a fact; nobody's guess is written down for it.
import { useState } from 'react'
import type { DemandPage } from '../../../../../api/desk/demand-page.ts'
import { FactInput } from '../../../parts/FactInput.tsx'
import { factQuestion } from '../../../words/law.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../paper-words.ts'

/** Whom the law would have asked, as the server names them (law/facts/fact-catalogue.ts). */
const asked: Readonly<Record<string, string>> = {
  'the reader of the paper': say('whom.reader'),
  'the desk': say('whom.desk'),
  counsel: say('whom.counsel'),
  'the issuing authority': say('whom.authority'),
}

export function askedOf(whom: string): string {
  return say('questions.for', { whom: asked[whom] ?? whom })
}

type Question = DemandPage['questions'][number]
export type Ordinary = Question & { readonly ordinary: NonNullable<Question['ordinary']> }
type Given = Readonly<Record<string, unknown>>

/** Answers go into the confirmed facts, and the law is asked again. */
export function QuestionsForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const [given, setGiven] = useState<Given>({})
  const [departs, setDeparts] = useState<readonly string[]>([])
  const { facts } = page.demand
  const form = page.questions.filter(isOrdinary)
  const open = page.questions.filter(question => !isOrdinary(question))
  const confirmed = form.filter(({ fact }) => !departs.includes(fact))
  const answers = {
    ...Object.fromEntries(confirmed.map(({ fact, ordinary }) => [fact, ordinary.value])),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  }
  const changed = Object.keys(answers).map(fact => `answers.${fact}`)
  if (!facts || page.questions.length === 0) return null
  const set = (fact: string, value: unknown) => setGiven({ ...given, [fact]: value })
  return (
    <ActionForm
      submit={submit}
      action={
        confirmed.length > 0 ? say('questions.confirm') : say('questions.record', { n: changed.length })
      }
      tone="plain"
      disabled={changed.length === 0}
      onSubmit={async () => {
        await submit.send('commands', {
          command: {
            type: 'confirm_facts',
            facts: { ...facts, answers: { ...facts.answers, ...answers } },
            changed,
          },
        })
      }}
    >
      {form.length > 0 ? (
        <OrdinaryForm
          form={form}
          departs={departs}
          onDepart={fact => setDeparts([...departs, fact])}
          onAnswer={set}
        />
      ) : null}
      {open.map(({ fact, ask }) => (
        <Asked key={fact} fact={fact} ask={ask} onAnswer={set} />
      ))}
    </ActionForm>
  )
}

export function isOrdinary(question: Question): question is Ordinary {
  return question.ordinary !== null
}

type FormProps = {
  readonly form: readonly Ordinary[]
  readonly departs: readonly string[]
  readonly onDepart: (fact: string) => void
  readonly onAnswer: (fact: string, value: unknown) => void
}

/** Each line can be left for what the paper says instead. */
export function OrdinaryForm({ form, departs, onDepart, onAnswer }: FormProps) {
  return (
    <fieldset>
      <legend>{say('ordinary.legend')}</legend>
      <ul className="plain">
        {form.map(({ fact, ask, ordinary }) => (
          <li key={fact} data-law={fact}>
            {departs.includes(fact) ? (
              <Asked fact={fact} ask={ask} onAnswer={onAnswer} />
            ) : (
              <>
                {ordinary.says}{' '}
                <button
                  type="button"
                  className="small"
                  aria-label={say('ordinary.departs.of', { says: ordinary.says })}
                  onClick={() => onDepart(fact)}
                >
                  {say('ordinary.departs')}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

type AskedProps = {
  readonly fact: string
  readonly ask: string
  readonly onAnswer: (fact: string, value: unknown) => void
}

function Asked({ fact, ask, onAnswer }: AskedProps) {
  return (
    <div className="question-row" data-law={fact}>
      <FactInput
        path={fact}
        label={factQuestion(fact)}
        hint={askedOf(ask)}
        value={undefined}
        onChange={value => onAnswer(fact, value)}
      />
    </div>
  )
}
