// The facts, each tied to its passage: looking at one marks its words in the paper and the findings that rest on it.
import type { ReactNode } from 'react'
import type { Ask, Paper } from '../../../demand/facts.ts'
import { Badge } from '../parts/Badge.tsx'
import { When } from '../parts/When.tsx'
import { categoryWords, linkWords, paperRoleWords, plain, secrecyWords } from '../words/labels.ts'
import { calendarDay, periodWords } from '../words/time.ts'
import { useDemand } from './context.ts'
import { askWords } from './lines.ts'
import { type FactKey, isLookedAt } from './places.ts'

export function FactList() {
  const { page } = useDemand()
  const facts = page.demand.facts ?? page.draftFacts
  if (!facts)
    return (
      <p className="quiet">Nothing is read yet. The reader proposes facts here; a person confirms them.</p>
    )
  return (
    <div>
      {page.demand.facts ? null : (
        <p className="notice" data-tone="warn">
          Proposed by the reader. Nothing here counts before a person confirms it.
        </p>
      )}
      <dl className="facts">
        <Fact name="Authority" fact="authorityName">
          <bdi>{facts.authorityName || '–'}</bdi> {facts.country ? `(${facts.country})` : ''}
        </Fact>
        <Fact name="Officer" fact="officer">
          <bdi>
            {[facts.officer.name, facts.officer.mail, facts.officer.phone].filter(Boolean).join(' · ') || '–'}
          </bdi>
        </Fact>
        <Fact name="Instrument" fact="instrument">
          <bdi className="identifier">{facts.instrument || '–'}</bdi>
        </Fact>
        <Fact name="Their reference" fact="reference">
          <bdi className="identifier">{facts.reference ?? 'none'}</bdi>
        </Fact>
        <Fact name="Issued" fact="issuedOn">
          {facts.issuedOn ? calendarDay(facts.issuedOn) : 'not stated'}
        </Fact>
        <Fact name="Due" fact="dueAt">
          {facts.dueAt ? <When at={facts.dueAt} /> : 'not stated'}
        </Fact>
        <Fact name="Purpose" fact="purpose">
          {plain(facts.purpose)}
        </Fact>
        <Fact name="Silence" fact="secrecy">
          {secrecyWords[facts.secrecy.kind]}
          {facts.secrecy.until ? ` until ${calendarDay(facts.secrecy.until)}` : ''}
        </Fact>
      </dl>
      {facts.asks.map(ask => (
        <AskFacts key={ask.id} ask={ask} />
      ))}
      {facts.papers.length > 1 ? (
        <ul className="paper-list">
          {facts.papers.map(p => (
            <li key={p.id}>
              {p.id}: {paperRoleWords[p.role]}, {pagesOf(p)}
              {p.links.map(l => `; ${linkWords[l.kind]} ${l.to}`).join('')}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function pagesOf({ pageFrom, pageTo }: Paper): string {
  return pageFrom === pageTo ? `page ${pageFrom}` : `pages ${pageFrom}–${pageTo}`
}

function AskFacts({ ask }: { readonly ask: Ask }) {
  return (
    <section className="ask" aria-label={askWords(ask.id)}>
      <h3>{askWords(ask.id)}</h3>
      <dl className="facts">
        {ask.identifiers.map(i => (
          <Fact key={`${i.kind}${i.value}${i.at}`} name={plain(i.kind)} fact={`${ask.id}.id.${i.value}`}>
            <bdi className="identifier">{i.value}</bdi>
            {i.port ? `, port ${i.port}` : ''}
            {i.at ? (
              <>
                {' '}
                at <bdi className="identifier">{i.at}</bdi>
              </>
            ) : null}
            {i.asWritten !== i.value ? <span className="quiet"> written “{i.asWritten}”</span> : null}
          </Fact>
        ))}
        {ask.identifiers.length === 0 ? (
          <Fact name="identifier" fact={ask.id}>
            none named
          </Fact>
        ) : null}
        <Fact name="categories" fact={`${ask.id}.categories`}>
          {ask.categories.map(c => categoryWords[c]).join(', ') || 'none chosen'}
        </Fact>
        <Fact name="period" fact={`${ask.id}.period`}>
          {periodWords(ask.period)}
        </Fact>
        <Fact name="need stated" fact={`${ask.id}.need`}>
          {ask.need ?? 'none'}
        </Fact>
      </dl>
    </section>
  )
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
        {place?.doubtful && !page.demand.facts ? <Badge tone="warn">doubtful reading</Badge> : null}
        {place ? (
          <button
            type="button"
            className="link place"
            aria-label={`p. ${place.passage.page}: the words for ${name} in the paper`}
            onFocus={() => look({ fact })}
            onBlur={() => look(null)}
            onClick={() => showInPaper(fact)}
          >
            p. {place.passage.page}
          </button>
        ) : null}
      </dd>
    </div>
  )
}
