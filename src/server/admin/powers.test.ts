// Whoever is given a role of those that look at each other's work is known to the other administrators before they use it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import PostalMime from 'postal-mime'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { openBytes } from '../../store/keys/field.ts'
import { changePerson, deactivate, hire, type PersonWish, reactivate } from './people.ts'

let desk: AdminDesk
before(async () => {
  desk = await openAdminDesk()
})
after(() => desk?.close())

const root = { kind: 'staff', id: 'root' } as const
const pat: PersonWish = {
  name: 'Pat Oyelaran',
  mail: 'pat@quillfern.example',
  human: 'h-pat',
  firm: null,
  roles: ['analyst'],
  employment: 'employee',
}

/** To whom and with which text a mail waits since the last look. */
let seen = 0
async function written(): Promise<{ to: string; text: string }[]> {
  const rows = await desk.query<{ id: string; person_id: string; message: Buffer }>(
    'select id, person_id, message from duly.staff_mail order by next_at, id',
  )
  const since = rows.slice(seen)
  seen = rows.length
  return Promise.all(
    since.map(async r => {
      const raw = openBytes(desk.d.vault.directoryKey, [r.id, 1, 'mail'], r.message)
      return { to: r.person_id, text: ((await PostalMime.parse(raw)).text ?? '').replaceAll(/\s+/g, ' ') }
    }),
  )
}

test('a new administrator, a role given later and one let in again are told to the other administrators', async () => {
  await written()
  const made = await hire(desk.d, root, { ...pat, roles: ['administrator', 'approver', 'analyst'] })
  assert.ok(!isRefusal(made))
  const first = await written()
  assert.deepEqual(
    first.map(m => m.to),
    ['noor'],
  )
  assert.match(first[0]?.text ?? '', /has given Pat Oyelaran a role .*: administrator and approver\./)

  const { id } = made
  const to = (roles: PersonWish['roles'], version: number) =>
    changePerson(desk.d, root, id, { ...pat, roles, version })
  assert.ok(!isRefusal(await to(['analyst'], 1)))
  assert.deepEqual(await written(), [], 'a role that is taken away')
  assert.ok(!isRefusal(await to(['analyst', 'counsel'], 2)))
  assert.match((await written()).map(m => `${m.to}: ${m.text}`).join(), /^noor: .*counsel/)

  assert.ok(!isRefusal(await deactivate(desk.d, root, id)))
  assert.deepEqual(await written(), [])
  assert.ok(!isRefusal(await reactivate(desk.d, root, id)))
  assert.deepEqual(
    (await written()).map(m => m.to),
    ['noor'],
  )
})

test('nobody is written to of an analyst', async () => {
  const made = await hire(desk.d, root, { ...pat, mail: 'lou@quillfern.example', human: 'h-lou' })
  assert.ok(!isRefusal(made))
  assert.deepEqual(await written(), [])
})
