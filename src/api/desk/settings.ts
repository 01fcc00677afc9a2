// Settings, the provider’s profile, what is taken by hand, and the first steps.

import { z } from 'zod'
import { policyKeys } from '../../directory/policies.ts'
import { contract } from '../contract.ts'
import { settle } from '../fields.ts'
import { list, shape } from '../shape.ts'
import { byHandBody, providerBody, receiversBody, settingsBody } from './administration-input.ts'
import { proposalShown } from './proposals.ts'

/** GET /api/admin/by-hand */
export const byHandPage = shape({
  /** Who works with demands; `listed`: in the standing list of who receives papers of national security. */
  people: list(
    shape({
      id: z.string(),
      name: z.string(),
      listed: z.boolean(),
    }),
  ),
  /** Who would receive one now. */
  receivers: list(z.string()),
  authorities: list(
    shape({
      id: z.string(),
      name: z.string(),
      country: z.string(),
      domains: list(z.string()),
      /** Its papers are taken by hand alone. */
      byHand: z.boolean(),
    }),
  ),
  locked: z.string().nullable(),
})
export type ByHandPage = z.infer<typeof byHandPage>

export const policyLine = shape({
  key: z.enum(policyKeys),
  value: z.number(),
  /** Both ends are allowed; `usual`: what Duly proposes. */
  min: z.number(),
  max: z.number(),
  usual: z.number(),
  /** That way it waits for a second person. */
  loosens: z.enum(['shorter', 'longer']),
})
export type PolicyLine = z.infer<typeof policyLine>

/** `settledBy`: another than who asked. */
export const policyChange = shape({
  ...proposalShown.shape,
  reason: z.string(),
  changes: list(shape({ key: z.enum(policyKeys), before: z.number(), after: z.number() })),
})
export type PolicyChange = z.infer<typeof policyChange>

/** A change of the gate's pin that two keepers signed, as the gate told of it. */
export const pinChangeLine = shape({
  sequence: z.number(),
  /** SHA-256 of the pin that it made. */
  after: z.string(),
  at: z.string(),
  /** Names of the keepers who signed. */
  by: list(z.string()),
  differences: list(
    shape({
      change: z.enum(['added', 'removed', 'changed']),
      what: z.string(),
      who: z.string(),
      detail: z.string(),
    }),
  ),
  logged: z.boolean(),
})
export type PinChangeLine = z.infer<typeof pinChangeLine>

export const settingsPage = shape({
  version: z.string(),
  policies: list(policyLine),
  /** The newest first; at most one waits. */
  changes: list(policyChange),
  /** Of the log as the file has it; a log keeps the layout that it was opened with. */
  log: shape({
    seconds: z.number(),
    slowSeconds: z.number(),
    slots: z.record(z.string(), z.number()),
  }),
  adoptedPermitted: list(z.string()),
  /** By calendar; days as YYYY-MM-DD. */
  courtDays: z.record(z.string(), list(z.string())),
  webhooks: shape({
    allowPrivate: z.boolean(),
    allowPrivateOfTenants: z.boolean(),
  }),
  /** The first two as the gate's own file has them; null: it is kept elsewhere. */
  gate: shape({
    downloadDays: z.number().nullable(),
    lookupsPerHour: z.number().nullable(),
    pollMs: z.number(),
  }),
  /** The newest first. */
  pinChanges: list(pinChangeLine),
  restart: z.boolean(),
  file: z.string(),
  /** The reader may read the other pages of administration too. */
  whole: z.boolean(),
  locked: z.string().nullable(),
})
export type SettingsPage = z.infer<typeof settingsPage>

export const providerProfile = shape({
  v: z.literal(1),
  name: z.string(),
  kind: z.string(),
  entities: list(
    shape({
      id: z.string(),
      name: z.string(),
      country: z.string(),
      address: z.string(),
      subdivision: z.string().nullable(),
      holds: list(z.string()).exactOptional(),
    }),
  ),
  services: list(
    shape({
      name: z.string(),
      addressee: z.string(),
    }),
  ),
  channels: list(z.string()),
  languages: list(z.string()),
  zone: z.string(),
  mail: shape({
    intake: z.string(),
    from: z.string(),
    smtp: z.string(),
  }),
  contact: shape({
    phone: z.string(),
    hours: z.string(),
  }),
  absentFrom: list(z.string()).exactOptional(),
  dataIn: z.record(z.string(), z.string()).exactOptional(),
  byHand: z.string().exactOptional(),
})
export type ProviderProfile = z.infer<typeof providerProfile>

export const providerPage = shape({
  version: z.string(),
  provider: providerProfile,
  /** The running process still has another one. */
  restart: z.boolean(),
  locked: z.string().nullable(),
})
export type ProviderPage = z.infer<typeof providerPage>

export const mailTested = shape({
  outcome: z.enum(['accepted', 'refused', 'unreachable']),
  /** What the outgoing server said. */
  answer: z.string(),
  to: z.string(),
  server: z.string(),
})
export type MailTested = z.infer<typeof mailTested>

export const guideStep = shape({
  id: z.string(),
  title: z.string(),
  /** null: it cannot be seen from here. */
  done: z.boolean().nullable(),
  detail: z.string(),
  /** What to do next; null once done. */
  next: z.string().nullable(),
  /** A page of the desk where it is done. */
  page: z.string().nullable(),
  /** A command for the machine. */
  command: z.string().nullable(),
})
export type GuideStep = z.infer<typeof guideStep>

export const guide = shape({
  steps: list(guideStep),
  done: z.number(),
  of: z.number(),
})
export type Guide = z.infer<typeof guide>

const done = shape({ done: z.literal(true) })

export const settingsApi = contract({
  'GET /api/admin/settings': { answer: settingsPage },
  'POST /api/admin/settings': {
    body: settingsBody,
    answer: shape({ version: z.string(), waits: z.boolean() }),
  },
  'POST /api/admin/settings/:id': { body: settle, answer: done },
  'GET /api/admin/by-hand': { answer: byHandPage },
  'POST /api/admin/by-hand': { body: byHandBody, answer: done },
  'POST /api/admin/by-hand/people': { body: receiversBody, answer: done },
  'GET /api/admin/provider': { answer: providerPage },
  'POST /api/admin/provider': {
    body: providerBody,
    answer: shape({ version: z.string(), restart: z.boolean() }),
  },
  'POST /api/admin/mail-test': { answer: mailTested },
  'GET /api/admin/guide': { answer: guide },
})
