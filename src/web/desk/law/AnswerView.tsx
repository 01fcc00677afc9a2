// What the law says, for counsel and analyst: outcome first, then why, what is still asked, and every duty that follows.

import type { Finding, MissingFact } from '../../../law/answer.ts'
import type { Outcome } from '../../../law/pack-format/pack-schema.ts'
import { colon, list } from '../../../words/when.ts'
import { askWords } from '../demand/deciding/lines.ts'
import { Badge, type Tone } from '../parts/Badge.tsx'
import { Folded } from '../parts/Folded.tsx'
import { InstrumentName } from '../parts/InstrumentName.tsx'
import { LawNote, LawText } from '../parts/LawText.tsx'
import { assessmentWords, categoryWords } from '../words/labels.ts'
import { confidenceWords, dutyShort } from '../words/law.ts'
import { language } from '../words/load.ts'
import { pieces } from '../words/pieces.ts'
import {
  type AnswerGroup,
  type AnswerLine,
  factsRead,
  type GroupedCategory,
  groupAnswers,
} from './answer-groups.ts'
import type { AnswerParts } from './answer-parts.ts'
import { Duties } from './Duties.tsx'
import { Glance } from './Glance.tsx'
import './answer.css'
import { say } from './law-words.ts'

/** Red is for harm about to happen; a paper that does not suffice is none. */
export const outcomeTone: Record<Outcome, Tone> = {
  sufficient: 'ok',
  insufficient: 'warn',
  needs_review: 'accent',
}

type Props = { readonly lines: readonly AnswerLine[]; readonly parts: AnswerParts }

export function AnswerView({ lines, parts }: Props) {
  const groups = groupAnswers(lines)
  const asked = sharedMissing(groups)
  return (
    <div className="answer">
      <Glance lines={lines} />
      {asked ? <Missing missing={asked} waiting={groups.flatMap(g => g.waiting)} parts={parts} /> : null}
      {groups.map(group => (
        <Group
          key={`${group.ask}/${group.subjects.join()}`}
          group={asked ? { ...group, missing: [] } : group}
          parts={parts}
        />
      ))}
      <Duties lines={lines} parts={parts} />
      <LawNote />
    </div>
  )
}

/** Where every ask misses the same, it is asked once for all; null where they differ, or there is one alone. */
function sharedMissing(groups: readonly AnswerGroup[]): readonly MissingFact[] | null {
  const [first, ...others] = groups.map(({ missing }) => missing)
  const key = (missing: readonly MissingFact[]) => missing.map(one => one.fact).join()
  if (!first || first.length === 0 || others.length === 0) return null
  return others.every(one => key(one) === key(first)) ? first : null
}

type GroupProps = { readonly group: AnswerGroup; readonly parts: AnswerParts }

function Group({ group, parts }: GroupProps) {
  const { ask, subjects, said, waiting, missing, categories } = group
  return (
    <article
      className="finding"
      data-active={parts.askLooked?.(ask) || undefined}
      aria-label={ask ? askWords(ask) : say('answer.label')}
    >
      {ask ? (
        <h3>
          {askWords(ask)}
          {subjects.length === 1 ? <Subject subject={subjects[0]!} /> : null}
        </h3>
      ) : null}
      {ask && subjects.length > 1 ? (
        <Folded items={subjects.map(subject => <Subject key={subject} subject={subject} />)} />
      ) : null}
      <ul className="category-answers">
        {categories.map(one => (
          <CategoryLine key={one.category} one={one} />
        ))}
      </ul>
      {missing.length > 0 ? <Missing missing={missing} waiting={waiting} parts={parts} /> : null}
      {said.length > 0 ? (
        <ul className="reasons" aria-label={say('answer.findings')}>
          {said.map(finding => (
            <Reason key={`${finding.rule}${finding.why}`} finding={finding} group={group} parts={parts} />
          ))}
        </ul>
      ) : null}
    </article>
  )
}

function Subject({ subject }: { readonly subject: string }) {
  return <bdi className="identifier small subject">{subject}</bdi>
}

type MissingProps = {
  readonly missing: readonly MissingFact[]
  readonly waiting: readonly Finding[]
  readonly parts: AnswerParts
}

function Missing({ missing, waiting, parts }: MissingProps) {
  return (
    <section className="missing" aria-label={say('missing.label')}>
      <h3>{say('missing.title', { n: missing.length })}</h3>
      <ul>
        {missing.map(one => (
          <li key={one.fact}>
            {parts.missing(one)}
            <WaitingFor fact={one.fact} waiting={waiting} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function CategoryLine({ one }: { readonly one: GroupedCategory }) {
  const { category, outcome, compulsion, recorded, wouldSuffice } = one
  return (
    <li>
      <strong>{categoryWords[category]}</strong>{' '}
      <Badge tone={outcomeTone[outcome]} check={outcome === 'sufficient'}>
        {assessmentWords[outcome]}
      </Badge>{' '}
      <span className="quiet small">{dutyShort[compulsion.value]}</span>
      {recorded && recorded !== outcome ? (
        <span className="otherwise small">
          {' '}
          {say('answer.otherwise', { outcome: assessmentWords[recorded] })}
        </span>
      ) : null}
      <span className="cite">
        <LawText text={compulsion.why} /> <cite lang="en">{compulsion.cite}</cite>
      </span>
      {wouldSuffice.length > 0 ? (
        <div className="suffice small">
          {say('answer.suffice')}
          <ul>
            {wouldSuffice.map(id => (
              <li key={id}>
                <InstrumentName id={id} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </li>
  )
}

/** The rules that this fact decides: who answers it knows what hangs on it. */
function WaitingFor({ fact, waiting }: { readonly fact: string; readonly waiting: readonly Finding[] }) {
  const rules = waiting.filter(f => f.facts.some(read => read === fact || read.startsWith(`${fact}.`)))
  const cites = [...new Set(rules.map(f => f.citation))]
  if (cites.length === 0) return null
  return (
    <span className="cite">
      {pieces(say.rich('answer.decides', { cites: <cite lang="en">{cites.join('; ')}</cite> }))}
    </span>
  )
}

type ReasonProps = GroupProps & { readonly finding: Finding }

function Reason({ finding, group, parts }: ReasonProps) {
  const { ask, categories } = group
  const all = categories.every(one => finding.categories.includes(one.category))
  return (
    <li
      className="reason"
      data-active={parts.restsOnLooked?.(finding, ask) || undefined}
      onPointerEnter={() => parts.onLook?.(finding, ask)}
      onPointerLeave={() => parts.onLook?.(null, ask)}
    >
      {finding.outcome && finding.outcome !== 'sufficient' ? (
        <Badge tone={outcomeTone[finding.outcome]}>{say(`against.${finding.outcome}`)}</Badge>
      ) : null}{' '}
      {all || finding.categories.length === 0 ? null : (
        <span className="small quiet">
          {list(
            finding.categories.map(c => categoryWords[c]),
            language,
          )}
          {colon(language)}
        </span>
      )}
      <LawText text={finding.why} pack={finding.pack.id} />
      <span className="cite">
        <cite lang="en">{finding.citation}</cite> · {confidenceWords[finding.confidence]} ·{' '}
        <bdi className="identifier">
          {finding.pack.id} {finding.pack.version}
        </bdi>
      </span>
      {finding.facts.length > 0 ? (
        <span className="rests small">
          {say('answer.rests')}{' '}
          {factsRead(finding).map(path => (
            <span key={path}>{parts.fact(path, ask)}</span>
          ))}
        </span>
      ) : null}
    </li>
  )
}
