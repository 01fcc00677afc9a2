// A JSON file that an operator writes, read against its schema: what does not fit is refused by the file's and the setting's name.
import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { Refused } from '../../store/refused.ts'

export async function readSettingsFile<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  return fitting(path, schema, await readJson(path))
}

/** The value as the schema has it. */
export function fitting<T>(path: string, schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw bad(path, issue ? `${issue.path.join('.') || 'the file'}: ${issue.message}` : 'it does not fit')
}

async function readJson(path: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new Refused(
      {
        code: 'bad_settings',
        detail: `${path} is missing.`,
        next: 'Write it: a first start in an empty directory makes a form of it, which you can copy.',
      },
      error,
    )
  }
  try {
    return JSON.parse(text)
  } catch {
    throw bad(path, 'it is no JSON')
  }
}

function bad(path: string, what: string): Refused {
  return new Refused({
    code: 'bad_settings',
    detail: `${path} cannot be used: ${what}.`,
    next: 'Correct it, then start again; docs/operate.md has its settings.',
  })
}
