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
import { say } from './words.ts'

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
  const told = (part: keyof typeof words) => (text: string) => setWords({ ...words, [part]: text })
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
      action={say('danger.record')}
      disabled={danger === '' || imminence === '' || help === '' || minimum.length === 0}
      onSubmit={record}
    >
      <p className="quiet">{say('danger.states')}</p>
      <TextField label={say('danger.who')} required value={words.who} onChange={told('who')} />
      <SelectField
        label={say('danger.kind')}
        value={danger}
        empty={say('choose')}
        required
        options={optionsOf(dangerKinds, dangerWords)}
        onChange={setDanger}
      />
      <TextField
        label={say('danger.what')}
        multiline={3}
        required
        value={words.what}
        onChange={told('what')}
      />
      <SelectField
        label={say('danger.when')}
        value={imminence}
        empty={say('choose')}
        required
        options={optionsOf(imminences, imminenceWords)}
        onChange={setImminence}
      />
      <TextField
        label={say('danger.why_now')}
        multiline={2}
        required
        value={words.whyNow}
        onChange={told('whyNow')}
      />
      <SelectField
        label={say('danger.help')}
        value={help}
        empty={say('choose')}
        required
        options={optionsOf(helps, helpWords)}
        onChange={setHelp}
      />
      <TextField
        label={say('danger.help.words')}
        multiline={2}
        required
        value={words.howItHelps}
        onChange={told('howItHelps')}
      />
      <fieldset>
        <legend>{say('danger.least')}</legend>
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
          label={say('danger.content')}
          hint={say('danger.content.hint')}
          multiline={3}
          required
          value={words.content}
          onChange={told('content')}
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
          label={say('danger.least.why', { category: categoryWords[category] })}
          required
          value={reason}
          onChange={onChange}
        />
      )}
    </>
  )
}
