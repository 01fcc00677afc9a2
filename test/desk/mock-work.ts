// The work beside the stream as the mock desk plays it: one demand with everything, the others with nothing.

import type {
  CommentView,
  DemandWork,
  DeskPeople,
  MyWork,
  Notifications,
  PageView,
  RotaPage,
  RotaSettings,
  TaskView,
  Ties,
} from '../../src/api/desk/work.ts'
import { turnsFrom } from '../../src/desk-work/rota.ts'
import { sentence } from '../../src/kernel/message.ts'
import { type Refusal, refuse } from '../../src/kernel/refusal.ts'
import { names, people } from './road.ts'

const AT = '2026-11-25T13:20:00.000Z'
/** The demand that has all of it. */
export const BUSY = 'd-notify'

type Beside = Pick<DemandWork, 'owner' | 'offer' | 'comments' | 'tasks' | 'related'>

export class MockWork {
  /** Paths and bodies of writes, in order. */
  readonly writes: { readonly path: string; readonly body: Record<string, unknown> }[] = []
  /** The next write answers this. */
  failNext: Refusal | null = null
  /** Of the next that is asked for many at once. */
  refuseNext: Refusal | null = null
  unread = 2
  acknowledged: PageView['acknowledged'] = null
  rota: RotaSettings | null = rota
  readonly #beside = new Map<string, Beside>([[BUSY, busy()]])

  answer(method: string, path: string, body: unknown, me: string): object | Refusal | null {
    const [, , what, id, ...rest] = path.split('/')
    const part = rest.join('/')
    if (method === 'GET') {
      if (what === 'people' && id === 'desk') return deskPeople()
      if (what === 'work') return myWork()
      if (what === 'ties') return ties
      if (what === 'rota') return this.#rota(me)
      if (what === 'notifications') return this.#notifications()
      return what === 'demands' && part === 'work' ? this.work(id ?? '') : null
    }
    const beside = /^(assign|covers|ties|rota|pages|notifications|hand-over.*|comments.*|tasks.*)$/
    const own = (what === 'demands' && (beside.test(part) || id === 'assign')) || beside.test(what ?? '')
    if (!own) return null
    const fail = this.failNext
    this.failNext = null
    if (fail) return fail
    this.writes.push({ path, body: body as Record<string, unknown> })
    if (what === 'notifications') this.unread = 0
    if (what === 'pages') this.acknowledged = { by: me, at: AT }
    if (what === 'rota' && id === undefined) return { secret: null }
    return this.#take(id ?? '', part, body as Record<string, unknown>, me)
  }

  give(id: string, to: string | null): void {
    this.#beside.set(id, { ...this.#of(id), owner: to })
  }

  #of(id: string): Beside {
    return this.#beside.get(id) ?? { owner: null, offer: null, comments: [], tasks: [], related: [] }
  }

  work(id: string): DemandWork {
    const beside = this.#of(id)
    const { people, covers } = deskPeople()
    const away = (id: string) => covers.find(c => c.person === id)?.until ?? null
    return { ...beside, people: people.map(p => ({ ...p, awayUntil: away(p.id) })), names, covers: false }
  }

  #take(id: string, part: string, body: Record<string, unknown>, me: string): object {
    if (id === 'assign') {
      const refused = this.refuseNext
      this.refuseNext = null
      if (refused) return { assigned: [], refused: [{ id: (body.ids as string[])[0], refusal: refused }] }
      for (const one of body.ids as string[]) this.give(one, (body.person as string | null) ?? null)
      return { assigned: body.ids, refused: [] }
    }
    const now = this.work(id)
    if (part === 'comments') {
      const comment: CommentView = {
        id: `c${now.comments.length + 1}`,
        by: me,
        at: AT,
        editedAt: null,
        text: String(body.text),
        mentions: body.mentions as string[],
        editable: true,
      }
      this.#beside.set(id, { ...now, comments: [...now.comments, comment] })
    }
    if (part === 'tasks/settle')
      this.#beside.set(id, {
        ...now,
        tasks: now.tasks.map(t =>
          t.id === body.id ? { ...t, doneAt: body.done ? AT : null, doneBy: me } : t,
        ),
      })
    if (part === 'hand-over/settle')
      this.#beside.set(id, { ...now, offer: null, owner: body.outcome === 'taken' ? me : now.owner })
    return {}
  }

  #rota(me: string): RotaPage {
    const page = {
      demand: null,
      openedAt: AT,
      nextAt: '2026-11-25T14:10:00.000Z',
      told: ['mara'],
      endedAt: null,
    }
    const demand = { id: BUSY, reference: 'D-2MPL' }
    return {
      version: this.rota ? 3 : 0,
      rota: this.rota,
      duty: this.rota && { first: 'mara', second: 'jonas' },
      upcoming: this.rota ? turnsFrom(this.rota, AT, 4) : [],
      turns: this.rota
        ? [{ id: 'turn-1', person: 'jonas', place: 2, from: AT, until: '2026-11-26T08:00:00.000Z' }]
        : [],
      pages: this.rota
        ? [
            { ...page, id: 'page-1', cause: 'due_unowned', demand, acknowledged: this.acknowledged },
            { ...page, id: 'page-2', cause: 'drill', nextAt: null, acknowledged: { by: 'jonas', at: AT } },
          ]
        : [],
      mayChange: me === 'jonas',
    }
  }

  #notifications(): Notifications {
    const demand = { id: BUSY, reference: 'D-2MPL' }
    const items = (['mentioned', 'offered', 'assigned'] as const).map((kind, i) => ({
      id: `n${i}`,
      kind,
      demand: i === 2 ? null : demand,
      at: AT,
      read: i >= this.unread,
    }))
    return { unread: this.unread, items }
  }
}

const rota: RotaSettings = {
  zone: 'Europe/Amsterdam',
  people: ['mara', 'jonas'],
  turnDays: 7,
  startsOn: '2026-11-23',
  changesAt: '09:00',
  causes: { emergency: true, eightHours: true, dueHours: 24, clockHours: 4 },
  steps: [
    { who: 'first', afterMinutes: 0 },
    { who: 'second', afterMinutes: 10 },
    { who: 'everybody', afterMinutes: 20 },
  ],
  phones: { mara: '+31201234567' },
  webhook: 'https://chat.example/in/duly',
  sms: {
    url: 'https://sms.example/send',
    format: 'json',
    body: '{"to":"{to}","text":"{text}"}',
    headers: { authorization: '' },
  },
}

const ties: Ties = {
  ties: [
    {
      id: 'tie-1',
      person: 'mara',
      kind: 'worked_for',
      to: 'tenant',
      value: 'Waterschap Delfmond',
      words: 'Until last summer.',
      implied: null,
      saidBy: 'mara',
      saidAt: AT,
    },
    {
      id: 'tie-2',
      person: 'mara',
      kind: 'subject',
      to: 'identifier',
      value: 'mara@quillfern.example',
      words: '',
      implied: 'address',
      saidBy: null,
      saidAt: AT,
    },
  ],
}

function deskPeople(): DeskPeople {
  const staff = Object.values(people).flatMap(p => (p.kind === 'staff' ? [p] : []))
  return {
    people: staff.map((p, i) => ({
      id: p.id,
      name: names[p.id] ?? p.id,
      roles: p.roles,
      mayOwn: p.roles.some(r => r === 'intake' || r === 'analyst' || r === 'counsel'),
      open: i * 3,
    })),
    covers: [
      {
        id: 'cover-1',
        person: 'jonas',
        cover: 'mara',
        from: '2026-11-23T00:00:00.000Z',
        until: '2026-11-30T00:00:00.000Z',
      },
    ],
  }
}

const tasks: readonly TaskView[] = [
  {
    id: 't1',
    by: 'jonas',
    at: AT,
    assignee: 'mara',
    dueAt: '2026-11-27T22:59:59.000Z',
    blocks: true,
    doneAt: null,
    doneBy: null,
    text: 'Call the clerk about the seal that is missing on page 2.',
  },
  {
    id: 't2',
    by: 'mara',
    at: AT,
    assignee: null,
    dueAt: null,
    blocks: false,
    doneAt: AT,
    doneBy: 'mara',
    text: 'Ask for a copy that can be read.',
  },
]

function busy(): Beside {
  return {
    owner: 'jonas',
    offer: {
      from: 'jonas',
      to: 'mara',
      at: AT,
      note: 'The clerk calls back at four. The seal is missing on page 2.',
    },
    comments: [
      {
        id: 'c1',
        by: 'jonas',
        at: AT,
        editedAt: null,
        text: '@Mara Lindqvist the period is longer than the need that they state.\nSee the third paragraph.',
        mentions: ['mara'],
        editable: false,
      },
      {
        id: 'c2',
        by: 'mara',
        at: AT,
        editedAt: AT,
        text: 'Narrowed to the two months.',
        mentions: [],
        editable: true,
      },
    ],
    tasks,
    related: [
      {
        id: 'd-determine',
        reference: 'D-7KQ4',
        receivedAt: AT,
        closed: false,
        why: ['account', 'identifier', 'tenant'],
      },
      { id: 'd-collect', reference: 'D-H4TZ', receivedAt: AT, closed: true, why: ['authority'] },
    ],
  }
}

function myWork(): MyWork {
  const { offer } = busy()
  return {
    offers: offer ? [{ ...offer, id: BUSY, reference: 'D-2MPL' }] : [],
    tasks: tasks.filter(t => !t.doneAt).map(t => ({ ...t, demand: BUSY, reference: 'D-2MPL' })),
    covering: [
      { id: 'cover-1', person: 'jonas', cover: 'mara', from: AT, until: '2026-11-30T00:00:00.000Z' },
    ],
  }
}

export function cannotTake(): Refusal {
  return refuse(
    'cannot_take',
    sentence('who.person_cannot_take_demand'),
    sentence('who.choose_somebody_else'),
  )
}
