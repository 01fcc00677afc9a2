// What comes from outside becomes a parsed value here, or the name of the field that was wrong. Every field is text that can be
// kept: PostgreSQL has no NUL, and half of a surrogate pair would come back as another character than the one that was signed.

import type { MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { isForm } from './kept-form.ts'
import { answerRefusal } from './problem.ts'
import type { Site } from './site.ts'

const UNKEEPABLE = 'cannot be kept'

/** As `schema.safeParse`, and refuses what cannot be kept. */
export function take<T>(schema: z.ZodType<T>, value: unknown): z.ZodSafeParseResult<T> {
  heard?.(schema)
  const path = unkeepableIn(value)
  if (path === null) return schema.safeParse(value)
  const error = new z.ZodError([{ code: 'custom', path, message: UNKEEPABLE, input: undefined }])
  return { success: false, error: error as z.ZodError<T> }
}

/** Names the fields that were wrong and what would be right in the first, never what stood in them. */
export function malformed(error?: z.ZodError): Refusal {
  const refusal = firstWrong(error)
  const paths = (error?.issues ?? []).map(issue => deepest(issue)?.path.join('.') ?? '')
  const fields = [...new Set(paths)].filter(path => path !== '')
  return fields.length > 0 ? { ...refusal, fields } : refusal
}

function firstWrong(error: z.ZodError | undefined): Refusal {
  const issue = deepest(error?.issues[0])
  const field = issue?.path.join('.') ?? ''
  if (!issue || field === '')
    return refuse(
      'invalid_input',
      sentence('borders.request_could_not_read'),
      sentence('borders.correct_send_again'),
    )
  if (issue.message === UNKEEPABLE)
    return refuse(
      'invalid_input',
      sentence('borders.field_holds_character_cannot_kept', { x: field }),
      sentence('borders.take_out_what_cannot_seen'),
    )
  if (issue.code === 'too_big' && issue.origin === 'string')
    return refuse(
      'invalid_input',
      sentence('borders.field_longer_than_characters', { x: field, y: String(issue.maximum) }),
      sentence('borders.shorten_send_again'),
    )
  if (issue.code === 'too_small' && issue.origin === 'string')
    return refuse(
      'invalid_input',
      sentence('borders.field_empty', { x: field }),
      sentence('borders.fill_send_again'),
    )
  return refuse(
    'invalid_input',
    sentence('borders.field_could_not_read', { x: field }),
    sentence('borders.correct_send_again'),
  )
}

/** Of what fits none of several forms: what is wrong in the one that it comes nearest to. */
function deepest(issue: z.core.$ZodIssue | undefined): z.core.$ZodIssue | undefined {
  if (issue?.code !== 'invalid_union') return issue
  const inner = issue.errors
    .flatMap(errors => deepest(errors[0]) ?? [])
    .sort((a, b) => b.path.length - a.path.length)[0]
  return inner && inner.path.length > 0 ? { ...inner, path: [...issue.path, ...inner.path] } : issue
}

/** The place of the first text that cannot be kept. */
function unkeepableIn(value: unknown): (string | number)[] | null {
  if (typeof value === 'string') return isKeepable(value) ? null : []
  if (typeof value !== 'object' || value === null || value instanceof Blob) return null
  for (const [key, inner] of Object.entries(value)) {
    if (!isKeepable(key)) return ['']
    const path = unkeepableIn(inner)
    if (path) return [Array.isArray(value) ? Number(key) : key, ...path]
  }
  return null
}

function isKeepable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}

/** For addresses and for forms, whose fields not every route parses. */
export function keepableOnly(site: Site): MiddlewareHandler {
  return async (c, next) => {
    if (/%00/i.test(c.req.url))
      return answerRefusal(
        c,
        site,
        refuse('not_found', sentence('borders.nothing_address'), sentence('borders.check_address_go_back')),
      )
    if (c.req.method === 'POST' && isForm(c)) {
      const no = take(z.unknown(), await c.req.parseBody({ all: true }))
      if (!no.success) return answerRefusal(c, site, malformed(no.error))
    }
    await next()
  }
}

let heard: ((schema: z.ZodType) => void) | null = null

/** For a test that sends to every field of every route: hears each schema as it is used. */
export function hearSchemas(listener: typeof heard): void {
  heard = listener
}
