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
} from '../../test/given.ts'
import type { Command } from './command.ts'

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
