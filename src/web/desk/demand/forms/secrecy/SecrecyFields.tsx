// What the paper says about silence. A request in a letter is no prohibition, and the words here say so.
import type { Secrecy } from '../../../../../domain/decision/facts.ts'
import { Checkbox, Radios, TextField } from '../../../parts/Field.tsx'
import { coverWords, secrecyWords } from '../../../words/labels.ts'
import { say } from '../paper-words.ts'

type Props = { readonly secrecy: Secrecy; readonly onChange: (secrecy: Secrecy) => void }

const kinds = ['none', 'requested', 'court_order', 'statutory'] as const

export function SecrecyFields({ secrecy, onChange }: Props) {
  const text = (key: 'instrument' | 'passage' | 'from' | 'until') => ({
    value: secrecy[key] ?? '',
    onChange: (v: string) => onChange({ ...secrecy, [key]: v || null }),
  })
  const binds = secrecy.kind === 'court_order' || secrecy.kind === 'statutory'
  const whole = !secrecy.covers || secrecy.covers.length === 0 || secrecy.covers.includes('fact')
  return (
    <>
      <Radios
        legend={say('silence.forbids')}
        value={secrecy.kind}
        options={kinds.map(k => [k, secrecyWords[k]] as const)}
        onChange={kind => onChange({ ...secrecy, kind })}
      />
      {secrecy.kind === 'none' ? null : (
        <TextField label={say('silence.words')} multiline={2} dir="auto" {...text('passage')} />
      )}
      {binds ? (
        <fieldset>
          <legend>{say('silence.what')}</legend>
          <Radios
            legend={say('silence.covers')}
            value={whole ? 'fact' : 'part'}
            options={[
              ['fact', say('silence.whole')],
              ['part', say('silence.part')],
            ]}
            onChange={kind => onChange({ ...secrecy, covers: kind === 'fact' ? ['fact'] : ['agency'] })}
          />
          {whole
            ? null
            : (['agency', 'content'] as const).map(part => (
                <Checkbox
                  key={part}
                  checked={secrecy.covers?.includes(part) ?? false}
                  onChange={checked => {
                    const rest = secrecy.covers?.filter(c => c !== part) ?? []
                    onChange({ ...secrecy, covers: checked ? [...rest, part] : rest })
                  }}
                >
                  {coverWords[part]}
                </Checkbox>
              ))}
          <TextField
            label={say('silence.may_tell')}
            hint={say('silence.may_tell.hint')}
            value={secrecy.mayTell?.join(', ') ?? ''}
            onChange={v => onChange({ ...secrecy, mayTell: v === '' ? [] : v.split(/,\s*/) })}
          />
        </fieldset>
      ) : null}
      {binds ? (
        <div className="field-row">
          <TextField label={say('silence.order')} required mono {...text('instrument')} />
          <TextField label={say('silence.from')} type="date" {...text('from')} />
          <TextField
            label={say('silence.until')}
            type="date"
            hint={say('silence.until.hint')}
            {...text('until')}
          />
        </div>
      ) : null}
    </>
  )
}
