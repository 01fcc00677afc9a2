// What stands behind the signed bytes: on what each part leaves, why it is not challenged, and which papers they are. Pure.

import type { DecidedPart, Reason, SignedPaper } from '../../../api/approve/pending.ts'
import { coversLine } from '../../../domain/challenge/challenged-lines.ts'
import { isGiven } from '../../../domain/decision/decided-anew.ts'
import type { ConfirmedFacts, DocumentRef } from '../../../domain/decision/facts.ts'
import { instrumentOf, instrumentsOf, instrumentsOfPaper } from '../../../domain/decision/instruments.ts'
import { presentLines, presentMatters } from '../../../domain/decision/lines-given.ts'
import { decidedCells } from '../../../domain/decision/proposal.ts'
import type { Demand } from '../../../domain/registry/state.ts'
import type { Said } from '../../../words/faces/law.ts'

/** The law's words as the reader has them, those of the instrument's own pack first. */
export type Says = (reason: string, instrument: string) => Said

/** What leaves: one entry for all lines of which everything is the same but category and account. */
export function decidedParts(d: Demand, name: (person: string) => string, law: Says): DecidedPart[] {
  return partsOf(d, presentLines(d), { name, law })
}

/** What was decided of the same demand and does not leave. */
export function keptBackParts(d: Demand, name: (person: string) => string, law: Says): DecidedPart[] {
  return partsOf(
    d,
    d.lines.filter(l => !isGiven(l)),
    { name, law },
  )
}

type Speaks = { readonly name: (person: string) => string; readonly law: Says }

function partsOf(d: Demand, lines: Demand['lines'], { name, law }: Speaks): DecidedPart[] {
  const several = instrumentsOf(d.facts).length > 1
  const parts = new Map<string, DecidedPart>()
  for (const line of lines) {
    const { instrument, decision, ground, reason, cite, rule, exception, tell, by } = decidedCells(d, line)
    const told = tell && { when: tell.when, until: tell.until, cite: tell.cite }
    const key = JSON.stringify([instrument, decision, ground, reason, cite, rule, exception, told, by])
    const before = parts.get(key)
    const value = d.accounts.find(a => a.id === line.account)?.identifier.value
    parts.set(key, {
      categories: [...new Set([...(before?.categories ?? []), line.category])],
      // Of one customer's demand each part speaks of the same.
      accounts:
        d.matters.length > 1 ? [...new Set([...(before?.accounts ?? []), ...(value ? [value] : [])])] : [],
      instrument: several ? instrument : null,
      decision,
      ground,
      reason: before?.reason ?? reasonIn(law(reason, instrument)),
      cite,
      rule,
      exception,
      tell: told,
      by: name(by),
    })
  }
  return [...parts.values()]
}

function reasonIn({ text, language, translated }: Said): Reason {
  return { text, english: language !== null && !translated }
}

/** Under which instrument a reason was written, or a court named: that of the line it is about; else the demand's. */
export function instrumentSaying(d: Demand, text: string): string {
  const challenged = d.challenges.find(c => c.forum === text)
  const line =
    d.lines.find(l => l.reason === text) ??
    (challenged && presentLines(d).find(l => coversLine(d, challenged, l)))
  return line ? instrumentOf(d, line) : (d.facts?.instrument ?? '')
}

export function unchallenged(d: Demand, name: (person: string) => string) {
  const decisions = presentMatters(d).flatMap(m => m.notChallenged ?? [])
  return [...new Map(decisions.map(({ why, by }) => [why, { why, by: name(by) }])).values()]
}

/** The papers whose digests are signed, as the confirmed facts tell them. */
export function signedPapers(d: Demand, digests: readonly string[]): SignedPaper[] {
  return digests.flatMap(sha256 => {
    const document = paperOf(d, sha256)
    return document && d.facts ? [{ sha256, title: document.title, ...toldOf(d.facts, document) }] : []
  })
}

export function paperOf(d: Demand, sha256: string): DocumentRef | null {
  return d.received.documents.find(document => document.sha256 === sha256) ?? null
}

function toldOf(facts: ConfirmedFacts, { id }: DocumentRef) {
  const paper = facts.papers.find(p => p.document === id && p.role === 'instrument')
  const [instrument = facts.instrument, ...alsoUnder] = instrumentsOfPaper(facts, id)
  return {
    instrument,
    ...(alsoUnder.length > 0 ? { alsoUnder } : {}),
    reference: paper?.reference ?? facts.reference,
    issuedOn: paper?.issuedOn ?? facts.issuedOn,
    authority: facts.authorityName,
  }
}
