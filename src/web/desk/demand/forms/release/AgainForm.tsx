// A production that adds to an earlier one, or puts it right: lines that left, with a reason, for two people to sign.
import { useState } from 'react'
import type { LineKey } from '../../../../../domain/decision/events.ts'
import { Checkbox, Radios, SelectField, TextField } from '../../../parts/Field.tsx'
import { absolute } from '../../../words/time.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { keyOf } from '../../deciding/lines.ts'
import { ActionForm } from '../ActionForm.tsx'
import { lineWords } from './PrepareForm.tsx'
import { say } from './production-words.ts'

type Kind = 'supplement' | 'correction' | 'resealed'

/** For an officer who lost the key. */
export const ResealForm = () => <AgainForm only="resealed" />

export function AgainForm({ only }: { only?: Kind }) {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const { demand } = page
  // The last one first: what is missing is mostly found in it.
  const out = page.leaving.left.toReversed()
  const [chosen, setChosen] = useState(demand.lostKey?.digest ?? '')
  const [kind, setKind] = useState<Kind | ''>(only ?? '')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [why, setWhy] = useState('')
  const earlier = out.find(p => p.digest === chosen) ?? out[0]
  if (!earlier) return null
  const { digest, lines: all } = earlier
  // What is sealed again is what left, line by line.
  const isWhole = kind === 'resealed'
  const lines = isWhole ? all : all.filter(line => !left.has(keyOf(line)))
  const leaveOut = (line: LineKey, isOut: boolean) =>
    setLeft(new Set([...left].filter(key => key !== keyOf(line)).concat(isOut ? [keyOf(line)] : [])))
  return (
    <ActionForm
      submit={submit}
      action={say('again.do')}
      disabled={kind === '' || lines.length === 0 || why.trim() === ''}
      onSubmit={() =>
        submit.send('authorisation', {
          lines,
          again: { kind: kind || 'supplement', of: digest, why },
        })
      }
    >
      {isWhole ? null : <p>{say('again.what')}</p>}
      {out.length > 1 ? (
        <SelectField
          label={say('again.of')}
          value={digest}
          options={out.map((one, i) => [
            one.digest,
            say('again.part', { number: out.length - i, at: absolute(Date.parse(one.at)) }),
          ])}
          onChange={setChosen}
        />
      ) : null}
      {only ? null : (
        <Radios
          legend={say('again.kind')}
          value={kind}
          options={[
            ['supplement', say('again.supplement')],
            ['correction', say('again.correction')],
            ['resealed', say('again.resealed')],
          ]}
          onChange={setKind}
        />
      )}
      {isWhole ? (
        <p>{say('again.same')}</p>
      ) : (
        <fieldset>
          <legend className="small quiet">{say('again.lines')}</legend>
          <div className="choices">
            {all.map(line => (
              <Checkbox
                key={keyOf(line)}
                checked={!left.has(keyOf(line))}
                onChange={on => leaveOut(line, !on)}
              >
                {lineWords(demand, line)}
              </Checkbox>
            ))}
          </div>
        </fieldset>
      )}
      <TextField
        label={say('again.why')}
        hint={say('again.why.hint')}
        required
        multiline={2}
        maxLength={5000}
        value={why}
        onChange={setWhy}
      />
    </ActionForm>
  )
}
