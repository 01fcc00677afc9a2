// The customer console's contract: pages and forms that work without a script, and what a customer's own programs read by token.
import { z } from 'zod'
import { tenantAnswers } from '../../vocabulary/closed-lists.ts'
import { contract } from '../contract.ts'
import { portalApi } from '../portal.ts'
import { prose } from '../prose.ts'
import { of } from '../shape.ts'
import { wantedContact } from './contact.ts'
import { accessList, demandDetail, demandPage } from './demand.ts'
import { wantedToken } from './token.ts'

const text = prose(8000).transform(words => words.trim())
/** What the form's page showed (`seenOf`). */
const seen = z.string().max(80).optional()
const answerInput = z.object({ answer: z.enum(tenantAnswers), text, seen })
const sentInput = answerInput.extend({ key: z.string().regex(/^[0-9a-f]{32}$/) })
const withdrawInput = z.object({ text, key: z.string().regex(/^[0-9a-f]{32}$/) })
const draftInput = z.object({
  answer: z.enum(['', ...tenantAnswers]).default(''),
  text: prose(8000).default(''),
  draft: z.string().max(64).optional(),
  tab: z.string().max(64).optional(),
})

/** By token, read only, the same rows under the same row-level security as the console's pages. */
export const customerProgramsApi = contract({
  /** These routes for machines (OpenAPI 3.1). */
  'GET /api/v1/openapi.json': { answer: of<object>() },
  'GET /api/v1/demands': {
    query: z.object({ after: z.string().optional(), limit: z.string().optional() }),
    answer: demandPage,
  },
  'GET /api/v1/demands/:id': { answer: demandDetail },
  'GET /api/v1/demands/:id/copy': { answer: 'file' },
  'GET /api/v1/demands/:id/receipt': { answer: 'file' },
  'GET /api/v1/demands/:id/record': { answer: 'file' },
  'GET /api/v1/demands/:id/accesses': { answer: accessList },
})

export const customerApi = {
  ...portalApi,
  ...customerProgramsApi,
  ...contract({
    'GET /is-there-a-demand': { answer: 'page' },
    'GET /is-there-a-demand/answer': { answer: 'page' },
    'GET /feed/:file{[A-Za-z0-9_-]{32}\\.atom}': { answer: 'file' },
    'GET /': { answer: 'page' },
    'GET /trust.json': { answer: 'file' },
    'GET /demands/:id': { answer: 'page' },
    'GET /demands/:id/copy': { answer: 'file' },
    'GET /demands/:id/receipt.json': { answer: 'file' },
    'GET /demands/:id/record.json': { answer: 'file' },
    'GET /demands/:id/record.pdf': { answer: 'file' },
    'GET /demands/:id/answer': { answer: 'page' },
    'POST /demands/:id/answer/draft': { form: draftInput, answer: 'page' },
    'POST /demands/:id/answer/change': { answer: 'page' },
    'POST /demands/:id/answer/review': { form: answerInput, answer: 'page' },
    'POST /demands/:id/answer': { form: sentInput, answer: 'page' },
    'GET /demands/:id/objection': { answer: 'page' },
    'POST /demands/:id/objection/withdraw': { form: withdrawInput, answer: 'page' },
    'POST /demands/:id/consent/revoke': { answer: 'page' },
    'GET /promises': { answer: 'page' },
    'GET /drills': { answer: 'page' },
    'POST /drills': { answer: 'page' },
    'POST /drills/:id': { answer: 'page' },
    'GET /contacts': { answer: 'page' },
    'GET /contacts/confirm/:id/:link': { answer: 'page' },
    'POST /contacts/changes/:id/:how{confirm|stop}': { answer: 'page' },
    'POST /contacts/waits/:id/:how{confirm|stop}': { answer: 'page' },
    'POST /contacts/still-here': { answer: 'page' },
    'POST /contacts/:id/left': { answer: 'page' },
    /** `new` instead of an id: a further one. */
    'POST /contacts/:id': { form: wantedContact, answer: 'page' },
    'POST /digest': { answer: 'page' },
    'POST /feed': { answer: 'page' },
    'POST /feed/revoke': { answer: 'page' },
    'GET /programs': { answer: 'page' },
    'POST /programs/tokens': { form: wantedToken, answer: 'page' },
    'POST /programs/tokens/:id/revoke': { answer: 'page' },
    'POST /programs/webhook': { answer: 'page' },
    'POST /programs/webhook/test': { answer: 'page' },
    'POST /programs/webhook/end': { answer: 'page' },
  }),
}
