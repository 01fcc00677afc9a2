// A letter to the authority: text, tagged PDF and mail made together, written with the event, sent by the post afterwards.

import type { Wording } from '../../directory/letter-wording.ts'
import { refuseLetter } from '../../domain/arrival/letter.ts'
import { isRestricted } from '../../domain/arrival/restricted.ts'
import { wantsExtension } from '../../domain/challenge/more-time.ts'
import { redirectNaming, redirectUnderSecrecy } from '../../domain/decision/redirect.ts'
import { notSetApart } from '../../domain/decision/redirect-letter.ts'
import { tellsEnforcing } from '../../domain/notice/annex-recipients.ts'
import type { Command } from '../../domain/registry/command.ts'
import type { Letter } from '../../domain/registry/letter.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Done, execute } from '../../store/demand/execute.ts'
import { composeMail, newMessageId } from '../../wire/mail/out-mail.ts'
import { asLanguage, type Language } from '../../words/languages.ts'
import type { Words } from '../../words/own-texts.ts'
import type { LetterKind } from '../../words/templates.ts'
import { day } from '../../words/when.ts'
import type { Deployment } from '../deployment.ts'
import { addressServed } from '../entity-served.ts'
import { type LetterText, plainText } from '../letters/block.ts'
import { followUpReminder } from '../letters/follow-up.ts'
import { letterPdf } from '../letters/format/pdf.ts'
import { redirectLetter } from '../letters/redirect.ts'
import { extensionLetter, secrecyEndingLetter } from '../letters/time.ts'
import * as toAuthority from '../letters/to-authority.ts'
import { storeDocument } from '../papers/intake.ts'
import { instrumentName } from '../surfaces/portal/instrument-name.ts'
import { lawIn, packOf } from '../surfaces/portal/law-text.ts'
import { addressFor } from './authority-address.ts'
import {
  digestOf,
  keyOf,
  type Loaded,
  loadFor,
  type Ready,
  repetition,
  type Submit,
  submission,
} from './load.ts'
import { refuseNaming } from './unnamed.ts'
import { chooseWording, languageOfAuthority, type WordingWish } from './wording.ts'

export type Draft = {
  readonly write: (words: Words) => LetterText
  /** The recipient's. */
  readonly language: Language
  readonly to: string
  /** Nothing is set apart: counsel has to say why it goes all the same. */
  readonly unkept: boolean
  /** Of the form of Annex III: by which article the enforcing authority has to have it too; null where it has not. */
  readonly enforcing: string | null
}

/** What the letter would say and to whom; the preview at the desk and the letter itself come from here. */
export function draftLetter(
  d: Deployment,
  loaded: Pick<Loaded, 'demand' | 'directory'>,
  { kind, note, to: wanted }: Pick<SendLetter, 'kind' | 'note' | 'to'>,
): Draft | Refusal {
  // Of a paper that came by mail the sender hears that it arrived, as of every other: silence would say what it is taken for.
  const arrived = kind === 'acknowledgement' && loaded.demand.taken?.how === 'reader'
  if (isRestricted(loaded.demand) && !arrived) return noMail()
  const no = refuseLetter(loaded.demand, kind) ?? refuseNaming(loaded, kind, note)
  if (no) return no
  const to = addressFor(loaded.demand, loaded.directory, wanted)
  if (isRefusal(to)) return to
  return {
    write: words => letterText(d, loaded, { kind, note }, words),
    language: languageOfAuthority(loaded.demand, loaded.directory),
    to,
    enforcing: kind === 'determination' ? tellsEnforcing(loaded.demand) : null,
    unkept: kind === 'redirect' && notSetApart(loaded.demand, d.now()).length > 0,
  }
}

/** The national-security lane has no mail: a subject line on its way would already say too much. */
function noMail(): Refusal {
  return refuse(
    'wrong_stage',
    sentence('borders.nothing_lane_goes_mail'),
    sentence('borders.hand_your_answer_over_paper'),
  )
}

export function letterText(
  d: Deployment,
  { demand, directory }: Pick<Loaded, 'demand' | 'directory'>,
  { kind, note }: { readonly kind: LetterKind; readonly note: string },
  { language, own }: Words,
): LetterText {
  const { provider } = d
  const pack = packOf(demand.facts?.instrument ?? '')
  const at = {
    ...d.urls,
    language,
    own,
    instrument: (id: string) => instrumentName(d.packs, id, language),
    law: (reason: string) => lawIn(d.packs, language).said(reason, pack),
  }
  switch (kind) {
    case 'acknowledgement':
      return toAuthority.acknowledgement(demand, provider, at)
    case 'redirect':
      return redirectLetter(demand, provider, at, {
        naming: redirectNaming(demand, id => directory.tenants.get(id)),
        secret: redirectUnderSecrecy(demand),
        note,
        now: d.now(),
      })
    case 'determination':
      return toAuthority.determination(demand, provider, at, note)
    case 'no_records':
      return toAuthority.noRecords(demand, provider, at)
    case 'release':
      return toAuthority.ready(demand, provider, at)
    case 'recall':
      return toAuthority.recalled(demand, provider, at, note)
    case 'follow_up':
      return followUpReminder(demand, provider, at, { note, now: d.now() })
    case 'secrecy_ending':
      return secrecyEndingLetter(demand, provider, at, note)
    case 'extension':
      return extensionLetter(demand, provider, at, note)
  }
}

export type SendLetter = Partial<Submit> & {
  readonly words?: WordingWish
  readonly demandId: string
  readonly kind: LetterKind
  readonly note: string
  /** One of those that are known for this demand; absent: the first that was not refused. */
  readonly to?: string
  /** Of a redirect: why it goes before anything is set apart. */
  readonly unkept?: string
}

type Wish = Pick<SendLetter, 'kind' | 'note' | 'words' | 'to' | 'unkept'>

/** As a repetition of it is told. */
export function askedLetter({ kind, note, words, to, unkept }: Wish) {
  return { type: 'record_letter', kind, note, ...words, ...(to ? { to } : {}), ...(unkept ? { unkept } : {}) }
}

/** The letter as it would go out now, with nothing made of it yet: its command says the rest to the rules. */
export async function readyLetter(
  d: Deployment,
  actor: Actor,
  loaded: Loaded,
  wish: Wish,
): Promise<
  (Ready & { readonly to: string; readonly text: LetterText; readonly wording: Wording | null }) | Refusal
> {
  const draft = draftLetter(d, loaded, wish)
  if (isRefusal(draft)) return draft
  const { to } = draft
  const chosen = await chooseWording(d, actor, wish.kind, draft.language, wish.words ?? {})
  const { wording, language } = chosen
  const text = draft.write(chosen)
  const subject = text.subject
  const said = { id: '', kind: wish.kind, to: 'authority', subject, document: null, messageId: '' } as const
  const command = commandFor(loaded, { ...said, ...(wording ? { wording } : {}) }, wish.unkept)
  return { to, says: digestOf([to, language, text.subject, plainText(text)]), command, text, wording }
}

/** `at`: the demand as the program loaded it, where what a person sent leaves after their grant may have ended. */
export async function sendLetter(
  d: Deployment,
  actor: Actor,
  wish: SendLetter,
  at?: Loaded,
): Promise<Done | Refusal> {
  const asked = askedLetter(wish)
  const before = await repetition(d, actor, wish, asked)
  if (before) return before
  const loaded = at ?? (await loadFor(d, actor, wish.demandId))
  if (isRefusal(loaded)) return loaded
  const ready = await readyLetter(d, actor, loaded, wish)
  if (isRefusal(ready)) return ready
  const made = await makeLetter(d, loaded, wish.kind, ready)
  return execute(d.store, actor, {
    demandId: wish.demandId,
    ...submission(wish, asked),
    command: commandFor(loaded, made.letter, wish.unkept),
    mails: [{ letterId: made.letter.id, matter: null, message: made.message }],
  })
}

/** Who asks for more time asks for the tenants whose window was cut; otherwise a letter is a letter. */
function commandFor({ demand, directory }: Loaded, letter: Letter, unkept: string | undefined): Command {
  const wants = letter.kind === 'extension' ? wantsExtension(demand) : []
  const until = wants
    .map(w => w.until)
    .toSorted()
    .at(-1)
  const { how } = redirectNaming(demand, id => directory.tenants.get(id))
  const redirect = letter.kind === 'redirect' ? { naming: how, ...(unkept ? { unkept } : {}) } : {}
  return until
    ? { type: 'ask_extension', letter, matters: wants.map(w => w.matter.id), until }
    : { type: 'record_letter', matter: null, letter, ...redirect }
}

async function makeLetter(
  d: Deployment,
  loaded: Loaded,
  kind: LetterKind,
  draft: { readonly text: LetterText; readonly to: string; readonly wording: Wording | null },
): Promise<{ letter: Letter; message: Buffer }> {
  const { demand, stream } = loaded
  const now = new Date(d.now())
  const head = {
    provider: d.provider.name,
    address: addressServed(demand, d.provider),
    reference: demand.reference,
    date: day(d.now(), d.provider.zone, asLanguage(draft.text.language) ?? 'en'),
    to: [demand.facts?.authorityName ?? '', draft.to],
  }
  const pdf = await letterPdf(draft.text, head, now)
  const document = await storeDocument(d, keyOf(stream, null), `letter-${d.store.newId().slice(0, 8)}`, {
    name: `${demand.reference}-${kind}.pdf`,
    mediaType: 'application/pdf',
    bytes: pdf,
  })
  const messageId = newMessageId(d.provider.mail.from)
  const letter: Letter = {
    id: d.store.newId(),
    kind,
    to: 'authority',
    subject: draft.text.subject,
    document,
    messageId,
    address: draft.to,
    ...(draft.wording ? { wording: draft.wording } : {}),
  }
  const message = await composeMail({
    messageId,
    from: { name: d.provider.name, address: d.provider.mail.from },
    to: draft.to,
    subject: draft.text.subject,
    text: plainText(draft.text),
    attachments: [{ name: document.title, mediaType: 'application/pdf', bytes: pdf }],
    date: now,
    references: threadOf(demand),
  })
  return { letter, message }
}

function threadOf(demand: Demand): string[] {
  const letters = demand.letters.filter(l => l.to === 'authority').map(l => l.messageId)
  return demand.received.messageId ? [demand.received.messageId, ...letters] : letters
}
