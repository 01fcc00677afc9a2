// The provider's policies changed at the desk: what tightens holds at once, what loosens when a second person confirmed it. They stand
// in the settings file as before, each change with its leaf.
import { isDeepStrictEqual } from 'node:util'
import { type Actor, mayActOnDirectory } from '../../demand/actor.ts'
import {
  loosened,
  type Policies,
  type PolicyKey,
  policyKeys,
  policyRules,
  refusePolicies,
} from '../../demand/policies.ts'
import { type Refusal, refuse } from '../../demand/refusal.ts'
import type { Transaction } from '../../store/database.ts'
import { openField, sealField } from '../../store/field.ts'
import type { Deployment } from '../deployment.ts'
import { defaultSettings, type RunSettings, readSettings } from '../settings.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { noteAct } from './acts.ts'
import type { PolicyChange, PolicyLine } from './api.ts'
import { digest, oneAtATime, writeChanged } from './change-settings.ts'
import { policyAskedLetter } from './letters.ts'
import { changedMeanwhile, readPeople } from './people.ts'
import { queueStaffMail } from './staff-mail.ts'

export function readPolicies({ emergency, ...s }: RunSettings): Policies {
  return {
    windowMinutes: s.windowMinutes,
    noticeWorkingDays: s.noticeWorkingDays,
    unreadDays: s.unreadDays,
    counselWorkingDays: s.counselWorkingDays,
    takeBackSeconds: s.takeBackSeconds,
    authorisationMinutes: s.authorisationMinutes,
    grantMinutes: s.grantMinutes,
    answerMinutes: emergency.answerMinutes,
    emergencyAuthorisationMinutes: emergency.authorisationMinutes,
    followUpDays: emergency.followUpDays,
    neverDays: emergency.neverDays,
    heldMinutes: s.heldMinutes,
    lawCheckedDays: s.lawCheckedDays,
  }
}

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
  return asWorker(d, async tx => {
    await oneAtATime(tx)
    const file = await readSettings(d.dir.path)
    const [same] = await tx.query<{ outcome: string | null }>(
      'select outcome from duly.policy_change where id = $1',
      [made],
    )
    if (same) return { version: digest(file), waits: same.outcome === null }
    if (digest(file) !== version) return changedMeanwhile()
    const before = readPolicies(file)
    const waits = loosened(before, values).length > 0
    const changed = policyKeys.filter(key => before[key] !== values[key])
    if (changed.length === 0) return { version, waits: false }
    if (waits && (await tx.query('select 1 from duly.policy_change where settled_at is null')).length > 0)
      return refuse(
        'already_done',
        'A change of the policies waits already.',
        'Have it confirmed or stopped first.',
      )
    const policies: Asked = { before: only(before, changed), after: only(values, changed) }
    await tx.query(
      `insert into duly.policy_change (id, asked_by, asked_at, policies, loosens, reason, settled_by, settled_at, outcome)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        made,
        by,
        d.now(),
        JSON.stringify(policies),
        waits,
        sealField(d.vault.directoryKey, [made, 1, 'reason'], { words: reason }),
        ...(waits ? [null, null, null] : [by, d.now(), 'done']),
      ],
    )
    if (waits) {
      await note(tx, d, by, 'asked')
      await tellWhoConfirms(tx, d, by)
      return { version, waits }
    }
    return { version: digest(await writeChanged(tx, d, by, now => withPolicies(now, values))), waits }
  })
}

type Some = Partial<Policies>
type Asked = { readonly before: Some; readonly after: Some }
type Row = {
  id: string
  asked_by: string
  asked_at: Date
  policies: Asked
  loosens: boolean
  reason: Buffer
  settled_by: string | null
  settled_at: Date | null
  outcome: 'done' | 'stopped' | null
}

/** Stopped by whoever asked, too. */
export async function settlePolicies(
  d: Deployment,
  by: string,
  { change, confirm }: { readonly change: string; readonly confirm: boolean },
): Promise<{ done: true } | Refusal> {
  return asWorker(d, async tx => {
    await oneAtATime(tx)
    const [row] = await tx.query<Row>(
      'select * from duly.policy_change where id = $1 and settled_at is null for update',
      [change],
    )
    if (!row) return refuse('not_found', 'There is no such change to decide.', 'Reload the page.')
    const no = confirm ? refusePolicies(row.loosens, row.asked_by, by) : null
    if (no) return no
    const { before, after } = row.policies
    // What somebody asked for was asked of what stood there: another tightened it meanwhile, here or by hand.
    const now = readPolicies(await readSettings(d.dir.path))
    if (confirm && !isDeepStrictEqual(only(now, keysOf(before)), before)) return changedMeanwhile()
    await tx.query(
      'update duly.policy_change set settled_by = $2, settled_at = $3, outcome = $4 where id = $1',
      [change, by, d.now(), confirm ? 'done' : 'stopped'],
    )
    if (confirm)
      await writeChanged(tx, d, by, file => withPolicies(file, { ...readPolicies(file), ...after }))
    else await note(tx, d, by, 'stopped')
    return { done: true }
  })
}

function only(of: Policies, keys: readonly PolicyKey[]): Some {
  return Object.fromEntries(keys.map(key => [key, of[key]]))
}

function keysOf(some: Some): PolicyKey[] {
  return policyKeys.filter(key => key in some)
}

async function note(tx: Transaction, d: Deployment, by: string, terms: string): Promise<void> {
  await noteAct(tx, d, { kind: 'settings_changed', by: { kind: 'staff', id: by }, data: { terms } })
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

/** The last changes, the newest first, one that waits among them, as this reader sees them. */
export async function listPolicyChanges(d: Deployment, actor: Actor): Promise<PolicyChange[]> {
  return asWorker(d, async tx => {
    const names = new Map((await readPeople(tx, d)).map(p => [p.id, p.name]))
    const name = (id: string) => names.get(id) ?? id
    const rows = await tx.query<Row>('select * from duly.policy_change order by asked_at desc, id limit 50')
    const mayConfirm = mayActOnDirectory(actor, 'confirm_policies') === null
    return rows.map(r => ({
      id: r.id,
      askedBy: name(r.asked_by),
      askedAt: r.asked_at.toISOString(),
      reason: openField<{ words: string }>(d.vault.directoryKey, [r.id, 1, 'reason'], r.reason).words,
      changes: keysOf(r.policies.before).map(key => ({
        key,
        before: r.policies.before[key] ?? 0,
        after: r.policies.after[key] ?? 0,
      })),
      outcome: r.outcome,
      settledBy: r.settled_by && r.settled_by !== r.asked_by ? name(r.settled_by) : null,
      settledAt: r.settled_at?.toISOString() ?? null,
      mayConfirm:
        r.outcome === null && mayConfirm && refusePolicies(r.loosens, r.asked_by, actor.id) === null,
      mayStop: r.outcome === null && mayConfirm,
    }))
  })
}
