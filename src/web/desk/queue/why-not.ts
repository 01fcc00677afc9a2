// Why one of many was not taken, in words: the server's own, or that it was not reached.
import { Refused, SignedOut } from '../api/refused.ts'
import { say } from './queue-words.ts'

export function whyNot(error: unknown): string {
  if (error instanceof Refused) return `${error.refusal.detail} ${error.refusal.next}`
  return error instanceof SignedOut ? say('bulk.signed_out') : say('bulk.silent')
}
