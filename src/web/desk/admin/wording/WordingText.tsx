// One text of a letter in the editor: what is typed, what is shipped and its English beside it, and what lint finds, tied to the field.
import { useId } from 'react'
import type { TemplateText } from '../../../../api/desk/templates.ts'
import { lintIn } from '../../../../words/lint-words.ts'
import type { OwnLint } from '../../../../words/own-wording.ts'
import { Badge } from '../../parts/Badge.tsx'
import { say } from './wording-words.ts'

type Line = TemplateText['lines'][number]
type Props = {
  readonly n: number
  readonly line: Line
  readonly language: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onFocus: () => void
  readonly mistakes: readonly OwnLint[]
  /** What Duly shipped when the version was written that this began from, where that has changed. */
  readonly wasShipped: string | undefined
  /** What somebody else saved meanwhile, where it is another text than what is typed. */
  readonly theirs: { readonly text: string; readonly title: string } | null
}

export function WordingText(props: Props) {
  const { n, line, language, value, onChange, onFocus, mistakes, wasShipped, theirs } = props
  const id = useId()
  const isOwn = value.trim() !== line.text
  return (
    <div className="wording-text" data-own={isOwn || undefined}>
      <div className="wording-typed">
        <div className="wording-label">
          <label htmlFor={id}>
            {say('own.field', { n })} <span className="identifier small quiet">{line.key}</span>
          </label>
          {isOwn ? <Badge tone="ok">{say('own.is_own')}</Badge> : null}
        </div>
        <textarea
          id={id}
          lang={language}
          dir="auto"
          rows={Math.min(8, Math.max(2, Math.ceil(value.length / 60)))}
          value={value}
          spellCheck
          aria-invalid={mistakes.length > 0 || undefined}
          aria-describedby={`${id}-beside ${id}-lint`}
          onFocus={onFocus}
          onChange={event => onChange(event.target.value)}
        />
        <ul className="wording-lint small" id={`${id}-lint`}>
          {mistakes.map(one => (
            <li key={`${one.rule} ${one.what}`}>{lintIn(say, one)}</li>
          ))}
        </ul>
        {theirs ? (
          <div className="notice" data-tone="warn">
            <p className="notice-title">{theirs.title}</p>
            <p lang={language}>{theirs.text}</p>
            <button type="button" className="small" onClick={() => onChange(theirs.text)}>
              {say('own.take_theirs')}
            </button>
          </div>
        ) : null}
      </div>
      <dl className="wording-beside small" id={`${id}-beside`}>
        <dt>{say('own.as_shipped')}</dt>
        <dd lang={language}>{line.text}</dd>
        {wasShipped === undefined ? null : (
          <>
            <dt>{say('own.was_shipped')}</dt>
            <dd lang={language}>{wasShipped}</dd>
          </>
        )}
        {language === 'en' ? null : (
          <>
            <dt>{say('own.in_english')}</dt>
            <dd lang="en">{line.english}</dd>
          </>
        )}
      </dl>
      {isOwn ? (
        <button type="button" className="small wording-reset" onClick={() => onChange(line.text)}>
          {say('own.take_shipped')}
        </button>
      ) : null}
    </div>
  )
}
