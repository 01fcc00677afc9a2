// How many steps a backtracking matcher takes to look for an expression everywhere in a text: counted, not timed, so that the
// figure is the same on every machine. It goes the way that V8's does, choice by choice, without its shortcuts.
import type { Node } from './pattern.ts'

type Step =
  | { readonly op: 'char'; readonly fits: (char: string) => boolean }
  | { readonly op: 'edge'; readonly fits: (text: string, at: number) => boolean }
  | { readonly op: 'fork'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'ahead'; readonly negative: boolean; readonly program: readonly Step[] }
  | { readonly op: 'enter'; readonly loop: number }
  | { readonly op: 'moved'; readonly loop: number }
  | { readonly op: 'end' }

export type Counter = { steps: number; readonly most: number }

/** Thrown where a search takes more steps than it may. */
export class TooManySteps extends Error {}

export function compile(node: Node, flags: string): readonly Step[] {
  const steps: Step[] = []
  let loops = 0
  const own = flags.replace(/[gyd]/g, '')
  const emit = (one: Node): void => {
    switch (one.type) {
      case 'char':
        steps.push({ op: 'char', fits: fitsChar(one.source, own) })
        return
      case 'edge':
      case 'behind':
        steps.push({ op: 'edge', fits: fitsAt(one.source, own) })
        return
      case 'seq':
        one.items.forEach(emit)
        return
      case 'ahead':
        steps.push({ op: 'ahead', negative: one.negative, program: compile(one.body, flags) })
        return
      case 'alt':
        emitOptions(one.options)
        return
      case 'repeat':
        for (let i = 0; i < one.min; i += 1) emit(one.body)
        if (one.max === Number.POSITIVE_INFINITY) emitLoop(one)
        else emitOptional(one, one.max - one.min)
    }
  }
  const emitOptions = (options: readonly Node[]) => {
    const ends: number[] = []
    for (const [i, option] of options.entries()) {
      const fork = steps.length
      if (i < options.length - 1) steps.push({ op: 'jump', to: -1 })
      emit(option)
      if (i === options.length - 1) break
      ends.push(steps.length)
      steps.push({ op: 'jump', to: -1 })
      steps[fork] = { op: 'fork', first: fork + 1, second: steps.length }
    }
    for (const end of ends) steps[end] = { op: 'jump', to: steps.length }
  }
  const emitLoop = ({ lazy, body }: Node & { type: 'repeat' }) => {
    const loop = loops++
    const start = steps.length
    steps.push({ op: 'jump', to: -1 }, { op: 'enter', loop })
    emit(body)
    steps.push({ op: 'moved', loop }, { op: 'jump', to: start })
    steps[start] = forkOf(lazy, start + 1, steps.length)
  }
  const emitOptional = ({ lazy, body }: Node & { type: 'repeat' }, times: number) => {
    const forks: number[] = []
    for (let i = 0; i < times; i += 1) {
      forks.push(steps.length)
      steps.push({ op: 'jump', to: -1 })
      emit(body)
    }
    for (const fork of forks) steps[fork] = forkOf(lazy, fork + 1, steps.length)
  }
  emit(node)
  steps.push({ op: 'end' })
  return steps
}

function forkOf(lazy: boolean, into: number, past: number): Step {
  return lazy ? { op: 'fork', first: past, second: into } : { op: 'fork', first: into, second: past }
}

function fitsChar(source: string, flags: string): (char: string) => boolean {
  const expression = new RegExp(`^(?:${source})$`, flags.replace('m', ''))
  const known = new Map<string, boolean>()
  return char => {
    const before = known.get(char)
    if (before !== undefined) return before
    const fits = expression.test(char)
    known.set(char, fits)
    return fits
  }
}

function fitsAt(source: string, flags: string): (text: string, at: number) => boolean {
  const expression = new RegExp(source, `${flags}y`)
  return (text, at) => {
    expression.lastIndex = at
    return expression.test(text)
  }
}

/** Looks for the expression from every place of `text`, as `matchAll` does. */
export function search(program: readonly Step[], text: string, counter: Counter): void {
  for (let at = 0; at <= text.length; ) {
    const end = matchAt(program, text, at, counter)
    at = end === null || end === at ? at + 1 : end
  }
}

type Loops = { readonly loop: number; readonly at: number; readonly before: Loops } | null
type State = { readonly pc: number; readonly at: number; readonly loops: Loops }

function matchAt(program: readonly Step[], text: string, start: number, counter: Counter): number | null {
  const stack: State[] = [{ pc: 0, at: start, loops: null }]
  for (let state = stack.pop(); state; state = stack.pop()) {
    let { pc, at, loops } = state
    for (;;) {
      counter.steps += 1
      if (counter.steps > counter.most) throw new TooManySteps()
      const step = program[pc] as Step
      if (step.op === 'end') return at
      if (step.op === 'char') {
        const char = text[at]
        if (char === undefined || !step.fits(char)) break
        at += 1
        pc += 1
      } else if (step.op === 'edge') {
        if (!step.fits(text, at)) break
        pc += 1
      } else if (step.op === 'fork') {
        stack.push({ pc: step.second, at, loops })
        pc = step.first
      } else if (step.op === 'jump') pc = step.to
      else if (step.op === 'enter') {
        loops = { loop: step.loop, at, before: loops }
        pc += 1
      } else if (step.op === 'moved') {
        const entered = lastOf(loops, step.loop)
        if (entered === at) break
        pc += 1
      } else {
        const found = matchAt(step.program, text, at, counter) !== null
        if (found === step.negative) break
        pc += 1
      }
    }
  }
  return null
}

function lastOf(loops: Loops, loop: number): number | null {
  for (let one = loops; one; one = one.before) if (one.loop === loop) return one.at
  return null
}
