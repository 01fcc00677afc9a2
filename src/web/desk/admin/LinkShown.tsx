// A link for a passkey as it comes back: shown once, or said to be mailed.
import type { LinkMade } from '../../../api/desk/people.ts'
import { Notice } from '../parts/Notice.tsx'
import { say } from './admin-words.ts'
import type { Surface } from './surface.ts'
import { SecretOnce } from './TokensPage.tsx'

type Props = {
  readonly made: LinkMade
  /** An approver may be given two, which open nothing of each other. */
  readonly surface?: Surface
}

export function LinkShown({ made, surface }: Props) {
  if (made.url !== null)
    return (
      <SecretOnce
        secret={made.url}
        what="link"
        use={surface ? say('secret.surface', { surface }) : undefined}
      />
    )
  return (
    <div role="status">
      <Notice tone="ok" title={say('link.waits', { to: made.mailedTo ?? '' })}>
        <p>{say('link.once')}</p>
      </Notice>
    </div>
  )
}
