// What a tenant reads of more time, before it is given: the mail to whoever has the notice, and the console's words with counsel's reason.

import type { LetterDraft } from '../../api/desk/letters.ts'
import { isSilent } from '../../domain/secrecy/late-order.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { toldWords } from '../../words/faces/told.ts'
import { marked } from '../../words/filled.ts'
import type { Words } from '../../words/own-texts.ts'
import type { Deployment } from '../deployment.ts'
import type { LetterText } from '../letters/block.ts'
import { longerLetter } from '../letters/longer.ts'
import { writtenIn, writtenToParty } from '../tenants/written-in.ts'
import type { Loaded } from './load.ts'
import { contactGroups } from './notice-contacts.ts'
import { draftOf } from './wording.ts'

type Wish = { readonly matter: string; readonly windowEndsAt: string; readonly reason: string }

/** In the language of the first who is written to. Nobody by mail: what the console says alone. */
export function draftWindow(
  d: Deployment,
  { demand, directory: { tenants } }: Loaded,
  wish: Wish,
): LetterDraft | Refusal {
  const m = demand.matters.find(x => x.id === wish.matter)
  if (!m?.notice || isSilent(m))
    return refuse(
      'wrong_stage',
      sentence('telling.tenant_not_told_yet'),
      sentence('borders.send_notice_first'),
    )
  const told = new Set(m.notice.tries.flatMap(t => (t.delivery === 'bounced' ? [] : [t.contact])))
  const to = contactGroups(demand, m, tenants).flatMap(({ party, contacts }) =>
    contacts.filter(c => told.has(c.id)).map(contact => ({ party, contact })),
  )
  const [first] = to
  const language = first
    ? writtenToParty(tenants, m.tenant, first.party, first.contact)
    : writtenIn(null, tenants.get(m.tenant) ?? null)
  const facts = { reference: demand.reference, why: 'counsel', windowEndsAt: wish.windowEndsAt } as const
  const write = (words: Words): LetterText => {
    const mail = longerLetter(d, facts, words)
    const said = toldWords(words.language)('do.longer', { why: marked(wish.reason.trim()) })
    const console = { kind: 'paragraph', text: `${d.urls.customer}: ${said}` } as const
    return { ...mail, blocks: [...(first ? mail.blocks : []), console] }
  }
  const addresses = to.map(({ contact }) => contact.mail)
  return { to: addresses.join(', ') || d.urls.customer, ...draftOf(language, write) }
}
