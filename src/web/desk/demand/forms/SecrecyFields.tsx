// What the paper says about silence. A request in a letter is no prohibition, and the words here say so.
import type { Secrecy } from '../../../../demand/facts.ts'
import { Checkbox, Radios, TextField } from '../../parts/Field.tsx'
import { coverWords, secrecyWords } from '../../words/labels.ts'

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
        legend="Does anything forbid telling the customer?"
        value={secrecy.kind}
        options={kinds.map(k => [k, secrecyWords[k]] as const)}
        onChange={kind => onChange({ ...secrecy, kind })}
      />
      {secrecy.kind === 'none' ? null : (
        <TextField label="Its words" multiline={2} dir="auto" {...text('passage')} />
      )}
      {binds ? (
        <fieldset>
          <legend>What may not be told?</legend>
          <Radios
            legend="It covers"
            value={whole ? 'fact' : 'part'}
            options={[
              ['fact', 'that there is a demand, and everything with it'],
              ['part', 'a part: the tenant is told the rest'],
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
            label="Who may be told all the same"
            hint="In the order’s words; one per comma."
            value={secrecy.mayTell?.join(', ') ?? ''}
            onChange={v => onChange({ ...secrecy, mayTell: v === '' ? [] : v.split(/,\s*/) })}
          />
        </fieldset>
      ) : null}
      {binds ? (
        <div className="field-row">
          <TextField label="Order or statute" required mono {...text('instrument')} />
          <TextField label="From" type="date" {...text('from')} />
          <TextField
            label="Last day on which it binds"
            type="date"
            hint="Empty: no end is stated."
            {...text('until')}
          />
        </div>
      ) : null}
    </>
  )
}
