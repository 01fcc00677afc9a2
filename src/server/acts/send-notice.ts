// Telling a tenant, with its copy. The mail's text is the signed note, so what the tenant reads is what was signed.
import { createHash, randomInt } from 'node:crypto'
import type { Actor } from '../../demand/actor.ts'
import type { DocumentRef } from '../../demand/facts.ts'
import { isLate, mayNotify } from '../../demand/notify.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import type { Matter } from '../../demand/state.ts'
import { addressees } from '../../demand/tenant-chain.ts'
import { encodeNotice } from '../../ledger/notice.ts'
import { type Done, execute } from '../../store/execute.ts'
import { tenantView } from '../../store/views.ts'
import { composeMail, newMessageId } from '../../wire/out-mail.ts'
import { isWhole, renditionPdf, withheldFor } from '../copy.ts'
import type { Deployment } from '../deployment.ts'
import type { Contact } from '../directory.ts'
import { storeDocument } from '../intake.ts'
import { type LetterText, plainText } from '../letters/block.ts'
import { notice } from '../letters/to-tenant.ts'
import { day } from '../letters/when.ts'
import { instrumentName } from '../portal/instrument-name.ts'
import { readReading } from '../readings.ts'
import { promisedTo } from '../tenants/promised.ts'
import { readStored } from '../worker/stored.ts'
import { keyOf, type Loaded, loadFor, repetition, type Submit, submission } from './load.ts'

export type NoticeDraft = {
  readonly text: LetterText
  readonly contact: Contact
  /** Of the further parties of the tenant's chain that are told: the same notice goes to each. */
  readonly also: readonly Contact[]
  readonly copy: Copy
  readonly code: string
  readonly windowEndsAt: string
  readonly matter: Matter
}
type Copy = {
  readonly bytes: Buffer
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
}

/** The notice as it would go out now. */
export async function draftNotice(
  d: Deployment,
  loaded: Loaded,
  matterId: string,
  contactId: string | null,
): Promise<NoticeDraft | Refusal> {
  const { demand, directory } = loaded
  const matter = demand.matters.find(m => m.id === matterId)
  const tenant = matter && directory.tenants.get(matter.tenant)
  if (!matter || !tenant)
    return refuse('not_found', 'There is no such matter in this demand.', 'Reload the demand.')
  const no = mayNotify(matter)
  if (no) return no
  const told = addressees(directory.tenants, tenant.id)
  const all = told.flatMap(a => a.contacts)
  const contact = all.find(c => c.id === contactId) ?? all[0]
  if (!contact)
    return refuse(
      'facts_incomplete',
      'This tenant has no contact for notices.',
      'Add one to the directory; until then counsel decides how it is told.',
    )
  // One of each further party of the chain that the contract has told.
  const also = told.flatMap(a => (a.contacts.includes(contact) ? [] : a.contacts.slice(0, 1)))
  const copy = await makeCopy(d, loaded, matter)
  const code = Array.from({ length: 6 }, () => randomInt(10)).join('')
  const windowEndsAt = new Date(
    Date.parse(d.now()) + promisedTo(d, tenant.terms).windowMinutes * 60_000,
  ).toISOString()
  const view = tenantView(demand, matter, demand.released ? d.now() : null)
  const text = notice(
    {
      view,
      windowEndsAt,
      code,
      copySha256: copy.sha256,
      customerHost: d.urls.customer,
      late: isLate(matter),
      instrument: instrumentName(d.packs, view.instrument),
    },
    d.provider,
  )
  return { text, contact, also, copy, code, windowEndsAt, matter }
}

/** The paper whole where it names this tenant alone; otherwise a rendition with the others' lines taken out. */
async function makeCopy(d: Deployment, loaded: Loaded, matter: Matter): Promise<Copy> {
  const { demand, stream, directory } = loaded
  const names = new Map([...directory.tenants.values()].map(t => [t.id, t.name]))
  const withheld = withheldFor(demand, matter, names)
  const paper = demand.received.documents[0]
  if (!paper) throw new Error('a demand has a paper')
  if (isWhole(withheld))
    return copyOf(await readStored(d, stream, paper), `copy-${paper.title}`, paper.mediaType)
  const reading = await readReading(d, stream)
  const parts = reading?.parts.filter(p => p.sha256 === paper.sha256 || p.name === 'file') ?? []
  const pages = parts.flatMap(p => p.pages.map(page => ({ title: p.name, n: page.n, text: page.text })))
  const head = {
    provider: d.provider.name,
    address: d.provider.entities[0]?.address ?? '',
    reference: demand.reference,
    date: day(d.now(), d.provider.zone),
  }
  return copyOf(
    await renditionPdf(pages, withheld, head, new Date(d.now())),
    `copy-${demand.reference}.pdf`,
    'application/pdf',
  )
}

function copyOf(bytes: Buffer, name: string, mediaType: string): Copy {
  return { bytes, name, mediaType, sha256: createHash('sha256').update(bytes).digest('hex') }
}

export type SendNotice = Partial<Submit> & {
  readonly demandId: string
  readonly matter: string
  readonly contact: string | null
}

export async function sendNotice(d: Deployment, actor: Actor, wish: SendNotice): Promise<Done | Refusal> {
  const asked = { type: 'send_notice', matter: wish.matter, contact: wish.contact }
  const before = await repetition(d, actor, wish, asked)
  if (before) return before
  const loaded = await loadFor(d, actor, wish.demandId)
  if (isRefusal(loaded)) return loaded
  const draft = await draftNotice(d, loaded, wish.matter, wish.contact)
  if (isRefusal(draft)) return draft
  const note = Buffer.from(
    encodeNotice(
      plainText(draft.text),
      {
        reference: loaded.demand.reference,
        matter: wish.matter,
        copy: draft.copy.sha256,
        code: draft.code,
        sentAt: d.now(),
      },
      d.noticeKey,
    ),
  )
  const key = keyOf(loaded.stream, wish.matter)
  const document = await storeDocument(d, key, `notice-${wish.matter.slice(0, 8)}`, {
    name: `notice-${loaded.demand.reference}.txt`,
    mediaType: 'text/plain',
    bytes: note,
  })
  const copy: DocumentRef = await storeDocument(d, key, `copy-${wish.matter.slice(0, 8)}`, { ...draft.copy })
  const messageId = newMessageId(d.provider.mail.from)
  const letter = {
    id: d.store.newId(),
    kind: 'notice' as const,
    to: 'tenant' as const,
    subject: draft.text.subject,
    document,
    messageId,
  }
  const mailTo = (to: Contact, id: string) =>
    composeMail({
      messageId: id,
      from: { name: d.provider.name, address: d.provider.mail.from },
      to: to.mail,
      subject: draft.text.subject,
      text: note.toString('utf8'),
      attachments: [{ name: copy.title, mediaType: copy.mediaType, bytes: draft.copy.bytes }],
      date: new Date(d.now()),
      references: [],
    })
  const message = await mailTo(draft.contact, messageId)
  const further = await Promise.all(
    draft.also.map(async (to, i) => ({
      letterId: `${letter.id}-${i + 2}`,
      matter: wish.matter,
      message: await mailTo(to, newMessageId(d.provider.mail.from)),
    })),
  )
  return execute(d.store, actor, {
    demandId: wish.demandId,
    ...submission(wish, asked),
    command: {
      type: 'send_notice',
      matter: wish.matter,
      copy,
      letter,
      contact: draft.contact.id,
      windowEndsAt: draft.windowEndsAt,
      code: draft.code,
    },
    mails: [{ letterId: letter.id, matter: wish.matter, message }, ...further],
  })
}
