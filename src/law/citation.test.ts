// Who reads a citation outside reads the law, not how the research went.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citationAlone } from './citation.ts'
import { allPacks } from './packs.node.ts'

test('a citation stands alone, without what the research says of itself', () => {
  const alone: Record<string, string> = {
    '18 USC 2703(c)(2), (d)': '18 USC 2703(c)(2), (d)',
    'BVerfG 2 BvR 902/06 (16 June 2009)': 'BVerfG 2 BvR 902/06 (16 June 2009)',
    'UN Convention against Cybercrime arts 25-30, 42-46 (numbers from memory)':
      'UN Convention against Cybercrime arts 25-30, 42-46',
    'TIA Act Sch 1 (civil penalty for not complying, clause 124 from memory); interception order':
      'TIA Act Sch 1; interception order',
    'CPPN art 232 (a judge may order documents produced); direct power of the prosecutor not read':
      'CPPN art 232 (a judge may order documents produced)',
    'Convention on Cybercrime arts 16-17 (no stand-alone UK preservation power found)':
      'Convention on Cybercrime arts 16-17',
    'protection of sources under the law of Italy: no rule read': '',
    'no UK preservation power found': '',
  }
  for (const [cite, words] of Object.entries(alone)) assert.equal(citationAlone(cite), words)
})

test('no citation of what a paper reaches speaks of memory, reading or finding', () => {
  const cites = allPacks().flatMap(pack =>
    pack.instruments.flatMap(i => [i.law.cite, ...i.reaches.map(r => r.compulsion.cite)]),
  )
  const remarks = /memory|\bread\b|found|remember|\bseen\b|KNOWN|UNSURE/
  assert.ok(cites.some(cite => remarks.test(cite)))
  for (const cite of cites) assert.doesNotMatch(citationAlone(cite), remarks)
})
