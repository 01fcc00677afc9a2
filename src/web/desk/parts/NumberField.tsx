// A whole number within bounds: the range and an example stand with the field, and what is out of it is said there, before it is sent
// and after.
import type { ReactNode } from 'react'
import { TextField } from './Field.tsx'
import { say } from './parts-words.ts'
import { isWrong } from './wrong.ts'

/** Both ends are allowed. `usual`: what to give as an example. */
export type Bounds = { readonly min: number; readonly max: number; readonly usual: number }

type Props = {
  readonly label: string
  readonly hint?: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
  readonly bounds: Bounds
  /** What the last sending ended in, and the path of this field in it. */
  readonly error: unknown
  readonly path: string
}

export function NumberField({ label, hint, value, onChange, bounds, error, path }: Props) {
  const right = rangeWords(bounds)
  const wrong = isWrong(error, path) && !isWithin(value, bounds)
  return (
    <TextField
      label={label}
      hint={hint ? [hint, right].join(' ') : right}
      error={wrong ? say('wrong', { right }) : undefined}
      type="number"
      min={bounds.min}
      max={bounds.max}
      step={1}
      required
      value={value}
      onChange={onChange}
    />
  )
}

export function isWithin(text: string, { min, max }: Bounds): boolean {
  return /^\d+$/.test(text.trim()) && Number(text) >= min && Number(text) <= max
}

function rangeWords({ min, max, usual }: Bounds): string {
  return say('range', { min, max, example: usual })
}
