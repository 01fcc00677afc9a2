// The rota as it is kept: people and steps with the addresses that calls go to, one row under the directory key.

import type { RotaInput } from '../../../api/desk/rota-input.ts'
import { mayChangeRota, type Rota, refuseRota, type Turn } from '../../../desk-work/rota.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { sentence } from '../../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts'
import { type Transaction, withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import { openField, sealField } from '../../../store/keys/field.ts'
import type { Deployment } from '../../deployment.ts'
import { newWebhookSecret, webhookUrl } from '../../outgoing-webhook.ts'
import { newId } from '../notify.ts'

export type KeptRota = Omit<RotaInput, 'webhook'> & {
  readonly webhook: { readonly url: string; readonly secret: string } | null
}

type Row = { settings: Buffer; version: number }

export async function readRota(
  tx: Transaction,
  d: Pick<Deployment, 'vault'>,
): Promise<{ readonly rota: KeptRota; readonly version: number } | null> {
  const [row] = await tx.query<Row>("select settings, version from duly.rota where id = 'main'", [])
  if (!row) return null
  return {
    rota: openField<KeptRota>(d.vault.directoryKey, ['main', row.version, 'rota'], row.settings),
    version: row.version,
  }
}

/** `version`: the one that was looked at, 0 where there was none. Answers the secret where a new one was made. */
export async function saveRota(
  d: Deployment,
  actor: Actor,
  { version, rota: input }: { readonly version: number; readonly rota: RotaInput },
): Promise<{ readonly secret: string | null } | Refusal> {
  const no = mayChangeRota(actor) ?? refuseRota(input) ?? refuseAddresses(d, input)
  if (no) return no
  return withTransaction(d.db, databaseActor(actor), async tx => {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['rota'])
    const before = await readRota(tx, d)
    if ((before?.version ?? 0) !== version)
      return refuse(
        'changed_meanwhile',
        sentence('borders.somebody_else_changed_rota'),
        sentence('borders.copy_what_you_typed_reload'),
      )
    const unfit = await refusePeople(tx, input.people)
    if (unfit) return unfit
    const kept = before?.rota.webhook
    const webhook =
      input.webhook === null
        ? null
        : kept?.url === input.webhook
          ? kept
          : { url: input.webhook, secret: newWebhookSecret() }
    const sms = input.sms && {
      ...input.sms,
      headers: keptHeaders(input.sms.headers, before?.rota.sms?.headers),
    }
    const settings = sealField(d.vault.directoryKey, ['main', version + 1, 'rota'], {
      ...input,
      sms,
      webhook,
    })
    await tx.query(
      `insert into duly.rota (id, settings, version, changed_by, changed_at) values ('main', $1, $2, $3, $4)
       on conflict (id) do update set settings = excluded.settings, version = excluded.version,
         changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
      [settings, version + 1, actor.id, d.now()],
    )
    return { secret: webhook && webhook !== kept ? webhook.secret : null }
  })
}

/** What is never shown comes back empty, and stays. */
function keptHeaders(sent: Readonly<Record<string, string>>, kept: Readonly<Record<string, string>> = {}) {
  return Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, value || (kept[name] ?? '')]))
}

function refuseAddresses(d: Deployment, input: RotaInput): Refusal | null {
  const urls = [input.webhook, input.sms?.url].flatMap(u => (u ? [u] : []))
  return urls.every(u => webhookUrl(u, d.settings.webhooks))
    ? null
    : refuse(
        'invalid_input',
        sentence('borders.address_may_not_called'),
        sentence('borders.use_https_public_address_allow'),
      )
}

/** Who is called must be able to see what they are called for. */
async function refusePeople(tx: Transaction, people: readonly string[]): Promise<Refusal | null> {
  const rows = await tx.query<{ id: string }>(
    `select id from duly.person where id = any($1) and active
     and roles && array['intake', 'analyst', 'counsel', 'approver', 'custodian', 'auditor']`,
    [people],
  )
  return rows.length === people.length
    ? null
    : refuse(
        'cannot_take',
        sentence('borders.somebody_rota_does_not_work'),
        sentence('borders.take_them_out'),
      )
}

export function rulesOf(kept: KeptRota): Rota {
  const { phones: _, webhook: __, sms: ___, ...rota } = kept
  return rota
}

export type TurnWish = Turn

export async function addTurn(
  d: Deployment,
  actor: Actor,
  wish: TurnWish,
  id = newId(),
): Promise<Refusal | null> {
  // Anybody may take a turn themselves; putting others there is for who leads.
  const no = actor.id === wish.person ? null : mayChangeRota(actor)
  if (no) return no
  if (!(wish.from < wish.until) || wish.until <= d.now())
    return refuse(
      'invalid_input',
      sentence('borders.turn_ends_before_begins_over'),
      sentence('borders.correct_times'),
    )
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const unfit = await refusePeople(tx, [wish.person])
    if (isRefusal(unfit)) return unfit
    await tx.query(
      `insert into duly.rota_turn (id, person_id, place, from_at, until_at, made_by, made_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing`,
      [id, wish.person, wish.place, wish.from, wish.until, actor.id, d.now()],
    )
    return null
  })
}

export async function endTurn(d: Deployment, actor: Actor, id: string): Promise<Refusal | null> {
  const leads = mayChangeRota(actor) === null
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query(
      'update duly.rota_turn set ended_at = $2 where id = $1 and ended_at is null and ($3 or person_id = $4) returning 1',
      [id, d.now(), leads, actor.id],
    ),
  )
  return rows.length > 0
    ? null
    : refuse('not_found', sentence('borders.no_such_turn_here'), sentence('borders.reload_page'))
}
