// The first-run guide: from an empty directory to the first demand, as a list that looks for itself what is done.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PersonLine } from '../../api/desk/people.ts'
import type { Guide, GuideStep } from '../../api/desk/settings.ts'
import type { Actor } from '../../kernel/actor.ts'
import { type Sentence, sentence } from '../../kernel/message.ts'
import { LAST_BACKUP_FILE } from '../../store/backup/last-backup.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { SEAL_IDENTITY_FILE } from '../../store/keys/keystore.ts'
import { saidIn } from '../../words/faces/sentences.ts'
import type { Language } from '../../words/languages.ts'
import type { Deployment } from '../deployment.ts'
import { newProvider, readProvider } from '../provider.ts'
import { openAct } from './acts.ts'
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

export async function readGuide(d: Deployment, actor: Actor, language: Language): Promise<Guide> {
  const { people } = await peoplePage(d, actor, null)
  const counted = await withTransaction(d.db, databaseActor(actor), tx => count(tx, d))
  const found: Found = { people: people.filter(p => p.active), ...counted }
  const steps = [
    await profileStep(d),
    ...peopleSteps(found),
    mailStep(found),
    ...worldSteps(d, found),
    ...safetySteps(d),
    firstDemand(found),
  ]
  return {
    steps: steps.map(one => stepIn(language, one)),
    done: steps.filter(s => s.done === true).length,
    of: steps.length,
  }
}

function stepIn(language: Language, { title, detail, next, ...step }: Step): GuideStep {
  const say = (one: Sentence) => saidIn(language, one)
  return { ...step, title: say(title), detail: say(detail), next: next && say(next) }
}

/** A step before it is said in a language. */
type Step = Omit<GuideStep, 'title' | 'detail' | 'next'> & {
  readonly title: Sentence
  readonly detail: Sentence
  readonly next: Sentence | null
}

type Words = Pick<Step, 'id' | 'title' | 'detail'> & {
  readonly next: Sentence
  readonly page?: string
  readonly command?: string
}

function step(done: boolean | null, { id, title, detail, next, page, command }: Words): Step {
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

async function profileStep(d: Deployment): Promise<Step> {
  const [file, template] = [await readProvider(d.dir.path), newProvider()]
  const untouched = (['name', 'entities', 'services', 'mail', 'contact'] as const).filter(
    key => JSON.stringify(file[key]) === JSON.stringify(template[key]),
  )
  return step(untouched.length === 0, {
    id: 'profile',
    title: sentence('system.say_who_you'),
    detail:
      untouched.length === 0
        ? sentence('system.legal_entities_services', {
            name: file.name,
            entities: file.entities.length,
            services: file.services.length,
          })
        : sentence('system.still_form_came', { fields: untouched.join(', ') }),
    next: sentence('system.fill_legal_entities_services_addresses'),
    page: '/admin/provider',
  })
}

function peopleSteps({ people }: Found): Step[] {
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
      title: sentence('system.two_administrators_each_passkey'),
      detail: sentence('system.with_a_passkey', { n: ready('administrator') }),
      next: sentence('system.add_second_lost_passkey_comes'),
      page,
    }),
    step(ready('analyst') > 0 && ready('counsel') > 0, {
      id: 'desk',
      title: sentence('system.analyst_counsel_passkeys'),
      detail: sentence('system.analysts_counsel', { analysts: ready('analyst'), counsel: ready('counsel') }),
      next: sentence('system.add_them_give_each_link'),
      page,
    }),
    step(able.length >= 2, {
      id: 'approvers',
      title: sentence('system.two_approvers_passkeys_approval_page'),
      detail: sentence('system.approvers_passkey', { approvers: approvers.length, n: able.length }),
      next: sentence('system.nothing_leaves_without_two_give'),
      page,
    }),
    step(elsewhere ? null : pinned.length >= 2, {
      id: 'pins',
      title: sentence('system.their_keys_pinned_gate'),
      detail: elsewhere
        ? sentence('system.gates_pin_file_kept_elsewhere')
        : sentence('system.pinned', { n: pinned.length }),
      next: sentence('system.each_saves_file_when_making'),
      command: 'bin/duly gate pin FILE',
    }),
  ]
}

function mailStep({ mailAccepted }: Found): Step {
  return step(mailAccepted, {
    id: 'mail',
    title: sentence('system.mail_leaves'),
    detail: mailAccepted
      ? sentence('system.outgoing_server_took_last_test')
      : sentence('system.no_test_taken_yet'),
    next: sentence('system.send_yourself_test_notices_letters'),
    page: '/admin/mail',
  })
}

function worldSteps(d: Deployment, found: Found): Step[] {
  const sources = sourcesIn(d)
  return [
    step(found.tenants > 0 && found.withContact === found.tenants, {
      id: 'tenants',
      title: sentence('system.your_customers_each_contact'),
      detail: sentence('system.tenants_contact', { tenants: found.tenants, n: found.withContact }),
      next: sentence('system.import_them_let_your_own'),
      page: '/tenants',
    }),
    step(found.authorities > 0, {
      id: 'authorities',
      title: sentence('system.authorities_you_know'),
      detail: sentence('system.in_the_directory', { n: found.authorities }),
      next: sentence('system.add_those_you_verified_number'),
      page: '/authorities',
    }),
    step(sources === null ? null : sources > 0, {
      id: 'sources',
      title: sentence('system.systems_hold_customer_data'),
      detail:
        sources === null
          ? sentence('system.declared_where_gate_kept')
          : sentence('system.declared', { n: sources }),
      next: sentence('system.declare_them_gates_folder_then'),
    }),
    step(d.demo || found.adopted > 0, {
      id: 'packs',
      title: sentence('system.law_packs_adopted_lawyer_yours'),
      detail: d.demo
        ? sentence('system.demo_answers_without')
        : sentence('system.adopted', { n: found.adopted }),
      next: sentence('system.counsel_your_employ_reads_pack'),
      page: '/law',
    }),
  ]
}

function safetySteps(d: Deployment): Step[] {
  const offline = !existsSync(join(d.dir.keys, SEAL_IDENTITY_FILE))
  const backup = existsSync(join(d.dir.path, LAST_BACKUP_FILE))
  return [
    step(offline, {
      id: 'seal',
      title: sentence('system.seal_identity_kept_offline'),
      detail: offline ? sentence('system.not_machine') : sentence('system.still_data_directory'),
      next: sentence('system.copy_two_media_two_safes', { file: `keys/${SEAL_IDENTITY_FILE}` }),
    }),
    step(backup, {
      id: 'backup',
      title: sentence('system.a_backup'),
      detail: backup ? sentence('system.one_was_made') : sentence('system.none_yet'),
      next: sentence('system.make_now_daily_onto_another'),
      command: 'bin/duly backup --out DIR',
    }),
  ]
}

function firstDemand({ demands }: Found): Step {
  return step(demands > 0, {
    id: 'demand',
    title: sentence('system.first_demand'),
    detail: demands > 0 ? sentence('system.it_came') : sentence('system.none_came_yet'),
    next: sentence('system.somebody_desk_upload_paper_send'),
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
       duly.has_demands()::int as demands`,
  )
  const [last] = await tx.query<{ id: string; data: Buffer | null }>(
    "select id, data from duly.system_act where kind = 'mail_tested' order by at desc, id desc limit 1",
  )
  const mailAccepted = last !== undefined && openAct(d, last.id, last.data).outcome === 'accepted'
  if (!row) throw new Error('counts always give a row')
  return { ...row, mailAccepted }
}
