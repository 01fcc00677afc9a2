// The approval page's contract.
import { z } from 'zod'
import { MAX_LIST } from '../../seal/authorisation/authorisation-list.ts'
import { contract } from '../contract.ts'
import { digest } from '../fields.ts'
import { shape } from '../shape.ts'
import { assertionInput } from '../sign-in/ceremony.ts'
import { pendingAuthorisation, pendingList, signed, signedList } from './pending.ts'

const listSigned = z.object({ digests: z.array(digest).min(2).max(MAX_LIST), assertion: assertionInput })
export type ListSigned = z.output<typeof listSigned>

export const approveApi = contract({
  'GET /api/pending': { answer: pendingList },
  /** The read is recorded; the tenant will see it. */
  'GET /api/pending/:digest': { answer: pendingAuthorisation },
  /** The paper itself, as a download (attachment, sandboxed). */
  'GET /api/pending/:digest/papers/:sha256': { answer: 'file' },
  'POST /api/passkeys/add': { answer: shape({ path: z.string() }) },
  'POST /api/sign': { body: z.object({ digest, assertion: assertionInput }), answer: signed },
  /** One signature over the list, then member by member. */
  'POST /api/sign-list': { body: listSigned, answer: signedList },
  'POST /api/send-back': {
    body: z.object({ digest, reason: z.string().trim().min(1).max(2_000) }),
    answer: signed,
  },
  'GET /api/changes': { answer: 'stream' },
})
export type ApproveApi = typeof approveApi
