// All that a queue can be asked for, each key with its choices. Choosing adds; the chips above take away.

import instruments from 'virtual:duly-instruments'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { type FilterKey, type Filters, readFilters } from '../../../demand/queue-filter.ts'
import { choicesQuery } from '../api/queries.ts'
import { SelectField, TextField } from '../parts/Field.tsx'
import { choicesOf, keyWords, withValue, withValues } from './filter-words.ts'
import { say } from './words.ts'

type Props = {
  readonly filters: Filters
  readonly closed: boolean
  readonly onChange: (filters: Filters) => void
  readonly onClose: () => void
}

const chosen: readonly FilterKey[] = [
  'due',
  'step',
  'turn',
  'owner',
  'authority',
  'process',
  'category',
  'tenant',
  'secrecy',
  'challenge',
  'unusual',
  'emergency',
]

export function FilterPanel({ filters, closed, onChange, onClose }: Props) {
  const { data: directory } = useQuery(choicesQuery)
  const keys: readonly FilterKey[] = closed ? ['outcome', ...chosen.filter(k => k !== 'due')] : chosen
  const add = (key: FilterKey, value: string) => {
    if (value === '') return
    const next = key === 'due' ? withValues(filters, key, [value]) : withValue(filters, key, value)
    onChange(readFilters(next))
  }
  // The page's own Escape is silent inside a field, and the panel opens on one.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, key } = event
    const inField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement
    if (key !== 'Escape' || !inField) return openFirst(event)
    if (target instanceof HTMLSelectElement && isOpen(target)) return
    event.preventDefault()
    onClose()
  }
  const panel = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const at = panel.current
    const before = document.activeElement
    at?.querySelector('select')?.focus()
    return () => {
      if (at?.contains(document.activeElement) && before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <section ref={panel} className="filter-panel" aria-label={say('filter.label')} onKeyDown={onKeyDown}>
      {keys.map(key => (
        <SelectField
          key={key}
          label={keyWords[key]}
          value=""
          empty={filters[key] === undefined ? say('filter.any') : say('filter.another')}
          options={choicesOf(key, directory)}
          onChange={value => add(key, value)}
        />
      ))}
      <Typed
        label={keyWords.country}
        hint={say('filter.country_hint')}
        onAdd={value => add('country', value.toUpperCase())}
      />
      <Typed
        label={keyWords.instrument}
        options={instruments.map(([id]) => id)}
        onAdd={value => add('instrument', value)}
      />
      <Days
        label={keyWords.received}
        value={filters.received}
        onChange={days => onChange(withValues(filters, 'received', days))}
      />
      {closed ? null : (
        <Days
          label={keyWords.due}
          value={filters.due}
          onChange={days => onChange(withValues(filters, 'due', days))}
        />
      )}
      <button type="button" className="small filter-close" onClick={onClose}>
        {say('filter.close')} <kbd>Esc</kbd>
      </button>
    </section>
  )
}

/**
 * An arrow on a closed list would take its first choice at once, and whoever works by keyboard would never come to the third: it
 * opens the list instead.
 */
function openFirst(event: KeyboardEvent<HTMLElement>): void {
  const { target, key } = event
  if (!(target instanceof HTMLSelectElement) || !/^Arrow(Up|Down)$/.test(key) || event.altKey) return
  if (!('showPicker' in target) || isOpen(target)) return
  event.preventDefault()
  target.showPicker()
}

function isOpen(select: HTMLSelectElement): boolean {
  try {
    return select.matches(':open')
  } catch {
    return true
  }
}

type TypedProps = {
  readonly label: string
  readonly hint?: string
  readonly options?: readonly string[]
  readonly onAdd: (value: string) => void
}

function Typed({ label, hint, options, onAdd }: TypedProps) {
  const [typed, setTyped] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAdd(typed.trim())
    setTyped('')
  }
  return (
    <form data-asks className="typed" onSubmit={submit}>
      <TextField
        label={label}
        hint={hint}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        maxLength={80}
        {...(options ? { options } : {})}
      />
      <button type="submit" className="small">
        {say('filter.add')}
      </button>
    </form>
  )
}

type DaysProps = {
  readonly label: string
  readonly value: string | undefined
  readonly onChange: (values: readonly string[]) => void
}

/** Days as a range; both ends belong to it, either may be missing. */
function Days({ label, value, onChange }: DaysProps) {
  const [from = '', to = ''] = value?.includes('..') ? value.split('..') : []
  const change = (nextFrom: string, nextTo: string) =>
    onChange(nextFrom === '' && nextTo === '' ? [] : [`${nextFrom}..${nextTo}`])
  return (
    <fieldset className="days">
      <legend>{label}</legend>
      <TextField label={say('filter.from')} type="date" value={from} onChange={next => change(next, to)} />
      <TextField label={say('filter.until')} type="date" value={to} onChange={next => change(from, next)} />
    </fieldset>
  )
}
