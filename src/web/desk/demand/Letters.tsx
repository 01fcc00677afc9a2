// What was written and by whom: letters that went out, replies and messages that came in.
import { When } from '../parts/When.tsx'
import { plain } from '../words/labels.ts'
import { nameIn, useDemand } from './context.ts'

export function Letters() {
  const { page } = useDemand()
  const { letters, replies, messages, id } = page.demand
  if (letters.length + replies.length + messages.length === 0) return null
  return (
    <section>
      <h3>Letters and messages</h3>
      <ul className="letters">
        {letters.map(l => (
          <li key={l.id}>
            <strong>{plain(l.kind)}</strong> to the {l.to}: <bdi>{l.subject}</bdi>{' '}
            {l.document ? (
              <a
                href={`/api/demands/${encodeURIComponent(id)}/documents/${encodeURIComponent(l.document.id)}`}
                download
                aria-label={`Download the PDF of ${l.subject}`}
              >
                PDF
              </a>
            ) : null}{' '}
            <span className="quiet">
              <When at={l.at} form="past" />
            </span>
          </li>
        ))}
        {replies.map(r => (
          <li key={`${r.at}${r.from}`}>
            <strong>reply</strong> from <bdi>{r.from}</bdi>{' '}
            {r.authenticated ? '' : '(sender not authenticated)'}: <bdi>{r.subject}</bdi>{' '}
            <span className="quiet">
              <When at={r.at} form="past" />
            </span>
            <blockquote dir="auto">{r.text}</blockquote>
          </li>
        ))}
        {messages.map(m => (
          <li key={`${m.at}${m.by}`}>
            <strong>message</strong> from {m.from === 'desk' ? nameIn(page, m.by) : 'the officer'}{' '}
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
