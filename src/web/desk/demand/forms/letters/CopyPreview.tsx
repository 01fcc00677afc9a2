// The copy as it would go out beside a notice, line by line, and what a person has to do before it may: look at it, or make it.
import type { NoticeCopy } from '../../../../../api/desk/letters.ts'
import { Checkbox } from '../../../parts/Field.tsx'
import { useDemand } from '../../context.ts'
import { PaperLink } from '../../paper/PaperLink.tsx'
import { PaperField } from '../PaperField.tsx'
import { say } from './copy-words.ts'

type Props = {
  readonly copy: NoticeCopy
  readonly looked: boolean
  readonly onLooked: (looked: boolean) => void
  /** The one that a person made goes in its place. */
  readonly byHand: File | null
  readonly onByHand: (file: File | null) => void
}

export function CopyPreview({ copy, looked, onLooked, byHand, onByHand }: Props) {
  const { page } = useDemand()
  const hand = <PaperField label={say('by_hand')} hint={say('by_hand.hint')} onChange={onByHand} />
  switch (copy.how) {
    case 'covered':
      return null
    case 'before':
      return <p className="small quiet">{say('before')}</p>
    case 'whole':
      return (
        <p className="small">
          {say('whole')}
          <PaperLink document={page.demand.received.documents.find(d => d.id === copy.document)} />
        </p>
      )
    case 'none':
      return (
        <>
          <p className="notice" data-tone="warn">
            {say('none')}
          </p>
          {hand}
        </>
      )
    case 'rendition':
      return (
        <>
          <figure className="letter letter-preview">
            <figcaption>{say('title')}</figcaption>
            {copy.pages.map(({ title, n, text }) => (
              <section key={`${title} ${n}`}>
                <p>
                  <strong>{say('page', { title, n })}</strong>
                </p>
                <div className="letter-text" dir="auto">
                  {text}
                </div>
              </section>
            ))}
          </figure>
          {copy.look && !byHand ? (
            <>
              <p className="notice" data-tone="warn">
                {say('read')}
              </p>
              <Checkbox checked={looked} onChange={onLooked}>
                {say('look')}
              </Checkbox>
            </>
          ) : null}
          {hand}
        </>
      )
  }
}

/** What still has to be done before the notice can be sent with this copy. */
export function isCopyOpen(copy: NoticeCopy | undefined, looked: boolean, byHand: File | null): boolean {
  if (!copy || byHand) return false
  return copy.how === 'none' || (copy.look && !looked)
}
