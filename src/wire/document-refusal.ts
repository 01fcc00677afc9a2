// The expected no of a reader: always what happened to the document, and that it is kept as it came.
import type { Refusal, RefusalCode } from '../kernel/refusal.ts'

export type DocumentRefusalCode = Extract<RefusalCode, `document_${string}`>

/** `next` says what a person can do; that the document is kept is said here. */
export function refuseDocument(code: DocumentRefusalCode, detail: string, next: string): Refusal {
  return { code, detail, next: `The document is kept as it came. ${next}` }
}
