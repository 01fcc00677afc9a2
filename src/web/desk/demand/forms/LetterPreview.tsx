// A letter as it will read: paper-like, to whom, subject, text.
import type { LetterDraft } from '../../../../server/desk/api.ts'
import { ProblemNotice } from '../../parts/Notice.tsx'

type Props = { readonly draft: LetterDraft | undefined; readonly error: unknown }

export function LetterPreview({ draft, error }: Props) {
  if (error) return <ProblemNotice error={error} />
  if (!draft) return <p className="quiet">Preparing the preview …</p>
  return (
    <figure className="letter">
      <figcaption>Preview</figcaption>
      <p className="small quiet">
        To <bdi>{draft.to}</bdi>
      </p>
      <p>
        <strong>{draft.subject}</strong>
      </p>
      <div className="letter-text">{draft.text}</div>
    </figure>
  )
}
