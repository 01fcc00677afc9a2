// How this installation runs: terms, ticks, adopted packs. `policy.json` in the data directory; strict, so that a misspelt
// key is an error and not a silent default.

import { join } from 'node:path'
import { z } from 'zod'
import { defaultTerms } from '../../domain/permitted/emergency.ts'
import { type Sentence, sentence } from '../../kernel/message.ts'
import type { Mode } from '../../store/data-dir.ts'
import { writeDurably } from '../../store/durable.ts'
import { Refused } from '../../store/refused.ts'
import { fitting, readSettingsFile } from './settings-file.ts'

const days = z.int().min(1).max(36_500)
const term = z.strictObject({ days, basis: z.string().trim().min(3).max(300) })
const STORAGE = 'proposed: storage limitation, GDPR article 5(1)(e)'
const PROOF = 'proposed: showing what was done and why, GDPR articles 5(2) and 6(1)(f)'

/** Defaults: a provider sets its own terms and bases in policy.json. `content` runs by `keepOnlineDays`. */
const defaultRetention = {
  content: { days: 90, basis: PROOF },
  search: { days: 60, basis: STORAGE },
  readings: { days: 30, basis: STORAGE },
  drafts: { days: 30, basis: STORAGE },
  mails: { days: 90, basis: PROOF },
  access: { days: 1095, basis: PROOF },
  directory: { days: 1095, basis: PROOF },
  sessions: { days: 1, basis: STORAGE },
}
const retentionSchema = z.strictObject({
  content: term.default(defaultRetention.content),
  search: term.default(defaultRetention.search),
  readings: term.default(defaultRetention.readings),
  drafts: term.default(defaultRetention.drafts),
  mails: term.default(defaultRetention.mails),
  access: term.default(defaultRetention.access),
  directory: term.default(defaultRetention.directory),
  sessions: term.default(defaultRetention.sessions),
})

const slots = z.int().min(0).max(65_535)

const schema = z.strictObject({
  v: z.literal(1),
  /** The tenant's window to object, in minutes. */
  windowMinutes: z.int().min(1),
  /** Minutes in which a customer can go to court after counsel decided its objection again; absent: as long as its window. */
  courtTermMinutes: z.int().min(1).exactOptional(),
  /** Working days after the determination by which a tenant is told. */
  noticeWorkingDays: z.int().min(0).max(30).default(1),
  /** Working days before production, or another term of a court or the law, at which counsel hears of what nobody decided. */
  counselWorkingDays: z.int().min(1).max(20).default(2),
  /** Days after which a notice that nobody opened goes to another contact. */
  unreadDays: z.int().min(1).max(60).default(3),
  /** Seconds in which what a person sends can be taken back before it leaves; 0: it leaves at once. */
  takeBackSeconds: z.int().min(0).max(300).default(30),
  authorisationMinutes: z.int().min(5),
  downloadDays: z.int().min(1).max(90),
  /** Always empty: a policy for what the law merely permits is adopted by counsel at the desk, by name (promise 1). */
  adoptedPermitted: z.array(z.never()),
  /** Terms of the emergency lane. */
  emergency: z
    .strictObject({
      answerMinutes: z.int().min(5).max(1440),
      authorisationMinutes: z.int().min(15).max(1440),
      followUpDays: z.int().min(1).max(60),
      neverDays: z.int().min(1).max(60),
    })
    .default(defaultTerms),
  /** Days after which a law pack's last check counts as too long ago. */
  lawCheckedDays: z.int().min(1).max(3650).default(180),
  /** Further days off of your courts, by a pack's calendar (`us.federal`), as YYYY-MM-DD. */
  courtDays: z.record(z.string(), z.array(z.string().regex(/^\d{4}-\d{2}-\d{2}$/))).default({}),
  log: z.strictObject({
    /** Seconds between two ticks of class P, and how many of them make a slow tick. */
    seconds: z.int().min(1),
    slowEvery: z.int().min(1),
    slots: z.strictObject({ S: slots, E: slots, O: slots, O_next: slots, X: slots, X_next: slots, P: slots }),
  }),
  /** Days after closing until the online copies of a demand's keys are erased. */
  keepOnlineDays: z.int().min(1).max(3650),
  /** How long each kind of what is kept is kept after a demand's end, and on what legal basis; docs/privacy/record.md. */
  retention: retentionSchema.default(defaultRetention),
  grantMinutes: z.int().min(5).max(480),
  /** Who receives papers of national security that come by mail, upload or file: ids of people of the desk; counsel until two are named. */
  restrictedPeople: z.array(z.string().min(1).max(64)).max(50).default([]),
  /** Minutes after which a mail that no machine could look at is shown to the desk all the same. */
  heldMinutes: z.int().min(1).max(120).default(10),
  /** Whether webhooks and gateways may stand in our own network: then whoever sets an address reaches into it. */
  webhooks: z
    .strictObject({
      allowPrivate: z.boolean(),
      /** The same for the webhooks of tenants, who are strangers: only where all of them are of one house. */
      allowPrivateOfTenants: z.boolean().default(false),
    })
    .default({ allowPrivate: false, allowPrivateOfTenants: false }),
  gate: z.strictObject({ lookupsPerHour: z.int().min(1), pollMs: z.int().min(50) }),
})

export type RunSettings = z.infer<typeof schema>

const live: RunSettings = {
  v: 1,
  windowMinutes: 7 * 24 * 60,
  noticeWorkingDays: 1,
  counselWorkingDays: 2,
  unreadDays: 3,
  takeBackSeconds: 30,
  authorisationMinutes: 24 * 60,
  downloadDays: 30,
  adoptedPermitted: [],
  emergency: defaultTerms,
  lawCheckedDays: 180,
  courtDays: {},
  // docs/threats.md E13.3: P every minute, the rest every hour.
  log: { seconds: 60, slowEvery: 60, slots: { S: 8, E: 32, O: 4, O_next: 4, X: 4, X_next: 4, P: 2 } },
  keepOnlineDays: 90,
  retention: defaultRetention,
  grantMinutes: 60,
  restrictedPeople: [],
  heldMinutes: 10,
  webhooks: { allowPrivate: false, allowPrivateOfTenants: false },
  gate: { lookupsPerHour: 60, pollMs: 1000 },
}

/** Fast ticks and a short window, so that a demand can be watched; every page of a demo says so. */
const demo: RunSettings = {
  ...live,
  windowMinutes: 1,
  takeBackSeconds: 0,
  authorisationMinutes: 60,
  log: { seconds: 1, slowEvery: 5, slots: { S: 2, E: 8, O: 1, O_next: 1, X: 1, X_next: 1, P: 2 } },
  gate: { lookupsPerHour: 600, pollMs: 100 },
}

export function defaultSettings(mode: Mode): RunSettings {
  return mode === 'demo' ? demo : live
}

/** The differences of a demo from a live directory, in words. */
export function demoWords(s: RunSettings): Sentence[] {
  return [
    s.windowMinutes === 1
      ? sentence('borders.window_object_minute_live_7', { x: 1 })
      : sentence('borders.window_object_minutes_live_7', { x: s.windowMinutes }),
    s.takeBackSeconds === 0
      ? sentence('course.letters_leave_once_live_after')
      : sentence('course.letters_leave_after_seconds_live', { x: s.takeBackSeconds }),
    sentence('borders.log_ticks_every_s_s', { x: s.log.seconds, y: s.log.seconds * s.log.slowEvery }),
    sentence('borders.law_packs_not_adopted_lawyer'),
    sentence('borders.people_keys_data_invented'),
  ]
}

export async function readSettings(dataDir: string): Promise<RunSettings> {
  const file = join(dataDir, 'policy.json')
  const { adoptedPacks, ...written } = await readSettingsFile(
    file,
    z.looseObject({ adoptedPacks: z.unknown().optional() }),
  )
  // Earlier files named adopted packs here. An adoption is an act of a named lawyer, so none is taken from a file.
  if (typeof adoptedPacks === 'object' && adoptedPacks !== null && Object.keys(adoptedPacks).length > 0)
    throw new Refused({
      code: 'bad_settings',
      detail: `${file} adopts law packs.`,
      next: 'Take "adoptedPacks" out. A lawyer of the provider adopts packs at the desk, under Law; that is logged.',
    })
  return fitting(file, schema, written)
}

export async function writeSettings(dataDir: string, settings: RunSettings): Promise<void> {
  await writeDurably(
    join(dataDir, 'policy.json'),
    `${JSON.stringify(schema.parse(settings), null, 2)}\n`,
    0o600,
  )
}
