// The agency wants the demand no more, or a part of it: said by mail, message, telephone or paper, and recorded by hand. It is final.
import { useState } from 'react'
import { type WithdrawalManner, withdrawalManners } from '../../../../../vocabulary/closed-lists.ts'
import { today } from '../../../now.ts'
import { Checkbox, optionsOf, Radios, TextField } from '../../../parts/Field.tsx'
import { say as sayTerm } from '../../../words/shared-words.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { say } from '../../demand-words.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say as sayForm } from '../form-words.ts'
import { PaperField } from '../PaperField.tsx'

type Manner = Exclude<WithdrawalManner, 'portal'>
type Part = { readonly of: 'asks' | 'accounts'; readonly id: string; readonly text: string }

const manners: Record<Manner, string> = {
  mail: sayTerm('withdrawal.mail'),
  message: sayTerm('withdrawal.message'),
  telephone: sayTerm('withdrawal.telephone'),
  paper: sayTerm('withdrawal.paper'),
}

export function WithdrawalForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const { asks = [] } = page.demand.facts ?? {}
  const { accounts } = page.demand
  const [scope, setScope] = useState<'whole' | 'part'>('whole')
  const [picked, setPicked] = useState<readonly string[]>([])
  const [how, setHow] = useState<Manner | ''>('')
  const [from, setFrom] = useState('')
  const [on, setOn] = useState(today())
  const [note, setNote] = useState('')
  const [paper, setPaper] = useState<File | null>(null)
  const parts: readonly Part[] = [
    ...asks.map(a => ({ of: 'asks' as const, id: a.id, text: a.identifiers.map(i => i.value).join(', ') })),
    ...accounts.map(a => ({ of: 'accounts' as const, id: a.id, text: a.identifier.value })),
  ]
  const chosen = (of: Part['of']) =>
    scope === 'whole' ? [] : parts.filter(p => p.of === of && picked.includes(keyOf(p))).map(p => p.id)
  const nothing = scope === 'part' && picked.length === 0
  return (
    <ActionForm
      submit={submit}
      action={say('withdrawal.record')}
      tone="danger"
      typed={{ text: page.demand.reference }}
      disabled={how === '' || from.trim() === '' || on === '' || nothing}
      onSubmit={() => {
        const act = {
          type: 'record_withdrawal',
          how,
          from,
          on,
          note,
          asks: chosen('asks'),
          accounts: chosen('accounts'),
        }
        submit.sendWithPaper('withdrawal', { act }, paper)
      }}
    >
      <p className="notice" data-tone="warn">
        {say('withdrawal.final')}
      </p>
      {parts.length > 1 ? (
        <Radios
          legend={say('withdrawal.what')}
          value={scope}
          options={[
            ['whole', say('withdrawal.whole')],
            ['part', say('withdrawal.part')],
          ]}
          onChange={setScope}
        />
      ) : null}
      {scope === 'part' ? (
        <fieldset>
          <legend>{say('withdrawal.parts')}</legend>
          <div className="choices">
            {parts.map(p => (
              <Checkbox
                key={keyOf(p)}
                checked={picked.includes(keyOf(p))}
                onChange={ticked =>
                  setPicked(ticked ? [...picked, keyOf(p)] : picked.filter(key => key !== keyOf(p)))
                }
              >
                {say(p.of === 'asks' ? 'withdrawal.ask' : 'withdrawal.account', { what: p.text })}
              </Checkbox>
            ))}
          </div>
        </fieldset>
      ) : null}
      <Radios
        legend={say('withdrawal.how')}
        value={how}
        options={optionsOf(
          withdrawalManners.filter((m): m is Manner => m !== 'portal'),
          manners,
        )}
        onChange={setHow}
      />
      <div className="field-row">
        <TextField label={say('withdrawal.from')} required value={from} onChange={setFrom} />
        <TextField label={sayForm('on')} type="date" required value={on} onChange={setOn} />
      </div>
      <PaperField label={sayForm('paper')} onChange={setPaper} />
      <TextField label={say('withdrawal.words')} multiline={2} value={note} onChange={setNote} />
    </ActionForm>
  )
}

function keyOf({ of, id }: Part): string {
  return `${of}:${id}`
}
