// What will appear here, and how it comes about.
import { Link } from '@tanstack/react-router'
import { pieces } from '../words/pieces.ts'
import { type List, searchOf } from './list-search.ts'
import { say } from './queue-words.ts'

const sought = { text: (inside: readonly unknown[]) => <bdi className="sought">{pieces(inside)}</bdi> }

type Props = { readonly list: List; readonly filtered: boolean }

export function QueueEmpty({ list, filtered }: Props) {
  const { view, text } = list
  if (text !== '' || filtered) {
    return (
      <div className="queue-empty">
        <h2>
          {text === ''
            ? say('empty.filters')
            : pieces(say.rich(filtered ? 'empty.both' : 'empty.text', { wanted: text, ...sought }))}
        </h2>
        <p>{say('empty.how')}</p>
        <Link to="/" search={searchOf({ ...list, text: '', filters: {} })} className="button">
          {say('empty.all')}
        </Link>
      </div>
    )
  }
  return (
    <div className="queue-empty">
      <h2>{say(`empty.${view}.title`)}</h2>
      <p>{say(`empty.${view}.how`)}</p>
      {view === 'open' ? (
        <div className="actions">
          <Link to="/receive" className="button primary">
            {say('empty.receive')}
          </Link>
          <Link to="/entry" className="button">
            {say('empty.entry')}
          </Link>
        </div>
      ) : null}
    </div>
  )
}
