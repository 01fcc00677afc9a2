// The notice on the page of the second reader: as it goes out once they have confirmed, where nothing of it is left to choose and it
// waits to be taken back. Otherwise it is a step of its own.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Matter } from '../../../../../domain/registry/state.ts'
import { write } from '../../../api/client.ts'
import { useDemand } from '../../context.ts'
import { withGrant } from '../../grant-asked.ts'
import { CopyPreview, isCopyOpen } from '../letters/CopyPreview.tsx'
import { LetterPreview } from '../letters/LetterPreview.tsx'
import { isWordingOpen } from '../letters/WordingField.tsx'
import { say } from './silence-words.ts'

/** Null where it cannot go by this press: a choice is left, several customers are concerned, the words of an order bind. */
export function useNoticeToo(unconfirmed: readonly Matter[]) {
  const { page, may } = useDemand()
  const { demand } = page
  const [matter, ...others] = unconfirmed
  const contacts = page.contacts[matter?.id ?? ''] ?? []
  const [contact] = contacts
  const simple =
    matter?.reading?.secrecy.kind === 'none' &&
    !matter.notice &&
    others.length === 0 &&
    contacts.length === 1 &&
    demand.lines.length > 0 &&
    page.takesBack &&
    may('send_notice')
  const asked = { matter: matter?.id ?? '', contact: contact?.id ?? '' }
  const { data: draft } = useQuery({
    queryKey: ['draft', demand.id, demand.version, 'notice-once-confirmed', asked.matter, asked.contact],
    queryFn: () =>
      withGrant(demand.id, () =>
        write(`/api/demands/${encodeURIComponent(demand.id)}/notice/draft`, {
          ...asked,
          once_confirmed: true,
        }),
      ),
    enabled: simple,
    retry: false,
  })
  if (!simple || !draft || !contact || isWordingOpen(draft, '') || isCopyOpen(draft.copy, false, null))
    return null
  return { draft, sent: asked, to: contact.name }
}

type Props = {
  readonly notice: NonNullable<ReturnType<typeof useNoticeToo>>
  readonly children: ReactNode
}

/** `children`: the one press for all of it. */
export function NoticeToo({ notice: { draft, to }, children }: Props) {
  return (
    <fieldset className="boxed">
      <legend>{say('second.notice', { to })}</legend>
      <LetterPreview draft={draft} error={null} />
      {draft.copy ? (
        <CopyPreview copy={draft.copy} looked={false} onLooked={nothing} byHand={null} onByHand={nothing} />
      ) : null}
      {children}
    </fieldset>
  )
}

function nothing(): void {}
