// A letter as it will read: paper-like, to whom, subject, text. One that is not in English stands beside its English.
import type { LetterDraft } from '../../../../server/desk/api.ts'
import { ProblemNotice } from '../../parts/Notice.tsx'

type Props = { readonly draft: LetterDraft | undefined; readonly error: unknown }

export function LetterPreview({ draft, error }: Props) {
  if (error) return <ProblemNotice error={error} />
  if (!draft) return <p className="quiet">Preparing the preview …</p>
  const { english } = draft.translation ?? {}
  return (
    <div className={english ? 'letter-pair' : ''}>
      <Sheet title={english ? `Preview, ${draft.language}` : 'Preview'} draft={draft} lang={draft.language}>
        <p className="small quiet" lang="en">
          To <bdi>{draft.to}</bdi>
        </p>
      </Sheet>
      {english ? <Sheet title="The same in English" draft={english} lang="en" /> : null}
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
      <figcaption lang="en">{title}</figcaption>
      {children}
      <p>
        <strong>{draft.subject}</strong>
      </p>
      <div className="letter-text">{draft.text}</div>
    </figure>
  )
}
