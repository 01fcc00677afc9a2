// People, their passkeys and how they recover.

import { z } from 'zod'
import type { TeamGaps } from '../../domain/turn/team.ts'
import type { TeamProfile } from '../../domain/turn/team-profile.ts'
import { employments, roles } from '../../kernel/actor.ts'
import { contract } from '../contract.ts'
import { list, of, shape } from '../shape.ts'
import { linkBody, personBody, personChange, recoveryBody } from './administration-input.ts'
import { actLine } from './audit.ts'

export const personLine = shape({
  id: z.string(),
  name: z.string(),
  mail: z.string().nullable(),
  human: z.string(),
  roles: list(z.enum(roles)),
  employment: z.enum(employments),
  firm: z.string().nullable(),
  active: z.boolean(),
  /** To be sent back with a change: a later one by somebody else is then noticed. */
  version: z.number(),
  passkeys: shape({
    desk: z.number(),
    approve: z.number(),
  }),
  /** Passkeys of the approval page that the gate's pin file does not hold; null where that file is kept elsewhere. */
  unpinned: z.number().nullable(),
  signedInAt: z.string().nullable(),
})
export type PersonLine = z.infer<typeof personLine>

export const recoveryLine = shape({
  id: z.string(),
  person: z.string(),
  askedBy: z.string(),
  askedAt: z.string(),
  expiresAt: z.string(),
  reason: z.string(),
})
export type RecoveryLine = z.infer<typeof recoveryLine>

export const people = shape({
  people: list(personLine),
  /** What those who are active cannot do together, or not without one of them. */
  team: of<TeamGaps>(),
  /** What teams of several sizes could be, before their people are entered. */
  profiles: list(of<TeamProfile>()),
  recoveries: list(recoveryLine),
  /** Whether the reader may change anything; null: yes. Otherwise why not. */
  locked: z.string().nullable(),
})
export type People = z.infer<typeof people>

export const passkeyLine = shape({
  /** Hash of the credential's id. */
  name: z.string(),
  /** What its person calls it; null: it is called by its day. */
  label: z.string().nullable(),
  usedAt: z.string().nullable(),
  surface: z.enum(['desk', 'approve']),
  enrolledAt: z.string(),
  revokedAt: z.string().nullable(),
  /** Of the approval page: whether the gate's pin file holds it; null where it is kept elsewhere, or at the desk. */
  pinned: z.boolean().nullable(),
})
export type PasskeyLine = z.infer<typeof passkeyLine>

export const personDetail = shape({
  person: personLine,
  passkeys: list(passkeyLine),
  sessions: z.number(),
  /** When a link that waits to be used ends, by surface. */
  links: list(
    shape({
      surface: z.string(),
      expiresAt: z.string(),
    }),
  ),
  recovery: recoveryLine.nullable(),
  /** What is in their hands now, as far as the reader may know of it: whoever takes over should look at these. */
  openWork: list(
    shape({
      what: z.string(),
      reference: z.string(),
      demand: z.string(),
    }),
  ),
  /** How many open demands are assigned to them, of those that nobody is kept from. */
  assigned: z.number(),
  history: list(actLine),
})
export type PersonDetail = z.infer<typeof personDetail>

export const linkMade = shape({
  url: z.string().nullable(),
  mailedTo: z.string().nullable(),
})
export type LinkMade = z.infer<typeof linkMade>

export type PersonBody = z.input<typeof personBody>

const done = shape({ done: z.literal(true) })

export const peopleApi = contract({
  'GET /api/admin/people': { answer: people },
  'GET /api/admin/people/:id': { answer: personDetail },
  'POST /api/admin/people': { body: personBody, answer: shape({ id: z.string() }) },
  'POST /api/admin/people/:id': { body: personChange, answer: shape({ version: z.number() }) },
  'POST /api/admin/people/:id/deactivate': { answer: done },
  'POST /api/admin/people/:id/reactivate': { answer: done },
  'POST /api/admin/people/:id/link': { body: linkBody, answer: linkMade },
  'POST /api/admin/people/:id/passkeys/:name/revoke': { answer: shape({ revoked: z.literal(true) }) },
  'POST /api/admin/people/:id/recovery': { body: recoveryBody, answer: shape({ id: z.string() }) },
  'POST /api/admin/recoveries/:id/confirm': { body: linkBody, answer: linkMade },
  'POST /api/admin/recoveries/:id/stop': { answer: shape({ stopped: z.literal(true) }) },
})
