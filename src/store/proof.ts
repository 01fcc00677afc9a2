// What proves to the database who acts: the secret that a browser or a program brought, in the form in which the database knows it.
// It goes with the actor that was found by it, and never into anything that is written, sent or logged.

import { AsyncLocalStorage } from 'node:async_hooks'

export type Proof = {
  /** The surface of a session; or what else it is that was brought. */
  readonly way:
    | 'desk'
    | 'approve'
    | 'customer'
    | 'authority'
    | 'tenant_token'
    | 'feed'
    | 'api_token'
    | 'operator'
  readonly secret: Uint8Array
  /** RFC 3339: the moment of the request. */
  readonly at: string
}

const proofs = new WeakMap<object, Proof>()

/** The actor itself: whoever has this very object acts by the proof, until what is proven ends. */
export function provenBy<A extends object>(actor: A, proof: Proof): A {
  proofs.set(actor, proof)
  return actor
}

/** What the database answers to a proof of nothing that lives (`duly.enter`). */
export function isUnproven(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'DU401'
}

/** A tenant's person of whom nothing is known yet but what they brought: the database finds who it is. */
export function byProof(proof: Proof) {
  return { kind: 'tenant', id: '', proof } as const
}

/** For who is looked up by their proof: none that lives is nobody, as an unknown one is. */
export function nobodyIfUnproven(error: unknown): null {
  if (isUnproven(error)) return null
  throw error
}

export function proofOf(actor: object): Proof | undefined {
  return proofs.get(actor)
}

const behind = new AsyncLocalStorage<Proof>()

/**
 * Whatever the program does for itself meanwhile, this stands behind it: the database notes who that is in each transaction, and
 * lets nobody be given a power whom nobody stands behind who may give it (migration 0080).
 */
export function standingBehind<T>(proof: Proof, work: () => T): T {
  return behind.run(proof, work)
}

export function whatStandsBehind(): Proof | undefined {
  return behind.getStore()
}
