// Each letter of a PDF stands in a typeface that has it: marks beside letters beyond Latin-1 too.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runsOf } from './fonts.ts'

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
