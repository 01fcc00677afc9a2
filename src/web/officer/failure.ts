// Why an answer could not be opened, in the closed words that the page says and the server logs.
import type { OpeningFailure } from '../../api/authority/contract.ts'

export type FailureCode = OpeningFailure

export class Failure extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode, cause?: unknown) {
    super(code, { cause })
    this.code = code
  }
}
