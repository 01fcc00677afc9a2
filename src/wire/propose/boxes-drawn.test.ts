// The section that asks, drawn at random: what is ticked elsewhere, how boxes are drawn and where sections stand changes nothing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../../../test/fuzz/mutate.ts'
import { file, papersOf } from '../../../test/papers/readings.ts'

const DRAWN = 120
const GLYPHS = [
  ['☒', '☐'],
  ['☑', '□'],
  ['[x]', '[ ]'],
  ['[X]', '[_]'],
] as const
const WORDS: Record<string, string> = {
  a: 'subscriber data',
  b: 'data requested for the sole purpose of identifying the user',
  c: 'traffic data',
  d: 'content data',
}
const LETTERS = ['a', 'b', 'c', 'd']
const INSTRUMENT: Record<string, string> = {
  a: 'eu.epoc.subscriber',
  b: 'eu.epoc.identify_user',
  c: 'eu.epoc.traffic',
  d: 'eu.epoc.content',
}

function draw(seed: number) {
  const next = seeded(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const [yes, no] = pick(GLYPHS)
  const gap = pick([' ', '  ', '\t', '\u00a0'])
  const boxes = (ticked: readonly string[], words: Record<string, string>) =>
    LETTERS.map(one => `${ticked.includes(one) ? yes : no}${gap}(${one}) ${words[one]}`).join('\n')
  const some = () => LETTERS.filter(() => next() < 0.5)
  const ticked = some()
  const other = (name: string) =>
    `SECTION ${name}: Other\n${boxes(some(), { a: 'one', b: 'two', c: 'three', d: 'four' })}`
  const rest = [other('D'), other('G'), other('L'), other('C')].sort(() => next() - 0.5)
  rest.splice(
    Math.floor(next() * 5),
    0,
    `SECTION F: Electronic evidence to be produced\n${boxes(ticked, WORDS)}`,
  )
  const text = `ANNEX I
EUROPEAN PRODUCTION ORDER CERTIFICATE (EPOC)
Under Regulation (EU) 2023/1543 the addressee of this certificate must execute it.
SECTION E: e-mail address: kontor@postfern.example
${rest.join('\n')}`
  return { text, ticked }
}

test('what a certificate asks is what its section F ticks, no more and no less, each under its own instrument', () => {
  for (let seed = 1; seed <= DRAWN; seed += 1) {
    const { text, ticked } = draw(seed)
    const [paper] = papersOf(file(text))
    const asks = paper?.asks ?? []
    const boxes = asks.flatMap(ask => ask.boxes ?? [])
    const found =
      boxes.length > 0
        ? boxes.map(box => box.instrument)
        : asks.some(ask => ask.categories.length > 0)
          ? [paper?.instrument]
          : []
    assert.deepEqual(
      found,
      ticked.map(one => INSTRUMENT[one]),
      text,
    )
  }
})
