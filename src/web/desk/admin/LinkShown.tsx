// A link for a passkey as it comes back: shown once, or said to be mailed.
import type { LinkMade } from '../../../server/admin/api.ts'
import { Notice } from '../parts/Notice.tsx'
import { SecretOnce } from './TokensPage.tsx'

export function LinkShown({ made }: { readonly made: LinkMade }) {
  if (made.url !== null) return <SecretOnce secret={made.url} what="link" />
  return (
    <div role="status">
      <Notice tone="ok" title={`The link waits for the post, to ${made.mailedTo}.`}>
        <p>It works once, within two days.</p>
      </Notice>
    </div>
  )
}
