// A demand as large as they come: twelve asks for the same forty accounts of three tenants, names in scripts of the world, and a
// paper of two hundred pages. Made only where it is looked at: the law answers each of its lines.

import type { DocumentText } from '../../src/api/desk/demand-page.ts'
import type { Identifier } from '../../src/domain/decision/facts.ts'
import { assess } from '../../src/server/papers/assess.ts'
import { asking, TODAY } from './asking.ts'
import { facts, paper } from './paper.ts'
import { haskettKey, marlowContact, must, people, received, START, Stream, senderChecks } from './road.ts'

export const LARGE = 'd-large'
const DAY = 86_400_000
const tenants = ['oostvaart-bv', 'waterschap-delfmond', 'dar-al-qalam'] as const

/** Forty accounts; what stands before the @ may be anything that a person is called. */
const identifiers: readonly Identifier[] = Array.from({ length: 40 }, (_, i) => {
  const local = ['noura', 'نورة.القحطاني', 'łukasz.żółć', 'j.dewit', 'anne-sophie.vandenbroucke-dumoulin'][
    i % 5
  ]
  const domain = ['oostvaart.example', 'delfmond.example', 'qalam.example'][i % 3]
  const value = `${local}.${i + 1}@${domain}`
  return { kind: 'email', value, asWritten: value }
})

/** Up to the determination, with the real law's answers. */
export function largeDemand(): Stream {
  const stream = new Stream(LARGE, 'D-L4RG', START)
  must(stream, { kind: 'system', id: 'mail' }, received(START), START)
  const months = (n: number) => new Date(Date.UTC(2025, 9 + n, 1, 4)).toISOString()
  must(stream, people.mara, {
    type: 'confirm_facts',
    facts: {
      ...facts,
      authorityName: 'النيابة العامة · Marlow County District Attorney',
      officer: { ...facts.officer, name: '佐藤 花子 (نورة القحطاني)' },
      asks: Array.from({ length: 12 }, (_, i) => ({
        id: `a${i + 1}`,
        identifiers,
        categories:
          i % 3 === 0 ? ['subscriber', 'content_stored'] : i % 3 === 1 ? ['subscriber'] : ['traffic'],
        period: { from: months(i), to: months(i + 1) },
        passage: 'name, address, telephone number, session times and durations',
        need: null,
      })),
    },
    changed: [],
  })
  must(stream, people.mara, {
    type: 'authenticate',
    authority: 'auth-marlow',
    officer: 'off-haskett',
    checks: senderChecks,
    callbackNeeded: true,
  })
  must(stream, people.jonas, {
    type: 'record_callback',
    contact: marlowContact,
    inPapers: false,
    outcome: 'confirmed',
    spokeWith: 'R. Haskett',
    keys: [haskettKey],
    note: '',
  })
  must(stream, people.mara, {
    type: 'request_lookup',
    lookup: JSON.stringify({ id: 'look-1' }),
    assertion: {},
  })
  must(stream, people.gate, {
    type: 'record_lookup',
    lookupId: 'look-1',
    accounts: identifiers.map((identifier, i) => ({
      identifier,
      tenant: tenants[i % 3] ?? '',
      places: [{ source: 'mail', account: `u-${20_000 + i}`, categories: ['subscriber', 'content_stored'] }],
    })),
    unmatched: [],
    tenants: [
      { id: tenants[0], kind: 'enterprise' },
      { id: tenants[1], kind: 'public_sector' },
      { id: tenants[2], kind: 'enterprise' },
    ],
  })
  must(stream, people.mara, assess(stream.state!, asking(TODAY)), START + DAY / 8)
  return stream
}

/** The paper that goes with it: the two pages that are read from, and what was stapled to them. */
export const largePaper: DocumentText = {
  ...paper,
  parts: paper.parts.map(part => ({
    ...part,
    pages: [
      ...part.pages,
      ...Array.from({ length: 198 }, (_, i) => ({
        n: i + 3,
        text: `ANNEX ${i + 1}\n\n${'Records of the account are to be produced in electronic form. '.repeat(40)}`,
        ocr: i % 2 === 1,
      })),
    ],
  })),
}
