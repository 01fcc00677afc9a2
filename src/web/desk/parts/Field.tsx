// Form fields on native elements: label above, hint under it, then what is wrong, all tied to the control for screen readers.
import { type ReactNode, useContext, useId } from 'react'
import { say } from './parts-words.ts'
import { FormError, isWrong } from './wrong.ts'

type Common = {
  readonly label: string
  readonly hint?: ReactNode
  readonly required?: boolean
  /** What is wrong with what stands there, and what would be right. */
  readonly error?: string | undefined
  /** Its path in what is sent: inside a `FormError` the field then says by itself that it was refused. */
  readonly path?: string
}

function useError({ error, path, hint }: Pick<Common, 'error' | 'path' | 'hint'>): string | undefined {
  const refused = useContext(FormError)
  if (error !== undefined || path === undefined || !isWrong(refused, path)) return error
  return typeof hint === 'string' ? say('wrong', { right: hint }) : say('wrong_or_missing')
}

export function TextField(props: Common & TextProps) {
  const { label, hint, error: said, path, onChange, multiline, mono, options, ...rest } = props
  const id = useId()
  const error = useError({ error: said, hint, ...(path ? { path } : {}) })
  const shared = { id, ...describedBy(id, hint, error), className: mono ? 'identifier' : undefined, ...rest }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <FieldError id={id} error={error} />
      {multiline ? (
        <textarea {...shared} rows={multiline} onChange={e => onChange(e.target.value)} />
      ) : (
        <input
          {...shared}
          list={options ? `${id}-options` : undefined}
          onChange={e => onChange(e.target.value)}
        />
      )}
      {options ? (
        <datalist id={`${id}-options`}>
          {options.map(o => (
            <option key={o} value={o} />
          ))}
        </datalist>
      ) : null}
    </div>
  )
}

/** By which the control is described: its hint, and what is wrong. */
function describedBy(id: string, hint: ReactNode, error: string | undefined) {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])]
  return {
    'aria-describedby': ids.join(' ') || undefined,
    'aria-invalid': error ? (true as const) : undefined,
  }
}

function FieldError({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  return error ? (
    <p className="field-error" id={`${id}-error`}>
      {error}
    </p>
  ) : null
}

type TextProps = {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly min?: number
  readonly max?: number
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'datetime-local' | 'number' | 'search'
  /** Rows of a text area. */
  readonly multiline?: number
  readonly mono?: boolean
  readonly placeholder?: string
  readonly autoComplete?: string
  /** Suggestions; anything else may be typed too. */
  readonly options?: readonly string[]
  readonly maxLength?: number
  readonly step?: number
  readonly dir?: 'auto'
}

export function SelectField<T extends string>(props: Common & SelectProps<T>) {
  const { label, hint, value, onChange, options, optionsIn, empty, required } = props
  const id = useId()
  const error = useError(props)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <FieldError id={id} error={error} />
      <select
        id={id}
        value={value}
        required={required}
        {...describedBy(id, hint, error)}
        onChange={e => onChange(e.target.value as T)}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map(([key, words]) => (
          <option key={key} value={key} lang={optionsIn}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
type SelectProps<T extends string> = {
  readonly value: T | ''
  readonly onChange: (value: T) => void
  readonly options: readonly (readonly [T, string])[]
  /** The language of the options' words where it is not the page's. */
  readonly optionsIn?: 'en'
  /** Words of the empty choice; without it there is none. */
  readonly empty?: string
}

export function Checkbox(props: CheckboxProps) {
  const id = useId()
  return (
    <div className="choice">
      <input
        id={id}
        type="checkbox"
        checked={props.checked}
        disabled={props.disabled}
        onChange={e => props.onChange(e.target.checked)}
      />
      <label htmlFor={id}>{props.children}</label>
    </div>
  )
}
type CheckboxProps = {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean
  readonly children: ReactNode
}

export function Radios<T extends string>(props: RadiosProps<T>) {
  const name = useId()
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {props.options.map(([key, words]) => (
        <div className="choice" key={key}>
          <input
            id={`${name}-${key}`}
            type="radio"
            name={name}
            required
            checked={props.value === key}
            onChange={() => props.onChange(key)}
          />
          <label htmlFor={`${name}-${key}`}>{words}</label>
        </div>
      ))}
    </fieldset>
  )
}
type RadiosProps<T extends string> = {
  readonly legend: string
  readonly value: T | ''
  readonly onChange: (value: T) => void
  readonly options: readonly (readonly [T, string])[]
}

/** Pairs for a select out of a table of words, in the order of a closed list. */
export function optionsOf<T extends string>(keys: readonly T[], words: Readonly<Record<T, string>>) {
  return keys.map(key => [key, words[key]] as const)
}
