// The fields of an authority, of an officer, and of what an entry rests on. What the server refuses stands at its field, with what
// would be right.
import type { AuthorityRecord, Ground, OfficerRecord } from '../../../api/desk/authority-record.ts'
import { BODY_CLASSES, type BodyClass, isBodyClass } from '../../../law/bodies/body-classes.ts'
import { languageNames, languages } from '../../../words/languages.ts'
import { useNow } from '../now.ts'
import { optionsOf, SelectField, TextField } from '../parts/Field.tsx'
import { say as sayPart } from '../parts/parts-words.ts'
import { SubdivisionField } from '../parts/SubdivisionField.tsx'
import { isWrong } from '../parts/wrong.ts'
import { codeWords } from '../words/law.ts'
import { calendarDay } from '../words/time.ts'
import { say } from './authorities-words.ts'

type Props<T> = {
  readonly value: T
  readonly onChange: (value: T) => void
  /** What the last sending ended in. */
  readonly error: unknown
}

/** As it is typed: a list is a line, and what is not there is empty. */
export type AuthorityDraft = Readonly<Record<'name' | 'country' | 'domains' | 'callback' | 'key', string>> & {
  readonly language: AuthorityRecord['language']
  readonly subdivision: string | null
  readonly classes: readonly BodyClass[]
}
export type OfficerDraft = Readonly<Record<'name' | 'mail' | 'phone' | 'key', string>>

export const noAuthority: AuthorityDraft = {
  name: '',
  country: '',
  domains: '',
  callback: '',
  key: '',
  language: null,
  subdivision: null,
  classes: [],
}
export const noOfficer: OfficerDraft = { name: '', mail: '', phone: '', key: '' }
export const noGround: Ground = { source: '', checkedOn: '' }

export function authorityOf(f: AuthorityDraft): AuthorityRecord {
  const { name, callback, language } = f
  const country = f.country.trim().toUpperCase()
  // A State that the country does not have went with another country.
  const subdivision = f.subdivision?.startsWith(`${country}-`) ? f.subdivision : null
  const domains = f.domains.split(/[\s,;|]+/).filter(part => part !== '')
  return {
    name,
    country,
    domains,
    callback,
    key: f.key.trim() || null,
    language,
    subdivision,
    classes: [...f.classes],
  }
}

export function draftOf(a: AuthorityRecord): AuthorityDraft {
  const { subdivision = null, classes = [] } = a
  return { ...a, domains: a.domains.join(' '), key: a.key ?? '', subdivision, classes }
}

export function officerOf(f: OfficerDraft): OfficerRecord {
  return { name: f.name, mail: f.mail.trim(), phone: f.phone.trim() || null, key: f.key.trim() || null }
}

export function officerDraftOf({ name, mail, phone, key }: OfficerRecord): OfficerDraft {
  return { name, mail, phone: phone ?? '', key: key ?? '' }
}

type TextKey = Exclude<keyof AuthorityDraft, 'language' | 'subdivision' | 'classes'> | keyof OfficerDraft
type Text = {
  readonly key: TextKey
  readonly max: number
  readonly mono?: boolean
  readonly required?: boolean
}

const authorityTexts = [
  { key: 'name', max: 200, required: true },
  { key: 'country', max: 2, required: true },
  { key: 'domains', max: 2_000, mono: true },
  { key: 'callback', max: 200, required: true },
  { key: 'key', max: 4_000, mono: true },
] as const satisfies readonly Text[]
const officerTexts = [
  { key: 'name', max: 200, required: true },
  { key: 'mail', max: 254, required: true },
  { key: 'phone', max: 60 },
  { key: 'key', max: 4_000, mono: true },
] as const satisfies readonly Text[]

export function AuthorityFields({ value, onChange, error }: Props<AuthorityDraft>) {
  return (
    <>
      <Texts texts={authorityTexts} under="authority" {...{ value, onChange, error }} />
      <SelectField
        label={say('field.language')}
        value={value.language ?? ''}
        onChange={language => onChange({ ...value, language: language || null })}
        empty={say('language.country')}
        options={optionsOf(languages, languageNames)}
      />
      <SubdivisionField
        label={say('field.subdivision')}
        hint={say('hint.subdivision')}
        country={value.country}
        value={value.subdivision}
        onChange={subdivision => onChange({ ...value, subdivision })}
      />
      <SelectField
        label={say('field.classes')}
        hint={say('hint.classes')}
        value={value.classes[0] ?? ''}
        onChange={one => onChange({ ...value, classes: isBodyClass(one) ? [one] : [] })}
        empty={say('classes.by_name')}
        options={BODY_CLASSES.map(one => [one, codeWords(one)] as const)}
        optionsIn="en"
      />
    </>
  )
}

export function OfficerFields(props: Props<OfficerDraft>) {
  return <Texts texts={officerTexts} under="officer" {...props} />
}

function Texts<T extends Readonly<Record<string, unknown>>>({
  texts,
  under,
  value,
  onChange,
  error,
}: Props<T> & { readonly texts: readonly Text[]; readonly under: string }) {
  return texts.map(({ key, max, mono = false, required = false }) => {
    const hint = say(`hint.${key}`)
    return (
      <TextField
        key={key}
        label={say(`field.${key}`)}
        hint={hint}
        error={isWrong(error, `${under}.${key}`) ? sayPart('wrong', { right: hint }) : undefined}
        required={required}
        mono={mono}
        maxLength={max}
        dir="auto"
        value={String(value[key] ?? '')}
        onChange={text => onChange({ ...value, [key]: text })}
      />
    )
  })
}

export function GroundFields({ value, onChange, error }: Props<Ground>) {
  const at = (path: keyof Ground, right: string) =>
    isWrong(error, `ground.${path}`) ? sayPart('wrong', { right }) : undefined
  const aDay = say('ground.day_hint', { day: calendarDay(new Date(useNow()).toISOString()) })
  return (
    <fieldset>
      <legend>{say('ground')}</legend>
      <TextField
        label={say('ground.source')}
        hint={say('ground.source_hint')}
        error={at('source', say('ground.source_hint'))}
        required
        maxLength={300}
        dir="auto"
        value={value.source}
        onChange={source => onChange({ ...value, source })}
      />
      <TextField
        label={say('ground.day')}
        hint={aDay}
        error={at('checkedOn', aDay)}
        type="date"
        required
        value={value.checkedOn}
        onChange={checkedOn => onChange({ ...value, checkedOn })}
      />
    </fieldset>
  )
}
