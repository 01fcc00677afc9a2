// A desk of middling size, for the pictures: twelve months, every outcome, names that are long or written from right to left.

import type { Figures } from '../../src/api/desk/figures.ts'
import { monthsUntil } from '../../src/server/figures/read.ts'
import { grounds, outcomes } from '../../src/vocabulary/closed-lists.ts'

const months = monthsUntil('2026-11-25T14:02:00.000Z', 12)

export const sampleFigures: Figures = {
  asOf: '2026-11-25T14:02:00.000Z',
  months,
  inflow: months.map((month, i) => ({
    month,
    received: 30 + ((i * 7) % 19),
    closed: 28 + ((i * 5) % 17),
    open: 20 + i,
  })),
  due: [
    { due: 'overdue', demands: 2 },
    { due: 'today', demands: 3 },
    { due: 'tomorrow', demands: 0 },
    { due: 'within_7_days', demands: 11 },
    { due: 'later', demands: 14 },
    { due: 'no_clock', demands: 1 },
  ],
  outcomes: months.flatMap((month, i) =>
    outcomes.map((outcome, o) => ({ month, outcome, demands: 1 + ((i + o * 3) % 7) })),
  ),
  answer: months.map((month, i) =>
    i === 3
      ? { month, closed: 0, median: null, slowest10: null }
      : { month, closed: 28, median: 4 + (i % 5), slowest10: 12 + ((i * 2) % 9) },
  ),
  grounds: grounds.reject.map((ground, i) => ({ ground, now: Math.max(1, 24 - i * 2), before: 3 + (i % 5) })),
  redirects: [
    { fate: 'withdrawn', matters: 9 },
    { fate: 'went_to_tenant', matters: 14 },
    { fate: 'renewed_to_us', matters: 4 },
    { fate: 'notice_allowed', matters: 1 },
    { fate: 'unanswered', matters: 2 },
    { fate: 'open', matters: 5 },
    { fate: 'excepted', matters: 3 },
  ],
  challenges: [
    { month: '2026-09', ours: 2, tenants: 0 },
    { month: '2026-11', ours: 1, tenants: 3 },
  ],
  secrecy: [
    { week: '2026-11-23', matters: 1 },
    { week: '2026-12-07', matters: 4 },
    { week: '2027-05-24', matters: 12 },
  ],
  secrecySoon: 5,
  emergencies: [
    {
      authority: 'a',
      name: 'Polizeidirektion Hannover',
      country: 'DE',
      claimed: 9,
      open: 1,
      dropped: 1,
      declined: 2,
      released: 5,
      awaited: 1,
      overdue: 1,
      received: 2,
      refused: 0,
      never: 2,
    },
    {
      authority: null,
      name: null,
      country: null,
      claimed: 3,
      open: 0,
      dropped: 0,
      declined: 3,
      released: 0,
      awaited: 0,
      overdue: 0,
      received: 0,
      refused: 0,
      never: 0,
    },
  ],
  authorities: [
    {
      id: 'a',
      name: 'Staatsanwaltschaft Frankfurt am Main, Zentralstelle zur Bekämpfung der Internetkriminalität',
      country: 'DE',
      received: 61,
      closed: 50,
      refused: 9,
    },
    { id: 'b', name: 'פרקליטות המדינה', country: 'IL', received: 12, closed: 12, refused: 4 },
    { id: 'c', name: 'Travis County District Attorney', country: 'US', received: 7, closed: 2, refused: 0 },
  ],
  countries: [
    { country: 'DE', received: 61, closed: 50, refused: 9 },
    { country: 'IL', received: 12, closed: 12, refused: 4 },
    { country: 'US', received: 7, closed: 2, refused: 0 },
  ],
}

/** A directory that was set up this morning. */
export const noFigures: Figures = {
  ...sampleFigures,
  inflow: months.map(month => ({ month, received: 0, closed: 0, open: 0 })),
  due: sampleFigures.due.map(d => ({ ...d, demands: 0 })),
  outcomes: [],
  answer: months.map(month => ({ month, closed: 0, median: null, slowest10: null })),
  grounds: [],
  redirects: sampleFigures.redirects.map(r => ({ ...r, matters: 0 })),
  challenges: [],
  secrecy: [],
  secrecySoon: 0,
  emergencies: [],
  authorities: [],
  countries: [],
}
