// Where refusals become HTTP: one exhaustive table, one shape (RFC 9457), and for people a page that says what happened,
// what is safe and what to do next. What is not a refusal is a fault: it is answered without detail.

import { randomBytes } from 'node:crypto'
import type { Context, ErrorHandler, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, type RefusalCode, refuse } from '../../kernel/refusal.ts'
import { CommitUnknown } from '../../store/database.ts'
import { StorageFull } from '../../store/documents.ts'
import { isUnproven } from '../../store/proof.ts'
import { frameWords } from '../../words/faces/frame.ts'
import { errorPage } from './error-page.ts'
import { noteRefusal } from './log-refusals.ts'
import { type Reader, readerOf } from './reader.ts'
import { refusalIn, titleIn } from './refusal-words.ts'
import type { Log, Site } from './site.ts'

export const statusOf: Readonly<Record<RefusalCode, ContentfulStatusCode>> = {
  not_found: 404,
  not_signed_in: 401,
  sign_in_again: 403,
  not_allowed: 403,
  grant_needed: 403,
  changed_meanwhile: 409,
  already_done: 409,
  already_received: 409,
  wrong_stage: 409,
  invalid_input: 400,
  too_many: 429,
  facts_incomplete: 409,
  same_person: 403,
  not_by_mail: 403,
  subcontractor_excluded: 403,
  authority_not_authenticated: 409,
  callback_by_receiver: 403,
  not_assessed: 409,
  process_does_not_reach: 422,
  merely_permitted: 422,
  emergency_unconfirmed: 409,
  consent_missing: 409,
  counsel_required: 403,
  redirect_first: 409,
  challenge_decision_missing: 409,
  secrecy_unconfirmed: 409,
  secrecy_forbids_notice: 409,
  authority_notifies: 409,
  late_notice_held: 409,
  exception_unapproved: 409,
  notice_first: 409,
  window_open: 409,
  objection_undecided: 409,
  production_suspended: 409,
  extension_runs: 409,
  challenge_granted: 409,
  challenge_open: 409,
  authorisation_stale: 409,
  authorisation_scope: 422,
  signature_refused: 403,
  waiting_for_log: 409,
  certificate_missing: 409,
  cannot_take: 409,
  stands_aside: 403,
  tasks_open: 409,
  ground_unknown: 422,
  document_unreadable: 422,
  document_too_large: 413,
  document_encrypted: 422,
  document_timeout: 422,
  document_uncaged: 503,
  document_hostile: 422,
  storage_full: 507,
  mail_refused: 502,
}

export type ProblemDocument = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly refusal: Refusal
}

export function problemOf(refusal: Refusal): ProblemDocument {
  return {
    type: `urn:duly:refusal:${refusal.code}`,
    title: titled(refusal.code),
    status: statusOf[refusal.code],
    detail: refusal.detail,
    refusal,
  }
}

/**
 * Answers a refusal: a page for a person who navigates, application/problem+json for everything else. In the reader's language,
 * chosen as on a page: a program that asks for none has English, and its `code` never changes.
 */
export function answerRefusal(c: Context, site: Site, refusal: Refusal): Response | Promise<Response> {
  noteRefusal(c, refusal.code)
  if (wantsPage(c)) return refusalPage(c, site, refusal)
  const problem = problemOf(refusalIn(readerOf(c).language, refusal))
  return c.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, {
    'content-type': 'application/problem+json',
  })
}

/** A person navigating: asks for HTML, and not under a path that only programs call. */
export function wantsPage(c: Context): boolean {
  return (c.req.header('accept') ?? '').includes('text/html') && !/^\/(api|auth)\//.test(c.req.path)
}

function refusalPage(c: Context, site: Site, refusal: Refusal): Response | Promise<Response> {
  const reader = readerOf(c)
  const said = refusalIn(reader.language, refusal)
  const page = errorPage(site, reader, {
    title: titleIn(reader.language, refusal.code) ?? titled(refusal.code),
    happened: said.detail,
    safe: frameWords(reader.language)('error.unchanged'),
    next: said.next,
    code: null,
  })
  return c.html(page, statusOf[refusal.code])
}

/** For `app.notFound`: the same answer for what never existed and what must not be known. */
export function notFound(site: Site): NotFoundHandler {
  const refusal = refuse(
    'not_found',
    sentence('borders.nothing_address'),
    sentence('borders.check_address_go_back'),
  )
  return c => answerRefusal(c, site, refusal)
}

/**
 * For `app.onError`: logs a random code with the place of the fault, never its message, and answers with that code alone.
 * After an unknown commit `stop` is called: the process must not go on (promise 8).
 */
export function faultHandler(site: Site, log: Log, stop: (cause: Error) => void): ErrorHandler {
  return (error, c) => {
    if (error instanceof HTTPException) return answerRefusal(c, site, refusalOfHttp(error))
    if (error instanceof StorageFull) return answerRefusal(c, site, storageFull())
    if (isUnproven(error)) return answerRefusal(c, site, sessionEnded())
    const code = randomBytes(5).toString('hex')
    log.error({ code, ...placeOf(error) }, 'fault')
    if (error instanceof CommitUnknown) stop(error)
    return answerFault(c, site, code)
  }
}

function answerFault(c: Context, site: Site, code: string): Response | Promise<Response> {
  const reader: Reader = readerOf(c)
  const say = frameWords(reader.language)
  const [happened, safe, next] = [say('fault.happened'), say('fault.safe'), say('fault.next')]
  if (wantsPage(c))
    return c.html(errorPage(site, reader, { title: say('fault.title'), happened, safe, next, code }), 500)
  const problem = { type: 'urn:duly:fault', title: happened, status: 500, detail: `${safe} ${next}`, code }
  return c.body(JSON.stringify(problem), 500, { 'content-type': 'application/problem+json' })
}

function refusalOfHttp(error: HTTPException): Refusal {
  return error.status === 413
    ? refuse(
        'document_too_large',
        sentence('borders.what_sent_larger_than_address'),
        sentence('borders.send_less_once'),
      )
    : refuse(
        'invalid_input',
        sentence('borders.request_could_not_read'),
        sentence('borders.send_again_form_asked'),
      )
}

/** In the moment between finding who it is and what they asked for. */
function sessionEnded(): Refusal {
  return refuse('not_signed_in', sentence('borders.you_not_signed'), sentence('borders.sign_again'))
}

function storageFull(): Refusal {
  const next = sentence('borders.tell_administrator_disk_full_send')
  return refuse('storage_full', sentence('borders.no_room_left_keep_nothing'), next)
}

/** A message may quote what a person typed or what a row holds: only the kind of error and its frames are logged. */
export function placeOf(error: Error): Record<string, unknown> {
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  const sqlState = 'code' in error && typeof error.code === 'string' ? { state: error.code } : {}
  const cause = error.cause instanceof Error ? { cause: placeOf(error.cause) } : {}
  return { error: error.name, ...sqlState, at: frames.slice(0, 12).map(f => f.trim()), ...cause }
}

function titled(code: RefusalCode): string {
  return code[0]!.toUpperCase() + code.slice(1).replaceAll('_', ' ')
}
