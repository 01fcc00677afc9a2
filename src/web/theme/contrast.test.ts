// Keeps the two sets of tokens the same in names and every text and control colour readable on what it stands on.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8').replaceAll('"', "'")
const light = block(':root {')
const dark = block(":root[data-theme='dark'] {")
const systemDark = block(":root:not([data-theme='light']) {")

const grounds = ['--ground', '--surface', '--surface-sunk']
const texts = ['--ink', '--ink-quiet', '--accent', '--danger', '--warn', '--ok']
const onTint = [
  ['--danger', '--danger-tint'],
  ['--warn', '--warn-tint'],
  ['--ok', '--ok-tint'],
  ['--accent', '--accent-tint'],
  ['--ink', '--danger-tint'],
  ['--ink-quiet', '--accent-tint'],
  ['--ink-quiet', '--warn-tint'],
  ['--accent-ink', '--accent'],
  ['--danger-ink', '--danger'],
  ['--mark-ink', '--mark'],
  ['--mark-ink', '--mark-strong'],
] as const

for (const [name, set] of [
  ['light', light],
  ['dark', dark],
] as const) {
  test(`text reaches 4.5 to 1 on every ground (${name})`, () => {
    for (const text of texts) for (const ground of grounds) atLeast(4.5, set, text, ground)
    for (const [text, ground] of onTint) atLeast(4.5, set, text, ground)
  })

  test(`borders of controls and the focus ring reach 3 to 1 (${name})`, () => {
    for (const ground of grounds) {
      atLeast(3, set, '--line-strong', ground)
      atLeast(3, set, '--focus', ground)
    }
  })
}

test('dark by choice and dark by system are one set, with the colour names of light', () => {
  assert.deepEqual(systemDark, dark)
  const colours = [...light.keys()].filter(name => dark.has(name))
  assert.deepEqual(colours, [...dark.keys()])
})

function block(opening: string): Map<string, string> {
  const from = css.indexOf(opening)
  assert.ok(from >= 0, `tokens.css has no ${opening}`)
  const body = css.slice(from + opening.length, css.indexOf('}', from))
  return new Map([...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(m => [m[1]!, m[2]!]))
}

function atLeast(ratio: number, set: Map<string, string>, a: string, b: string): void {
  const got = contrast(set.get(a)!, set.get(b)!)
  assert.ok(got >= ratio, `${a} on ${b} is ${got.toFixed(2)} to 1, below ${ratio}`)
}

/** WCAG 2.2 contrast ratio of two #rrggbb colours. */
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p) as [number, number]
  return (x + 0.05) / (y + 0.05)
}

function luminance(hex: string): number {
  const channel = (i: number) => {
    const v = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
