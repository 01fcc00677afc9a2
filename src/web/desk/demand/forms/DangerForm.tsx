// The facts of danger: who, what, why now, how these data help; and the least that would help, category by category.
import { useState } from 'react'
import {
  type DangerKind,
  dangerKinds,
  type Help,
  helps,
  type Imminence,
  imminences,
} from '../../../../demand/lane-words.ts'
import { contentCategories, type DataCategory } from '../../../../demand/vocabulary.ts'
import { Checkbox, optionsOf, SelectField, TextField } from '../../parts/Field.tsx'
import { categoryWords } from '../../words/labels.ts'
import { dangerWords, helpWords, imminenceWords } from '../../words/lanes.ts'
import { useDemand } from '../context.ts'
import { useSubmit } from '../submit.ts'
import { ActionForm } from './ActionForm.tsx'

export function DangerForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const before = page.demand.emergency?.danger
  const asked = [...new Set(page.demand.facts?.asks.flatMap(a => a.categories) ?? [])]
  const [danger, setDanger] = useState<DangerKind | ''>(before?.danger ?? '')
  const [imminence, setImminence] = useState<Imminence | ''>(before?.imminence ?? '')
  const [help, setHelp] = useState<Help | ''>(before?.help ?? '')
  const [words, setWords] = useState({
    who: before?.who ?? '',
    what: before?.what ?? '',
    whyNow: before?.whyNow ?? '',
    howItHelps: before?.howItHelps ?? '',
    content: before?.content ?? '',
  })
  const [reasons, setReasons] = useState<Partial<Record<DataCategory, string>>>(() =>
    Object.fromEntries((before?.minimum ?? []).map(m => [m.category, m.reason])),
  )
  const say = (part: keyof typeof words) => (text: string) => setWords({ ...words, [part]: text })
  const minimum = asked.flatMap(category => {
    const reason = reasons[category]
    return reason === undefined ? [] : [{ category, reason }]
  })
  const content = minimum.some(m => contentCategories.includes(m.category))
  const record = () =>
    submit.send('commands', {
      command: {
        type: 'record_danger',
        danger,
        imminence,
        help,
        who: words.who,
        what: words.what,
        whyNow: words.whyNow,
        howItHelps: words.howItHelps,
        minimum,
        content: content ? words.content : null,
      },
    })
  return (
    <ActionForm
      submit={submit}
      action="Record the danger"
      disabled={danger === '' || imminence === '' || help === '' || minimum.length === 0}
      onSubmit={record}
    >
      <p className="quiet">
        Write what the authority states, not what you suppose. A colleague then asks its supervisor for the
        same.
      </p>
      <TextField label="Who is in danger" required value={words.who} onChange={say('who')} />
      <SelectField
        label="Of what"
        value={danger}
        empty="choose"
        required
        options={optionsOf(dangerKinds, dangerWords)}
        onChange={setDanger}
      />
      <TextField
        label="What happened or threatens"
        multiline={3}
        required
        value={words.what}
        onChange={say('what')}
      />
      <SelectField
        label="When it would happen"
        value={imminence}
        empty="choose"
        required
        options={optionsOf(imminences, imminenceWords)}
        onChange={setImminence}
      />
      <TextField
        label="Why it cannot wait for a court"
        multiline={2}
        required
        value={words.whyNow}
        onChange={say('whyNow')}
      />
      <SelectField
        label="How these data help"
        value={help}
        empty="choose"
        required
        options={optionsOf(helps, helpWords)}
        onChange={setHelp}
      />
      <TextField
        label="In words"
        multiline={2}
        required
        value={words.howItHelps}
        onChange={say('howItHelps')}
      />
      <fieldset>
        <legend>The least that would help, of what is asked</legend>
        {asked.map(category => (
          <Least
            key={category}
            category={category}
            reason={reasons[category]}
            onChange={reason => setReasons({ ...reasons, [category]: reason })}
          />
        ))}
      </fieldset>
      {content ? (
        <TextField
          label="Why nothing less than content would help"
          hint="In a few sentences: whom content finds that the rest would not."
          multiline={3}
          required
          value={words.content}
          onChange={say('content')}
        />
      ) : null}
    </ActionForm>
  )
}

type LeastProps = {
  readonly category: DataCategory
  /** Undefined: not chosen. */
  readonly reason: string | undefined
  readonly onChange: (reason: string | undefined) => void
}

function Least({ category, reason, onChange }: LeastProps) {
  return (
    <>
      <Checkbox checked={reason !== undefined} onChange={chosen => onChange(chosen ? '' : undefined)}>
        {categoryWords[category]}
      </Checkbox>
      {reason === undefined ? null : (
        <TextField
          label={`Why ${categoryWords[category]} is needed`}
          required
          value={reason}
          onChange={onChange}
        />
      )}
    </>
  )
}
