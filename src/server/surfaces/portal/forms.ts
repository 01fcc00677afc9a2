// Every form of the portals is taken through here, so that none is lost: what is refused comes back on its own page, and what was
// written before a session ended is shown there again, to who wrote it, without anything being done.
import type { Context, Hono } from 'hono'
import { isRefusal, type Refusal } from '../../../kernel/refusal.ts'
import { isForm, otherWriter, ownFields, writerIn } from '../../http/kept-form.ts'
import type { Html } from '../../http/page.ts'
import { answerRefusal, statusOf, wantsPage } from '../../http/problem.ts'
import { readerOf } from '../../http/reader.ts'
import { refusalIn } from '../../http/refusal-words.ts'
import type { Site } from '../../http/site.ts'
import type { SignedInEnv } from '../../sign-in/signed-in.ts'
import { type Returned, withForm } from './returned.ts'

type Ctx = Context<SignedInEnv>
export type Sent = Readonly<Record<string, unknown>>
/** A refusal that is about one field. */
export type Wrong = { readonly field: string; readonly refusal: Refusal }

export type FormRoute = {
  readonly path: string
  /** The page on which the form stands, or the answer where there is none. */
  page(c: Ctx, returned: Returned): Promise<Html | Response> | Html | Response
  act(c: Ctx, form: Sent): Promise<Response | Refusal | Wrong | readonly Wrong[]>
  /** The id that a field has on the page: by default its name. */
  idOf?(c: Ctx, field: string): string
}

/** Where a form leads that is to be seen again and not to act: below it nothing changes anything. */
export const SHOWN = '/kept'

export function formRoute(app: Hono<SignedInEnv>, site: Site, route: FormRoute): void {
  app.post(route.path, async c => {
    const form = await c.req.parseBody({ all: true })
    const done = await route.act(c, form)
    if (done instanceof Response) return done
    const wrongs = wrongsOf(done)
    const refusal = wrongs[0]!.refusal
    if (!wantsPage(c)) return answerRefusal(c, site, refusal)
    const said = wrongs.map(one => ({ ...one, refusal: refusalIn(readerOf(c).language, one.refusal) }))
    const problems = said.map(({ field, refusal: { detail } }) => ({
      field,
      at: field === null ? null : (route.idOf?.(c, field) ?? field),
      text: detail,
    }))
    return show(c, route, { ...sentOf(c, form), problems, next: said[0]!.refusal.next }, refusal)
  })
  app.post(`${SHOWN}${route.path}`, async c => {
    const form = await c.req.parseBody({ all: true })
    if (writerIn(form) !== c.get('writer')) return answerRefusal(c, site, otherWriter())
    return show(c, route, { ...sentOf(c, form), problems: [], next: '' }, null)
  })
}

type AnyWrong = { readonly field: string | null; readonly refusal: Refusal }

function wrongsOf(done: Refusal | Wrong | readonly Wrong[]): readonly AnyWrong[] {
  if (isRefusal(done)) return [{ field: null, refusal: done }]
  return 'refusal' in done ? [done] : done
}

function sentOf(c: Ctx, form: Sent): Omit<Returned, 'problems' | 'next'> {
  const path = c.req.path.startsWith(`${SHOWN}/`) ? c.req.path.slice(SHOWN.length) : c.req.path
  const fields: Record<string, string[]> = {}
  for (const [name, value] of ownFields(form)) fields[name] = [...(fields[name] ?? []), value]
  const hadFile = Object.values(form).some(value =>
    [value].flat().some(one => one instanceof File && one.size > 0),
  )
  return { action: path, fields, hadFile: isForm(c) && hadFile }
}

async function show(
  c: Ctx,
  { page }: FormRoute,
  returned: Returned,
  refusal: Refusal | null,
): Promise<Response> {
  const status = refusal ? statusOf[refusal.code] : 200
  const shown = await page(c, returned)
  if (shown instanceof Response) return shown
  return c.html(withForm(String(await shown), returned), status)
}
