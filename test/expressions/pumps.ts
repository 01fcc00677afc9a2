// Texts made to keep an expression busy: for each of its repetitions what leads there, then what it repeats, many times over; and
// the whole of that many times over, for a search that begins again at each.
import type { Node } from './pattern.ts'

export type Pump = (length: number) => string

const SIGNS = [...'aA1 .\n:,-@(x*/"é☒法_\t;#%&<>=?!']

/** A character that fits, and of a class more than one: a repetition may clash with its neighbour on any of them. */
function samplesOf(source: string, flags: string): string[] {
  const fits = new RegExp(`^(?:${source})$`, flags.replace(/[gymd]/g, ''))
  const signs = SIGNS.filter(sign => fits.test(sign))
  if (signs.length > 0) return signs.slice(0, 2)
  for (let code = 0x20; code < 0x10000; code += 1)
    if (fits.test(String.fromCharCode(code))) return [String.fromCharCode(code)]
  return ['a']
}

/** The shortest text that fits, by first choices. */
function sampleOf(node: Node, flags: string): string {
  switch (node.type) {
    case 'char':
      return samplesOf(node.source, flags)[0] as string
    case 'seq':
      return node.items.map(item => sampleOf(item, flags)).join('')
    case 'alt':
      return sampleOf(node.options[0] as Node, flags)
    case 'repeat':
      return sampleOf(node.body, flags).repeat(node.min)
    default:
      return ''
  }
}

/** Texts of one round of a repetition. */
function roundsOf(node: Node, flags: string): string[] {
  if (node.type === 'char') return samplesOf(node.source, flags)
  if (node.type === 'alt') return node.options.flatMap(option => roundsOf(option, flags)).slice(0, 4)
  if (node.type === 'seq' && node.items.length === 1) return roundsOf(node.items[0] as Node, flags)
  return [sampleOf(node, flags)]
}

/** Only repetitions without an upper bound: with one, a search takes so many steps at each place and no more. */
export function pumpsOf(root: Node, flags: string): Pump[] {
  const pumps: Pump[] = []
  const visit = (node: Node, lead: string): void => {
    if (node.type === 'seq') {
      let before = lead
      for (const item of node.items) {
        visit(item, before)
        before += sampleOf(item, flags)
      }
    } else if (node.type === 'alt') for (const option of node.options) visit(option, lead)
    else if (node.type === 'ahead') visit(node.body, lead)
    else if (node.type === 'repeat') {
      if (node.max === Number.POSITIVE_INFINITY)
        for (const round of roundsOf(node.body, flags))
          if (round !== '') pumps.push(...pumpsFrom(lead, round))
      visit(node.body, lead)
    }
  }
  visit(root, '')
  return pumps
}

function pumpsFrom(lead: string, round: string): Pump[] {
  const filled = (unit: string, length: number) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
  return [
    length => `${lead}${filled(round, length)}\u0001`,
    length => `${filled(lead + round, length)}\u0001`,
  ]
}
