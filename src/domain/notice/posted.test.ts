import { test } from 'node:test'
import {
  at,
  cast,
  given,
  MATTER,
  NOW,
  play,
  prepare,
  roadTo,
  type Step,
  sendNotice,
} from '../../../test/given.ts'
import type { Command } from '../registry/command.ts'

test('of a notice by post nothing is signed before somebody has recorded that it was posted', () => {
  const made: Step = [cast.mara, { ...sendNotice(MATTER), contact: 'post' } as Command]
  const past = roadTo('notified', { notified: [made] })
  given(past)
    .when(prepare(), { by: cast.mara, at: at(90) })
    .then({ code: 'notice_first' })
  const posted = {
    type: 'record_posted_notice',
    matter: MATTER,
    postedOn: NOW.slice(0, 10),
    to: 'Main St 1',
    note: '',
  } as const
  given(play([[cast.mara, posted, at(10)]], past))
    .when(prepare(), { by: cast.mara, at: at(90) })
    .then(['AuthorisationPrepared'])
})

test('the letter was posted on a day of the calendar, from that of the notice until today, wherever that is', () => {
  const past = roadTo('notified', {
    notified: [[cast.mara, { ...sendNotice(MATTER), contact: 'post' } as Command]],
  })
  const on = (postedOn: string, now = at(10)) =>
    given(past).when(
      { type: 'record_posted_notice', matter: MATTER, postedOn, to: 'Main St 1', note: '' },
      { by: cast.mara, at: now },
    )
  // The notice was made on 25 November at nine by UTC: it is then the 24th in places, and before ten the 26th nowhere.
  for (const day of ['2026-11-23', '2026-11-27', '2027-11-25', '2026-02-30', '2026-11-31', 'today', ''])
    on(day).then({ code: 'invalid_input' })
  for (const day of ['2026-11-24', '2026-11-25']) on(day).then(['NoticePosted', 'WindowExtended'])
  on('2026-11-26').then({ code: 'invalid_input' })
  on('2026-11-26', at(60)).then(['NoticePosted', 'WindowExtended'])
})
