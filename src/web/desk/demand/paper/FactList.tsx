// The facts, each tied to its passage: looking at one marks its words in the paper and the findings that rest on it.
import type { ReactNode } from 'react'
import type { Ask, Identifier, Paper } from '../../../../domain/decision/facts.ts'
import { isolate } from '../../../../words/isolate.ts'
import { Badge } from '../../parts/Badge.tsx'
import { FoldedRest, foldedAt } from '../../parts/Folded.tsx'
import { InstrumentName } from '../../parts/InstrumentName.tsx'
import { When } from '../../parts/When.tsx'
import { categoryWords, commas, linkWords, paperRoleWords, secrecyWords } from '../../words/labels.ts'
import { codeWords } from '../../words/law.ts'
import { pieces } from '../../words/pieces.ts'
import { calendarDay, periodWords } from '../../words/time.ts'
import { coded } from '../coded.ts'
import { useDemand } from '../context.ts'
import { askWords } from '../deciding/lines.ts'
import { say } from '../demand-words.ts'
import { say as sayPaper } from '../forms/paper-words.ts'
import { type FactKey, isLookedAt } from '../places.ts'

export function FactList() {
  const { page } = useDemand()
  const facts = page.demand.facts ?? page.draftFacts
  if (!facts) return <p className="quiet">{say(page.demand.named ? 'facts.by_hand' : 'facts.none')}</p>
  return (
    <div>
      {page.demand.facts ? null : (
        <p className="notice" data-tone="warn">
          {say('facts.proposed')}
        </p>
      )}
      <dl className="facts">
        <Fact name={say('fact.authority')} fact="authorityName">
          <bdi>{facts.authorityName || '–'}</bdi> {facts.country ? `(${facts.country})` : ''}
        </Fact>
        <Fact name={say('fact.officer')} fact="officer">
          <bdi>
            {[facts.officer.name, facts.officer.mail, facts.officer.phone]
              .flatMap(one => (one ? [isolate(one)] : []))
              .join(' · ') || '–'}
          </bdi>
        </Fact>
        <Fact name={say('fact.instrument')} fact="instrument">
          {facts.instrument ? <InstrumentName id={facts.instrument} /> : '–'}
        </Fact>
        <Fact name={say('fact.reference')} fact="reference">
          <bdi className="identifier">{facts.reference ?? say('fact.none')}</bdi>
        </Fact>
        <Fact name={say('fact.issued')} fact="issuedOn">
          {facts.issuedOn ? calendarDay(facts.issuedOn) : say('fact.not_stated')}
        </Fact>
        <Fact name={say('fact.due')} fact="dueAt">
          {facts.dueAt ? <When at={facts.dueAt} /> : say('fact.not_stated')}
        </Fact>
        <Fact name={say('fact.purpose')} fact="purpose">
          {codeWords(facts.purpose)}
        </Fact>
        <Fact name={say('fact.silence')} fact="secrecy">
          {facts.secrecy.until
            ? say('fact.silence_until', {
                silence: secrecyWords[facts.secrecy.kind],
                day: calendarDay(facts.secrecy.until),
              })
            : secrecyWords[facts.secrecy.kind]}
        </Fact>
      </dl>
      {facts.asks.map(ask => (
        <AskFacts key={ask.id} ask={ask} />
      ))}
      {facts.papers.length > 1 ? (
        <ul className="paper-list">
          {facts.papers.map(p => (
            <li key={p.id}>{[paperOf(p), ...p.links.map(linkOf)].join('; ')}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function paperOf({ id, role, pageFrom: from, pageTo: to }: Paper): string {
  const told = { id, role: paperRoleWords[role] }
  return from === to ? say('papers.page', { ...told, n: from }) : say('papers.pages', { ...told, from, to })
}

function linkOf({ kind, to }: Paper['links'][number]): string {
  return say('papers.link', { link: linkWords[kind], paper: to })
}

function AskFacts({ ask }: { readonly ask: Ask }) {
  const { shown, folded } = foldedAt(ask.identifiers)
  return (
    <section className="ask" aria-label={askWords(ask.id)}>
      <h3>{askWords(ask.id)}</h3>
      {shown.length > 0 ? (
        <dl className="facts">
          {shown.map(i => (
            <IdentifierFact key={`${i.kind}${i.value}${i.at}`} ask={ask} identifier={i} />
          ))}
        </dl>
      ) : null}
      {folded.length > 0 ? (
        <FoldedRest n={folded.length}>
          <dl className="facts">
            {folded.map(i => (
              <IdentifierFact key={`${i.kind}${i.value}${i.at}`} ask={ask} identifier={i} />
            ))}
          </dl>
        </FoldedRest>
      ) : null}
      <dl className="facts">
        {ask.identifiers.length === 0 ? (
          <Fact name={say('fact.identifier')} fact={ask.id}>
            {say('fact.none_named')}
          </Fact>
        ) : null}
        {ask.instrument ? (
          <Fact name={say('fact.instrument')} fact={`${ask.id}.instrument`}>
            <InstrumentName id={ask.instrument} />
          </Fact>
        ) : null}
        <Fact name={say('fact.categories')} fact={`${ask.id}.categories`}>
          {commas(ask.categories.map(c => categoryWords[c])) || say('fact.none_chosen')}
        </Fact>
        <Fact name={say('fact.period')} fact={`${ask.id}.period`}>
          {periodWords(ask.period)}
        </Fact>
        <Fact name={say('fact.need')} fact={`${ask.id}.need`}>
          <bdi>{ask.need ?? say('fact.none')}</bdi>
        </Fact>
      </dl>
    </section>
  )
}

function IdentifierFact({ ask, identifier: i }: { readonly ask: Ask; readonly identifier: Identifier }) {
  return (
    <Fact name={coded(sayPaper, 'kind', i.kind)} fact={`${ask.id}.id.${i.value}`}>
      {addressOf(i)}
      {i.asWritten !== '' && i.asWritten !== i.value ? (
        <span className="quiet"> {say('fact.written', { text: i.asWritten })}</span>
      ) : null}
    </Fact>
  )
}

/** With its port and its moment, where it names an account by these. */
function addressOf({ value, port, at }: Identifier): ReactNode {
  const plainly = <bdi className="identifier">{value}</bdi>
  const ported = port ? pieces(say.rich('fact.port', { address: plainly, port })) : plainly
  if (!at) return ported
  return pieces(say.rich('fact.at', { address: ported, at: <bdi className="identifier">{at}</bdi> }))
}

type FactProps = { readonly name: string; readonly fact: FactKey; readonly children: ReactNode }

function Fact({ name, fact, children }: FactProps) {
  const { page, places, looking, look, showInPaper } = useDemand()
  const place = places.find(p => p.key === fact)
  const active = isLookedAt(looking, fact)
  return (
    <div
      className="fact"
      data-active={active || undefined}
      onPointerEnter={() => look({ fact })}
      onPointerLeave={() => look(null)}
    >
      <dt>{name}</dt>
      <dd>
        {children}{' '}
        {place?.doubtful && !page.demand.facts ? <Badge tone="warn">{say('fact.doubtful')}</Badge> : null}
        {place?.firstRead && !page.demand.facts ? (
          <Badge tone="warn">{say('fact.first_read', { text: place.firstRead })}</Badge>
        ) : null}
        {place ? (
          <button
            type="button"
            className="link place"
            aria-label={say('place.of', { n: place.passage.page, fact: name })}
            onFocus={() => look({ fact })}
            onBlur={() => look(null)}
            onClick={() => showInPaper(fact)}
          >
            {say('place', { n: place.passage.page })}
          </button>
        ) : null}
      </dd>
    </div>
  )
}
