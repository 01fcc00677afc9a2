// What is proposed for many demands that are alike, accepted in one press. The server offers those that this person has opened as they
// are now; each is then decided by itself, and the list at the end says which were taken and which were not, and why.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { BatchOffer, QueueRow } from '../../../api/desk/queue.ts'
import { write } from '../api/client.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { categoryWords, decisionWords, exceptionWords, groundWords } from '../words/labels.ts'
import { pieces } from '../words/pieces.ts'
import { say } from './queue-words.ts'
import { whyNot } from './why-not.ts'

type Props = {
  readonly rows: readonly QueueRow[]
  /** The rows that were not taken. */
  readonly onDone: (left: readonly string[]) => void
  readonly onClose: () => void
}

type Untaken = { readonly id: string; readonly why: string }
type Result = { readonly taken: readonly string[]; readonly untaken: readonly Untaken[] }

export function AcceptBatch({ rows, onDone, onClose }: Props) {
  const ids = rows.map(r => r.id)
  const { data: offer, error } = useQuery({
    queryKey: ['batch', ...ids],
    queryFn: () => write('/api/queue/proposals', { ids }),
    gcTime: 0,
    retry: false,
  })
  const [at, setAt] = useState<number | null>(null)
  const [result, setResult] = useState<Result | null>(null)
  const accept = async (offered: BatchOffer['offered']) => {
    const taken: string[] = []
    const untaken: Untaken[] = []
    for (const [i, one] of offered.entries()) {
      setAt(i)
      const why = await acceptOne(one)
      if (why === null) taken.push(one.id)
      else untaken.push({ id: one.id, why })
    }
    setAt(null)
    setResult({ taken, untaken })
    onDone(rows.map(r => r.id).filter(id => !taken.includes(id)))
  }
  const refused = offer?.refused.map(r => ({ id: r.id, why: `${r.refusal.detail} ${r.refusal.next}` })) ?? []
  return (
    <Dialog title={say('batch.title', { n: rows.length })} onClose={onClose} wide>
      {error ? <ProblemNotice error={error} /> : null}
      {offer && !result ? (
        <Offer offer={offer} rows={rows} refused={refused} at={at} onAccept={() => accept(offer.offered)} />
      ) : null}
      {result ? <Results result={result} rows={rows} refused={refused} /> : null}
    </Dialog>
  )
}

/** null: taken. One key for each: sent again it is not decided twice. */
async function acceptOne({ id, version, likeness }: BatchOffer['offered'][number]): Promise<string | null> {
  try {
    await write(`/api/demands/${encodeURIComponent(id)}/accept`, {
      version,
      key: crypto.randomUUID(),
      likeness,
    })
    return null
  } catch (error) {
    return whyNot(error)
  }
}

type OfferProps = {
  readonly offer: BatchOffer
  readonly rows: readonly QueueRow[]
  readonly refused: readonly Untaken[]
  /** Which is being sent; null before. */
  readonly at: number | null
  readonly onAccept: () => void
}

function Offer({ offer, rows, refused, at, onAccept }: OfferProps) {
  const n = offer.offered.length
  return (
    <>
      {n > 0 ? (
        <>
          <p>{say('batch.text', { n })}</p>
          <ul>
            {offer.decides.map(one => (
              <li key={JSON.stringify(one)}>
                <strong>
                  {categoryWords[one.category]} · {decisionWords[one.decision]}
                </strong>{' '}
                · {groundWords[one.ground]}
                <br />
                <bdi>{one.reason}</bdi> <bdi className="quiet small">{one.cite}</bdi>
              </li>
            ))}
          </ul>
          <Explanation explains={offer.explains} />
          <References rows={rows.filter(r => offer.offered.some(o => o.id === r.id))} />
        </>
      ) : null}
      <Refusals title={say('batch.refused', { n: refused.length })} list={refused} rows={rows} />
      {at === null ? null : (
        <>
          <p role="status">{say('bulk.at', { at: at + 1, of: n })}</p>
          <progress value={at} max={n} aria-label={say('bulk.doing')} />
        </>
      )}
      <div className="actions">
        <button type="button" className="primary" disabled={n === 0 || at !== null} onClick={onAccept}>
          {say('batch.do', { n })}
        </button>
      </div>
    </>
  )
}

/** What is put on record about each customer whose data leave; the same for all that are alike. */
function Explanation({ explains: { exception, note, notChallenged } }: Pick<BatchOffer, 'explains'>) {
  return (
    <>
      {exception ? (
        <p>
          {say('batch.exception')} {exceptionWords[exception]} <bdi>{note}</bdi>
        </p>
      ) : null}
      {notChallenged ? (
        <p>
          {say('batch.not_challenged')} <bdi>{notChallenged}</bdi>
        </p>
      ) : null}
    </>
  )
}

type ResultsProps = {
  readonly result: Result
  readonly rows: readonly QueueRow[]
  readonly refused: readonly Untaken[]
}

function Results({ result, rows, refused }: ResultsProps) {
  const untaken = [...result.untaken, ...refused]
  return (
    <>
      <p role="status">{say('batch.taken', { n: result.taken.length })}</p>
      <References rows={rows.filter(r => result.taken.includes(r.id))} />
      <Refusals title={say('bulk.not_taken', { n: untaken.length })} list={untaken} rows={rows} />
    </>
  )
}

function References({ rows }: { readonly rows: readonly QueueRow[] }) {
  return (
    <ul className="batch-references">
      {rows.map(r => (
        <li key={r.id}>
          <Link to="/demands/$id" params={{ id: r.id }}>
            {r.reference}
          </Link>
        </li>
      ))}
    </ul>
  )
}

type RefusalsProps = {
  readonly title: string
  readonly list: readonly Untaken[]
  readonly rows: readonly QueueRow[]
}

function Refusals({ title, list, rows }: RefusalsProps) {
  if (list.length === 0) return null
  return (
    <div className="notice" data-tone="warn" role="alert">
      <p className="notice-title">{title}</p>
      <ul>
        {list.map(({ id, why }) => (
          <li key={id}>
            {pieces(
              say.rich('bulk.failure', {
                reference: rows.find(r => r.id === id)?.reference ?? '',
                why,
                link: inside => (
                  <Link to="/demands/$id" params={{ id }}>
                    {pieces(inside)}
                  </Link>
                ),
              }),
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
