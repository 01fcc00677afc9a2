// A letter as it will read: paper-like, to whom, subject, text; what its template does not say by itself is marked. One that is not in English stands beside its English.
import { createElement, useState } from 'react'
import type { DraftSheet, LetterDraft } from '../../../../../api/desk/letters.ts'
import { Checkbox } from '../../../parts/Field.tsx'
import { ProblemNotice } from '../../../parts/Notice.tsx'
import { language } from '../../../words/load.ts'
import { pieces } from '../../../words/pieces.ts'
import { say } from '../form-words.ts'

type Props = { readonly draft: LetterDraft | undefined; readonly error: unknown }

export function LetterPreview({ draft, error }: Props) {
  const [marks, setMarks] = useState(true)
  if (error) return <ProblemNotice error={error} />
  if (!draft) return <p className="quiet">{say('preview.preparing')}</p>
  const { english } = draft.translation ?? {}
  return (
    <div className="letter-preview">
      <Checkbox checked={marks} onChange={setMarks}>
        {say('preview.marks')}
      </Checkbox>
      <div className={english ? 'letter-pair' : ''}>
        <Sheet
          marks={marks}
          title={english ? say('preview.in', { language: draft.language }) : say('preview.title')}
          draft={draft}
          lang={draft.language}
        >
          <p className="small quiet" lang={language}>
            {pieces(say.rich('preview.to', { whom: <bdi>{draft.to ?? say('notice.by_post')}</bdi> }))}
          </p>
        </Sheet>
        {english ? <Sheet marks={marks} title={say('preview.english')} draft={english} lang="en" /> : null}
      </div>
    </div>
  )
}

type SheetProps = {
  readonly title: string
  readonly draft: DraftSheet
  readonly marks: boolean
  readonly lang: string
  readonly children?: React.ReactNode
}

function Sheet({ title, draft, lang, marks, children }: SheetProps) {
  return (
    <figure className="letter" lang={lang}>
      <figcaption lang={language}>{title}</figcaption>
      {children}
      <p>
        <strong>{draft.subject}</strong>
      </p>
      <div className="letter-text">{marks ? pieces(draft.pieces.map(apart)) : draft.text}</div>
    </figure>
  )
}

/** Each by itself: what runs from right to left in one turns nothing in the next. */
function apart({ text, filled }: DraftSheet['pieces'][number]) {
  const isolated = createElement('bdi', null, text)
  return filled ? createElement('ins', null, isolated) : isolated
}
