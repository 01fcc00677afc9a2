// A letter in one's own words: every text with the shipped one beside it, what lint finds while it is typed, saved as a version. Nothing
// typed is lost where the server says no or somebody else saved meanwhile: both are shown, and the next save is on top of theirs.

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { TemplateText, WordingSent, WordingVersion } from '../../../../api/desk/templates.ts'
import { lintOwn, type OwnLint } from '../../../../words/own-wording.ts'
import { write } from '../../api/client.ts'
import { Refused } from '../../api/refused.ts'
import { TextField } from '../../parts/Field.tsx'
import { Notice, ProblemNotice } from '../../parts/Notice.tsx'
import { useUnsent } from '../../shell/unsent.ts'
import type { LetterPlace } from './place.ts'
import { WordingFiles } from './WordingFiles.tsx'
import { WordingPreview } from './WordingPreview.tsx'
import { WordingText } from './WordingText.tsx'
import { differing, fieldsFrom, isSame, ownLinesOf, ownOf, type Typed, whichOf } from './wording-form.ts'
import { say } from './wording-words.ts'

export const templatesKey = ['templates'] as const

type Props = {
  readonly text: TemplateText
  readonly place: LetterPlace
  /** The version that it begins from; none: the shipped text. */
  readonly from: WordingVersion | undefined
  readonly onDone: (version: number | null) => void
}

export function WordingEditor({ text, place, from, onDone }: Props) {
  const queries = useQueryClient()
  const [begun] = useState(() => fieldsFrom(text, from))
  const [typed, setTyped] = useState<Typed>(begun)
  const [note, setNote] = useState('')
  const [base, setBase] = useState(text.own.newest)
  const [showsAll, setShowsAll] = useState(false)
  const [key, setKey] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  useEffect(() => heading.current?.focus(), [])
  const own = ownOf(text, typed)
  const isDirty = !isSame(typed, begun) || note !== ''
  useUnsent(isDirty)
  const newest = text.own.versions[0]
  // Somebody else has saved since: theirs stands beside, and what is sent next is on top of it.
  const theirs = newest && newest.version > base ? newest : null
  const [seen, setSeen] = useState<WordingVersion | null>(null)
  const other = theirs ?? seen
  const { id, language } = whichOf(text)
  const mistakes = lintOwn(id, language, own)
  const save = useMutation({
    mutationFn: (sent: WordingSent) => write(`${place}/wording`, sent),
    onSuccess: async ({ version }) => {
      await queries.invalidateQueries({ queryKey: templatesKey })
      onDone(version)
    },
    onError: error => {
      if (error instanceof Refused && error.refusal.code === 'changed_meanwhile')
        queries.invalidateQueries({ queryKey: templatesKey })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setShowsAll(true)
    if (mistakes.length > 0) {
      document.querySelector<HTMLTextAreaElement>('.wording-form [aria-invalid]')?.focus()
      return
    }
    if (theirs) {
      setSeen(theirs)
      setBase(theirs.version)
    }
    save.mutate({ base: theirs?.version ?? base, texts: own, note })
  }
  const change = (key: string) => (value: string) => setTyped(before => ({ ...before, [key]: value }))
  const contested = new Set(other ? differing(text, other, typed) : [])
  const isNothing = newest ? isSame(own, newest.texts) : Object.keys(own).length === 0
  return (
    <form className="wording-form" aria-labelledby={titleId} onSubmit={submit} noValidate>
      <h3 id={titleId} ref={heading} tabIndex={-1}>
        {say(newest ? 'own.change' : 'own.edit')}
      </h3>
      <WordingFiles text={text} own={own} onTexts={texts => setTyped(fieldsFrom(text, { texts }))} />
      {other ? (
        <Notice tone="warn" title={say('own.conflict', { who: other.by, n: other.version })} alert>
          <p>{say('own.conflict_text')}</p>
        </Notice>
      ) : null}
      <div className="wording-columns">
        <div>
          {ownLinesOf(text).map((line, i) => (
            <WordingText
              key={line.key}
              n={i + 1}
              line={line}
              language={language}
              value={typed[line.key] ?? ''}
              onChange={change(line.key)}
              onFocus={() => setKey(line.key)}
              mistakes={mistakesOf(mistakes, line.key)}
              wasShipped={changedSince(from, line)}
              theirs={
                other && contested.has(line.key)
                  ? {
                      text: other.texts[line.key] ?? line.text,
                      title: say('own.theirs', { n: other.version, who: other.by }),
                    }
                  : null
              }
            />
          ))}
        </div>
        <WordingPreview
          place={place}
          language={language}
          texts={mistakes.length === 0 ? own : null}
          focus={key}
        />
      </div>
      <TextField label={say('own.note')} value={note} onChange={setNote} maxLength={500} dir="auto" />
      {save.error && !isConflict(save.error) ? <ProblemNotice error={save.error} /> : null}
      <p role="status" className="wording-status">
        {mistakes.length > 0 ? say('own.to_mend', { n: new Set(mistakes.map(m => m.key)).size }) : ''}
        {mistakes.length === 0 && isNothing && showsAll ? say('own.nothing') : ''}
      </p>
      <div className="actions">
        <button type="submit" className="primary" disabled={save.isPending || isNothing}>
          {say('own.save', { n: (theirs?.version ?? base) + 1 })}
        </button>
        <button type="button" onClick={() => onDone(null)}>
          {say('own.cancel')}
        </button>
      </div>
    </form>
  )
}

function mistakesOf(mistakes: readonly OwnLint[], key: string): readonly OwnLint[] {
  return mistakes.filter(one => one.key === key)
}

function isConflict(error: unknown): boolean {
  return error instanceof Refused && error.refusal.code === 'changed_meanwhile'
}

function changedSince(
  from: WordingVersion | undefined,
  line: TemplateText['lines'][number],
): string | undefined {
  const was = from?.shipped[line.key]
  return was === undefined || was === line.text ? undefined : was
}
