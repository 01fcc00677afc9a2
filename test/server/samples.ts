// For tests alone: bodies for the addresses that take some, made from the schemas that the routes themselves read with.
import { z } from 'zod'

type Json = { readonly [key: string]: unknown }
type Path = readonly (string | number)[]

/** For each text field of a schema a body that is whole but for it. Of alternatives each is gone through. */
export function bodiesOf(schema: z.ZodType): { body: unknown; at: Path }[] {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json
  return alternatives(json).flatMap(one => textsIn(one).map(at => ({ body: sample(one), at })))
}

/** A body that is whole, of the first alternative. */
export function bodyOf(schema: z.ZodType): unknown {
  return sample(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json)
}

/** A schema with one of its alternatives chosen, for each of its outermost alternatives, also one level down. */
function alternatives(json: Json): Json[] {
  const choices = (json.oneOf ?? json.anyOf) as Json[] | undefined
  if (choices) return choices.filter(choice => choice.type !== 'null').flatMap(alternatives)
  const properties = (json.properties ?? {}) as Record<string, Json>
  for (const [name, inner] of Object.entries(properties)) {
    const some = alternatives(inner)
    if (some.length > 1)
      return some.flatMap(one => alternatives({ ...json, properties: { ...properties, [name]: one } }))
    if (some[0]) properties[name] = some[0]
  }
  return [json]
}

function textsIn(json: Json, path: Path = []): Path[] {
  const chosen = alternatives(json)[0] ?? json
  if (chosen.const !== undefined || chosen.enum) return []
  if (chosen.type === 'string') return [path]
  if (chosen.type === 'array' && chosen.items) return textsIn(chosen.items as Json, [...path, 0])
  if (chosen.type !== 'object') return []
  return Object.entries((chosen.properties ?? {}) as Record<string, Json>).flatMap(([name, inner]) =>
    textsIn(inner, [...path, name]),
  )
}

function sample(json: Json): unknown {
  const one = alternatives(json)[0] ?? json
  if (one.const !== undefined) return one.const
  if (Array.isArray(one.enum)) return one.enum[0]
  if (one.type === 'boolean') return false
  if (one.type === 'integer' || one.type === 'number') return Math.max(1, Number(one.minimum ?? 1))
  if (one.type === 'array') return one.items ? [sample(one.items as Json)] : []
  if (one.type === 'string') return text(one)
  if (one.type !== 'object') return null
  const properties = Object.entries((one.properties ?? {}) as Record<string, Json>)
  return Object.fromEntries(properties.map(([name, inner]) => [name, sample(inner)]))
}

function text({ format, pattern, minLength }: Json): string {
  if (format === 'date-time') return '2026-12-01T09:00:00Z'
  if (format === 'date') return '2026-12-01'
  if (format === 'email') return 'a@b.example'
  if (format === 'uri') return 'https://b.example/'
  if (String(pattern).includes('{64}')) return 'a'.repeat(64)
  if (String(pattern).includes('{32}')) return 'a'.repeat(32)
  return 'a'.repeat(Math.max(10, Number(minLength ?? 0)))
}

export function put(body: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(body)) return body.map((one, i) => (i === step ? put(one, rest, value) : one))
  const object = (body ?? {}) as Record<string, unknown>
  return { ...object, [step]: put(object[step], rest, value) }
}
