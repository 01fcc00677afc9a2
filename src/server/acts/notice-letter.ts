// The notice as a letter for the post: the very text that was signed, with the address of the tenant's contact left to who posts it.
// Where no other copy is out, the window that begins with it is said above that text, whose moment is over or too early.

import { noticeTerms } from '../../domain/notice/promised-terms.ts'
import { windowOfNext } from '../../domain/notice/window-grows.ts'
import { isSilent } from '../../domain/secrecy/late-order.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { mailWords } from '../../words/faces/mails.ts'
import { asLanguage } from '../../words/languages.ts'
import { when } from '../../words/when.ts'
import type { Deployment } from '../deployment.ts'
import { addressServed } from '../entity-served.ts'
import type { LetterText } from '../letters/block.ts'
import { letterPdf } from '../letters/format/pdf.ts'
import { day } from '../letters/when.ts'
import { readStored } from '../worker/stored.ts'
import { loadFor } from './load.ts'

export async function noticeLetter(
  d: Deployment,
  actor: Actor,
  demandId: string,
  matterId: string,
): Promise<{ readonly name: string; readonly bytes: Buffer } | Refusal> {
  const loaded = await loadFor(d, actor, demandId)
  if (isRefusal(loaded)) return loaded
  const { demand, stream, directory } = loaded
  const m = demand.matters.find(x => x.id === matterId)
  if (!m?.notice?.letter.document || isSilent(m))
    return refuse('not_found', sentence('borders.no_such_notice_here'), sentence('borders.send_notice_first'))
  const signed = (await readStored(d, stream, m.notice.letter.document, m.id)).toString('utf8')
  const language = asLanguage(m.notice.letter.wording?.language) ?? 'en'
  const terms = noticeTerms(d.settings, directory.tenants.get(m.tenant)?.terms ?? null)
  const window = windowOfNext(demand, m, { terms, now: d.now(), joins: false })
  const until = window && window.fits !== 'none' ? when(window.endsAt, d.provider.zone, language) : null
  const beside = until ? [mailWords(language)('longer.post', { at: until })] : []
  const text: LetterText = {
    subject: m.notice.letter.subject,
    language,
    blocks: [...beside, ...signed.trimEnd().split(/\n{2,}/)].map(part => ({
      kind: 'paragraph' as const,
      text: part,
    })),
  }
  const head = {
    provider: d.provider.name,
    address: addressServed(demand, d.provider),
    reference: demand.reference,
    date: day(d.now(), d.provider.zone),
    to: [directory.tenants.get(m.tenant)?.name ?? ''],
  }
  return { name: `notice-${demand.reference}.pdf`, bytes: await letterPdf(text, head, new Date(d.now())) }
}
