// Every step of a start has a name and a time limit, so that a hang says where it hangs.

import { Refused } from '../refused.ts'

/** Runs `work`; after `limitMs` aborts its signal and refuses with `step_timeout`, naming the step. */
export async function step<T>(
  name: string,
  limitMs: number,
  next: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    const detail = `The step "${name}" did not finish within ${limitMs / 1000} s.`
    const refusal = new Refused({ code: 'step_timeout', detail, next })
    late.reject(refusal)
    controller.abort(refusal)
  }, limitMs)
  try {
    return await Promise.race([work(controller.signal), late.promise])
  } finally {
    clearTimeout(timer)
  }
}
