// The form of an act that asks for words alone: drawn from the list of its fields, so that no such act has a form of its own.

import { type ReactNode, useState } from 'react'
import type { SentCommand } from '../../../../api/desk/calling.ts'
import type { Command } from '../../../../domain/registry/command.ts'
import { TextField } from '../../parts/Field.tsx'
import { useSubmit } from '../acts/submit.ts'
import { useDemand } from '../context.ts'
import { ActionForm } from './ActionForm.tsx'

type Props = {
  readonly type: Command['type']
  /** What the button does, as a verb. */
  readonly action: string
  readonly tone?: 'primary' | 'danger' | 'plain'
  /** What to know before doing it. */
  readonly first?: ReactNode
  /** By the names that they have in the command; each has to be filled in. */
  readonly fields: Readonly<Record<string, string>>
}

export function SimpleForm({ type, action, tone = 'primary', first, fields }: Props) {
  const submit = useSubmit(useDemand().page)
  const [words, setWords] = useState<Readonly<Record<string, string>>>({})
  const names = Object.keys(fields)
  return (
    <ActionForm
      submit={submit}
      action={action}
      tone={tone}
      disabled={names.some(name => (words[name] ?? '').trim() === '')}
      onSubmit={() => submit.send('commands', { command: { type, ...words } as SentCommand })}
    >
      {typeof first === 'string' ? <p>{first}</p> : first}
      {names.map(name => (
        <TextField
          key={name}
          label={fields[name] ?? ''}
          multiline={2}
          required
          value={words[name] ?? ''}
          onChange={value => setWords(before => ({ ...before, [name]: value }))}
        />
      ))}
    </ActionForm>
  )
}
