// Two people confirmed the facts at once: each field that both touched, with both values, to be chosen between.
import { useState } from 'react'
import type { Ask, ConfirmedFacts, Secrecy } from '../../../../../domain/decision/facts.ts'
import { isolate } from '../../../../../words/isolate.ts'
import { Radios } from '../../../parts/Field.tsx'
import { categoryWords, commas, secrecyWords } from '../../../words/labels.ts'
import { codeWords, factQuestion, valueWords } from '../../../words/law.ts'
import { absolute, calendarDay, periodWords } from '../../../words/time.ts'
import { askWords } from '../../deciding/lines.ts'
import { say as sayDemand } from '../../demand-words.ts'
import { say } from '../paper-words.ts'
import { bothTouched, type Field, fieldValue, mergedFacts, type Side } from './merge-facts.ts'

type Props = {
  readonly base: ConfirmedFacts
  readonly mine: ConfirmedFacts
  readonly theirs: ConfirmedFacts
  readonly onMerged: (facts: ConfirmedFacts) => void
  /** What its button does, where it does not confirm at once. */
  readonly action?: string
}

export function FactsConflict({ onMerged, action, ...three }: Props) {
  const [chosen, setChosen] = useState<Readonly<Record<Field, Side>>>({})
  const both = bothTouched(three)
  const words = (field: Field, side: Side) => fieldWords(field, three[side])
  return (
    <>
      {both.map(field => (
        <Radios
          key={field}
          legend={labelOf(field)}
          value={chosen[field] ?? ''}
          onChange={side => setChosen({ ...chosen, [field]: side })}
          options={[
            ['theirs', say('conflict.theirs', { value: words(field, 'theirs') })],
            ['mine', say('conflict.mine', { value: words(field, 'mine') })],
          ]}
        />
      ))}
      <button
        type="button"
        className="small"
        disabled={both.some(field => chosen[field] === undefined)}
        onClick={() => onMerged(mergedFacts(three, chosen))}
      >
        {action ?? say(both.length > 0 ? 'conflict.apply' : 'conflict.apply_mine')}
      </button>
    </>
  )
}

function labelOf(field: Field): string {
  if (field.startsWith('answers.')) return factQuestion(field.slice('answers.'.length))
  return labels[field as keyof ConfirmedFacts] ?? say('conflict.other')
}

const labels: Partial<Record<keyof ConfirmedFacts, string>> = {
  authorityName: say('facts.authority'),
  country: say('facts.country'),
  body: say('facts.body'),
  instrument: say('facts.instrument'),
  officer: say('officer.legend'),
  reference: say('facts.reference'),
  issuedOn: say('facts.issued'),
  dueAt: sayDemand('fact.due'),
  purpose: say('facts.purpose'),
  asks: say('conflict.asks'),
  secrecy: sayDemand('fact.silence'),
  papers: say('conflict.papers'),
}

function fieldWords(field: Field, facts: ConfirmedFacts): string {
  const value = fieldValue(facts, field)
  if (field === 'asks') return facts.asks.map(asked).join('; ')
  if (field === 'secrecy') return silence(facts.secrecy)
  if (field === 'papers') return say('papers.count', { n: facts.papers.length })
  if (field === 'officer')
    return (
      Object.values(facts.officer)
        .flatMap(v => (v ? [isolate(v)] : []))
        .join(' · ') || '–'
    )
  if (field === 'dueAt' && facts.dueAt) return absolute(Date.parse(facts.dueAt))
  if (field === 'issuedOn' && facts.issuedOn) return calendarDay(facts.issuedOn)
  if (field === 'purpose') return codeWords(facts.purpose)
  if (field.startsWith('answers.')) return valueWords(value)
  return value === null || value === '' ? sayDemand('fact.none') : isolate(String(value))
}

function asked(ask: Ask): string {
  const accounts = commas(ask.identifiers.map(i => isolate(i.value))) || sayDemand('fact.none_named')
  const data = commas(ask.categories.map(c => categoryWords[c])) || sayDemand('fact.none_chosen')
  const own = ask.instrument ? [isolate(ask.instrument)] : []
  return [askWords(ask.id), accounts, data, ...own, periodWords(ask.period)].join(' · ')
}

function silence({ kind, until }: Secrecy): string {
  if (!until) return secrecyWords[kind]
  return sayDemand('fact.silence_until', { silence: secrecyWords[kind], day: calendarDay(until) })
}
