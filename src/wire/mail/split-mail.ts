// A mail taken apart in the cage: its head, and its attachments as the bytes that somebody attached.
import type { Refusal } from '../../kernel/refusal.ts'
import { limits } from '../limits.ts'
import { mediaTypeOf } from '../media-type.ts'
import { readMailAnswer } from '../read-document.ts'
import type { MailHead } from '../reading.ts'
import type { CageRule } from '../sandbox.ts'

export type AttachedFile = { readonly name: string; readonly mediaType: string; readonly bytes: Buffer }
export type SplitMail = {
  readonly head: MailHead
  readonly body: string
  readonly attachments: readonly AttachedFile[]
}

/** Never throws for what is in the mail: a hostile or unreadable one gives a refusal, and the raw mail stays as it came. */
export async function splitMail(bytes: Uint8Array, rule: CageRule = 'any'): Promise<SplitMail | Refusal> {
  const answer = await readMailAnswer(bytes, { rule, wallMs: limits.splitMs })
  if ('refusal' in answer) return answer.refusal
  const attachments = answer.attachments.map(({ name, mediaType, bytes: content }) => ({
    name,
    mediaType: mediaTypeOf(content, name, mediaType),
    bytes: content,
  }))
  return { head: answer.mail, body: answer.pages.map(p => p.text).join('\n'), attachments }
}
