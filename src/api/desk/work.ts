// The work beside the stream. Times are RFC 3339, people are ids.

import { z } from 'zod'
import type { TieBasis } from '../../desk-work/implied-ties.ts'
import { notificationKinds } from '../../desk-work/notification-kinds.ts'
import type { OnDuty, PageCause, Rota, Span, Turn } from '../../desk-work/rota.ts'
import { roles } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { tieKinds } from '../../vocabulary/closed-lists.ts'
import { contract } from '../contract.ts'
import { demandId, nothing, rowId } from '../fields.ts'
import { list, of, shape } from '../shape.ts'
import { rotaInput } from './rota-input.ts'

export const coverView = shape({
  id: z.string(),
  person: z.string(),
  cover: z.string(),
  from: z.string(),
  until: z.string(),
})
export type CoverView = z.infer<typeof coverView>

/** GET /api/people/desk */
export const deskPeople = shape({
  people: list(
    shape({
      id: z.string(),
      name: z.string(),
      roles: list(z.enum(roles)),
      mayOwn: z.boolean(),
      /** Open demands that they have and the reader may know of. */
      open: z.number(),
    }),
  ),
  /** Absences that are or will be. */
  covers: list(coverView),
})
export type DeskPeople = z.infer<typeof deskPeople>

export const commentView = shape({
  id: z.string(),
  by: z.string(),
  at: z.string(),
  editedAt: z.string().nullable(),
  text: z.string(),
  mentions: list(z.string()),
  /** By this reader, now. */
  editable: z.boolean(),
})
export type CommentView = z.infer<typeof commentView>

export const taskView = shape({
  id: z.string(),
  by: z.string(),
  at: z.string(),
  assignee: z.string().nullable(),
  dueAt: z.string().nullable(),
  blocks: z.boolean(),
  doneAt: z.string().nullable(),
  doneBy: z.string().nullable(),
  text: z.string(),
})
export type TaskView = z.infer<typeof taskView>

export const offerView = shape({
  from: z.string(),
  to: z.string(),
  at: z.string(),
  note: z.string(),
})
export type OfferView = z.infer<typeof offerView>

export const relatedWhy = z.enum(['identifier', 'account', 'tenant', 'authority', 'paper'])
export type RelatedWhy = z.infer<typeof relatedWhy>

export const relatedView = shape({
  id: z.string(),
  reference: z.string(),
  receivedAt: z.string(),
  closed: z.boolean(),
  /** What it has in common with this one. */
  why: list(relatedWhy),
})
export type RelatedView = z.infer<typeof relatedView>

/** GET /api/demands/:id/work */
export const demandWork = shape({
  owner: z.string().nullable(),
  offer: offerView.nullable(),
  /** Who may be named here: who works on demands and may know of this one. */
  people: list(
    shape({
      id: z.string(),
      name: z.string(),
      roles: list(z.enum(roles)),
      mayOwn: z.boolean(),
      open: z.number(),
      /** Away now, until then; null where they are here. */
      awayUntil: z.string().nullable(),
    }),
  ),
  /** Names of all who ever worked here, by id. */
  names: z.record(z.string(), z.string()),
  comments: list(commentView),
  tasks: list(taskView),
  related: list(relatedView),
  /** Whether this person covers for the owner now. */
  covers: z.boolean(),
})
export type DemandWork = z.infer<typeof demandWork>

export const notificationView = shape({
  id: z.string(),
  kind: z.enum(notificationKinds),
  demand: shape({
    id: z.string(),
    reference: z.string(),
  }).nullable(),
  at: z.string(),
  read: z.boolean(),
})
export type NotificationView = z.infer<typeof notificationView>

/** GET /api/notifications: the last fifty, newest first. */
export const notifications = shape({
  unread: z.number(),
  items: list(notificationView),
})
export type Notifications = z.infer<typeof notifications>

/** GET /api/work */
export const myWork = shape({
  offers: list(
    shape({
      ...offerView.shape,
      id: z.string(),
      reference: z.string(),
    }),
  ),
  tasks: list(
    shape({
      ...taskView.shape,
      demand: z.string(),
      reference: z.string(),
    }),
  ),
  /** Whose work is this person's too, until when. */
  covering: list(coverView),
})
export type MyWork = z.infer<typeof myWork>

export const tieTargetKind = z.enum(['tenant', 'authority', 'identifier', 'reference'])
export type TieTargetKind = z.infer<typeof tieTargetKind>

/** GET /api/ties: one's own; to an administrator everybody's. */
export const tieView = shape({
  id: z.string(),
  person: z.string(),
  kind: z.enum(tieKinds),
  to: tieTargetKind,
  value: z.string(),
  words: z.string(),
  /** From what it follows without anybody having said it; null: a person said it. */
  implied: of<TieBasis>().nullable(),
  saidBy: z.string().nullable(),
  saidAt: z.string(),
})
export type TieView = z.infer<typeof tieView>

export const ties = shape({
  ties: list(tieView),
})
export type Ties = z.infer<typeof ties>

export const pageView = shape({
  id: z.string(),
  cause: of<PageCause>(),
  demand: shape({
    id: z.string(),
    reference: z.string(),
  }).nullable(),
  openedAt: z.string(),
  /** When the next people are called; null where nobody is any more. */
  nextAt: z.string().nullable(),
  /** Everybody who was called so far. */
  told: list(z.string()),
  acknowledged: shape({
    by: z.string(),
    at: z.string(),
  }).nullable(),
  /** Its cause went away. */
  endedAt: z.string().nullable(),
})
export type PageView = z.infer<typeof pageView>

/** The rota as it is shown and sent back. A header's value is never shown; sent back empty, it stays as it was. */
export const rotaSettings = of<
  Rota & {
    readonly phones: Readonly<Record<string, string>>
    readonly webhook: string | null
    readonly sms: {
      readonly url: string
      readonly format: 'json' | 'form'
      readonly body: string
      readonly headers: Readonly<Record<string, string>>
    } | null
  }
>()
export type RotaSettings = z.infer<typeof rotaSettings>

/** GET /api/rota */
export const rotaPage = shape({
  version: z.number(),
  rota: rotaSettings.nullable(),
  duty: of<OnDuty>().nullable(),
  upcoming: list(of<Span>()),
  turns: list(of<Turn & { readonly id: string }>()),
  /** Open ones first, then the latest. */
  pages: list(pageView),
  mayChange: z.boolean(),
})
export type RotaPage = z.infer<typeof rotaPage>

const moment = z.iso.datetime({ offset: true })
/** Bytes at the border; `src/desk-work/comment.ts` says how long it may be. */
const text = z.string().max(20_000)
const mentions = z.array(rowId).max(50).default([])
const AT_ONCE = 500

const assigning = z.strictObject({
  ids: z.array(demandId).min(1).max(AT_ONCE),
  /** Null: nobody. */
  person: rowId.nullable(),
  note: text.default(''),
})
const tie = z.strictObject({
  person: rowId,
  kind: z.enum(tieKinds),
  to: tieTargetKind,
  value: z.string().max(500),
  words: z.string().max(2_000).default(''),
})
const turn = z.strictObject({
  person: rowId,
  place: z.union([z.literal(1), z.literal(2)]),
  from: moment,
  until: moment,
})
const byId = z.strictObject({ id: rowId })
const ofWork = z.object({})

export const workApi = contract({
  'GET /api/people/desk': { answer: deskPeople },
  'GET /api/work': { answer: myWork },
  'GET /api/notifications': { answer: notifications },
  /** No grant is needed. */
  'POST /api/demands/assign': {
    body: assigning,
    answer: shape({
      assigned: list(z.string()),
      refused: list(shape({ id: z.string(), refusal: of<Refusal>() })),
    }),
  },
  /** All of them. */
  'POST /api/notifications/read': { body: ofWork, answer: nothing },
  'POST /api/covers': {
    body: z.strictObject({ person: rowId, cover: rowId, from: moment, until: moment }),
    answer: nothing,
  },
  'POST /api/covers/end': { body: byId, answer: nothing },
  'GET /api/ties': { answer: ties },
  'POST /api/ties': { body: tie, answer: nothing },
  'POST /api/ties/end': { body: byId, answer: nothing },
  'GET /api/rota': { answer: rotaPage },
  /** `secret`: the webhook’s, where a new one was made. */
  'POST /api/rota': {
    body: z.strictObject({ version: z.int().min(0), rota: rotaInput }),
    answer: shape({ secret: z.string().nullable() }),
  },
  'POST /api/rota/turns': { body: turn, answer: nothing },
  'POST /api/rota/turns/end': { body: byId, answer: nothing },
  'POST /api/rota/drill': { body: ofWork, answer: nothing },
  'POST /api/pages/acknowledge': { body: byId, answer: nothing },
  'GET /api/demands/:id/work': { answer: demandWork },
  'POST /api/demands/:id/hand-over': { body: z.strictObject({ to: rowId, note: text }), answer: nothing },
  'POST /api/demands/:id/hand-over/settle': {
    body: z.strictObject({ outcome: z.enum(['taken', 'declined', 'withdrawn']) }),
    answer: nothing,
  },
  'POST /api/demands/:id/comments': { body: z.strictObject({ text, mentions }), answer: nothing },
  'POST /api/demands/:id/comments/edit': {
    body: z.strictObject({ id: rowId, text, mentions }),
    answer: nothing,
  },
  'POST /api/demands/:id/tasks': {
    body: z.strictObject({
      text,
      assignee: rowId.nullable(),
      dueAt: moment.nullable(),
      blocks: z.boolean(),
    }),
    answer: nothing,
  },
  'POST /api/demands/:id/tasks/settle': {
    body: z.strictObject({ id: rowId, done: z.boolean() }),
    answer: nothing,
  },
})
