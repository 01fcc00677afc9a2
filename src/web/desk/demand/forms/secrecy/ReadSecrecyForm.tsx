// Reading the paper for silence, per tenant, with the words that say it. Somebody else confirms it afterwards.

import { useState } from 'react'
import type { SentCommand } from '../../../../../api/desk/calling.ts'
import type { Matter } from '../../../../../domain/registry/state.ts'
import { SelectField, TextField } from '../../../parts/Field.tsx'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { passageOf } from '../../places.ts'
import { useSilenceWords } from '../../telling/order-words.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { MatterField } from '../MatterField.tsx'
import { PaperField } from '../PaperField.tsx'
import { SecrecyFields } from './SecrecyFields.tsx'

/** As the server knows a paper that comes with the form (act-with-paper.ts). */
const OWN_PAPER = 'own'

type Passage = { readonly document: string; readonly page: number; readonly text: string }

export function ReadSecrecyForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const silence = useSilenceWords()
  const { matters } = page.demand
  const [matter, setMatter] = useState(firstUnread(matters))
  const [secrecy, setSecrecy] = useState(
    page.demand.facts?.secrecy ?? {
      kind: 'none' as const,
      instrument: null,
      passage: null,
      from: null,
      until: null,
    },
  )
  // Until somebody takes passages by hand they follow the page: a paper may still be read while this form is open.
  const [taken, setTaken] = useState<readonly Passage[] | null>(null)
  const passages = taken ?? passageOf(page, secrecy.passage)
  const [note, setNote] = useState('')
  const [replaces, setReplaces] = useState('')
  const orders = page.lifecycle[matter]?.orders ?? []
  const silent = secrecy.kind === 'none'
  const [paper, setPaper] = useState<File | null>(null)
  const [onPage, setOnPage] = useState('1')
  const words = secrecy.passage?.trim() ?? ''
  // The reader does not read what is handed in here: its words are typed from it.
  const typed = { document: OWN_PAPER, page: Math.max(1, Number(onPage) || 1), text: words }
  const quoted = silent ? [] : paper ? (words === '' ? [] : [typed]) : passages
  const send = (read: SentCommand) =>
    paper && !silent
      ? submit.sendWithPaper('secrecy', { act: read }, paper)
      : submit.send('commands', { command: read })
  return (
    <ActionForm
      submit={submit}
      action={say('reading.record')}
      disabled={matter === '' || (!silent && quoted.length === 0)}
      onSubmit={() =>
        send({
          type: 'read_secrecy',
          matter,
          secrecy,
          replaces: orders.some(o => o.id === replaces) ? replaces : null,
          passages: quoted,
          note,
        })
      }
    >
      <MatterField matters={matters} value={matter} onChange={setMatter} />
      {!silent && matters.find(m => m.id === matter)?.notice ? <AfterNotice /> : null}
      <SecrecyFields secrecy={secrecy} onChange={setSecrecy} />
      {!silent && matters.length > 1 ? (
        <p className="hint">{say('reading.each', { n: matters.length - 1 })}</p>
      ) : null}
      {orders.length > 0 && !silent ? (
        <SelectField
          label={say('reading.replaces')}
          hint={say('reading.replaces.hint')}
          value={replaces}
          empty={say('reading.beside')}
          options={orders.map(
            o => [o.id, say('reading.instead', { order: silence.order(o.secrecy) })] as const,
          )}
          onChange={setReplaces}
        />
      ) : null}
      {silent ? null : (
        <PaperField label={say('reading.paper')} hint={say('reading.paper.hint')} onChange={setPaper} />
      )}
      {silent || paper ? null : <Passages passages={passages} onChange={setTaken} />}
      {!silent && paper ? (
        <TextField label={say('reading.paper.page')} value={onPage} onChange={setOnPage} />
      ) : null}
      <TextField label={say('reading.note')} value={note} onChange={setNote} />
    </ActionForm>
  )
}

/** What an order means for a tenant that was told before it came. */
export function AfterNotice() {
  return (
    <p className="notice" data-tone="warn">
      {say('reading.after_notice')}
    </p>
  )
}

type PassagesProps = {
  readonly passages: readonly Passage[]
  readonly onChange: (p: readonly Passage[]) => void
}

/** The words are taken from the paper by selecting them there, so that the second reader sees the very same. */
function Passages({ passages, onChange }: PassagesProps) {
  const { page } = useDemand()
  const [missed, setMissed] = useState(false)
  const take = () => {
    const words = getSelection()?.toString().trim() ?? ''
    const found = words === '' ? [] : passageOf(page, words)
    setMissed(found.length === 0)
    if (found.length > 0) onChange([...passages, ...found])
  }
  return (
    <fieldset>
      <legend>{say('reading.passages')}</legend>
      {passages.map(p => (
        <blockquote key={`${p.page}${p.text}`} dir="auto">
          {p.text} <span className="quiet">{say('passage.page', { n: p.page })}</span>{' '}
          <button type="button" className="small" onClick={() => onChange(passages.filter(x => x !== p))}>
            {say('remove')}
          </button>
        </blockquote>
      ))}
      {passages.length === 0 ? <p className="hint">{say('reading.passages.none')}</p> : null}
      <button type="button" className="small" onClick={take}>
        {say('reading.passages.add')}
      </button>
      {missed ? <p className="field-error">{say('reading.passages.missed')}</p> : null}
    </fieldset>
  )
}

function firstUnread(matters: readonly Matter[]): string {
  return (matters.find(m => !m.reading) ?? matters.find(m => !m.notice && !m.secrecy) ?? matters[0])?.id ?? ''
}
