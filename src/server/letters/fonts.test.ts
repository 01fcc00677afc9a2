// Each letter of a PDF stands in a typeface that has it: marks beside letters beyond Latin-1 too.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runsOf } from './fonts.ts'
import { linesOf } from './lines.ts'

test('a comma after a Polish letter is set in the typeface that has commas', () => {
  assert.deepEqual(runsOf('wysłał, 貴'), [
    { font: 'latin', text: 'wys' },
    { font: 'latinExt', text: 'ł' },
    { font: 'latin', text: 'a' },
    { font: 'latinExt', text: 'ł' },
    { font: 'latin', text: ', ' },
    { font: 'japanese', text: '貴' },
  ])
  assert.deepEqual(runsOf('ם'), [{ font: 'latin', text: '[U+05DD]' }])
})

test('a line ends between words, and in Japanese between characters; what is too long for one is cut', () => {
  const lines = (text: string, width: number) => linesOf(text, width, of => of.length)
  assert.deepEqual(lines('jednego Państwa konta', 10), ['jednego', 'Państwa', 'konta'])
  assert.deepEqual(lines('jednego Państwa konta', 15), ['jednego Państwa', 'konta'])
  assert.deepEqual(lines('要求です。', 4), ['要求で', 'す。'])
  assert.deepEqual(lines('a abcdef', 4), ['a', 'abcd', 'ef'])
  assert.deepEqual(lines('one\n\ntwo', 9), ['one', '', 'two'])
})
