// A letter as it will read: paper-like, to whom, subject, text. One that is not in English stands beside its English.
import type { LetterDraft } from '../../../../server/desk/api.ts'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { language } from '../../words/load.ts'
import { pieces } from '../../words/pieces.ts'
import { say } from './words.ts'

type Props = { readonly draft: LetterDraft | undefined; readonly error: unknown }

export function LetterPreview({ draft, error }: Props) {
  if (error) return <ProblemNotice error={error} />
  if (!draft) return <p className="quiet">{say('preview.preparing')}</p>
  const { english } = draft.translation ?? {}
  return (
    <div className={english ? 'letter-pair' : ''}>
      <Sheet
        title={english ? say('preview.in', { language: draft.language }) : say('preview.title')}
        draft={draft}
        lang={draft.language}
      >
        <p className="small quiet" lang={language}>
          {pieces(say.rich('preview.to', { whom: <bdi>{draft.to}</bdi> }))}
        </p>
      </Sheet>
      {english ? <Sheet title={say('preview.english')} draft={english} lang="en" /> : null}
    </div>
  )
}

type SheetProps = {
  readonly title: string
  readonly draft: { readonly subject: string; readonly text: string }
  readonly lang: string
  readonly children?: React.ReactNode
}

function Sheet({ title, draft, lang, children }: SheetProps) {
  return (
    <figure className="letter" lang={lang}>
      <figcaption lang={language}>{title}</figcaption>
      {children}
      <p>
        <strong>{draft.subject}</strong>
      </p>
      <div className="letter-text">{draft.text}</div>
    </figure>
  )
}
