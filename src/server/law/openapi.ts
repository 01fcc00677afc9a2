// The law's part of the API for machines (OpenAPI 3.1), made from the schemas that the routes parse with.
import { z } from 'zod'
import { adoptionSchema, askSchema, matrixQuery } from '../../api/desk/law-input.ts'
import { FactsSchema } from '../../law/facts/facts.ts'

let made: object | undefined

export function openApi(): object {
  made ??= document()
  return made
}

const schemaOf = (schema: z.ZodType): unknown => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return rest
}

const answered = (description: string) => ({
  200: { description, content: { 'application/json': { schema: { type: 'object' } } } },
  default: {
    description: 'a refusal: what was wrong and what to do next (RFC 9457)',
    content: { 'application/problem+json': { schema: { type: 'object' } } },
  },
})

const bodyOf = (schema: unknown) => ({
  required: true,
  content: { 'application/json': { schema } },
})

const packParameter = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const written = { name: 'x-duly', in: 'header', required: true, schema: { const: '1' } }

function document(): object {
  const query = schemaOf(matrixQuery) as { properties: Record<string, unknown> }
  const asking = schemaOf(askSchema) as { properties: Record<string, unknown> }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Duly: the law',
      version: '1',
      description:
        'What the law packs say, without a demand. Behind the desk’s sign-in (session cookie); what a pack says is not legal advice.',
    },
    paths: {
      '/api/law/ask': {
        post: {
          summary: 'Ask about one demand line',
          parameters: [written],
          requestBody: bodyOf({
            ...asking,
            properties: { ...asking.properties, facts: schemaOf(FactsSchema) },
          }),
          responses: answered(
            'the answer per category, with findings, citations, clocks and what is missing',
          ),
        },
      },
      '/api/law/matrix': {
        get: {
          summary: 'Which paper reaches which category on a day',
          parameters: Object.entries(query.properties).map(([name, schema]) => ({
            name,
            in: 'query',
            schema,
          })),
          responses: answered('one row per instrument'),
        },
      },
      '/api/law/packs': {
        get: { summary: 'The packs in use, with age and adoption', responses: answered('the packs') },
      },
      '/api/law/packs/{id}': {
        get: {
          summary: 'One pack: its instruments, constraints, sources and adoptions',
          parameters: [packParameter],
          responses: answered('the pack'),
        },
      },
      '/api/law/packs/{id}/adopt': {
        post: {
          summary: 'Adopt one version in your name (counsel, employee)',
          parameters: [packParameter, written],
          requestBody: bodyOf(schemaOf(adoptionSchema)),
          responses: answered('the adoption; it stands in the log'),
        },
      },
      '/api/law/packs/{id}/withdraw': {
        post: {
          summary: 'Withdraw an adoption (counsel, employee)',
          parameters: [packParameter, written],
          requestBody: bodyOf(schemaOf(adoptionSchema)),
          responses: answered('withdrawn'),
        },
      },
    },
  }
}
