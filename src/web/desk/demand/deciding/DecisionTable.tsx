// The determination as one table: ask × category × account, each with its decision, ground, citation and words.
import type { LineKey } from '../../../../domain/decision/events.ts'
import type { Demand } from '../../../../domain/registry/state.ts'
import type { Decision } from '../../../../vocabulary/closed-lists.ts'
import { Badge, type Tone } from '../../parts/Badge.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { InstrumentName } from '../../parts/InstrumentName.tsx'
import { categoryWords, compulsionWords, decisionWords, groundWords } from '../../words/labels.ts'
import { pieces } from '../../words/pieces.ts'
import { periodWords } from '../../words/time.ts'
import { useDemand } from '../context.ts'
import { say } from '../demand-words.ts'
import { alike, askWords, assessed, decided, keyOf, linesOf, stopped, subjectOf } from './lines.ts'
import { listed } from './listed.ts'

const decisionTone: Record<Decision, Tone> = {
  comply: 'ok',
  narrow: 'ok',
  preserve: 'ok',
  redirect: 'accent',
  reject: 'quiet',
  challenge: 'warn',
  no_data: 'quiet',
}

export function DecisionTable() {
  const { page } = useDemand()
  const lines = linesOf(page.demand)
  if (lines.length === 0) return null
  const left = lines.filter(l => !decided(page.demand, l) || stopped(page.demand, l)).length
  return (
    <section>
      <h3>
        {say('lines')}{' '}
        <span className="quiet small">
          {left === 0
            ? say('lines.decided')
            : left === lines.length
              ? say('lines.none')
              : say('lines.left', { n: left })}
        </span>
      </h3>
      <table className="decision-lines">
        <thead>
          <tr>
            <th scope="col">{say('lines.asked')}</th>
            <th scope="col">{say('lines.made')}</th>
          </tr>
        </thead>
        <tbody>
          {alike(lines, line => saidOf(page.demand, line)).map(same => (
            <Row key={keyOf(same[0]!)} lines={same} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Asked, offered, agreed: every offer of the line, the earlier ones too. */
function Narrowings({ line }: { readonly line: LineKey }) {
  const { page } = useDemand()
  const offers = page.demand.narrowings.filter(n => keyOf(n) === keyOf(line))
  return offers.map(n => (
    <span key={n.at} className="quiet small">
      {narrowingOf(n)}
    </span>
  ))
}

function narrowingOf({ asked, offered, answer }: Demand['narrowings'][number]): string {
  const told = {
    asked: periodWords(asked),
    offered: offered ? periodWords(offered) : say('narrowing.nothing'),
  }
  if (!answer) return say('narrowing.no_answer', told)
  const { agreed, note } = answer
  return say(agreed ? 'narrowing.agreed' : 'narrowing.disagreed', { ...told, note })
}

/** All that a row tells of a line but its account. */
function saidOf(demand: Demand, line: LineKey): unknown {
  const made = decided(demand, line)
  const { ask: _, category: __, account: ___, ...decision } = made ?? line
  const offers = demand.narrowings
    .filter(n => keyOf(n) === keyOf(line))
    .map(({ asked, offered, answer }) => [asked, offered, answer])
  return made ? [decision, stopped(demand, line), offers] : assessed(demand, line)?.compulsion
}

function Row({ lines }: { readonly lines: readonly LineKey[] }) {
  const { page, look } = useDemand()
  const line = lines[0]!
  const subjects = lines.map(one => subjectOf(page.demand, one))
  return (
    <tr onPointerEnter={() => look({ ask: line.ask })} onPointerLeave={() => look(null)}>
      <th scope="row">
        <span className="quiet">{askWords(line.ask)}</span> <strong>{categoryWords[line.category]}</strong>
        {lines.length > 1 ? (
          <span className="quiet small"> · {say('lines.accounts', { n: lines.length })}</span>
        ) : null}
        <Folded
          items={subjects.map(subject => (
            <bdi key={subject} className="identifier small">
              {subject}
            </bdi>
          ))}
        />
      </th>
      <td>
        <Made line={line} />
      </td>
    </tr>
  )
}

function Made({ line }: { readonly line: LineKey }) {
  const { page } = useDemand()
  const made = decided(page.demand, line)
  if (!made) {
    const law = assessed(page.demand, line)
    return (
      <span className="quiet">
        {law ? say('line.open_law', { compulsion: compulsionWords[law.compulsion] }) : say('line.open')}
      </span>
    )
  }
  if (stopped(page.demand, line)) return <Badge tone="warn">{say('line.stopped')}</Badge>
  return (
    <>
      <Badge tone={decisionTone[made.decision]} check={made.decision === 'comply'}>
        {decisionWords[made.decision]}
      </Badge>
      <span>
        {groundWords[made.ground]} · <cite>{made.cite}</cite>
      </span>
      {made.period ? <span className="quiet small">{periodWords(made.period)}</span> : null}
      <Narrowings line={line} />
      {made.wouldSuffice.length > 0 ? (
        <span className="small">
          {pieces(
            say.rich('line.suffice', {
              what: listed(made.wouldSuffice.map(id => <InstrumentName key={id} id={id} />)),
            }),
          )}
        </span>
      ) : null}
    </>
  )
}
