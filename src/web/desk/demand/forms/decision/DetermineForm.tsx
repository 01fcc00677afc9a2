// The determination: per ask, category and account, those that the law answers alike as one, prefilled from the findings, each with its ground and its words.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DemandPage } from '../../../../../api/desk/demand-page.ts'
import type { LineDecision } from '../../../../../domain/decision/events.ts'
import type { Demand } from '../../../../../domain/registry/state.ts'
import { demandQuery } from '../../../api/queries.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { alike, assessed, keyOf, lineKeys, matterOf } from '../../deciding/lines.ts'
import { ActionForm, ConflictNotice } from '../ActionForm.tsx'
import {
  answered,
  askedFirst,
  type DraftLine,
  draftLines,
  releasedOrganisations,
  sayOf,
  toDecisions,
} from '../facts/suggest.ts'
import { say } from '../form-words.ts'
import { say as sayPaper } from '../paper-words.ts'
import { OpenQuestions } from './AssessForm.tsx'
import { DecisionsConflict } from './DecisionsConflict.tsx'
import { ExceptionFields, type Explained, explainedBefore } from './ExceptionFields.tsx'
import { goToLine, LineFields } from './LineFields.tsx'
import { bothDecided, isDecidedMeanwhile, leftOfMine } from './merge-decisions.ts'
import { ReadingToo, readingOf } from './ReadingToo.tsx'

/** Where a look-up gave the lines other accounts, it is a form about other lines. */
export function DetermineForm() {
  return <DecisionFields key={lineKeys(useDemand().page.demand)} />
}

function DecisionFields() {
  const { page, me, may } = useDemand()
  const { demand } = page
  const submit = useSubmit(page)
  const queries = useQueryClient()
  const [groups, setGroups] = useState(() => groupsOf(demand, linesToDecide(page)))
  // What somebody began to decide on: the page may show newer decisions by now, which are put beside it and not under it.
  const [base, setBase] = useState(() => ({ page, decisions: toDecisions(groups.flat()) }))
  const lines = groups.flat()
  const [explained, setExplained] = useState(() => explainedBefore(demand, textsOf(page)))
  const replace = (group: readonly DraftLine[], said: DraftLine) =>
    setGroups(groups.map(g => (g === group ? g.map(line => sayOf(line, said)) : g)))
  const takeOut = (group: readonly DraftLine[], line: DraftLine) => {
    setGroups(groups.flatMap(g => (g === group ? [g.filter(l => l !== line), [line]] : [g])))
    goToLine(line)
  }
  const decisions = toDecisions(lines)
  const leaving = releasedOrganisations(demand, lines)
  const { ground, note, notChallenged } = explained
  const explain = leaving.length > 0
  const asked = explain ? [] : askedFirst(demand, lines)
  // Who is not asked first is answered: both are one decision.
  const except = (said: Explained) => {
    setExplained(said)
    if (said.ground !== '' && !explain)
      setGroups(
        groups.map(g => g.map(line => (line.decision === 'redirect' ? answered(demand, line) : line))),
      )
  }
  const determinationOf = (said: readonly LineDecision[]) => {
    const explains =
      releasedOrganisations(
        demand,
        lines.filter(l => said.some(one => keyOf(one) === keyOf(l))),
      ).length > 0
    return {
      command: {
        type: 'determine' as const,
        lines: said,
        redirectException: explains && ground ? { ground, note } : null,
        notChallenged: explains && notChallenged.trim() ? notChallenged : null,
      },
    }
  }
  const determination = determinationOf(decisions)
  const atOnce = (fresh: Demand) => ({
    base: base.page.demand,
    opened: base.decisions,
    mine: decisions,
    fresh,
    me: me.id,
  })
  // Theirs was seen and chosen: it is what this form goes on from.
  const chosenOf = (fresh: DemandPage, left: readonly LineDecision[]) => {
    const mine = new Set(left.map(keyOf))
    const theirs = new Set(decisions.map(keyOf).filter(key => !mine.has(key)))
    setBase({ page: fresh, decisions: base.decisions })
    setGroups(groups.map(g => g.filter(l => !theirs.has(keyOf(l)))).filter(g => g.length > 0))
    if (left.length === 0) queries.setQueryData(demandQuery(fresh.demand.id).queryKey, fresh)
  }
  const together = (fresh: DemandPage, send: (body: ReturnType<typeof determinationOf>) => void) => (
    <DecisionsConflict
      demand={fresh.demand}
      both={bothDecided(atOnce(fresh.demand))}
      left={chosen => leftOfMine(atOnce(fresh.demand), chosen)}
      onChosen={left => {
        chosenOf(fresh, left)
        if (left.length > 0) send(determinationOf(left))
      }}
    />
  )
  const moved = isDecidedMeanwhile(atOnce(demand))
  const record = () => submit.send('commands', determination)
  const given = lines.filter(l => l.decision === 'comply' || l.decision === 'narrow')
  const concerned = demand.matters.filter(m => given.some(l => matterOf(demand, l)?.id === m.id))
  const reading = may('read_secrecy') ? readingOf(page, concerned) : null
  const recordBoth = () => {
    if (submit.busy || moved || !reading || decisions.length === 0) return
    return submit.sendAll([determination, ...reading.commands].map(body => ({ path: 'commands', body })))
  }
  const all = decisions.length === lines.length
  return (
    <>
      <OpenQuestions />
      <ActionForm
        submit={submit}
        action={
          all ? say('determine.record') : say('determine.some', { n: decisions.length, all: lines.length })
        }
        disabled={decisions.length === 0 || moved}
        onSubmit={record}
        merge={({ fresh }, again) =>
          isDecidedMeanwhile(atOnce(fresh.demand)) ? together(fresh, again) : null
        }
        changed={
          moved ? (
            <ConflictNotice fresh={page} since={base.page.demand.version}>
              {together(page, body => submit.send('commands', body))}
            </ConflictNotice>
          ) : null
        }
      >
        <p className="quiet">{say('determine.read')}</p>
        {groups.map(group => (
          <LineFields
            key={keyOf(group.at(-1)!)}
            lines={group}
            onChange={said => replace(group, said)}
            onTakeOut={line => takeOut(group, line)}
          />
        ))}
        {explain || asked.length > 0 ? (
          <ExceptionFields
            matters={explain ? leaving : asked}
            explained={explained}
            leaves={explain}
            onChange={except}
          />
        ) : null}
        {reading ? (
          <ReadingToo reading={reading}>
            <button type="button" aria-disabled={submit.busy || undefined} onClick={recordBoth}>
              {sayPaper('reading.both')}
            </button>
          </ReadingToo>
        ) : null}
      </ActionForm>
    </>
  )
}

/**
 * Accounts of one ask and category that the law answers alike and for which the same is suggested: read and decided once. Made when
 * the form opens, so that lines do not join while somebody types.
 */
function groupsOf(demand: Demand, lines: readonly DraftLine[]): readonly (readonly DraftLine[])[] {
  return alike(lines, line => {
    const { ask: _, category: __, account: ___, ...said } = line
    const law = assessed(demand, line)
    return [said, law?.outcome, law?.compulsion, law?.findings, law?.questions]
  })
}

function textsOf({ documents }: DemandPage): string[] {
  return documents.flatMap(({ parts }) => parts.flatMap(({ pages }) => pages.map(({ text }) => text)))
}

/** The open lines; where none is open (an objection was upheld, somebody changes their mind) all of them. */
function linesToDecide({ demand, decides }: DemandPage): DraftLine[] {
  const open = draftLines(demand, decides.lines, false)
  return open.length > 0 ? open : draftLines(demand, decides.lines, true)
}
