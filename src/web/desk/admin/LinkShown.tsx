// A link for a passkey as it comes back: shown once, or said to be mailed.
import type { LinkMade } from '../../../server/admin/api.ts'
import { Notice } from '../parts/Notice.tsx'
import { SecretOnce } from './TokensPage.tsx'
import { say } from './words.ts'

export function LinkShown({ made }: { readonly made: LinkMade }) {
  if (made.url !== null) return <SecretOnce secret={made.url} what="link" />
  return (
    <div role="status">
      <Notice tone="ok" title={say('link.waits', { to: made.mailedTo ?? '' })}>
        <p>{say('link.once')}</p>
      </Notice>
    </div>
  )
}
