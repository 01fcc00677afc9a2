// Counsel decided again an objection that it had followed: whoever objected is told by a letter with the reason before anything leaves,
// and its time to go to court counts from there. Where a letter comes back, the next contact gets one.

import { partyKey } from '../../../directory/tenant-chain.ts'
import { freeFrom, untoldAgain } from '../../../domain/notice/decided-again.ts'
import { linesForbidden } from '../../../domain/notice/re-notice.ts'
import type { Matter } from '../../../domain/registry/state.ts'
import { isSilent } from '../../../domain/secrecy/late-order.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { execute } from '../../../store/demand/execute.ts'
import { composeMail, newMessageId } from '../../../wire/mail/out-mail.ts'
import type { Language } from '../../../words/languages.ts'
import { keyOf } from '../../acts/load.ts'
import { contactGroups } from '../../acts/notice-contacts.ts'
import { type Deployment, WORKER } from '../../deployment.ts'
import { type Contact, readDirectory } from '../../directory.ts'
import { plainText } from '../../letters/block.ts'
import { decidedAgainLetter } from '../../letters/decided-again.ts'
import { storeDocument } from '../../papers/intake.ts'
import { writtenToParty } from '../../tenants/written-in.ts'
import { type AtWork, asWorker } from '../demand-at-work.ts'

type Owed = ReturnType<typeof untoldAgain>[number]

/** Doing it again changes nothing: what was told is owed no more, and who was written to is not written to again. */
export async function tellDecidedAgain(d: Deployment, work: AtWork): Promise<void> {
  const { demand } = work
  if (demand.released || demand.closed) return
  for (const m of demand.matters)
    if (untoldAgain(m).length > 0 && !isSilent(m) && !linesForbidden(m, d.now())) await tell(d, work, m)
}

async function tell(d: Deployment, work: AtWork, m: Matter): Promise<void> {
  const { tenants } = await asWorker(d, tx => readDirectory(tx, d.vault))
  const groups = contactGroups(work.demand, m, tenants)
  const owed = untoldAgain(m).flatMap(p => {
    const contacts = groups.find(g => partyKey(g.party) === partyKey(p))?.contacts ?? []
    const to = contacts.find(c => !p.again.letters.some(l => l.contact === c.id))
    return to ? [{ p, to, language: writtenToParty(tenants, m.tenant, p, to) }] : []
  })
  if (owed.length === 0) return
  const sent = await Promise.all(owed.map(one => letterFor(d, work, m, one)))
  const done = await execute(d.store, WORKER, {
    demandId: work.demand.id,
    idempotencyKey: `again-${m.id}-${sent.map(s => s.contact).join('-')}`.slice(0, 200),
    command: {
      type: 'tell_decided_again',
      matter: m.id,
      letters: sent.map(({ contact, letter }) => ({ contact, letter })),
    },
    mails: sent.map(({ letter, message }) => ({ letterId: letter.id, matter: m.id, message })),
  })
  if (isRefusal(done) && done.code === 'changed_meanwhile')
    throw new Error('the letter is sent at the next wake-up')
}

async function letterFor(
  d: Deployment,
  { demand, stream }: AtWork,
  m: Matter,
  { p, to, language }: { readonly p: Owed; readonly to: Contact; readonly language: Language },
) {
  const { reason, courtTerm } = p.again
  const freeAt = freeFrom(m, d.now())
  const facts = { reference: demand.reference, matter: m.id, reason, freeAt, courtTerm }
  const text = decidedAgainLetter(d, facts, { language, own: null })
  const bytes = Buffer.from(plainText(text))
  const document = await storeDocument(d, keyOf(stream, m.id), `again-${d.store.newId().slice(0, 8)}`, {
    name: `objection-${demand.reference}.txt`,
    mediaType: 'text/plain',
    bytes,
  })
  const messageId = newMessageId(d.provider.mail.from)
  const message = await composeMail({
    messageId,
    from: { name: d.provider.name, address: d.provider.mail.from },
    to: to.mail,
    subject: text.subject,
    text: bytes.toString('utf8'),
    attachments: [],
    date: new Date(d.now()),
    references: [],
  })
  const letter = {
    id: d.store.newId(),
    kind: 'notice' as const,
    to: 'tenant' as const,
    subject: text.subject,
    document,
    messageId,
    address: to.mail,
  }
  return { contact: to.id, letter, message }
}
