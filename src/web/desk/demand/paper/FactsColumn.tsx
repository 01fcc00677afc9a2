// What the paper says, as confirmed (or as the reader proposes), and what the law makes of it, line by line.

import { useDemand } from '../context.ts'
import { ConflictLink, OpenByLaw } from '../deciding/Challenges.tsx'
import { say } from '../demand-words.ts'
import { Matters } from '../telling/Matters.tsx'
import { FactList } from './FactList.tsx'
import { Findings } from './Findings.tsx'

/** Once the law has answered, its answer is what one decides by: it comes first. */
export function FactsColumn() {
  const { page } = useDemand()
  const answered = page.demand.assessment !== null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the column scrolls, so the keyboard must reach it
    <section id="column-facts" className="column facts" tabIndex={0} aria-labelledby="facts-title">
      <h2 id="facts-title" className="visually-hidden">
        {say('tab.facts')}
      </h2>
      {answered ? <Findings /> : null}
      {answered ? <ConflictLink /> : null}
      {answered ? <OpenByLaw /> : null}
      {answered ? <Matters /> : null}
      <section>
        <h2>{say('facts')}</h2>
        <FactList />
      </section>
      {answered ? null : <Matters />}
      {answered ? null : <Findings />}
    </section>
  )
}
