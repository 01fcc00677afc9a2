// What the server answers when it says no: a refusal with a code, or a failure that only support can explain.

import type { Refusal } from '../../../kernel/refusal.ts'

/** An expected no. Shown where the action is, never as a page of its own. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.detail)
    this.name = 'Refused'
    this.refusal = refusal
  }
}

/** Something broke, or nobody answered. `status` is 0 where the server was not reached. */
export class Failed extends Error {
  readonly status: number
  readonly support: string | null
  constructor(status: number, support: string | null, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'Failed'
    this.status = status
    this.support = support
  }
}

/** The session ended. Reading goes to the sign-in page; writing stays, so that nothing typed is lost. */
export class SignedOut extends Error {
  constructor() {
    super('You are signed out.')
    this.name = 'SignedOut'
  }
}

/** The refusal inside a problem document, or null where the body is something else. */
export function refusalIn(body: unknown): Refusal | null {
  if (typeof body !== 'object' || body === null || !('refusal' in body)) return null
  const { refusal } = body as { readonly refusal?: Refusal }
  const shaped = refusal && typeof refusal.code === 'string' && typeof refusal.detail === 'string'
  return shaped ? refusal : null
}
