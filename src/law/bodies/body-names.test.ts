// One body under several names: the table of bodies is closed, and a variant of a name never changes the class.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stateNamed } from '../facts/subdivisions.ts'
import { allPacks } from '../packs.node.ts'
import { bodiesOf, classifyBody } from './bodies.ts'
import { BODY_CLASSES } from './body-classes.ts'
import { isNameOf } from './body-names.ts'

test('the closed list holds the classes of all packs and no other', () => {
  const used = new Set(allPacks().flatMap(({ bodies }) => bodies.map(body => body.class)))
  assert.deepEqual([...BODY_CLASSES], [...used].toSorted())
})

test('an article, capitals or a country behind the name change no class, in any pack', () => {
  for (const { id, bodies } of allPacks())
    for (const word of bodies.flatMap(({ words }) => words)) {
      const plain = classifyBody(word, bodies)
      const variants = [word.toUpperCase(), `${word}, United States`, `${word} (Deutschland)`]
      if (/^[a-z]/i.test(word)) variants.push(`The ${word}`)
      for (const variant of variants)
        assert.deepEqual(classifyBody(variant, bodies), plain, `${id}: ${variant}`)
    }
})

/** Each under its short, its full and, where it has one, its own-language name. */
const SAME: readonly (readonly [string, ...string[]])[] = [
  ['us', 'DEA', 'Drug Enforcement Administration', 'D.E.A.', 'U.S. Drug Enforcement Administration'],
  ['us', 'FBI', 'Federal Bureau of Investigation', 'F.B.I.'],
  ['us', 'HSI', 'Homeland Security Investigations'],
  ['us', 'IRS', 'Internal Revenue Service', 'I.R.S.'],
  ['us', 'ATF', 'Bureau of Alcohol, Tobacco, Firearms and Explosives'],
  ['us', 'SEC', 'Securities and Exchange Commission'],
  ['us', 'USSS', 'United States Secret Service', 'Secret Service'],
  ['uk', 'NCA', 'National Crime Agency'],
  ['uk', 'HMRC', 'HM Revenue and Customs', 'His Majesty’s Revenue and Customs'],
  ['uk', 'SFO', 'Serious Fraud Office'],
  ['de', 'BKA', 'Bundeskriminalamt', 'Federal Criminal Police Office'],
  ['de', 'LKA', 'Landeskriminalamt'],
  ['de', 'StA', 'Staatsanwaltschaft', 'Public Prosecutor'],
  ['ca', 'RCMP', 'Royal Canadian Mounted Police', 'Gendarmerie royale du Canada'],
  ['au', 'AFP', 'Australian Federal Police'],
]

test('one body gets one class under each of its names', () => {
  const packs = new Map(allPacks().map(pack => [pack.id, pack.bodies]))
  const unlike = SAME.flatMap(([id, ...names]) => {
    const bodies = packs.get(id) ?? []
    const classes = names.map(name => classifyBody(name, bodies).join())
    return new Set(classes).size === 1 && classes[0] !== ''
      ? []
      : [`${id}: ${names.map((n, i) => `${n}=${classes[i]}`).join('; ')}`]
  })
  assert.deepEqual(unlike, [])
})

test('the directory’s class stands above the name, where the pack knows it', () => {
  const us = allPacks().find(pack => pack.id === 'us')?.bodies ?? []
  assert.deepEqual(bodiesOf({ body: 'Unheard-of Office', bodies: ['agency'] }, us), ['agency'])
  assert.deepEqual(
    bodiesOf({ body: 'District Court', bodies: ['liberty_judge'] }, us),
    classifyBody('District Court', us),
  )
})

test('an entry is meant by its name, its initials or another spelling, and by no office beside it', () => {
  const dea = 'Drug Enforcement Administration'
  for (const said of [
    'DEA',
    'D.E.A.',
    'the drug enforcement administration',
    'DRUG ENFORCEMENT ADMINISTRATION (USA)',
  ])
    assert.equal(isNameOf(said, dea), true, said)
  for (const said of ['', 'DE', 'DEA Museum', 'Clerk of the Drug Enforcement Administration'])
    assert.equal(isNameOf(said, dea), false, said)
})

test('a State is read only from a body that plainly is of it', () => {
  const state = (body: string) => stateNamed(body, 'US')
  assert.equal(state('Superior Court of the State of California, County of Alameda'), 'US-CA')
  assert.equal(state('Texas Department of Public Safety'), 'US-TX')
  assert.equal(state('Circuit Court of the State of West Virginia'), 'US-WV')
  assert.equal(state('Supreme Court of New York County'), null)
  assert.equal(state('Commonwealth of Massachusetts, Suffolk Superior Court'), 'US-MA')
  for (const none of [
    'United States District Court for the District of Maryland',
    'U.S. Attorney for the State of Oregon',
    'Washington County Circuit Court',
    'Delaware County Prosecutor, Ohio',
    'District Attorney, Kansas City',
    'State of Texas and State of Oklahoma task force',
  ])
    assert.equal(state(none), null, none)
  assert.equal(stateNamed('State of Georgia', 'GE'), null)
})
