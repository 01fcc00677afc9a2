// What is wrong with a table, and what was changed of a tenant, is said in each reader's language.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentence } from '../../kernel/message.ts'
import { saidIn } from '../../words/faces/sentences.ts'
import { languages } from '../../words/languages.ts'
import { changeIn, linesIn, planIn } from './plan-words.ts'
import { readTable } from './sync.ts'

const HEAD =
  'record,tenant,name,kind,country,source_key,domains,notice_hours,languages,party,party_tenant,told,contact,mail,language,receives'
const BROKEN = [
  ['tenant,A!,Havn,public_sector,DK,k,,,,,,,,,,', 'tenant'],
  ['tenant,a1,,public_sector,DK,k,,,,,,,,,,', 'name'],
  ['tenant,a2,Havn,club,DK,k,,,,,,,,,,', 'kind'],
  ['tenant,a3,Havn,public_sector,dk,k,,,,,,,,,,', 'country'],
  ['tenant,a4,Havn,public_sector,DK,k,no domain,,,,,,,,,', 'domains'],
  ['tenant,a5,Havn,public_sector,DK,k,,soon,,,,,,,,', 'notice_hours'],
  ['tenant,a6,Havn,public_sector,DK,k,,,de|German,,,,,,,', 'languages'],
  [`tenant,a7,${'x'.repeat(201)},public_sector,DK,k,,,,,,,,,,`, 'name'],
  [`tenant,a8,Havn,public_sector,DK,k,,9999,,,,,,,,`, 'notice_hours'],
  ['contact,ok,Ida,,,,,,,,,,Ida!,ida@havn.example,,', 'contact'],
  ['contact,ok,Ida,,,,,,,,,,ida,nobody,,', 'mail'],
  ['contact,ok,Ida,,,,,,,,,,idb,ida@havn.example,German,', 'language'],
  ['contact,ok,Ida,,,,,,,,,,idc,ida@havn.example,,letters', 'receives'],
  ['party,ok,City,,DK,,,,,owner,,yes,,,,', 'party'],
  ['party,ok,City,,DK,,,,,controller,,maybe,,,,', 'told'],
  ['party,ok,City,,DK,,,,,processor,C!,no,,,,', 'party_tenant'],
  ['letter,ok,,,,,,,,,,,,,,', 'record'],
  ['party,none,City,,DK,,,,,controller,,yes,,,,', 'tenant'],
] as const

test('each cell that a table of tenants has wrong is said with its line and column, in every language', async () => {
  const ok = 'tenant,ok,Ok,public_sector,DK,k-ok,,,,,,,,,,'
  const lines = [ok, ...BROKEN.map(([line]) => line)]
  const { refused } = await readTable(Buffer.from(`${HEAD}\n${lines.join('\n')}\n`))
  assert.deepEqual(
    refused.map(r => [r.line, r.column]),
    BROKEN.map(([, column], i) => [i + 3, column]),
  )
  for (const language of languages.filter(l => l !== 'en'))
    for (const [i, said] of linesIn(language, refused).entries()) {
      assert.notEqual(said.detail, refused[i]?.detail, `${language}: ${said.detail}`)
      assert.notEqual(said.next, refused[i]?.next, `${language}: ${said.next}`)
      assert.doesNotMatch(`${said.detail} ${said.next}`, /\{|Invalid|expected/)
    }
})

test('what stood in a cell is in no refusal of it', async () => {
  const { refused } = await readTable(
    Buffer.from(`${HEAD}\ntenant,zz9,Quay & Sons,enterprise,Atlantis,k-secret,bad domain,,,,,,,,,\n`),
  )
  assert.deepEqual(
    refused.map(r => r.column),
    ['country', 'domains'],
  )
  assert.doesNotMatch(JSON.stringify(refused), /Atlantis|bad domain|Quay/)
})

test('numbers in a refusal bend the words around them', () => {
  const of = (n: number) =>
    saidIn('pl', sentence('tables.cells_header_cell_comma_quoted', { x: n, y: 9 })).slice(0, 13)
  assert.deepEqual([1, 2, 5].map(of), ['Ma 1 komórkę,', 'Ma 2 komórki,', 'Ma 5 komórek,'])
})

test('the history of a tenant and a plan are in the reader’s language, and people’s own words stay', () => {
  assert.equal(
    changeIn('de', 'changed', 'name, source key, a contact added'),
    'Geändert: Name, Schlüssel der Quelle, eine Ansprechperson hinzugefügt.',
  )
  assert.equal(changeIn('en', 'closed', 'The contract ended.'), 'Closed: The contract ended.')
  assert.equal(
    changeIn('nl', 'merge_asked', 'into stad; They are one now.'),
    'Samenvoeging gevraagd: met stad; They are one now.',
  )
  assert.equal(changeIn('ja', 'changed', 'name, chain'), '変更：名称、連鎖。')
  const plan = { added: [], unchanged: 0, absent: [], waits: [], refused: [], done: false }
  const changed = [{ id: 'a', name: 'A', what: ['country', 'a contact removed'] }]
  assert.deepEqual(planIn('fr', { ...plan, changed }).changed[0]?.what, ['siège', 'un contact retiré'])
})
