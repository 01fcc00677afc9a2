// Every text and control colour is readable on what it stands on, in light and in dark.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const colours = [...css.matchAll(/(--[\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)]
const light = new Map(colours.map(([, name, value]) => [name!, value!]))
const dark = new Map(colours.map(([, name, , value]) => [name!, value!]))

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
