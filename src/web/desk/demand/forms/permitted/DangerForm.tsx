// The facts of danger: who, what, why now, how these data help; and the least that would help: of each category whose data, and of when.
import { useState } from 'react'
import type { Ask } from '../../../../../domain/decision/facts.ts'
import type { Least } from '../../../../../domain/permitted/events.ts'
import type { Demand } from '../../../../../domain/registry/state.ts'
import { contentCategories, type DataCategory } from '../../../../../vocabulary/closed-lists.ts'
import {
  type DangerKind,
  dangerKinds,
  type Help,
  helps,
  type Imminence,
  imminences,
} from '../../../../../vocabulary/lanes.ts'
import { Checkbox, optionsOf, SelectField, TextField } from '../../../parts/Field.tsx'
import { categoryWords } from '../../../words/labels.ts'
import { dangerWords, helpWords, imminenceWords } from '../../../words/lanes.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say as sayLeast } from '../challenge/challenging-words.ts'
import { say } from '../form-words.ts'
import { fromField, toField } from '../utc.ts'

export function DangerForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const before = page.demand.emergency?.danger
  const categories = [...new Set(page.demand.facts?.asks.flatMap(a => a.categories) ?? [])]
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
  const [chosen, setChosen] = useState<Partial<Record<DataCategory, Least>>>(() =>
    Object.fromEntries((before?.minimum ?? []).map(m => [m.category, m])),
  )
  const told = (part: keyof typeof words) => (text: string) => setWords({ ...words, [part]: text })
  const minimum = categories.flatMap(category => {
    const one = chosen[category]
    return one === undefined ? [] : [{ ...wholly(page.demand, category), ...one }]
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
      disabled={
        danger === '' ||
        imminence === '' ||
        help === '' ||
        minimum.length === 0 ||
        minimum.some(m => m.identifiers?.length === 0)
      }
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
        {categories.map(category => (
          <LeastOf
            key={category}
            category={category}
            least={chosen[category]}
            onChange={one => setChosen({ ...chosen, [category]: one })}
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

/** All that is asked of a category: what a person then takes away from. Of several identifiers none is chosen beforehand. */
function wholly(d: Demand, category: DataCategory): Least {
  const asks = d.facts?.asks.filter(a => a.categories.includes(category)) ?? []
  const values = asked(asks)
  const from = asks.map(a => a.period.from).toSorted((a, b) => (a ?? '').localeCompare(b ?? ''))
  const to = asks.map(a => a.period.to).toSorted((a, b) => (b ?? '9').localeCompare(a ?? '9'))
  return {
    category,
    reason: '',
    identifiers: values.length === 1 ? values : [],
    period: { from: from[0] ?? null, to: to[0] ?? null },
  }
}

function asked(asks: readonly Ask[]): string[] {
  return [...new Set(asks.flatMap(a => a.identifiers.map(i => i.value)))]
}

type LeastProps = {
  readonly category: DataCategory
  /** Undefined: not chosen. */
  readonly least: Least | undefined
  readonly onChange: (least: Least | undefined) => void
}

function LeastOf({ category, least, onChange }: LeastProps) {
  const { page } = useDemand()
  const whole = wholly(page.demand, category)
  return (
    <>
      <Checkbox checked={least !== undefined} onChange={on => onChange(on ? whole : undefined)}>
        {categoryWords[category]}
      </Checkbox>
      {least === undefined ? null : <LeastFields least={{ ...whole, ...least }} onChange={onChange} />}
    </>
  )
}

function LeastFields({
  least,
  onChange,
}: {
  readonly least: Least
  readonly onChange: LeastProps['onChange']
}) {
  const { page } = useDemand()
  const { identifiers = [], period = { from: null, to: null } } = least
  const category = categoryWords[least.category]
  const values = asked(page.demand.facts?.asks.filter(a => a.categories.includes(least.category)) ?? [])
  const choose = (value: string, on: boolean) =>
    onChange({ ...least, identifiers: values.filter(v => (v === value ? on : identifiers.includes(v))) })
  return (
    <>
      <TextField
        label={say('danger.least.why', { category })}
        required
        value={least.reason}
        onChange={reason => onChange({ ...least, reason })}
      />
      <fieldset>
        <legend>{sayLeast('least.whose', { category })}</legend>
        <div className="choices">
          {values.map(value => (
            <Checkbox key={value} checked={identifiers.includes(value)} onChange={on => choose(value, on)}>
              <bdi>{value}</bdi>
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <div className="field-row">
        <TextField
          label={sayLeast('least.from', { category })}
          type="datetime-local"
          value={toField(period.from)}
          onChange={v => onChange({ ...least, period: { ...period, from: fromField(v) } })}
        />
        <TextField
          label={sayLeast('least.to', { category })}
          hint={sayLeast('least.period.hint')}
          type="datetime-local"
          value={toField(period.to)}
          onChange={v => onChange({ ...least, period: { ...period, to: fromField(v) } })}
        />
      </div>
    </>
  )
}
