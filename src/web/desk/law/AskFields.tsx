// The question's fields: the paper, its day, who issued it, what it asks for.

import { useEffect } from 'react'
import type { PackSummary } from '../../../api/desk/law.ts'
import { FORMS } from '../../../law/facts/fact-forms.ts'
import type { MatrixRow } from '../../../law/matrix.ts'
import { dataCategories } from '../../../vocabulary/closed-lists.ts'
import { Checkbox, SelectField, TextField } from '../parts/Field.tsx'
import { categoryWords } from '../words/labels.ts'
import { valueWords } from '../words/law.ts'
import { InstrumentField } from './InstrumentField.tsx'
import { say } from './law-words.ts'
import type { Question } from './question.ts'

type Props = {
  readonly question: Question
  readonly papers: readonly MatrixRow[]
  readonly packs: readonly PackSummary[]
  readonly onChange: (question: Question) => void
  readonly onAsk: () => void
}

const purposes = FORMS.purpose?.kind === 'one_of' ? FORMS.purpose.options : []
const services = FORMS['provider.kind']?.kind === 'one_of' ? FORMS['provider.kind'].options : []

export function AskFields({ question: q, papers, packs, onChange, onAsk }: Props) {
  const set = <K extends keyof Question>(key: K, value: Question[K]) => onChange({ ...q, [key]: value })
  const countries = [...new Set(packs.flatMap(pack => pack.countries))].sort()
  /** A paper of one country comes from its authorities as a rule; anything else is typed over it. */
  const choose = (row: MatrixRow) => {
    const [only, ...more] = packs.find(pack => pack.id === row.pack)?.countries ?? []
    const country = q.country === '' && only && more.length === 0 ? only : q.country
    onChange({ ...q, instrument: row.instrument, country })
  }
  // Who came by a paper's link finds its country filled in, as if it had been chosen here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the fields appear
  useEffect(() => {
    const row = papers.find(one => one.instrument === q.instrument)
    if (row) choose(row)
  }, [])
  return (
    <form
      data-asks
      className="ask-fields"
      onSubmit={event => {
        event.preventDefault()
        if (q.instrument !== '') onAsk()
      }}
    >
      <InstrumentField rows={papers} value={q.instrument} onChange={choose} />
      <div className="field-row">
        <TextField
          label={say('ask.served')}
          type="date"
          required
          value={q.served}
          onChange={value => set('served', value)}
        />
        <TextField
          label={say('ask.country')}
          value={q.country}
          options={countries}
          maxLength={2}
          onChange={value => set('country', value.trim().toUpperCase())}
        />
      </div>
      <TextField
        label={say('ask.body')}
        hint={say('ask.body.hint')}
        dir="auto"
        value={q.body}
        onChange={value => set('body', value)}
      />
      <div className="field-row">
        <SelectField
          label={say('ask.purpose')}
          value={q.purpose}
          options={purposes.map(one => [one, valueWords(one)] as const)}
          onChange={value => set('purpose', value)}
        />
        <SelectField
          label={say('ask.service')}
          value={q.service}
          options={services.map(one => [one, valueWords(one)] as const)}
          onChange={value => set('service', value)}
        />
      </div>
      <fieldset>
        <legend>{say('ask.data')}</legend>
        <div className="choices">
          {dataCategories.map(category => (
            <Checkbox
              key={category}
              checked={q.categories.includes(category)}
              onChange={on =>
                set(
                  'categories',
                  dataCategories.filter(c => (c === category ? on : q.categories.includes(c))),
                )
              }
            >
              {categoryWords[category]}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <div className="actions">
        <button type="submit" className="primary" disabled={q.instrument === ''}>
          {say('ask.title')}
        </button>
        {q.instrument === '' ? <span className="small quiet">{say('ask.choose')}</span> : null}
      </div>
    </form>
  )
}
