// What is asked: per ask the identifiers, the categories, the period and the paper's own words for it; of a paper with several, also
// the instrument that one has for itself.
import type { Ask, Identifier } from '../../../../../domain/decision/facts.ts'
import { type DataCategory, dataCategories } from '../../../../../vocabulary/closed-lists.ts'
import { Checkbox, SelectField, TextField } from '../../../parts/Field.tsx'
import { LawText } from '../../../parts/LawText.tsx'
import { categoryWords } from '../../../words/labels.ts'
import { askWords } from '../../deciding/lines.ts'
import { instrumentIds } from '../instruments.ts'
import { Lit } from '../Lit.tsx'
import { kindWords, say } from '../paper-words.ts'
import { fromField, toField } from '../utc.ts'

type Props = {
  readonly asks: readonly Ask[]
  /** The demand's, under which every ask stands that names none. */
  readonly instrument: string
  readonly onChange: (asks: readonly Ask[]) => void
}

export function AsksFields({ asks, instrument, onChange }: Props) {
  const replace = (at: number, ask: Ask) => onChange(asks.map((a, i) => (i === at ? ask : a)))
  return (
    <>
      {asks.map((ask, i) => (
        <AskFields
          key={ask.id}
          ask={ask}
          {...(asks.length > 1 || ask.instrument ? { instrument } : {})}
          onChange={next => replace(i, next)}
          {...(asks.length > 1 ? { onRemove: () => onChange(renumber(asks.filter(a => a !== ask))) } : {})}
        />
      ))}
      <button type="button" className="small" onClick={() => onChange(renumber([...asks, emptyAsk]))}>
        {say('asks.add')}
      </button>
    </>
  )
}

/** Asks are numbered in the order of the paper. */
function renumber(asks: readonly Ask[]): Ask[] {
  return asks.map((ask, i) => ({ ...ask, id: `a${i + 1}` }))
}

const emptyAsk: Ask = {
  id: '',
  identifiers: [],
  categories: [],
  period: { from: null, to: null },
  passage: '',
  need: null,
}

type AskProps = {
  readonly ask: Ask
  /** Of the demand; absent where there is nothing to choose. */
  readonly instrument?: string
  readonly onChange: (ask: Ask) => void
  readonly onRemove?: () => void
}

function AskFields({ ask, instrument, onChange, onRemove }: AskProps) {
  const set = <K extends keyof Ask>(key: K, value: Ask[K]) => onChange({ ...ask, [key]: value })
  const toggle = (category: DataCategory, on: boolean) =>
    set(
      'categories',
      dataCategories.filter(c => (c === category ? on : ask.categories.includes(c))),
    )
  return (
    <fieldset className="boxed">
      <legend>{askWords(ask.id)}</legend>
      <IdentifiersFields
        ask={ask.id}
        identifiers={ask.identifiers}
        onChange={list => set('identifiers', list)}
      />
      <fieldset>
        <legend>{say('asks.categories')}</legend>
        <div className="choices">
          {dataCategories.map(c => (
            <Checkbox key={c} checked={ask.categories.includes(c)} onChange={on => toggle(c, on)}>
              {categoryWords[c]}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      {instrument === undefined ? null : (
        <InstrumentOfAsk ask={ask} instrument={instrument} onChange={onChange} />
      )}
      <Lit fact={`${ask.id}.period`} law="period_days">
        <div className="field-row">
          <TextField
            label={say('from')}
            type="datetime-local"
            value={toField(ask.period.from)}
            onChange={v => set('period', { ...ask.period, from: fromField(v) })}
          />
          <TextField
            label={say('until_before')}
            type="datetime-local"
            value={toField(ask.period.to)}
            onChange={v => set('period', { ...ask.period, to: fromField(v) })}
          />
        </div>
      </Lit>
      <TextField
        label={say('asks.passage')}
        multiline={2}
        dir="auto"
        value={ask.passage}
        onChange={v => set('passage', v)}
      />
      <TextField
        label={say('asks.need')}
        hint={say('asks.need.hint')}
        dir="auto"
        value={ask.need ?? ''}
        onChange={v => set('need', v || null)}
      />
      {onRemove ? (
        <button type="button" className="small" onClick={onRemove}>
          {say('asks.remove', { ask: askWords(ask.id) })}
        </button>
      ) : null}
    </fieldset>
  )
}

type OfAskProps = {
  readonly ask: Ask
  readonly instrument: string
  readonly onChange: (ask: Ask) => void
}

/** Empty, it is the demand's own, which then stands in it faintly. */
function InstrumentOfAsk({ ask, instrument, onChange }: OfAskProps) {
  const { instrument: own, ...rest } = ask
  const name = instrumentIds.get(own ?? instrument)
  return (
    <Lit fact={`${ask.id}.instrument`}>
      <TextField
        label={say('facts.instrument')}
        hint={
          name ? (
            <LawText text={name} pack={(own ?? instrument).split('.')[0]} />
          ) : (
            say('facts.instrument.hint')
          )
        }
        mono
        options={[...instrumentIds.keys()]}
        value={own ?? ''}
        placeholder={instrument}
        onChange={v => onChange(v === '' ? rest : { ...rest, instrument: v })}
      />
    </Lit>
  )
}

const kinds = [
  'email',
  'phone',
  'ip',
  'account_id',
  'username',
  'domain',
  'tenant_id',
  'device_id',
  'imei',
  'imsi',
  'mac',
  'url',
  'bitcoin_address',
]

type ListProps = {
  readonly ask: string
  readonly identifiers: readonly Identifier[]
  readonly onChange: (identifiers: readonly Identifier[]) => void
}

function IdentifiersFields({ ask, identifiers, onChange }: ListProps) {
  const replace = (at: number, next: Identifier) => onChange(identifiers.map((x, i) => (i === at ? next : x)))
  return (
    <fieldset>
      <legend>{say('ids.legend')}</legend>
      {identifiers.map((identifier, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row keeps its place while its value is typed
        <Lit key={i} fact={`${ask}.id.${identifier.value}`}>
          <IdentifierFields
            n={i + 1}
            identifier={identifier}
            onChange={next => replace(i, next)}
            onRemove={() => onChange(identifiers.filter(x => x !== identifier))}
          />
        </Lit>
      ))}
      <button
        type="button"
        className="small"
        onClick={() => onChange([...identifiers, { kind: 'email', value: '', asWritten: '' }])}
      >
        {say('ids.add')}
      </button>
    </fieldset>
  )
}

type OneProps = {
  readonly n: number
  readonly identifier: Identifier
  readonly onChange: (identifier: Identifier) => void
  readonly onRemove: () => void
}

function IdentifierFields({ n, identifier, onChange, onRemove }: OneProps) {
  const { port: _, ...withoutPort } = identifier
  const options = [...new Set([...kinds, identifier.kind])]
  return (
    <div className="identifier-row">
      <SelectField
        label={say('ids.kind', { n })}
        value={identifier.kind}
        options={options.map(kind => [kind, kindWords(kind)] as const)}
        onChange={kind => onChange({ ...identifier, kind })}
      />
      <TextField
        label={say('ids.value', { n })}
        mono
        required
        value={identifier.value}
        onChange={value => onChange({ ...identifier, value })}
      />
      {identifier.kind === 'ip' ? (
        <>
          <TextField
            label={say('ids.port')}
            type="number"
            value={identifier.port === undefined ? '' : String(identifier.port)}
            onChange={v => onChange(v === '' ? withoutPort : { ...identifier, port: Number(v) })}
          />
          <TextField
            label={say('ids.at')}
            hint="2026-11-02T12:01:07Z"
            mono
            value={identifier.at ?? ''}
            onChange={v => onChange(withMoment(identifier, v))}
          />
        </>
      ) : null}
      <button type="button" className="small" onClick={onRemove} aria-label={say('ids.remove', { n })}>
        {say('remove')}
      </button>
    </div>
  )
}

function withMoment(identifier: Identifier, at: string): Identifier {
  const { at: _, ...rest } = identifier
  return at === '' ? rest : { ...rest, at }
}
