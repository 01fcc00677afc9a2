// The API for a tenant's programs as OpenAPI 3.1, made from the schemas of its answers. The same for everybody.
import { z } from 'zod'
import { accessList, demandDetail, demandPage } from '../../../../api/customer/demand.ts'

const schemaOf = (schema: z.ZodType): unknown => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any' })
  return rest
}

const refused = {
  description: 'a refusal: what was wrong and what to do next (RFC 9457)',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['type', 'title', 'status', 'detail'],
        properties: {
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer' },
          detail: { type: 'string' },
          refusal: {
            type: 'object',
            properties: { code: { type: 'string' }, detail: { type: 'string' }, next: { type: 'string' } },
          },
        },
      },
    },
  },
}

const ofOne = [
  { name: 'id', in: 'path', required: true, schema: { type: 'string', pattern: '^[0-9a-f]{32}$' } },
]
const pages = [
  { name: 'after', in: 'query', schema: { type: 'string' }, description: '`next` of the page before' },
  { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 25 } },
]

const get = (summary: string, parameters: readonly object[], description: string, content: object) => ({
  get: { summary, parameters, responses: { 200: { description, content }, default: refused } },
})
const json = (schema: unknown) => ({ 'application/json': { schema } })

/** `server`: the origin of the console. */
export function openApiDocument(server: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Duly: your demands',
      version: '1',
      description:
        'What your console shows, for your own programs. Read only. A demand that we may not tell you of is not here in any form: its address answers as one that never was. Reading here does not count as opening a notice.',
    },
    servers: [{ url: server }],
    security: [{ token: [] }],
    paths: {
      '/api/v1/demands': get('Demands, the one told last first', pages, 'a page', json(schemaOf(demandPage))),
      '/api/v1/demands/{id}': get('One demand', ofOne, 'the demand', json(schemaOf(demandDetail))),
      '/api/v1/demands/{id}/copy': get(
        'The copy of the paper, as it came with the notice',
        ofOne,
        'the file',
        { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      ),
      '/api/v1/demands/{id}/receipt': get(
        'The receipt, for `duly verify`; 409 until something of it is public',
        ofOne,
        'the receipt',
        json({ type: 'object' }),
      ),
      '/api/v1/demands/{id}/record': get(
        'The record for your own files, in the form duly/record/v1',
        ofOne,
        'the record',
        json({ type: 'object' }),
      ),
      '/api/v1/demands/{id}/accesses': get(
        'Who at our side opened it, for what',
        ofOne,
        'the accesses, the oldest first',
        json(schemaOf(accessList)),
      ),
    },
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  }
}
