// All that a queue can be asked for, each key with its choices. Choosing adds; the chips above take away.

import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { type FilterKey, type Filters, readFilters } from '../../../queue/filter.ts'
import { SelectField, TextField } from '../parts/Field.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { useDirectory } from './directory.ts'
import { choicesOf, keyWords, withValue, withValues } from './filter-words.ts'
import { say } from './queue-words.ts'

export type Typed = { readonly [K in FilterKey]?: string }

type Props = {
  readonly filters: Filters
  readonly closed: boolean
  /** What stands in the fields of names and is not taken yet. */
  readonly typed: Typed
  readonly onTyped: (typed: Typed) => void
  readonly onChange: (filters: Filters) => void
  readonly onClose: () => void
}

const chosen: readonly FilterKey[] = [
  'due',
  'step',
  'turn',
  'process',
  'category',
  'tenant',
  'secrecy',
  'challenge',
  'unusual',
  'emergency',
  'window',
  'hold',
  'redirect',
  'ground',
  'channel',
]

/** Found by their names: too many for a list to look through. */
const named: readonly FilterKey[] = ['owner', 'authority', 'customer', 'country', 'instrument']

export function FilterPanel({ filters, closed, typed, onTyped, onChange, onClose }: Props) {
  const directory = useDirectory(true)
  const keys: readonly FilterKey[] = closed ? ['outcome', ...chosen.filter(k => k !== 'due')] : chosen
  const add = (key: FilterKey, value: string) => {
    if (value === '') return
    const next = key === 'due' ? withValues(filters, key, [value]) : withValue(filters, key, value)
    onChange(readFilters(next))
  }
  // The page's own Escape is silent inside a field, and the panel opens on one.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, key } = event
    // Escape of a word that is still being composed is the input method's.
    if (event.nativeEvent.isComposing) return
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
      {named.map(key =>
        key === 'customer' && !directory?.tenants ? null : (
          <ChoiceField
            key={key}
            label={keyWords[key]}
            choices={choicesOf(key, directory)}
            typed={typed[key] ?? ''}
            onTyped={text => onTyped({ ...typed, [key]: text })}
            onTake={value => add(key, value)}
          />
        ),
      )}
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
