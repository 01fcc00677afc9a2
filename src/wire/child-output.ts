// What a caged child writes, taken as it comes: frames of two lengths, JSON and bytes. More than is taken of a child ends it.
import { limits } from './limits.ts'

/** One thing that a child said: JSON still unchecked, and the bytes behind it. */
export type Said = { readonly answer: unknown; readonly blob: Buffer }

export type Output = {
  readonly said: Said[]
  /** Nothing stands behind the last frame. */
  readonly whole: () => boolean
  /** The child said more than is taken. */
  readonly full: () => boolean
  readonly take: (chunk: Buffer) => void
}

type Frame = { readonly json: number; readonly blob: number }

/** `asked` is told what a child asks, where it may ask; `end` is called once, with the first byte beyond the limits. */
export function childOutput(end: () => void, asked: ((question: unknown) => void) | null): Output {
  const said: Said[] = []
  let held: Buffer[] = []
  let size = 0
  let total = 0
  let room: number = limits.jsonBytes
  let state: 'open' | 'broken' | 'full' = 'open'
  let frame: Frame | null = null

  const overflow = () => {
    state = 'full'
    end()
  }
  const cut = (length: number): Buffer => {
    const all = held.length === 1 ? (held[0] as Buffer) : Buffer.concat(held)
    held = all.length === length ? [] : [all.subarray(length)]
    size -= length
    return all.subarray(0, length)
  }
  const head = () => {
    const lengths = cut(8)
    frame = { json: lengths.readUInt32BE(0), blob: lengths.readUInt32BE(4) }
    room -= frame.json
    if (room < 0) overflow()
  }
  const body = ({ json, blob }: Frame) => {
    const bytes = cut(json + blob)
    frame = null
    try {
      const answer: unknown = JSON.parse(bytes.toString('utf8', 0, json))
      if (asked && isQuestion(answer)) asked(answer.ask)
      else said.push({ answer, blob: bytes.subarray(json) })
    } catch {
      state = 'broken'
    }
  }
  const take = (chunk: Buffer) => {
    total += chunk.length
    if (state !== 'open') return
    if (total > limits.outputBytes) return overflow()
    held.push(chunk)
    size += chunk.length
    while (state === 'open') {
      if (frame === null && size >= 8) head()
      else if (frame !== null && size >= frame.json + frame.blob) body(frame)
      else return
    }
  }
  const whole = () => state === 'open' && frame === null && size === 0
  return { said, whole, full: () => state === 'full', take }
}

function isQuestion(answer: unknown): answer is { readonly ask: unknown } {
  return typeof answer === 'object' && answer !== null && 'ask' in answer
}
