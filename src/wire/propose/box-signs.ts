// However a form shows its boxes, typed, drawn by a font of symbols or set by a word processor, the rest of the reader sees
// ☒ and ☐. What may as well be a letter of a list or a bullet is a box only where the page has its counterpart too.

/** Ticked and open boxes of Unicode, and of the symbol fonts of word processors at their places in the private area. */
const TICKED = '☑☒⌧⊠✓✔🗹🗷🗵⮽\uf0fe\uf0fd\uf0fb\uf0fc\uf078\uf050\uf052\uf053'
const CROSSES = '✗✘☓'
const OPEN = '☐□▢◻⬜❏❐❑❒\uf0a8\uf06f\uf071\uf072\uf0a3'

const square = new RegExp(
  // A tick beside an empty box is the one upon it.
  `[${OPEN}] ?(?:[${TICKED}${CROSSES}]|[xX](?=\\s))|[✓✔✗✘] ?[${OPEN}]|[${TICKED}${CROSSES}${OPEN}■]`,
  'gu',
)
const typed = /\[[ _]?([xX✓✔✗✘*]?)[ _]?\]/g
const round = /\([ _]{0,2}([xX✓✔]?)[ _]{0,2}\)/g
const radio = /[◉⦿○◯]/gu

/** By offset: the sign of a box at its first character, nothing at its others. */
export function boxSigns(text: string): Map<number, string> {
  const boxes = new Map<number, string>()
  const set = (at: number, written: string, ticked: boolean) => {
    for (let i = 0; i < written.length; i += 1) boxes.set(at + i, '')
    boxes.set(at, ticked ? '☒' : '☐')
  }
  const crossed = !/[✓✔☑]/u.test(text)
  const filled = /[□▢◻⬜]/u.test(text)
  for (const { 0: written, index } of text.matchAll(square)) {
    const alone = [...written].length === 1
    if (written === '■' && !filled) continue
    // Where ticks say yes, a cross says no.
    const no = alone && CROSSES.includes(written) && !crossed
    set(index, written, !no && !(alone && OPEN.includes(written)))
  }
  for (const match of text.matchAll(typed)) set(match.index, match[0], match[1] !== '')
  // "(x)" is also the tenth of a list in Roman numerals, "()" a slip.
  if (/\([ _]{1,4}\)/.test(text))
    for (const match of text.matchAll(round))
      if (match[0] !== '()') set(match.index, match[0], match[1] !== '')
  if (/[◉⦿]/u.test(text))
    for (const match of text.matchAll(radio)) set(match.index, match[0], /[◉⦿]/u.test(match[0]))
  return boxes
}
