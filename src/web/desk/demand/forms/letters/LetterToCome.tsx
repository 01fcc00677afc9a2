// The letter that an act would send, beside its form: asked for again when what is written has settled.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { LetterDraft } from '../../../../../api/desk/letters.ts'
import { type Sent, write } from '../../../api/client.ts'
import { useDemand } from '../../context.ts'
import { withGrant } from '../../grant-asked.ts'

/** The text once nobody has typed for a moment: the preview follows, but not each letter. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 400)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

/** Of the act under this address; null where too little is filled in. */
export function useLetterToCome<const P extends 'window' | 'again'>(
  part: P,
  wish: Sent<`/api/demands/${string}/${P}/draft`> | null,
) {
  const { demand } = useDemand().page
  return useQuery({
    queryKey: ['draft', demand.id, demand.version, part, wish],
    queryFn: () =>
      withGrant(demand.id, () =>
        draftOf(`/api/demands/${encodeURIComponent(demand.id)}/${part}/draft`, wish),
      ),
    enabled: wish !== null,
    placeholderData: before => before,
  })
}

function draftOf<const P extends `/api/demands/${string}/${'window' | 'again'}/draft`>(
  path: P,
  wish: unknown,
): Promise<LetterDraft> {
  return write(path as never, wish as never)
}
