// `duly law schema`: the JSON Schema of a pack and of a policy, so that an editor completes and checks what counsel writes.
import { z } from 'zod'
import { PACK_FILES } from '../../law/assemble.ts'
import { PackSchema } from '../../law/pack-format/pack-schema.ts'
import { PolicySchema } from '../../law/policy.ts'
import type { LawIo } from './input.ts'

export function schema(io: LawIo): number {
  io.out(JSON.stringify(packSchemas(), null, 2) + '\n')
  return 0
}

/** One schema per file of a pack directory, by file name, and one for a provider's policy. */
export function packSchemas(): Record<string, unknown> {
  // A fact of the catalogue is a custom check; for an editor it is a string with a description.
  const whole = z.toJSONSchema(PackSchema, { io: 'input', unrepresentable: 'any' }) as {
    properties: Record<string, unknown>
    required?: string[]
    $defs?: unknown
  }
  const parts = Object.keys(PACK_FILES).filter(part => part !== 'head')
  const { $defs } = whole
  const head = Object.fromEntries(Object.entries(whole.properties).filter(([key]) => !parts.includes(key)))
  const files: Record<string, unknown> = {
    'pack.json': {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Head of a law pack',
      type: 'object',
      properties: head,
      required: whole.required?.filter(key => key in head),
      additionalProperties: false,
      $defs,
    },
  }
  for (const part of parts)
    files[`${part}.json`] = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: `${part} of a law pack`,
      ...(whole.properties[part] as object),
      $defs,
    }
  files['policy.json'] = z.toJSONSchema(PolicySchema, { io: 'input', unrepresentable: 'any' })
  return files
}
