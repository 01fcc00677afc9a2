// The directory's authorities as the mock desk has them: one of each state, in scripts of the world.

import type {
  AuthorityBatch,
  AuthorityImport,
  AuthorityList,
  AuthorityPage,
  BatchSettled,
} from '../../src/api/desk/authorities.ts'
import { inEnglish, sentence } from '../../src/kernel/message.ts'

const at = '2026-11-20T09:30:00.000Z'
const ground = { source: 'Register of courts and offices', checkedOn: '2026-11-20' }
const callback = '+1 512 555 0100'

const authorities: AuthorityList = {
  mayEdit: true,
  batches: [{ id: 'b1', askedBy: 'Rut Adler', askedAt: at, waiting: 3 }],
  authorities: [
    authority('hannover', 'Staatsanwaltschaft Hannover', 'DE', ['sta-hannover.example'], 3),
    { ...authority('office', 'An office of which no paper is taken by mail', 'US', [], 0), byHand: true },
    { ...authority('old', 'Old Harbour Police', 'GB', [], 0), retired: true },
    {
      ...authority('travis', 'Travis County District Attorney', 'US', ['traviscounty.example'], 2),
      waits: true,
    },
  ],
  additions: [
    {
      id: 'c1',
      authority: 'a_1',
      act: 'add',
      name: 'מחלקת הסייבר',
      askedBy: 'Rut Adler',
      askedAt: at,
      ground,
      differences: [
        { field: 'name', before: null, after: 'מחלקת הסייבר' },
        { field: 'country', before: null, after: 'IL' },
        { field: 'callback', before: null, after: '+972 3 555 0100' },
      ],
      mayConfirm: true,
      mayStop: true,
      batch: null,
    },
  ],
}

function authority(
  id: string,
  name: string,
  country: string,
  domains: string[],
  officers: number,
): AuthorityList['authorities'][number] {
  return { id, name, country, domains, officers, byHand: false, retired: false, waits: false }
}

const authorityPage: AuthorityPage = {
  id: 'travis',
  entry: {
    name: 'Travis County District Attorney',
    country: 'US',
    domains: ['traviscounty.example'],
    callback,
    key: null,
    language: null,
  },
  fingerprint: null,
  byHand: true,
  retiredAt: null,
  verifiedAt: at,
  officers: [
    {
      id: 'dana',
      name: 'Dana Reyes',
      mail: 'dana.reyes@traviscounty.example',
      phone: '+1 512 555 0144',
      key: null,
      fingerprint: 'harvest tunnel orbit copper mosaic velvet',
      active: true,
      passkeys: 0,
      linkUntil: at,
    },
    {
      id: 'li',
      name: 'Li Novák',
      mail: 'li@traviscounty.example',
      phone: null,
      key: null,
      fingerprint: null,
      active: false,
      passkeys: 0,
      linkUntil: null,
    },
  ],
  waiting: [
    {
      id: 'c2',
      authority: 'travis',
      act: 'change',
      name: 'Travis County District Attorney',
      askedBy: 'Rut Adler',
      askedAt: at,
      ground,
      differences: [{ field: 'callback', before: callback, after: '+1 512 555 0199' }],
      mayConfirm: false,
      mayStop: true,
      batch: null,
    },
  ],
  changes: [
    {
      id: 'c3',
      act: 'officer_suspend',
      at,
      who: 'Rut Adler',
      officer: 'Li Novák',
      fields: [],
      ground: null,
      reason: 'Left the office.',
      second: null,
      stopped: null,
      alone: false,
    },
    {
      id: 'c4',
      act: 'add',
      at,
      who: 'Rut Adler',
      officer: null,
      fields: ['name', 'country', 'domains', 'callback'],
      ground,
      reason: null,
      second: { who: 'Carl Brandt', at, against: 'The county’s own page, and its switchboard' },
      stopped: null,
      alone: false,
    },
  ],
  mayEdit: true,
}

/** Nothing is there yet. */
const noAuthorities: AuthorityList = { authorities: [], additions: [], batches: [], mayEdit: true }

/** `empty`: nothing is there yet. */
export function answerAuthorities(method: string, id: string | undefined, empty: boolean): object {
  if (method !== 'GET') return { id: 'travis', waits: true, mailedTo: 'dana.reyes@traviscounty.example' }
  if (id !== undefined) return authorityPage
  return empty ? noAuthorities : authorities
}

const proposed: AuthorityImport['proposed'] = [
  {
    line: 2,
    act: 'add',
    authority: 'rouen',
    name: 'Parquet de Rouen',
    differences: [
      { field: 'name', before: null, after: 'Parquet de Rouen' },
      { field: 'country', before: null, after: 'FR' },
      { field: 'callback', before: null, after: '+33 2 55 50 01 00' },
    ],
  },
  {
    line: 3,
    act: 'change',
    authority: 'travis',
    name: 'Travis County District Attorney',
    differences: [{ field: 'callback', before: callback, after: '+1 512 555 0199' }],
  },
  {
    line: 4,
    act: 'officer_add',
    authority: 'rouen',
    name: 'Élodie Marchand',
    differences: [{ field: 'mail', before: null, after: 'e.marchand@rouen.example' }],
  },
]

/** A table as it was handed in, until somebody settles it. */
export class MockAuthorityImports {
  #open = proposed.map(({ line, ...change }) => ({
    ...change,
    id: `p${line}`,
    askedBy: 'Rut Adler',
    askedAt: at,
    ground,
    mayConfirm: true,
    mayStop: true,
    batch: 'b1',
  }))
  #done = 0

  /** `broken`: a line has to be corrected. */
  answer(method: string, batch: string | undefined, how: { dry: boolean; broken: boolean }): object {
    if (method === 'GET') return this.#page()
    if (batch === undefined) return this.#plan(how)
    // One of them changed meanwhile: it stays.
    const left = this.#open.slice(1, 2)
    const settled = this.#open.length - left.length
    this.#done += settled
    this.#open = left
    return {
      settled,
      left: left.map(one => ({ id: one.id, says: 'This authority was retired. Have it brought back.' })),
    } satisfies BatchSettled
  }

  #page(): AuthorityBatch {
    return { id: 'b1', askedBy: 'Rut Adler', askedAt: at, waiting: this.#open, done: this.#done, stopped: 0 }
  }

  #plan({ dry, broken }: { dry: boolean; broken: boolean }): AuthorityImport {
    const refused = [
      {
        line: 3,
        column: 'source',
        detail: inEnglish(sentence('directory.what_change_rests_not_said')),
        next: inEnglish(sentence('directory.fill_source_checked')),
      },
    ]
    return broken
      ? { proposed: [], unchanged: 0, refused, batch: null }
      : { proposed, unchanged: 12, refused: [], batch: dry ? null : 'b1' }
  }
}
