// A field for one fact that the law asks for, in the form that the law takes. Nothing chosen is `undefined`: nobody knows yet.
import { useState } from 'react'
import { isFactPath } from '../../../law/facts/fact-catalogue.ts'
import { type FactForm, FORMS, mayBeNone } from '../../../law/facts/fact-forms.ts'
import { nameOfSubdivision } from '../../../law/facts/subdivisions.ts'
import { commas } from '../words/labels.ts'
import { codeWords } from '../words/law.ts'
import { Checkbox, SelectField, TextField } from './Field.tsx'
import { say } from './parts-words.ts'

type Props = {
  readonly path: string
  readonly label: string
  readonly hint?: string
  /** What the field begins with; later changes are the reader's own. */
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  /** False where "there is none" is offered outside the field. */
  readonly offersNone?: boolean
}

export function FactInput(props: Props) {
  const form = formOf(props.path)
  if (form.kind === 'yes_no' || form.kind === 'one_of')
    return <Choice {...props} options={optionsFor(form)} />
  if (form.kind === 'whole') return <Whole {...props} named={form.named} />
  return <Typed {...props} form={form} />
}

export function formOf(path: string): FactForm {
  return (isFactPath(path) ? FORMS[path] : undefined) ?? { kind: 'words', known: [] }
}

/** A State by its name, another choice by its word. */
function optionName(one: string): string {
  const name = nameOfSubdivision(one)
  return name === one ? codeWords(one) : name
}

type Options = readonly (readonly [string, string])[]

function optionsFor(form: FactForm): Options {
  if (form.kind === 'one_of') return form.options.map(one => [one, optionName(one)] as const)
  return [
    ['yes', say('fact.yes')],
    ['no', say('fact.no')],
  ]
}

function Choice({ path, label, hint, value, onChange, options }: Props & { readonly options: Options }) {
  const none: Options =
    mayBeNone(path as never) && formOf(path).kind === 'one_of' ? [['none', say('fact.none')]] : []
  return (
    <SelectField
      label={label}
      hint={hint}
      value={value === null ? 'none' : value === true ? 'yes' : value === false ? 'no' : String(value ?? '')}
      empty={say('fact.unknown')}
      options={[...options, ...none]}
      onChange={word => onChange(chosen(word))}
    />
  )
}

function chosen(word: string): unknown {
  if (word === '') return undefined
  if (word === 'none') return null
  return word === 'yes' ? true : word === 'no' ? false : word
}

/** There is none, or there is one: its parts are asked for afterwards. */
function Whole({ label, hint, value, onChange, named }: Props & { readonly named: string | null }) {
  const [kind, setKind] = useState(value === undefined ? '' : value === null ? 'none' : 'one')
  const part = named?.split('.')[1]
  const choose = (next: string) => {
    setKind(next)
    onChange(next === 'none' ? null : next === 'one' && !part ? {} : undefined)
  }
  return (
    <>
      <SelectField
        label={label}
        hint={hint}
        value={kind}
        empty={say('fact.unknown')}
        options={[
          ['none', say('fact.no_none')],
          ['one', say('fact.yes')],
        ]}
        onChange={choose}
      />
      {kind === 'one' && part && named ? (
        <FactInput
          path={named}
          label={say('fact.which')}
          value={undefined}
          onChange={v => onChange(v === undefined ? v : { [part]: v })}
        />
      ) : null}
    </>
  )
}

function Typed({
  path,
  label,
  hint,
  value,
  onChange,
  form,
  offersNone = true,
}: Props & { readonly form: FactForm }) {
  const [none, setNone] = useState(value === null)
  const [text, setText] = useState(value === null ? '' : written(value))
  const type = (next: string) => {
    setText(next)
    setNone(false)
    onChange(valueIn(form, next))
  }
  return (
    <div className="fact-input">
      <TextField
        label={label}
        hint={hintOf(hint, form)}
        type={
          form.kind === 'day' || form.kind === 'moment' ? 'date' : form.kind === 'amount' ? 'number' : 'text'
        }
        value={text}
        onChange={type}
        dir="auto"
        {...(form.kind === 'words' && form.known.length > 0 ? { options: form.known } : {})}
      />
      {!offersNone || (isFactPath(path) && !mayBeNone(path)) ? null : (
        <Checkbox
          checked={none}
          onChange={on => {
            setNone(on)
            if (on) setText('')
            onChange(on ? null : undefined)
          }}
        >
          {say('fact.none')}
        </Checkbox>
      )}
    </div>
  )
}

const hints: Partial<Record<FactForm['kind'], string>> = {
  country: say('hint.country'),
  list: say('hint.list'),
  yes_no_or_day: say('hint.yes_no_or_day', { yes: say('fact.yes'), no: say('fact.no') }),
}

function hintOf(hint: string | undefined, form: FactForm): string | undefined {
  const own = hints[form.kind]
  return hint && own ? say('hint.both', { hint, form: own }) : (hint ?? own)
}

function written(value: unknown): string {
  if (value === true) return say('fact.yes')
  if (value === false) return say('fact.no')
  return Array.isArray(value) ? commas(value.map(String)) : value === undefined ? '' : String(value)
}

/** What was typed, as the law takes it; `undefined` while it is not whole. */
function valueIn(form: FactForm, typed: string): unknown {
  const text = typed.trim()
  if (text === '') return undefined
  switch (form.kind) {
    case 'amount':
      return Number.isFinite(Number(text)) && Number(text) >= 0 ? Number(text) : undefined
    case 'country':
      return /^[a-z]{2}$/i.test(text) ? text.toUpperCase() : undefined
    case 'list':
      return text.split(/[,、]/).flatMap(one => one.trim() || [])
    case 'yes_no_or_day':
      if (isWord(text, 'yes')) return true
      if (isWord(text, 'no')) return false
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined
    default:
      return text
  }
}

/** In the reader's language or in English. */
function isWord(text: string, word: 'yes' | 'no'): boolean {
  const typed = text.toLowerCase()
  return typed === word || typed === say(`fact.${word}`).toLowerCase()
}
