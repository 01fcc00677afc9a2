// Checks the answered look-ups that travel in a package against the lines that name them.

import { parseVkey } from '../ledger/note.ts'
import { check } from '../ledger/verification-error.ts'
import { checked, type Statement, unchecked } from '../ledger/verify-receipt.ts'
import type { Authorisation, AuthorisationV2 } from './authorisation/authorisation.ts'
import { entryFor, type LookupAnswer, lookupAnswerHash, verifyLookupAnswer } from './lookup-answer.ts'

/**
 * Exactly the answers that the lines name, each with the entry of every line that names it and no other entry. Throws
 * VerificationError `authorisation`. The gate's signature is checked by `sayLookups`.
 */
export function checkLookups(answers: readonly LookupAnswer[] | null, authorisation: Authorisation): void {
  const named = authorisation.v === 'duly/authorisation/v1' ? null : authorisation
  check(
    (answers === null) === (named === null),
    'authorisation',
    'the look-ups are missing, or belong to none',
  )
  if (answers === null || named === null) return
  const byHash = new Map(answers.map(answer => [lookupAnswerHash(answer.head), answer]))
  check(byHash.size === answers.length, 'authorisation', 'a look-up’s answer stands twice')
  const used = new Set(named.lines.map(line => usedEntry(line, byHash, named)))
  const shown = answers.flatMap(answer => answer.shown)
  check(used.size === shown.length, 'authorisation', 'the look-ups show more than the lines use')
}

function usedEntry(
  line: AuthorisationV2['lines'][number],
  byHash: ReadonlyMap<string, LookupAnswer>,
  { demand }: AuthorisationV2,
) {
  const answer = byHash.get(line.lookup)
  const evidence = { line: line.id }
  check(answer !== undefined, 'authorisation', 'a line names a look-up that is not at hand', evidence)
  check(answer.head.demand === demand, 'authorisation', 'a line names another demand’s look-up', evidence)
  const entry = entryFor(answer, line)
  check(
    entry !== undefined,
    'authorisation',
    'the look-up does not say that of identifier and account',
    evidence,
  )
  return entry
}

/** Throws VerificationError `signature` where none of the gate's keys, of now and of before, signed an answer. */
export function sayLookups(
  answers: readonly LookupAnswer[] | null,
  authorisation: Authorisation,
  gateKeys: readonly string[],
): Statement[] {
  if (answers === null)
    return [unchecked('whether each account is the identifier’s: the first format names no look-up')]
  for (const answer of answers) {
    const known = gateKeys.find(key => key === answer.head.gate)
    check(known !== undefined, 'signature', 'a look-up was answered by another gate')
    verifyLookupAnswer(answer, known)
  }
  checkLookups(answers, authorisation)
  const hashes = answers.map(answer => lookupAnswerHash(answer.head)).join(', ')
  return [
    checked(
      `each account is the one that the gate ${parseVkey(authorisation.gate).name} found for its identifier, by its signed look-up ${hashes}`,
    ),
  ]
}
