// Papers written without looking at the packs: what is plainly good is decided by one key, and one departure is enough to stop it.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseFacts } from '../facts/facts.ts'
import { allPacks } from '../packs.node.ts'
import { answerConfirmed } from './confirm.ts'

type Paper = { id: string; facts: unknown; expected: { outcome: string } }

const FILE = new URL('../../../test/law/live-papers.json', import.meta.url)
const papers = JSON.parse(readFileSync(FILE, 'utf8')) as Paper[]
const answers = papers.map(({ id, facts, expected }) => ({
  id,
  isPlain: expected.outcome === 'sufficient',
  answer: answerConfirmed(allPacks(), parseFacts(facts), { adopted: true }).answer,
}))

test('no paper that departs in one thing is sufficient', () => {
  const departing = answers.filter(one => !one.isPlain)
  assert.ok(departing.length >= 25)
  assert.deepEqual(
    departing.flatMap(({ id, answer }) => (answer.outcome === 'sufficient' ? [id] : [])),
    [],
  )
})

test('of the plain papers 95 in 100 are decided, and the median has no question', () => {
  const plain = answers.filter(one => one.isPlain)
  const decided = plain.filter(({ answer }) => answer.outcome === 'sufficient')
  const open = plain.map(({ answer }) => answer.missing.length).sort((a, b) => a - b)
  assert.ok(plain.length >= 40)
  assert.ok(decided.length >= plain.length * 0.95, `${decided.length} of ${plain.length}`)
  assert.equal(open[open.length >> 1], 0)
})
