// The first-run guide: from an empty directory to the first demand, as a list that looks for itself what is done.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Transaction } from '../../store/database.ts'
import { SEAL_IDENTITY_FILE } from '../../store/keystore.ts'
import type { Deployment } from '../deployment.ts'
import { newProvider, readProvider } from '../provider.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { openAct } from './acts.ts'
import type { Guide, GuideStep, PersonLine } from './api.ts'
import { LAST_BACKUP_FILE } from './health.ts'
import { peoplePage } from './read-people.ts'

type Found = {
  readonly people: readonly PersonLine[]
  readonly tenants: number
  readonly withContact: number
  readonly authorities: number
  readonly adopted: number
  readonly demands: number
  readonly mailAccepted: boolean
}

export async function readGuide(d: Deployment): Promise<Guide> {
  const { people } = await peoplePage(d, null)
  const counted = await asWorker(d, tx => count(tx, d))
  const found: Found = { people: people.filter(p => p.active), ...counted }
  const steps = [
    await profileStep(d),
    ...peopleSteps(found),
    mailStep(found),
    ...worldSteps(d, found),
    ...safetySteps(d),
    firstDemand(found),
  ]
  return { steps, done: steps.filter(s => s.done === true).length, of: steps.length }
}

type Words = Pick<GuideStep, 'id' | 'title' | 'detail'> & {
  readonly next: string
  readonly page?: string
  readonly command?: string
}

function step(done: boolean | null, { id, title, detail, next, page, command }: Words): GuideStep {
  return {
    id,
    title,
    done,
    detail,
    next: done === true ? null : next,
    page: page ?? null,
    command: done === true ? null : (command ?? null),
  }
}

async function profileStep(d: Deployment): Promise<GuideStep> {
  const [file, template] = [await readProvider(d.dir.path), newProvider()]
  const untouched = (['name', 'entities', 'services', 'mail', 'contact'] as const).filter(
    key => JSON.stringify(file[key]) === JSON.stringify(template[key]),
  )
  return step(untouched.length === 0, {
    id: 'profile',
    title: 'Say who you are',
    detail:
      untouched.length === 0
        ? `${file.name}; legal entities: ${file.entities.length}, services: ${file.services.length}`
        : `still as the form came: ${untouched.join(', ')}`,
    next: 'Fill in legal entities, services, addresses and languages: letters are written from them.',
    page: '/admin/provider',
  })
}

function peopleSteps({ people }: Found): GuideStep[] {
  const ready = (role: string) =>
    people.filter(p => p.roles.includes(role as never) && p.passkeys.desk > 0).length
  const approvers = people.filter(p => p.roles.includes('approver'))
  const able = approvers.filter(p => p.passkeys.approve > 0)
  const pinned = able.filter(p => p.unpinned === 0)
  const elsewhere = able.some(p => p.unpinned === null)
  const page = '/admin/people'
  return [
    step(ready('administrator') >= 2, {
      id: 'administrators',
      title: 'Two administrators, each with a passkey',
      detail: `${ready('administrator')} with a passkey`,
      next: 'Add a second one: a lost passkey comes back only by two.',
      page,
    }),
    step(ready('analyst') > 0 && ready('counsel') > 0, {
      id: 'desk',
      title: 'An analyst and counsel with passkeys',
      detail: `analysts: ${ready('analyst')}, counsel: ${ready('counsel')}`,
      next: 'Add them, and give each the link for their passkey.',
      page,
    }),
    step(able.length >= 2, {
      id: 'approvers',
      title: 'Two approvers with passkeys of the approval page',
      detail: `approvers: ${approvers.length}, with a passkey there: ${able.length}`,
      next: 'Nothing leaves without two. Give each a link for the approval page.',
      page,
    }),
    step(elsewhere ? null : pinned.length >= 2, {
      id: 'pins',
      title: 'Their keys pinned at the gate',
      detail: elsewhere ? 'the gate’s pin file is kept elsewhere' : `${pinned.length} pinned`,
      next: 'Each saves a file when making the passkey, and reads eight words to the gate’s keeper, who pins it; analysts too. Who missed that gets a new link.',
      command: 'bin/duly gate pin FILE',
    }),
  ]
}

function mailStep({ mailAccepted }: Found): GuideStep {
  return step(mailAccepted, {
    id: 'mail',
    title: 'Mail leaves',
    detail: mailAccepted ? 'the outgoing server took the last test' : 'no test was taken yet',
    next: 'Send yourself a test: notices and letters go by mail.',
    page: '/admin/mail',
  })
}

function worldSteps(d: Deployment, found: Found): GuideStep[] {
  const sources = sourcesIn(d)
  return [
    step(found.tenants > 0 && found.withContact === found.tenants, {
      id: 'tenants',
      title: 'Your customers, each with a contact',
      detail: `tenants: ${found.tenants}, with a contact: ${found.withContact}`,
      next: 'Import them, or let your own system keep them by a token: who has no contact cannot be told.',
      page: '/tenants',
    }),
    step(found.authorities > 0, {
      id: 'authorities',
      title: 'Authorities that you know',
      detail: `${found.authorities} in the directory`,
      next: 'Add those that you have verified, with a number to call back that no paper gave you; a whole list comes as a file (docs/operate.md, People).',
      page: '/authorities',
    }),
    step(sources === null ? null : sources > 0, {
      id: 'sources',
      title: 'The systems that hold customer data',
      detail: sources === null ? 'declared where the gate is kept' : `${sources} declared`,
      next: 'Declare them in the gate’s folder, then restart the gate (docs/operate.md, sources.json).',
    }),
    step(d.demo || found.adopted > 0, {
      id: 'packs',
      title: 'Law packs adopted by a lawyer of yours',
      detail: d.demo ? 'a demo answers without' : `${found.adopted} adopted`,
      next: 'Counsel in your employ reads a pack and adopts it: until then it answers nothing “sufficient”.',
      page: '/law',
    }),
  ]
}

function safetySteps(d: Deployment): GuideStep[] {
  const offline = !existsSync(join(d.dir.keys, SEAL_IDENTITY_FILE))
  const backup = existsSync(join(d.dir.path, LAST_BACKUP_FILE))
  return [
    step(offline, {
      id: 'seal',
      title: 'The seal identity kept offline',
      detail: offline ? 'not on this machine' : 'still in the data directory',
      next: `Copy keys/${SEAL_IDENTITY_FILE} to two media in two safes, compare, then delete it here.`,
    }),
    step(backup, {
      id: 'backup',
      title: 'A backup',
      detail: backup ? 'one was made' : 'none yet',
      next: 'Make one now and daily, onto another machine; keep the keys apart.',
      command: 'bin/duly backup --out DIR',
    }),
  ]
}

function firstDemand({ demands }: Found): GuideStep {
  return step(demands > 0, {
    id: 'demand',
    title: 'The first demand',
    detail: demands > 0 ? 'it came' : 'none came yet',
    next: 'Have somebody of the desk upload a paper, or send one by mail to the intake address.',
    page: '/receive',
  })
}

/** How many the gate's file declares; null where its folder is kept elsewhere, or it cannot be read from here. */
function sourcesIn(d: Deployment): number | null {
  if (!existsSync(d.dir.gate)) return null
  try {
    const file = JSON.parse(readFileSync(join(d.dir.gate, 'sources.json'), 'utf8')) as { sources?: unknown[] }
    return file.sources?.length ?? 0
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 0 : null
  }
}

async function count(tx: Transaction, d: Deployment): Promise<Omit<Found, 'people'>> {
  const [row] = await tx.query<Omit<Found, 'people' | 'mailAccepted'>>(
    `select (select count(*)::int from duly.tenant) as tenants,
       (select count(distinct tenant_id)::int from duly.contact where active) as "withContact",
       (select count(*)::int from duly.authority) as authorities,
       (select count(*)::int from duly.pack_adoption where withdrawn_at is null) as adopted,
       (select count(*)::int from (select 1 from duly.demand where not restricted limit 1) one) as demands`,
  )
  const [last] = await tx.query<{ id: string; data: Buffer | null }>(
    "select id, data from duly.system_act where kind = 'mail_tested' order by at desc, id desc limit 1",
  )
  const mailAccepted = last !== undefined && openAct(d, last.id, last.data).outcome === 'accepted'
  if (!row) throw new Error('counts always give a row')
  return { ...row, mailAccepted }
}
