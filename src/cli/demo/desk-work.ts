// What a desk has on its second day: a rota, a view that somebody shares, something to do. Made as its people make it.
import type { Queue } from '../../api/desk/queue.ts'
import { dayFromNow, get, pause, post } from './speak.ts'
import type { Stage } from './stage.ts'

/** On the first open demand of the queue, which must be on its way there. */
export async function seedDesk({ desk }: Pick<Stage, 'desk'>): Promise<void> {
  await post(desk.olu, '/api/rota', { version: 0, rota: rota() })
  await post(desk.carl, '/api/queue/views', {
    id: null,
    name: 'From the United States',
    shared: true,
    view: 'open',
    text: '',
    filters: { country: 'US' },
  })
  await post(desk.carl, `/api/demands/${await firstOpen(desk.carl)}/tasks`, {
    text: 'Ask the clerk of the court whether an extension of the nondisclosure order was asked for.',
    assignee: 'mara',
    dueAt: `${dayFromNow(5)}T17:00:00.000Z`,
    blocks: false,
  })
}

/** It calls for emergencies and for orders that are due within hours: for nothing that the demo serves by itself. */
function rota() {
  return {
    zone: 'America/Los_Angeles',
    people: ['ines', 'mara', 'carl'],
    turnDays: 7,
    startsOn: dayFromNow(-2),
    changesAt: '09:00',
    causes: { emergency: true, eightHours: true, dueHours: null, clockHours: null },
    steps: [
      { who: 'first', afterMinutes: 0 },
      { who: 'second', afterMinutes: 10 },
      { who: 'everybody', afterMinutes: 20 },
    ],
    phones: {},
    webhook: null,
    sms: null,
  }
}

async function firstOpen(client: Stage['desk']['carl']): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const [first] = (await get<Queue>(client, '/api/queue?view=open')).rows
    if (first) return first.id
    await pause(100)
  }
  throw new Error('the second demand did not arrive in the queue')
}
