// What the paper says about silence. A request in a letter is no prohibition, and the words here say so.
import type { Secrecy } from '../../../../demand/facts.ts'
import { Radios, TextField } from '../../parts/Field.tsx'
import { secrecyWords } from '../../words/labels.ts'

type Props = { readonly secrecy: Secrecy; readonly onChange: (secrecy: Secrecy) => void }

const kinds = ['none', 'requested', 'court_order', 'statutory'] as const

export function SecrecyFields({ secrecy, onChange }: Props) {
  const text = (key: 'instrument' | 'passage' | 'from' | 'until') => ({
    value: secrecy[key] ?? '',
    onChange: (v: string) => onChange({ ...secrecy, [key]: v || null }),
  })
  const binds = secrecy.kind === 'court_order' || secrecy.kind === 'statutory'
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
