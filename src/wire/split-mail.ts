// A mail taken apart in the cage: its head, and its attachments as the bytes that somebody attached.
import type { Refusal } from '../demand/refusal.ts'
import { limits } from './limits.ts'
import { mediaTypeOf } from './media-type.ts'
import { type MailHead, parseMailAnswer } from './reading.ts'
import { runCaged, tooLarge } from './sandbox.ts'

export type AttachedFile = { readonly name: string; readonly mediaType: string; readonly bytes: Buffer }
export type SplitMail = {
  readonly head: MailHead
  readonly body: string
  readonly attachments: readonly AttachedFile[]
}

/** Never throws for what is in the mail: a hostile or unreadable one gives a refusal, and the raw mail stays as it came. */
export async function splitMail(bytes: Uint8Array): Promise<SplitMail | Refusal> {
  if (bytes.length > limits.inputBytes) return tooLarge()
  const result = await runCaged(
    { profile: 'mail', mediaType: 'message/rfc822', pages: [] },
    bytes,
    limits.documentMs,
  )
  if ('refusal' in result) return result.refusal
  const answer = parseMailAnswer(result.answer)
  if ('failed' in answer)
    return {
      code: 'document_unreadable',
      detail: 'The mail could not be read.',
      next: 'Look at the original at the desk.',
    }
  const attachments = answer.attachments.map(a => {
    const content = Buffer.from(a.base64, 'base64')
    return { name: a.name, mediaType: mediaTypeOf(content, a.name, a.mediaType), bytes: content }
  })
  return { head: answer.mail, body: answer.pages.map(p => p.text).join('\n'), attachments }
}
