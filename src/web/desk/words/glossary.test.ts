// One word for one thing: a value of a closed list is named in the glossary alone, so that the approver signs what the desk says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OUTCOMES, PROCESSES } from '../../../ledger/code-book.ts'
import * as closed from '../../../vocabulary/closed-lists.ts'
import * as lanes from '../../../vocabulary/lanes.ts'
import { everyFace, type Face } from '../../../words/every-face.ts'
import { en as glossary } from '../../../words/glossary/en.ts'
import { languages } from '../../../words/languages.ts'

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(member => typeof member === 'string')
const lists = [
  ...Object.values({ ...closed, ...lanes }).filter(isList),
  Object.values(closed.grounds).flat(),
  PROCESSES,
  OUTCOMES,
]

/** Where a value is not named but something is said of it to somebody, or the text is a letter's that a lawyer approved. */
const allowed: Readonly<Record<string, string>> = {
  'mails notice.part': 'a part of the notice that lawyers approve as one text',
  'letters facts.manner': 'a part of the letters that lawyers approve as one text',
  'demand choice': 'what the customer says of itself, on a button',
  'desk/letters how': 'what a person did with one letter',
  'desk/letters note': 'labels of fields',
  'package category': 'the same words, beside the gate, which loads no glossary',
  'timeline step': 'what happened, said of one challenge',
  'timeline ruling': 'what happened, said of one challenge',
}

/** Of a face: the values that it names under one prefix, where most keys of that prefix are values of one list. */
function namedIn(face: Face): string[] {
  const groups = Map.groupBy(Object.entries(face.texts.en), ([key]) => key.slice(0, key.lastIndexOf('.')))
  return [...groups].flatMap(([prefix, texts]) => {
    const values = texts.map(([key]) => key.slice(prefix.length + 1))
    const isOf = (list: readonly string[]) =>
      values.filter(v => list.includes(v)).length >= values.length * 0.6
    const named = texts.filter(([, text]) => names(text))
    return prefix !== '' && values.length > 1 && named.length > 1 && lists.some(isOf)
      ? [`${face.name} ${prefix}`]
      : []
  })
}

/** A name is no sentence, and nothing is filled into it. */
function names(text: string): boolean {
  return !/[.:{?]/.test(text)
}

test('no face has words of its own for a value of a closed list', async () => {
  const faces = (await everyFace(['en'])).filter(face => face.name !== 'glossary')
  const found = faces.flatMap(namedIn)
  assert.deepEqual(found.toSorted(), Object.keys(allowed).toSorted())
})

test('the index of a package says the glossary’s words', async () => {
  const faces = await everyFace(languages)
  const [words, all] = ['package', 'glossary'].map(
    name => faces.find(face => face.name === name) ?? assert.fail(),
  )
  for (const language of languages)
    for (const key of Object.keys(words?.texts.en ?? {}).filter(one => /^category\.\w+$/.test(one)))
      assert.equal(words?.texts[language]?.[key], all?.texts[language]?.[key], `${language} ${key}`)
})

test('the short register is of a value that has words in full', () => {
  const keys = new Set(Object.keys(glossary))
  const alone = [...keys].filter(key => key.endsWith('.short') && !keys.has(key.slice(0, -'.short'.length)))
  assert.deepEqual(alone, [])
})
