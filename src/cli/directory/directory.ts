// `duly directory`: who works here, whose data we keep, which authorities are known. Import from one JSON file, list, and
// one-time links by which a person enrols a passkey.
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { z } from 'zod'
import { authorityRecord, type Ground, ground, officerRecord } from '../../api/desk/authority-record.ts'
import { language } from '../../api/desk/tenant-record.ts'
import { employments, roles } from '../../kernel/actor.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { enterChange } from '../../server/authority-directory/change.ts'
import { type Deployment, openDeployment } from '../../server/deployment.ts'
import * as directory from '../../server/directory.ts'
import { markByHand } from '../../server/papers/by-hand.ts'
import { makeLink } from '../../server/sign-in/links.ts'
import { ownerKindOf, type SignInSurface } from '../../server/sign-in/owner.ts'
import { sendDrill } from '../../server/surfaces/customer/drills/drills.ts'
import { authDepsOf } from '../../server/web.ts'
import { followTies } from '../../server/work/implied.ts'
import { asWorker } from '../../server/worker/demand-at-work.ts'
import type { Transaction } from '../../store/database.ts'
import { asOperator } from '../../store/installation/operator.ts'
import { noteAct } from '../../store/own-acts.ts'
import { tenantKinds } from '../../vocabulary/closed-lists.ts'
import { type Io, refuseOtherOptions, WrongUse } from '../io.ts'
import { exportTable, importTable } from './directory-table.ts'

const USE =
  'duly directory import FILE.json|FILE.csv [--dry-run] | export | list | link ID --surface desk|approve|customer|authority | drill TENANT'
const surfaces = ['desk', 'approve', 'customer', 'authority'] as const
const id = z.string().regex(/^[a-z0-9][a-z0-9_-]{1,63}$/)
const country = z.string().regex(/^[A-Z]{2}$/)

const file = z.strictObject({
  people: z
    .array(
      z
        .strictObject({
          id,
          name: z.string().min(1),
          mail: z.email().nullable(),
          human: z.string().min(1),
          roles: z.array(z.enum(roles)),
          employment: z.enum(employments),
          /** Tenants are shown it beside what its people looked at. */
          firm: z.string().min(1).max(200).nullish(),
        })
        .refine(p => (p.employment === 'subcontractor') === Boolean(p.firm), {
          path: ['firm'],
          error: 'a subcontractor comes with its firm, an employee without',
        }),
    )
    .default([]),
  tenants: z
    .array(
      z.strictObject({
        id,
        kind: z.enum(tenantKinds),
        country,
        name: z.string().min(1),
        domains: z.array(z.string()),
        sourceKey: z.string().min(1),
        contacts: z.array(
          z.strictObject({
            id,
            name: z.string(),
            mail: z.email(),
            language: language.nullable().default(null),
          }),
        ),
      }),
    )
    .default([]),
  authorities: z
    .array(
      authorityRecord.extend({
        id,
        language: authorityRecord.shape.language.default(null),
        /** Where it was looked up, and when: nobody is called back on a number of which that is not known. */
        ground: ground.optional(),
        /** Its papers are taken by hand alone: national security. */
        byHand: z.boolean().default(false),
        officers: z.array(officerRecord.extend({ id, ground: ground.optional() })),
      }),
    )
    .default([]),
})

type AuthorityOfFile = z.infer<typeof file>['authorities'][number]

export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals, tokens } = parseArgs({
    args,
    options: { surface: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
    allowPositionals: true,
    tokens: true,
  })
  const [verb, what] = positionals
  const words =
    verb === 'list' || verb === 'export' ? 1 : ['import', 'link', 'drill'].includes(verb ?? '') ? 2 : 0
  if (positionals.length !== words) throw new WrongUse(USE)
  const takes = verb === 'import' ? ['--dry-run'] : verb === 'link' ? ['--surface'] : []
  refuseOtherOptions(`duly directory ${verb}`, tokens, takes)
  const d = await openDeployment({ path: io.data, onLog: () => {} })
  try {
    if (verb === 'import' && what?.toLowerCase().endsWith('.csv'))
      return await asOperator(d, () => importTable(d, what, { dry: values['dry-run'], io }))
    if (verb === 'import') return await asOperator(d, () => importFile(d, what ?? '', io, values['dry-run']))
    if (verb === 'export') return await exportTable(d, io)
    if (verb === 'link') return await asOperator(d, () => link(d, what ?? '', values.surface, io))
    if (verb === 'drill') return await drill(d, what ?? '', io)
    return await list(d, io)
  } finally {
    await d.close()
  }
}

export async function importFile(d: Deployment, path: string, io: Io, dry = false): Promise<number> {
  const parsed = file.safeParse(JSON.parse(await readFile(path, 'utf8')))
  if (!parsed.success) {
    io.err(`${path} was not imported, nothing was changed:\n${z.prettifyError(parsed.error)}`)
    return 1
  }
  const { people, tenants, authorities } = parsed.data
  const known = await asWorker(d, tx => directory.readDirectory(tx, d.vault))
  const twice = [
    ...people.filter(p => known.people.has(p.id)),
    ...tenants.filter(t => known.tenants.has(t.id)),
    ...authorities.filter(a => known.authorities.has(a.id)),
  ]
  if (twice.length > 0) {
    io.err(
      `Already in the directory, nothing was changed: ${twice.map(x => x.id).join(', ')}.\nTake them out of ${path} and import the rest.`,
    )
    return 1
  }
  const counts = `${people.length} people, ${tenants.length} tenants, ${authorities.length} authorities`
  if (dry) {
    io.out(`${counts} would be added (a dry run: nothing was written).`)
    return 0
  }
  await asWorker(d, async tx => {
    for (const { firm, ...p } of people)
      await directory.addPerson(tx, d.vault, { ...p, firm: firm ?? null }, d.now())
    for (const t of tenants) {
      await directory.addTenant(tx, d.vault, t, t.sourceKey)
      for (const c of t.contacts) await directory.addContact(tx, d.vault, t.id, c)
    }
    for (const a of authorities) {
      await enterAuthority(tx, d, a)
    }
    await followTies(tx, d)
  })
  io.out(`${counts} are now in the directory.`)
  return 0
}

/** Whoever has the machine is one person, and enough; that it was done so stands in its history. */
async function enterAuthority(tx: Transaction, d: Deployment, a: AuthorityOfFile): Promise<void> {
  const { id, byHand, officers, ground: rests, ...authority } = a
  const on = (own: Ground | undefined) => (own ? { ground: own } : {})
  const by = { kind: 'system', id: 'cli' } as const
  await enterChange(tx, d, by, { act: 'add', id, officerId: null, authority, ...on(rests) })
  if (byHand) await markByHand(tx, d, { authority: id, byHand: true, by: null })
  for (const { id: officerId, ground: own, ...officer } of officers)
    await enterChange(tx, d, by, { act: 'officer_add', id, officerId, officer, ...on(own ?? rests) })
}

async function link(d: Deployment, owner: string, surface: string | undefined, io: Io): Promise<number> {
  const known = surfaces.find(s => s === surface) as SignInSurface | undefined
  if (!known) throw new WrongUse(USE)
  const url = await makeLink(
    authDepsOf(d, pino({ level: 'silent' })),
    { kind: ownerKindOf[known], id: owner },
    known,
  )
  const data = { surface: known, mailed: false }
  await asWorker(d, tx =>
    noteAct(tx, d, { kind: 'link_made', by: { kind: 'system', id: 'cli' }, about: owner, data }),
  )
  io.out(
    io.json
      ? JSON.stringify({ url })
      : `Send this to the person over a channel that you trust; it works once, within two days:\n  ${url}`,
  )
  return 0
}

async function drill(d: Deployment, tenant: string, io: Io): Promise<number> {
  const known = await asWorker(d, tx => directory.readDirectory(tx, d.vault))
  const contact = known.tenants.get(tenant)?.contacts.find(c => c.receives?.includes('drill'))
  if (!contact) {
    io.err(`${tenant} is no tenant of the directory, or none of its contacts gets drills. Nothing was sent.`)
    return 1
  }
  const sent = await sendDrill(d, { kind: 'system', id: 'cli' }, tenant, contact.id)
  if (isRefusal(sent)) {
    io.err(`${sent.detail} ${sent.next}`)
    return 1
  }
  io.out(
    io.json
      ? JSON.stringify({ drill: sent, contact: contact.id })
      : `A drill waits for the post, to ${contact.mail}.`,
  )
  return 0
}

async function list(d: Deployment, io: Io): Promise<number> {
  const all = await asWorker(d, tx => directory.readDirectory(tx, d.vault))
  if (io.json) {
    io.out(
      JSON.stringify({
        people: [...all.people.values()],
        tenants: [...all.tenants.values()],
        authorities: [...all.authorities.values()],
      }),
    )
    return 0
  }
  const drills = await lastDrills(d)
  for (const p of all.people.values())
    io.out(
      `person     ${p.id.padEnd(20)} ${p.name} (${p.roles.join(', ')}; ${p.employment}${p.firm ? ` of ${p.firm}` : ''})`,
    )
  for (const t of all.tenants.values())
    io.out(
      `tenant     ${t.id.padEnd(20)} ${t.name} (${t.kind}, ${t.country}), ${t.contacts.length} contacts; ${drilled(drills.get(t.id))}`,
    )
  for (const a of all.authorities.values())
    io.out(
      `authority  ${a.id.padEnd(20)} ${a.name} (${a.country}), ${a.officers.length} officers${a.retiredAt ? '; retired' : ''}`,
    )
  return 0
}

type LastDrill = { tenant_id: string; sent_at: Date; answered_at: Date | null; outcome: string | null }

async function lastDrills(d: Deployment): Promise<Map<string, LastDrill>> {
  const rows = await asWorker(d, tx =>
    tx.query<LastDrill>(
      'select distinct on (tenant_id) tenant_id, sent_at, answered_at, outcome from duly.drill order by tenant_id, sent_at desc',
      [],
    ),
  )
  return new Map(rows.map(row => [row.tenant_id, row]))
}

function drilled(last: LastDrill | undefined): string {
  if (!last) return 'never drilled'
  const sent = last.sent_at.toISOString()
  if (!last.answered_at) return `drill of ${sent} not answered`
  const minutes = Math.round((last.answered_at.getTime() - last.sent_at.getTime()) / 60_000)
  return `drill of ${sent}: ${last.outcome?.replace('_', ' ')} after ${minutes} min`
}
