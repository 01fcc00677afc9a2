// What was written and by whom: letters that went out, replies and messages that came in.

import { Link } from '@tanstack/react-router'
import type { Posted } from '../../../api/desk/demand-page.ts'
import type { DemandName } from '../../../domain/arrival/events.ts'
import type { DocumentRef } from '../../../domain/decision/facts.ts'
import { When } from '../parts/When.tsx'
import { pieces } from '../words/pieces.ts'
import { nameIn, useDemand } from './context.ts'
import { say as sayStray } from './forms/arrival/stray-words.ts'
import { letterWords } from './letter-name.ts'
import { PaperLink } from './paper/PaperLink.tsx'
import { sayRecord } from './record-words.ts'

const b = (inside: readonly unknown[]) => <strong>{pieces(inside)}</strong>

export function Letters() {
  const { page } = useDemand()
  const { letters, replies, messages, id } = page.demand
  if (letters.length + replies.length + messages.length === 0) return null
  return (
    <section>
      <h3>{sayRecord('letters')}</h3>
      <ul className="letters">
        {letters.map(l => (
          <li key={l.id}>
            {pieces(
              sayRecord.rich(l.to === 'tenant' ? 'letters.to_tenant' : 'letters.to_authority', {
                b,
                kind: letterWords(l.kind),
                subject: <bdi>{l.subject}</bdi>,
              }),
            )}{' '}
            {l.document ? (
              <a
                href={`/api/demands/${encodeURIComponent(id)}/documents/${encodeURIComponent(l.document.id)}`}
                download
                aria-label={sayRecord('letters.download', { subject: l.subject })}
              >
                PDF
              </a>
            ) : null}{' '}
            <span className="quiet">
              {pieces(
                l.address
                  ? sayRecord.rich('letters.sent_to', {
                      to: <bdi>{l.address}</bdi>,
                      when: <When at={l.at} form="past" />,
                    })
                  : sayRecord.rich('letters.sent', { when: <When at={l.at} form="past" /> }),
              )}
              <PostedState posted={page.posted?.[l.id]} />
            </span>
          </li>
        ))}
        {replies.map(r => (
          <li key={`${r.at}${r.from}`}>
            {pieces(
              sayRecord.rich('letters.reply', {
                b,
                from: <bdi>{r.from || r.stray?.reference}</bdi>,
                known: r.authenticated ? 'yes' : 'no',
                subject: <bdi>{r.subject}</bdi>,
              }),
            )}{' '}
            <span className="quiet">
              <When at={r.receivedAt} form="past" />
            </span>
            <CameAs stray={r.stray} />
            <blockquote dir="auto">{r.text}</blockquote>
            <Attached papers={r.documents} />
          </li>
        ))}
        {messages.map(m => (
          <li key={`${m.at}${m.by}`}>
            {pieces(
              m.from === 'desk'
                ? sayRecord.rich('letters.message', { b, from: nameIn(page, m.by) })
                : sayRecord.rich('letters.message_officer', { b }),
            )}{' '}
            <span className="quiet">
              <When at={m.at} form="past" />
            </span>
            <blockquote dir="auto">{m.text}</blockquote>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What a person filed here had come in as a demand of its own. */
export function CameAs({ stray }: { readonly stray: DemandName | undefined }) {
  if (!stray) return null
  const reference = (
    <Link to="/demands/$id" params={{ id: stray.demand }} className="identifier">
      {stray.reference}
    </Link>
  )
  return <p className="small">{pieces(sayStray.rich('stray.came_as', { reference }))}</p>
}

/** What came with a mail and the mail itself, whole: what it says may stand in an attachment alone. */
export function Attached({ papers }: { readonly papers: readonly DocumentRef[] }) {
  if (papers.length === 0) return null
  return (
    <ul className="small" aria-label={sayRecord('letters.attached')}>
      {papers.map(document => (
        <li key={document.id}>
          <PaperLink document={document} />
        </li>
      ))}
    </ul>
  )
}

/** What the mail servers said of it; nothing where its mail is no longer kept. */
function PostedState({ posted }: { readonly posted: Posted | undefined }) {
  if (!posted) return null
  const { state, retryAt } = posted
  if (state === 'failed') return <strong> · {sayRecord('posted.failed')}</strong>
  return (
    <>
      {' · '}
      {state === 'sent'
        ? sayRecord('posted.sent')
        : pieces(
            sayRecord.rich('posted.waiting', { when: retryAt ? <When at={retryAt} form="brief" /> : '…' }),
          )}
    </>
  )
}
