// What will appear here, and how it comes about.
import { Link } from '@tanstack/react-router'
import type { View } from '../api/queries.ts'

type Props = { readonly view: View; readonly text: string; readonly filtered: boolean }

export function QueueEmpty({ view, text, filtered }: Props) {
  if (text !== '' || filtered) {
    return (
      <div className="queue-empty">
        <h2>
          Nothing here matches {text === '' ? 'these filters' : <bdi className="sought">“{text}”</bdi>}
          {text !== '' && filtered ? ' and these filters' : ''}.
        </h2>
        <p>
          Words are looked for in papers, facts and letters: whole, or by their beginning where the queue
          shows them. Each must be there. Papers that only named people may know are not searched.
        </p>
        <Link to="/" search={{ view, text: '' }} className="button">
          Show all
        </Link>
      </div>
    )
  }
  const { title, how } = words[view]
  return (
    <div className="queue-empty">
      <h2>{title}</h2>
      <p>{how}</p>
      {view === 'open' ? (
        <div className="actions">
          <Link to="/receive" className="button primary">
            Receive a paper
          </Link>
          <Link to="/entry" className="button">
            Enter a demand without paper
          </Link>
        </div>
      ) : null}
    </div>
  )
}

const words: Record<View, { readonly title: string; readonly how: string }> = {
  open: {
    title: 'No demand is open.',
    how: 'Papers that arrive by mail appear here by themselves, ordered by what is due first. You can also hand one in.',
  },
  mine: {
    title: 'It is nobody’s turn here but others’.',
    how: 'A demand appears here when its next step is for one of your roles.',
  },
  closed: {
    title: 'Nothing is closed yet.',
    how: 'A demand moves here when it is answered, withdrawn or redirected, and counted for the report.',
  },
  not_demand: {
    title: 'Nothing was filed as not a demand.',
    how: 'Advertising, thanks and private letters are filed here with a reason, and can be taken up again.',
  },
}
