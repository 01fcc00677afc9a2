// A route of a contract (src/api) on a surface: what is sent is parsed by its schemas, what is answered has its shape.
import type { Context, Env, Hono } from 'hono'
import type { z } from 'zod'
import type { AnswerOf, Asked, Contract, Route } from '../../api/contract.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { answerRefusal } from './problem.ts'
import type { Site } from './site.ts'
import { malformed, take } from './take.ts'

/** What is no JSON (a file, a page, a stream) is answered as it is. */
type Said<R extends Route> = (R['answer'] extends z.ZodType ? AnswerOf<R> : never) | Refusal | Response
type Act<E extends Env, Key, R extends Route> = (
  c: Context<E>,
  asked: Asked<Key, R>,
) => Said<R> | Promise<Said<R>>
/** Asked before anything that was sent is read. */
type First<E extends Env> = (c: Context<E>) => Refusal | null

/** `serve('POST /api/covers', act)` mounts that route of `routes`. */
export function serving<E extends Env, C extends Contract>(app: Hono<E>, site: Site, routes: C) {
  return <Key extends keyof C & string>(
    key: Key,
    act: Act<E, Key, C[Key] & Route>,
    first: First<E> = () => null,
  ): void => {
    const route: Route = routes[key as keyof C] as C[Key] & Route
    const [method = '', path = ''] = key.split(' ')
    app.on(method, path, async c => {
      const no = first(c)
      if (no) return answerRefusal(c, site, no)
      const asked = await read(c, route)
      if (isRefusal(asked)) return answerRefusal(c, site, asked)
      const said = await act(c, asked as Asked<Key, C[Key] & Route>)
      if (said instanceof Response) return said
      if (isRefusal(said)) return answerRefusal(c, site, said)
      hold(key, route, said)
      return c.json(said as object)
    })
  }
}

async function read(c: Context, route: Route): Promise<Refusal | object> {
  const query = route.query && take(route.query, c.req.query())
  if (query && !query.success) return malformed(query.error)
  const body = route.body && take(route.body, await c.req.json().catch(() => undefined))
  if (body && !body.success) return malformed(body.error)
  return { params: c.req.param(), query: query?.data, body: body?.data }
}

let held = false

/** For tests: an answer that is not of its contract's shape is a fault from now on. */
export function holdAnswers(): void {
  held = true
}

function hold(key: string, { answer }: Route, said: unknown): void {
  if (!held || typeof answer === 'string') return
  const parsed = answer.safeParse(said)
  if (!parsed.success)
    throw new Error(`${key} answers what its contract does not say`, { cause: parsed.error })
}
