// What the law says to each line, beside the passages it rests on; and what it would say on another day.
import { useEffect, useMemo, useRef } from 'react'
import type { Finding, MissingFact } from '../../../../law/answer.ts'
import { isHeldBack } from '../../../../vocabulary/closed-lists.ts'
import { AnswerView } from '../../law/AnswerView.tsx'
import { factsRead } from '../../law/answer-groups.ts'
import { Notice } from '../../parts/Notice.tsx'
import { When } from '../../parts/When.tsx'
import { factName, factQuestion } from '../../words/law.ts'
import { pieces } from '../../words/pieces.ts'
import { calendarDay } from '../../words/time.ts'
import { useDemand } from '../context.ts'
import { AsOfDay, useWhatIf } from '../deciding/AsOfDay.tsx'
import { listed } from '../deciding/listed.ts'
import { say } from '../demand-words.ts'
import { askedOf } from '../forms/facts/QuestionsFields.tsx'
import { isLookedAt, type Looking, placesOfFact, supports } from '../places.ts'
import { bringIntoView } from '../scroll.ts'
import { silenceMoved } from '../telling/silence-since.ts'
import { FindingsAlone } from './FindingsAlone.tsx'
import { recordedLines, whatIfLines } from './recorded.ts'

export function Findings() {
  const { page } = useDemand()
  const { assessment, factsVersion } = page.demand
  const whatIf = useWhatIf()
  if (!assessment) {
    return (
      <section className="findings">
        <h2>{say('findings')}</h2>
        <p className="quiet">{say('findings.none')}</p>
      </section>
    )
  }
  return (
    <section className="findings">
      <h2>{say('findings')}</h2>
      {assessment.factsVersion === factsVersion ? null : (
        <Notice tone="warn">
          <p>{say('findings.changed')}</p>
        </Notice>
      )}
      {silenceMoved(page.demand) ? (
        <Notice tone="warn">
          <p>{say('findings.silence_moved')}</p>
        </Notice>
      ) : null}
      <AsOfDay whatIf={whatIf} />
      <ChosenPassage />
      <div className={whatIf.data ? 'what-if' : undefined}>
        <Told asOf={whatIf.data} />
      </div>
      <p className="small quiet">
        {pieces(
          say.rich('findings.recorded', {
            day: calendarDay(assessment.asOf),
            packs: listed(
              assessment.packs.map(pack => (
                <bdi key={pack} className="identifier" title={pack}>
                  {pack.split('#')[0]}
                </bdi>
              )),
            ),
            when: <When at={assessment.at} form="past" />,
          }),
        )}
      </p>
    </section>
  )
}

function Told({ asOf }: { readonly asOf: ReturnType<typeof useWhatIf>['data'] }) {
  const { page, places, looking, look, chosen } = useDemand()
  const host = useRef<HTMLDivElement>(null)
  const lines = useMemo(
    () => (asOf ? whatIfLines(page.demand, asOf) : recordedLines(page.demand)),
    [page.demand, asOf],
  )
  useEffect(() => {
    const first =
      chosen?.from === 'paper' ? host.current?.querySelector<HTMLElement>('.reason[data-active]') : null
    if (first) bringIntoView(first, true)
  }, [chosen])
  const keysOf = (finding: Finding, ask: string | null) =>
    factsRead(finding).flatMap(path => placesOfFact(path, ask, places).map(place => place.key))
  if (!lines) return <FindingsAlone />
  return (
    <div ref={host}>
      <AnswerView
        lines={lines}
        parts={{
          fact: (path, ask) => <FactPlace path={path} ask={ask} />,
          missing: one => <Asked missing={one} />,
          askLooked: ask => isAskLooked(looking, ask),
          restsOnLooked: (finding, ask) =>
            looking !== null &&
            ('fact' in looking || 'words' in looking) &&
            keysOf(finding, ask).some(key => isLookedAt(looking, key)),
          onLook: (finding, ask) => look(finding ? { facts: keysOf(finding, ask) } : null),
        }}
      />
    </div>
  )
}

function isAskLooked(looking: Looking, ask: string | null): boolean {
  if (ask === null || looking === null) return false
  if ('ask' in looking) return looking.ask === ask
  if ('fact' in looking) return supports(looking.fact, ask)
  return 'words' in looking && looking.words.some(key => supports(key, ask))
}

/** A fact that a finding read: the way to its words where the paper has them, else its name. */
function FactPlace({ path, ask }: { readonly path: string; readonly ask: string | null }) {
  const { places, showInPaper, look } = useDemand()
  const [place] = placesOfFact(path, ask, places)
  if (!place) return <span title={factQuestion(path)}>{factName(path)}</span>
  return (
    <button
      type="button"
      className="link"
      title={factQuestion(path)}
      aria-label={say('place.fact_words', { fact: factName(path), n: place.passage.page })}
      onFocus={() => look({ fact: place.key })}
      onBlur={() => look(null)}
      onClick={() => showInPaper(place.key)}
    >
      {say('place.fact', { fact: factName(path), n: place.passage.page })}
    </button>
  )
}

/** A fact that nobody stated yet: who may state it goes to its field from here. */
function Asked({ missing: { fact, ask } }: { readonly missing: MissingFact }) {
  const { page, may, askFor } = useDemand()
  const { authorisation, closed } = page.demand
  const question = factQuestion(fact)
  const fixed = closed || authorisation?.status === 'prepared' || authorisation?.status === 'authorised'
  return (
    <>
      <strong>{question}</strong>
      <span className="asked-of small">
        {may('confirm_facts') && !fixed ? (
          <button
            type="button"
            className="small"
            aria-label={say('findings.answer_what', { question })}
            onClick={() => askFor(fact)}
          >
            {say('findings.answer')}
          </button>
        ) : null}
        <span className="quiet">{askedOf(ask)}</span>
      </span>
    </>
  )
}

/** The passage that the reader chose, and how much hangs on it. */
function ChosenPassage() {
  const { page, places, chosen, clearChosen } = useDemand()
  if (!chosen) return null
  const place = places.find(one => chosen.facts.includes(one.key))
  const isChosen = (path: string, ask: string | null) =>
    placesOfFact(path, ask, places).some(one => chosen.facts.includes(one.key))
  const lines = recordedLines(page.demand) ?? []
  const resting = new Set(
    lines.flatMap(({ ask, answer }) =>
      answer.findings
        .filter(f => !isHeldBack(f) && factsRead(f).some(path => isChosen(path, ask)))
        .map(f => `${ask}/${f.rule}`),
    ),
  )
  return (
    <p className="chosen-passage" role="status">
      {place
        ? say('chosen.page', { n: resting.size, page: place.passage.page })
        : say('chosen', { n: resting.size })}{' '}
      <button type="button" className="link" onClick={clearChosen}>
        {say('clear')}
      </button>
    </p>
  )
}
