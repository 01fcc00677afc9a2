// Sending an answer from a page that may be old: it takes the place of the answer that the page showed, and of no other one. What a
// colleague sent meanwhile, or what the tenant was told since, is shown first.

import type { CommandOf } from '../../../../domain/registry/command.ts'
import { sentence } from '../../../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../../../kernel/refusal.ts'
import { withTransaction } from '../../../../store/database.ts'
import { databaseActor, earlierEffect, execute } from '../../../../store/demand/execute.ts'
import type { TenantView } from '../../../../store/views/tenant-view.ts'
import { answeringWords } from '../../../../words/faces/answering.ts'
import { mailWords } from '../../../../words/faces/mails.ts'
import type { Language } from '../../../../words/languages.ts'
import type { Deployment } from '../../../deployment.ts'
import { inOwnWords } from '../../../http/refusal-words.ts'
import { plainText } from '../../../letters/block.ts'
import { queueTenantMail } from '../../../mail/tenant-mail.ts'
import type { TenantActor } from '../console.ts'
import { contactOf } from '../contacts/contacts.ts'
import { findMatter, type VisibleMatter } from '../matters.ts'

const TRIES = 5

/** What a page shows of the answer so far and of what was told last; stands in its form. */
export function seenOf({ answer, notice }: TenantView): string {
  return [answer?.at ?? '', notice?.further?.at ?? ''].join('/')
}

/** Null: nothing changed. A form that says nothing of it, as one made by hand, has seen no answer. */
export function changedSince(v: TenantView, seen: string | undefined, language: Language): Refusal | null {
  const now = seenOf(v)
  if ((seen ?? seenOf({ ...v, answer: null })) === now) return null
  const say = answeringWords(language)
  const [answer = ''] = (seen ?? '').split('/')
  return v.answer && v.answer.at !== answer
    ? inOwnWords('changed_meanwhile', say('changed'), say('changed.next'))
    : inOwnWords('changed_meanwhile', say('told_anew'), say('told_anew.next'))
}

type Answering = {
  readonly command: CommandOf<'answer_notice'>
  readonly key: string
  readonly seen: string | undefined
  readonly language: Language
}

/** Looked at and written on one version of the demand: of two at the same moment the second one sees what the first one sent. */
export async function sendAnswer(
  d: Deployment,
  actor: TenantActor,
  { id, demandId }: VisibleMatter,
  { command, key, seen, language }: Answering,
): Promise<'sent' | Refusal> {
  const wish = { demandId, command, idempotencyKey: key }
  const before = await earlierEffect(d.store, actor, { ...wish, asked: command })
  if (before) return isRefusal(before) ? before : 'sent'
  for (let attempt = 1; ; attempt++) {
    const expectedVersion = await versionOf(d, actor, id)
    const now = await findMatter(d, actor, id)
    if (!now)
      return refuse('not_found', sentence('borders.no_such_notice_here'), sentence('borders.reload_page'))
    const changed = changedSince(now.view, seen, language)
    if (changed) return changed
    const done = await execute(d.store, actor, { ...wish, expectedVersion })
    if (!isRefusal(done)) {
      if (now.view.answer) await tellReplaced(d, actor, now)
      return 'sent'
    }
    if (done.code !== 'changed_meanwhile' || attempt === TRIES) return done
  }
}

async function versionOf(d: Deployment, actor: TenantActor, matter: string): Promise<number> {
  const sql = 'select duly.told_version($1) as version'
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ version: number | null }>(sql, [matter]),
  )
  return row?.version ?? 0
}

/** The others of its organisation who get the notices: whoever answered before them may be one of them. Never who is kept out of this matter. */
async function tellReplaced(d: Deployment, actor: TenantActor, { id, view }: VisibleMatter): Promise<void> {
  const { reference } = view
  const provider = d.provider.name
  await withTransaction(d.db, databaseActor(actor), async tx => {
    const asker = (await contactOf(tx, d, actor.tenant, actor.id))?.name ?? ''
    const others = await tx.query<{ id: string }>('select id from duly.told_colleagues($1) as id', [id])
    for (const other of others) {
      const contact = await contactOf(tx, d, actor.tenant, other.id)
      if (!contact) continue
      const language = contact.writtenIn
      const say = mailWords(language)
      const subject = say('replaced.subject', { provider, reference })
      const words = [
        say('replaced.first', { asker, reference }),
        say('replaced.wrong', { host: d.urls.customer, ...d.provider.contact }),
      ]
      const blocks = words.map(text => ({ kind: 'paragraph', text }) as const)
      const text = plainText({ subject, language, blocks })
      await queueTenantMail(tx, d, { tenant: actor.tenant, to: contact.mail, subject, text })
    }
  })
}
