// Who tried what they may not: a line for each such refusal. It has the surface, the code and, of the provider's own people, their id;
// no address, no field and no id of a demand, because a log that names them would tell of matters.
import type { Context, MiddlewareHandler } from 'hono'
import type { Actor } from '../../kernel/actor.ts'
import type { RefusalCode } from '../../kernel/refusal.ts'
import type { Log, Surface } from './site.ts'

/** Of an attempt. What the work of a demand only has to wait for is none, and of secrecy, walls and sealed papers no code is told. */
const ATTEMPTS: ReadonlySet<RefusalCode> = new Set([
  'not_found',
  'not_allowed',
  'grant_needed',
  'same_person',
  'subcontractor_excluded',
  'signature_refused',
  'invalid_input',
  'document_too_large',
  'too_many',
])

type Env = { Variables: { refused?: RefusalCode; actor?: Actor } }

/** Said by `answerRefusal`, heard by `logRefusals`. */
export function noteRefusal(c: Context, code: RefusalCode): void {
  const own: Context<Env> = c
  own.set('refused', code)
}

export function logRefusals(log: Log, surface: Surface): MiddlewareHandler {
  return async (c: Context<Env>, next) => {
    await next()
    const { refused, actor } = c.var
    if (refused === undefined || !ATTEMPTS.has(refused)) return
    const who = actor?.kind === 'staff' ? { person: actor.id } : { by: actor?.kind ?? 'nobody' }
    log.info({ surface, refused, ...who }, 'refused')
  }
}
