// What stands behind the signed bytes: on what each part leaves, why it is not challenged, and which papers they are. Pure.

import type { DecidedPart, Reason, SignedPaper } from '../../../api/approve/pending.ts'
import type { ConfirmedFacts, DocumentRef } from '../../../domain/decision/facts.ts'
import { instrumentsOfPaper } from '../../../domain/decision/instruments.ts'
import { presentLines, presentMatters } from '../../../domain/decision/lines-given.ts'
import type { Demand } from '../../../domain/registry/state.ts'
import type { Said } from '../../../words/faces/law.ts'

/** The law's words as the reader has them. */
export type Says = (reason: string) => Said

/** One entry per ground and words, with every category that leaves on them. */
export function decidedParts(d: Demand, name: (person: string) => string, law: Says): DecidedPart[] {
  const parts = new Map<string, DecidedPart>()
  for (const { category, ground, reason, cite, by } of presentLines(d)) {
    const key = JSON.stringify([ground, reason, cite, by])
    const categories = [...new Set([...(parts.get(key)?.categories ?? []), category])]
    parts.set(key, { categories, ground, reason: reasonIn(law, reason), cite, by: name(by) })
  }
  return [...parts.values()]
}

/** Why each part that does not leave was refused. */
export function refusedParts(d: Demand, law: Says) {
  return d.lines
    .filter(l => l.decision !== 'comply' && l.decision !== 'narrow')
    .map(l => ({ category: l.category, reason: reasonIn(law, l.reason) }))
}

function reasonIn(law: Says, english: string): Reason {
  const { text, language, translated } = law(english)
  return { text, english: language !== null && !translated }
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
