// What happened, newest first: person, act, reason, and whether its leaf is written, in the log, witnessed; in words.
import type { LeafState } from '../../../api/desk/demand-page.ts'
import { Badge } from '../parts/Badge.tsx'
import { When } from '../parts/When.tsx'
import { leafWords } from '../words/labels.ts'
import { pieces } from '../words/pieces.ts'
import { useDemand } from './context.ts'
import { say } from './demand-words.ts'

export function Timeline() {
  const { page } = useDemand()
  return (
    <section>
      <h3>{say('timeline')}</h3>
      <ol className="timeline" reversed>
        {page.timeline.toReversed().map(entry => (
          <li key={entry.version}>
            <span className="timeline-says">{entry.says}</span>
            <span className="timeline-who">
              <bdi>{entry.who}</bdi> · <When at={entry.at} form="past" />
            </span>
            {entry.leaf ? <Leaf leaf={entry.leaf} /> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Leaf({ leaf }: { readonly leaf: LeafState }) {
  const witnessed = leaf.state === 'witnessed'
  return (
    <span className="timeline-leaf">
      <Badge tone={witnessed ? 'ok' : 'quiet'} check={witnessed}>
        {leafWords[leaf.state]}
      </Badge>
      {!witnessed && leaf.expectedBy ? (
        <span className="quiet">
          {' '}
          {pieces(say.rich('timeline.expected', { when: <When at={leaf.expectedBy} form="brief" /> }))}
        </span>
      ) : null}
    </span>
  )
}
