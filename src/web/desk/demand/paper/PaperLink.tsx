// A paper that came beside the demand, as a download, with the hash that its event names.
import type { DocumentRef } from '../../../../domain/decision/facts.ts'
import { useDemand } from '../context.ts'

export function PaperLink({ document }: { readonly document: DocumentRef | null | undefined }) {
  const { page } = useDemand()
  if (!document) return null
  const path = `/api/demands/${encodeURIComponent(page.demand.id)}/documents/${encodeURIComponent(document.id)}`
  return (
    <>
      {' '}
      <a href={path} download>
        <bdi>{document.title}</bdi>
      </a>{' '}
      <span className="identifier small quiet">SHA-256 {document.sha256}</span>
      {page.misnamed[document.id] ? <strong> · {page.misnamed[document.id]}</strong> : null}
    </>
  )
}
