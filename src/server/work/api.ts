// The HTTP API of the work beside the stream, as types: what the desk reads and writes. Times are RFC 3339, people are ids.

import type { TieBasis } from '../../demand/implied-ties.ts'
import type { OnDuty, PageCause, Rota, Span, Turn } from '../../demand/rota.ts'
import type { Role, TieKind } from '../../demand/vocabulary.ts'
import type { NotificationKind } from './notify.ts'

/** GET /api/people/desk */
export type DeskPeople = {
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly roles: readonly Role[]
    readonly mayOwn: boolean
    /** Open demands that they have and the reader may know of. */
    readonly open: number
  }[]
  /** Absences that are or will be. */
  readonly covers: readonly CoverView[]
}

export type CoverView = {
  readonly id: string
  readonly person: string
  readonly cover: string
  readonly from: string
  readonly until: string
}

export type CommentView = {
  readonly id: string
  readonly by: string
  readonly at: string
  readonly editedAt: string | null
  readonly text: string
  readonly mentions: readonly string[]
  /** By this reader, now. */
  readonly editable: boolean
}

export type TaskView = {
  readonly id: string
  readonly by: string
  readonly at: string
  readonly assignee: string | null
  readonly dueAt: string | null
  readonly blocks: boolean
  readonly doneAt: string | null
  readonly doneBy: string | null
  readonly text: string
}

export type OfferView = {
  readonly from: string
  readonly to: string
  readonly at: string
  readonly note: string
}

export type RelatedView = {
  readonly id: string
  readonly reference: string
  readonly receivedAt: string
  readonly closed: boolean
  /** What it has in common with this one. */
  readonly why: readonly RelatedWhy[]
}
export type RelatedWhy = 'identifier' | 'account' | 'tenant' | 'authority' | 'paper'

/** GET /api/demands/:id/work */
export type DemandWork = {
  readonly owner: string | null
  readonly offer: OfferView | null
  /** Who may be named here: who works on demands and may know of this one. */
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly roles: readonly Role[]
    readonly mayOwn: boolean
    readonly open: number
    /** Away now, until then; null where they are here. */
    readonly awayUntil: string | null
  }[]
  /** Names of all who ever worked here, by id. */
  readonly names: Readonly<Record<string, string>>
  readonly comments: readonly CommentView[]
  readonly tasks: readonly TaskView[]
  readonly related: readonly RelatedView[]
  /** Whether this person covers for the owner now. */
  readonly covers: boolean
}

export type NotificationView = {
  readonly id: string
  readonly kind: NotificationKind
  readonly demand: { readonly id: string; readonly reference: string } | null
  readonly at: string
  readonly read: boolean
}

/** GET /api/notifications: the last fifty, newest first. */
export type Notifications = { readonly unread: number; readonly items: readonly NotificationView[] }

/** GET /api/work */
export type MyWork = {
  readonly offers: readonly (OfferView & { readonly id: string; readonly reference: string })[]
  readonly tasks: readonly (TaskView & { readonly demand: string; readonly reference: string })[]
  /** Whose work is this person's too, until when. */
  readonly covering: readonly CoverView[]
}

export type TieTargetKind = 'tenant' | 'authority' | 'identifier' | 'reference'

/** GET /api/ties: one's own; to an administrator everybody's. */
export type TieView = {
  readonly id: string
  readonly person: string
  readonly kind: TieKind
  readonly to: TieTargetKind
  readonly value: string
  readonly words: string
  /** From what it follows without anybody having said it; null: a person said it. */
  readonly implied: TieBasis | null
  readonly saidBy: string | null
  readonly saidAt: string
}
export type Ties = { readonly ties: readonly TieView[] }

export type PageView = {
  readonly id: string
  readonly cause: PageCause
  readonly demand: { readonly id: string; readonly reference: string } | null
  readonly openedAt: string
  /** When the next people are called; null where nobody is any more. */
  readonly nextAt: string | null
  /** Everybody who was called so far. */
  readonly told: readonly string[]
  readonly acknowledged: { readonly by: string; readonly at: string } | null
  /** Its cause went away. */
  readonly endedAt: string | null
}

/** The rota as it is shown and sent back. A header's value is never shown; sent back empty, it stays as it was. */
export type RotaSettings = Rota & {
  readonly phones: Readonly<Record<string, string>>
  readonly webhook: string | null
  readonly sms: {
    readonly url: string
    readonly format: 'json' | 'form'
    readonly body: string
    readonly headers: Readonly<Record<string, string>>
  } | null
}

/** GET /api/rota */
export type RotaPage = {
  readonly version: number
  readonly rota: RotaSettings | null
  readonly duty: OnDuty | null
  readonly upcoming: readonly Span[]
  readonly turns: readonly (Turn & { readonly id: string })[]
  /** Open ones first, then the latest. */
  readonly pages: readonly PageView[]
  readonly mayChange: boolean
}

// POST /api/demands/assign                { ids, person, note } → { assigned, refused: [{ id, refusal }] }   person null: nobody; no grant needed
// POST /api/demands/:id/hand-over         { to, note } → {}
// POST /api/demands/:id/hand-over/settle  { outcome: 'taken'|'declined'|'withdrawn' } → {}
// POST /api/demands/:id/comments          { text, mentions } → {}
// POST /api/demands/:id/comments/edit     { id, text, mentions } → {}
// POST /api/demands/:id/tasks             { text, assignee, dueAt, blocks } → {}
// POST /api/demands/:id/tasks/settle      { id, done } → {}
// POST /api/notifications/read            {} → {}                       all of them
// POST /api/covers                        { person, cover, from, until } → {}
// POST /api/covers/end                    { id } → {}
// POST /api/ties                          { person, kind, to, value, words } → {}
// POST /api/ties/end                      { id } → {}
// POST /api/rota                          { version, rota: RotaSettings } → { secret }   the webhook's, where a new one was made
// POST /api/rota/turns                    { person, place, from, until } → {}
// POST /api/rota/turns/end                { id } → {}
// POST /api/rota/drill                    {} → {}
// POST /api/pages/acknowledge             { id } → {}
