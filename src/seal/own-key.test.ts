import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generateIdentity, readIdentityFile, recipientOf } from './age/age-keys.node.ts'
import { keyFileOf, makeOwnKey, phraseOf, readKeyFile, readPhrase } from './own-key.ts'

test('the words alone rebuild the key, however they are typed', async () => {
  const made = await makeOwnKey()
  const words = phraseOf(made)
  assert.equal(words.length, 24)
  const numbered = words.map((word, i) => `${i + 1}. ${word.toUpperCase()}`).join('\n')
  for (const typed of [words.join(' '), `  ${words.join('  ')}\n`, numbered])
    assert.deepEqual(await readPhrase(typed), made)
})

test('the file is an age identity file, of the same key', async () => {
  const made = await makeOwnKey()
  const file = keyFileOf(made, '2026-03-01T10:00:00.000Z', 'one two')
  assert.deepEqual(await readKeyFile(file), made)
  assert.deepEqual(await readKeyFile(file.replaceAll('\n', '\r\n').toLowerCase()), made)
  const [identity = ''] = readIdentityFile(file)
  assert.equal(recipientOf(identity), made.recipient)
  const other = generateIdentity()
  assert.deepEqual(await readKeyFile(`${other}\n`), { identity: other, recipient: recipientOf(other) })
})

test('a wrong word, a swap, a cut phrase, a wrong file and a damaged one are each told apart', async () => {
  const made = await makeOwnKey()
  const words = phraseOf(made)
  assert.deepEqual(await readPhrase(words.with(6, 'qwert').join(' ')), {
    no: 'word_unknown',
    at: 7,
    word: 'qwert',
  })
  assert.deepEqual(await readPhrase(words.slice(1).join(' ')), { no: 'word_count', words: 23 })
  // A swap passes the checksum of eight bits once in 256; of so many swaps one at least is told.
  const swaps = await Promise.all(
    words.slice(1).map((word, i) =>
      readPhrase(
        words
          .with(i + 1, words[i] ?? '')
          .with(i, word)
          .join(' '),
      ),
    ),
  )
  assert.ok(swaps.some(read => 'no' in read && read.no === 'phrase_check'))
  assert.deepEqual(await readKeyFile('PK\u0003\u0004'), { no: 'not_key_file' })
  const { identity } = made
  const damaged = identity.slice(0, -1) + (identity.endsWith('Q') ? 'P' : 'Q')
  assert.deepEqual(await readKeyFile(damaged), { no: 'file_damaged' })
})
