// Tells a person of the desk that there is something to look at, and nothing of it: a row that the top bar shows, and for some a
// mail.

import { randomBytes } from 'node:crypto'
import type { NotificationKind } from '../../desk-work/notification-kinds.ts'
import type { Transaction } from '../../store/database.ts'
import { openField } from '../../store/keys/field.ts'
import { staffWords } from '../../words/faces/staff.ts'
import { asLanguage, type Language } from '../../words/languages.ts'
import { queueStaffMail } from '../admin/staff-mail.ts'
import type { Deployment } from '../deployment.ts'
import { personProfile } from '../directory.ts'

export type News = {
  readonly person: string
  readonly kind: NotificationKind
  readonly demandId: string | null
}

const mailed = ['mentioned', 'offered', 'named', 'unsent'] as const satisfies readonly NotificationKind[]

export const newId = () => randomBytes(16).toString('hex')

/** Within the caller's transaction, which must act as the system. Nobody is told of what they may not know of. */
export async function notify(tx: Transaction, d: Deployment, news: News): Promise<void> {
  const rows = await tx.query(
    `insert into duly.notification (id, person_id, kind, demand_id, at)
     select $1, $2, $3, $4, $5 where $4::text is null or duly.may_know($2, $4) returning 1`,
    [newId(), news.person, news.kind, news.demandId, d.now()],
  )
  const kind = mailed.find(one => one === news.kind)
  if (rows.length === 0 || kind === undefined) return
  const link = news.demandId && !(await isQuiet(tx, news.demandId)) ? `/demands/${news.demandId}` : '/work'
  const say = staffWords(await languageOf(tx, news.person))
  const text = [say(`${kind}.text`), `${d.urls.desk}${link}`, say('news.last')].join('\n\n')
  await mailTo(tx, d, news.person, { subject: say(kind), text: `${text}\n` })
}

/** A sealed matter is not pointed at from outside the desk, not even by a random id. */
async function isQuiet(tx: Transaction, demandId: string): Promise<boolean> {
  const [row] = await tx.query<{ quiet: boolean }>(
    `select d.restricted or exists (select 1 from duly.matter m join duly.secrecy s on s.matter_id = m.id
       where m.demand_id = d.id and s.ended_at is null) as quiet from duly.demand d where d.id = $1`,
    [demandId],
  )
  return row?.quiet ?? true
}

/** What a person of the desk is written to in: what they last chose on a page; English where nothing is kept. */
export async function languageOf(tx: Transaction, person: string): Promise<Language> {
  const [row] = await tx.query<{ language: string | null }>(
    'select language from duly.person where id = $1',
    [person],
  )
  return asLanguage(row?.language) ?? 'en'
}

/** To the address that the directory has; nobody is written to who has none. */
export async function mailTo(
  tx: Transaction,
  d: Deployment,
  person: string,
  mail: { readonly subject: string; readonly text: string },
): Promise<void> {
  const [row] = await tx.query<{ profile: Buffer }>(
    'select profile from duly.person where id = $1 and active',
    [person],
  )
  const profile = row && openField(d.vault.directoryKey, [person, 1, 'profile'], row.profile)
  const to = profile ? personProfile.parse(profile).mail : null
  if (to) await queueStaffMail(tx, d, person, { to, ...mail })
}
