// The provider's policies changed at the desk: what tightens holds at once, what loosens when a second person confirmed it. They stand
// in the settings file as before, each change with its leaf.

import { isDeepStrictEqual } from 'node:util'
import type { PolicyChange, PolicyLine } from '../../api/desk/settings.ts'
import {
  loosened,
  looserPolicies,
  type Policies,
  type PolicyKey,
  policyKeys,
  policyRules,
} from '../../directory/policies.ts'
import { mayActOnDirectory } from '../../domain/registry/who-may.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { noteAct } from '../../store/own-acts.ts'
import type { Deployment } from '../deployment.ts'
import { ask } from '../proposals/proposal.ts'
import { readProposals, shownTo } from '../proposals/read.ts'
import type { Subject } from '../proposals/subject.ts'
import { defaultSettings, type RunSettings, readSettings } from '../settings/settings.ts'
import { policyAskedLetter } from './letters.ts'
import { changedMeanwhile } from './people.ts'
import { readPolicies } from './read-policies.ts'
import { digest, oneAtATime, writeChanged } from './settings-write.ts'
import { queueStaffMail } from './staff-mail.ts'
import { readPeople } from './stored-people.ts'

export function withPolicies(before: RunSettings, policies: Policies): RunSettings {
  const { answerMinutes, emergencyAuthorisationMinutes, followUpDays, neverDays, ...flat } = policies
  const emergency = {
    answerMinutes,
    authorisationMinutes: emergencyAuthorisationMinutes,
    followUpDays,
    neverDays,
  }
  return { ...before, ...flat, emergency }
}

export function policyLines(file: RunSettings): PolicyLine[] {
  const [now, usual] = [readPolicies(file), readPolicies(defaultSettings('live'))]
  return policyKeys.map(key => ({ key, value: now[key], usual: usual[key], ...policyRules[key] }))
}

export type PoliciesWish = {
  /** Of the settings that were on the page. */
  readonly version: string
  readonly values: Policies
  readonly reason: string
}

/** `made`: of the request; sent again it asks for nothing more. */
export async function askPolicies(
  d: Deployment,
  by: string,
  { version, values, reason }: PoliciesWish,
  made: string,
): Promise<{ version: string; waits: boolean } | Refusal> {
  let next: string | null = null
  const done = await ask(d, policies, { kind: 'staff', id: by }, made, async () => {
    const file = await readSettings(d.dir.path)
    if (digest(file) !== version) return changedMeanwhile()
    const before = readPolicies(file)
    const takesTwo = loosened(before, values).length > 0
    next = takesTwo ? version : digest(withPolicies(file, values))
    const changed = policyKeys.filter(key => before[key] !== values[key])
    if (changed.length === 0) return null
    const change = { before: only(before, changed), after: only(values, changed) }
    return { takesTwo, change, detail: { words: reason } }
  })
  if (isRefusal(done)) return done
  return {
    version: next ?? digest(await readSettings(d.dir.path)),
    waits: done !== null && done.outcome === null,
  }
}

type Some = Partial<Policies>
type Change = { readonly before: Some; readonly after: Some }
type Reason = { readonly words: string }

export const policies: Subject<Change, Reason> = {
  subject: 'policies',
  rule: looserPolicies,
  sealedAs: 'reason',
  waiting: {
    refuses: 'another',
    with: refuse(
      'already_done',
      sentence('directory.change_policies_waits_already'),
      sentence('directory.confirmed_stopped_first'),
    ),
  },
  lock: oneAtATime,
  // What somebody asked for was asked of what stood there: another tightened it meanwhile, here or by hand.
  refuseNow: async (_, d, { change: { before } }) => {
    const now = readPolicies(await readSettings(d.dir.path))
    return isDeepStrictEqual(only(now, keysOf(before)), before) ? null : changedMeanwhile()
  },
  apply: async (tx, d, { change: { after } }, by) => {
    await writeChanged(tx, d, by.id, file => withPolicies(file, { ...readPolicies(file), ...after }))
    return null
  },
  // What is done is noted with the settings that it changes.
  note: async (tx, d, { outcome }, by) => {
    if (outcome === 'done') return
    const terms = outcome === null ? 'asked' : 'stopped'
    await noteAct(tx, d, { kind: 'settings_changed', by, data: { terms } })
  },
  tell: async (tx, d, { outcome }, by) => (outcome === null ? tellWhoConfirms(tx, d, by.id) : undefined),
}

function only(of: Policies, keys: readonly PolicyKey[]): Some {
  return Object.fromEntries(keys.map(key => [key, of[key]]))
}

function keysOf(some: Some): PolicyKey[] {
  return policyKeys.filter(key => key in some)
}

/** Whoever else could confirm or stop it: a false one is noticed while it waits. */
async function tellWhoConfirms(tx: Transaction, d: Deployment, by: string): Promise<void> {
  const people = await readPeople(tx, d)
  const asker = people.find(p => p.id === by)?.name ?? by
  for (const one of people) {
    const actor = { kind: 'staff', ...one } as const
    if (one.id === by || !one.active || one.mail === null) continue
    if (mayActOnDirectory(actor, 'confirm_policies') === null)
      await queueStaffMail(tx, d, one.id, { to: one.mail, ...policyAskedLetter(d, one, { asker }) })
  }
}

const SHOWN = 50

/** The last changes, the newest first, one that waits among them, as this reader sees them. */
export async function listPolicyChanges(d: Deployment, actor: Actor): Promise<PolicyChange[]> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const names = new Map((await readPeople(tx, d)).map(p => [p.id, p.name]))
    const mayConfirm = mayActOnDirectory(actor, 'confirm_policies') === null
    const shown = { actor, mayConfirm, name: (id: string) => names.get(id) ?? id }
    return (await readProposals(tx, d, [policies], { limit: SHOWN })).map(p => ({
      ...shownTo(d, policies, p, shown),
      settledBy: p.settledBy && p.settledBy !== p.askedBy ? shown.name(p.settledBy) : null,
      reason: p.detail.words,
      changes: keysOf(p.change.before).map(key => ({
        key,
        before: p.change.before[key] ?? 0,
        after: p.change.after[key] ?? 0,
      })),
    }))
  })
}
