// The authority portal's contract: pages, and forms that work without a script.
import { z } from 'zod'
import { contract } from '../contract.ts'
import { portalApi } from '../portal.ts'
import { prose } from '../prose.ts'
import { shape } from '../shape.ts'

const messageInput = z.object({
  text: prose(8000)
    .transform(words => words.trim())
    .pipe(z.string().min(1)),
  key: z.string().regex(/^[0-9a-f]{32}$/),
})
const withdrawInput = z.object({
  reason: prose(2000).transform(words => words.trim()),
  sure: z.literal('yes'),
  key: z.string().regex(/^[0-9a-f]{32}$/),
})
const keyInput = z.object({
  recipient: z.string().max(100),
  /** The words of the key that the page showed; empty where it showed none. */
  seen: z.string().max(200),
  key: z.string().regex(/^[0-9a-f]{32}$/),
})
/** Why an answer could not be opened in the officer's browser: its page says each. */
const failedInput = z.object({
  code: z.enum([
    'another_key',
    'replaced_key',
    'receipt',
    'replaced',
    'damaged',
    'gone',
    'signed_out',
    'broken',
    'stopped',
    'not_saved',
    'too_large',
    'fault',
  ]),
})
export type OpeningFailure = z.infer<typeof failedInput>['code']
const confirmInput = z.object({ sha256: z.string().trim().toLowerCase() })

export const authorityApi = {
  ...portalApi,
  ...contract({
    'GET /': { answer: 'page' },
    'GET /key': { answer: 'page' },
    'POST /key': { form: keyInput, answer: 'page' },
    'GET /reach': { answer: 'page' },
    'GET /trust.json': { answer: 'file' },
    'GET /demands/:id': { answer: 'page' },
    'GET /demands/:id/open': { answer: 'page' },
    'POST /demands/:id/open/failed': { form: failedInput, answer: shape({ noted: z.literal(true) }) },
    'GET /demands/:id/package': { answer: 'file' },
    'GET /demands/:id/release-receipt.json': { answer: 'file' },
    'GET /demands/:id/letters/:n{[0-9]{1,3}}': { answer: 'file' },
    'POST /demands/:id/messages': { form: messageInput, answer: 'page' },
    'POST /demands/:id/withdraw': { form: withdrawInput, answer: 'page' },
    'POST /demands/:id/lost-key': { form: confirmInput, answer: 'page' },
    'POST /demands/:id/confirm': { form: confirmInput, answer: 'page' },
  }),
}
