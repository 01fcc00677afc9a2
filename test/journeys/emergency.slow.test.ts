// An emergency from the telephone on: the danger as it was told, a supervisor called by somebody else, the least that helps, and the
// process that has to follow. What the law merely permits leaves on no weaker word than these.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { DemandPage } from '../../src/api/desk/demand-page.ts'
import { authority, target, tenants } from '../../src/cli/demo/cast.ts'
import { produce } from '../../src/cli/demo/producing.ts'
import { newKey, post, read, waitFor } from '../../src/cli/demo/speak.ts'
import type { LineDecision } from '../../src/domain/decision/events.ts'
import { until } from '../system/desk-hand.ts'
import {
  assessed,
  authenticated,
  bring,
  confirmed,
  determined,
  does,
  lookedUp,
  prepared,
  received,
  released,
  secrecyRead,
  told,
} from './hands.ts'
import { type House, openHouse } from './house.ts'
import { type Look, looks, openWaiting, type Seat } from './seat.ts'

const asked = {
  facts: { instrument: 'us.emergency.disclosure', body: 'police', dueAt: null },
  decide: theLeast,
  byCounsel: true,
} as const
const danger = {
  type: 'record_danger',
  danger: 'death',
  who: 'a girl of nine years',
  what: 'Taken from school.',
  imminence: 'now',
  whyNow: 'He wrote that she would not see the evening.',
  help: 'locate_person',
  howItHelps: 'The subscriber’s address is where he may hold her.',
  minimum: [{ category: 'subscriber', reason: 'Name and address of the man.' }],
  content: null,
}

describe('the journey of an emergency', { timeout: 900_000 }, () => {
  let house: House
  /** Answered before any time passes here: what has to follow them never comes. */
  let forgotten: readonly string[]
  before(async () => {
    house = await openHouse()
    forgotten = [await answered(house)]
  })
  after(() => house?.close())

  for (const look of looks) {
    test(`from the telephone to the process that followed, ${look.name}`, async () => {
      const ines = await house.seat('ines', look)
      const id = await enter(ines)
      await ines.close()
      await confirmed(house, id, asked)

      const mara = await house.seat('mara', look)
      await mara.demand(id)
      await recordDanger(mara)
      await mara.next(/Check who sent it/)
      await mara.close()
      const { id: known, officer } = authority
      const checks = (await read(house.cast.desk.mara, id)).senderChecks
      await does(house, id, house.cast.desk.mara, {
        type: 'authenticate',
        authority: known,
        officer: officer.id,
        checks,
        callbackNeeded: true,
      })

      const carl = await house.seat('carl', look)
      await carl.demand(id)
      await callBack(carl)
      await callSupervisor(carl, /confirms the emergency/)
      await carl.next(/Look up/)
      await carl.station('emergency-confirmed')

      await lookedUp(house, id)
      await assessed(house, id)
      await carl.next(/Decide 2 open lines/)
      await decideTheLeast(carl)
      await carl.next(/prohibition/)
      const exception = { type: 'approve_redirect_exception', matters: await mattersOf(house, id) }
      await does(house, id, house.cast.desk.ada, exception)
      await secrecyRead(house, id)
      const mail = house.mail.fromNowOn()
      await told(house, id)
      await mail.waitFor(tenants.oostvaart.contact.mail, raw => /we do not wait for your answer/.test(raw))

      const anna = await house.seat(
        { owner: { kind: 'tenant', id: tenants.oostvaart.contact.id }, surface: 'customer' },
        look,
      )
      await anna.go(`/demands/${(await mattersOf(house, id))[0]}`)
      await anna.page
        .getByText(/in an emergency that the authority’s supervisor confirmed/)
        .first()
        .waitFor()
      await anna.station('emergency-told')

      await waitFor(house.cast, id, p => p.next.step === 'prepare', 'the authorisation can be prepared')
      await prepared(house, id)
      for (const who of ['ada', 'bo']) await signs(who, id, look)
      await produce(house.cast, () => {}, id)
      const { authorisation } = (await read(house.cast.desk.carl, id)).demand
      const life = Date.parse(authorisation?.expiresAt ?? '') - house.now().getTime()
      assert.ok(life <= 120 * 60_000, 'the authorisation of an emergency lives two hours at most')
      await anna.page.reload()
      await anna.page
        .getByText(/What left of your data: \d+ items/)
        .first()
        .waitFor()
      await anna.close()

      const process = await received(house)
      await confirmed(house, process)
      await authenticated(house, process)
      const { reference } = (await read(house.cast.desk.ines, process)).demand
      await carl.demand(id)
      await carl.page.getByText(/counted as never come from/).waitFor()
      const form = await carl.way('Record the process that followed')
      await form.getByLabel('The process came').check()
      // Those of the same authority that came later are offered; another one is named and has a reason.
      await form.getByLabel(/Another/).check()
      await form.getByLabel('Reference of the demand here that holds it').fill('D-NOTHERE')
      await form.getByLabel(/acts for this one/).fill('It took the case over.')
      await form.getByRole('button', { name: 'Record it' }).click()
      await carl.refused(/D-NOTHERE|no such|not here/)
      await carl.station('emergency-follow-up-refused')
      await form.getByLabel(new RegExp(reference)).check()
      await form.getByRole('button', { name: 'Record it' }).click()
      await carl.sees(new RegExp(`The process came: ${reference}`))
      await carl.station('emergency-followed')
      await carl.close()
    })
  }

  /** Somebody signs at the approval page, where an emergency and its short life stand first. */
  async function signs(who: string, id: string, look: Look): Promise<void> {
    const { reference } = (await read(house.cast.desk.mara, id)).demand
    const seat = await house.seat({ owner: { kind: 'staff', id: who }, surface: 'approve' }, look)
    await openWaiting(seat.page, reference)
    await seat.page.keyboard.press('End')
    const sign = seat.page.getByRole('button', { name: 'Sign', exact: true })
    await sign.waitFor()
    await seat.station(`emergency-sign-${who}`)
    await sign.click()
    await sign.waitFor({ state: 'detached' })
    await seat.close()
  }

  test('a supervisor who does not confirm: nothing leaves, and the authority reads why; on a phone alone', async () => {
    const id = await claimed(house)
    await authenticated(house, id)
    const carl = await house.seat('carl', looks[1]!)
    await carl.demand(id)
    await callSupervisor(carl, /does not confirm it/)
    await carl.page.getByText('not confirmed').first().waitFor()
    await lookedUp(house, id)
    await assessed(house, id)
    await carl.next(/Decide/)
    await carl.station('emergency-declined')
    const form = carl.page.locator('.next')
    for (const box of await form.getByLabel('Decision').all()) await box.selectOption('reject')
    await form.getByRole('button', { name: 'Record the determination' }).click()
    await carl.next(/prohibition/)
    const mail = house.mail.fromNowOn()
    const letter = await carl.way('Write a letter to the authority')
    await letter.getByLabel('Letter', { exact: true }).selectOption('determination')
    await letter
      .locator('.letter')
      .getByText(/The supervisor who spoke with us did not confirm the danger/)
      .waitFor()
    await carl.station('emergency-declined-letter')
    await letter.getByRole('button', { name: 'Send the letter' }).click()
    const sent = await mail.waitFor(authority.officer.mail, raw => /permits/.test(raw))
    assert.match(sent.toString('utf8'), /permits/)
    await carl.close()
  })

  test('what never followed is asked for once (seen at a desk), then counts as never come (seen on a phone)', async () => {
    const [id = ''] = forgotten
    const mail = house.mail.fromNowOn()
    await house.passDays(8)
    await mail.waitFor(authority.officer.mail, raw => /process that follows your emergency/.test(raw))
    const mara = await house.seat('mara', looks[0]!)
    await mara.demand(id)
    await mara.page.getByText('follow up', { exact: true }).first().waitFor()
    await mara.station('emergency-reminded')
    await mara.close()
    const now = async () => (await read(house.cast.desk.mara, id)).demand
    // Its term runs from the moment at which the reminder is on record.
    await until(async () => (await now()).letters.some(l => l.kind === 'follow_up'), 'the reminder')
    await house.passDays(15)
    await until(async () => (await now()).followUp?.settled, 'that it never came')
    const carl = await house.seat('carl', looks[1]!)
    await carl.demand(id)
    await carl.page.getByText('It never came').first().waitFor()
    await carl.station('emergency-never')
    await carl.go('/figures')
    const figure = carl.page.locator('.picture', { hasText: 'the process that had to follow never came' })
    await figure.locator('summary').click()
    await figure.getByRole('row', { name: authority.name }).waitFor()
    await carl.station('emergency-figures')
    await carl.close()
  })
})

/** What somebody at the telephone wrote down, marked for what it is. */
async function enter(ines: Seat): Promise<string> {
  await ines.go('/entry')
  const { page } = ines
  await page.getByLabel('In a line').fill('A child was taken')
  await page.getByLabel('What was said').fill(`Marlow County asks for the subscriber of ${target.address}.`)
  await page.getByLabel('Served at (your time)').fill('2026-11-25T09:00')
  await page.getByLabel('Entity it is addressed to').fill('Quillfern Inc.')
  await ines.station('emergency-entry')
  await page.getByRole('button', { name: 'Enter it' }).click()
  await page.waitForURL(/\/demands\//)
  const id = page.url().split('/').at(-1) ?? ''
  await ines.demand(id)
  const form = await ines.way('Mark as an emergency')
  await form.getByLabel(/a request in an emergency/).check()
  await form.getByRole('button', { name: 'Mark as an emergency' }).click()
  await page
    .getByRole('heading', { name: /Emergency/ })
    .first()
    .waitFor()
  await ines.station('emergency-marked')
  return id
}

async function recordDanger(mara: Seat): Promise<void> {
  await mara.next(/record who is in danger/)
  const { step: form } = mara
  await form.getByLabel('Who is in danger').fill(danger.who)
  await form.getByLabel('Of what').selectOption(danger.danger)
  await form.getByLabel('What happened or threatens').fill(danger.what)
  await form.getByLabel('When it would happen').selectOption(danger.imminence)
  await form.getByLabel('Why it cannot wait for a court').fill(danger.whyNow)
  await form.getByLabel('How these data help').selectOption(danger.help)
  await form.getByLabel('In words', { exact: true }).fill(danger.howItHelps)
  await form.getByRole('checkbox', { name: 'subscriber' }).check()
  await form.getByLabel('Why subscriber is needed').fill('Name and address of the man.')
  const whose = form.getByRole('group', { name: 'Whose subscriber would help' })
  for (const box of await whose.getByRole('checkbox').all()) await box.check()
  await mara.station('emergency-danger')
  await form.getByRole('button', { name: 'Record the danger' }).click()
}

async function callBack(carl: Seat): Promise<void> {
  await carl.next(/[Cc]all/)
  await carl.step.getByText(authority.callback).first().waitFor()
  await carl.step.getByLabel('confirm that this paper is theirs').check()
  await carl.step.getByLabel(/read out these words/).check()
  await carl.step.getByLabel(/authority’s own key were read out/).check()
  await carl.step.getByRole('button', { name: 'Record the call' }).click()
}

async function callSupervisor(carl: Seat, answer: RegExp): Promise<void> {
  await carl.next(/supervisor/)
  await carl.step.getByText(authority.callback).first().waitFor()
  await carl.step.getByLabel('The supervisor’s name and rank').fill('Lt. M. Okafor')
  await carl.step.getByLabel(answer).check()
  await carl.station('emergency-supervisor')
  await carl.step.getByRole('button', { name: 'Record the call' }).click()
}

/** Tries the content too, which is not of the least that helps, and is refused; nothing that was filled in is lost. */
async function decideTheLeast(carl: Seat): Promise<void> {
  const form = carl.page.locator('.next')
  const grounds = form.getByLabel('Ground')
  assert.equal(await grounds.first().inputValue(), 'voluntary_emergency')
  await form.getByLabel('Decision').last().selectOption('comply')
  await form.getByLabel('Why the customer is not asked first').selectOption('emergency')
  await form.getByLabel('What supports this exception').fill('A life is in danger.')
  await form
    .getByLabel('Why this is not challenged')
    .fill('Nothing compels us: there is nothing to challenge.')
  await form.getByLabel('Reason, in the letter’s words').last().fill('It would help too.')
  await form.getByRole('button', { name: 'Record the determination' }).click()
  await carl.refused(/not of the least that helps/)
  await carl.station('emergency-more-than-the-least')
  await form.getByLabel('Decision').last().selectOption('reject')
  await form.getByLabel('Reason, in the letter’s words').last().fill('It is not of the least that helps.')
  await form.getByRole('button', { name: 'Record the determination' }).click()
}

async function mattersOf(house: House, id: string): Promise<string[]> {
  return (await read(house.cast.desk.carl, id)).demand.matters.map(m => m.id)
}

/** Marked and told, with its danger on record. */
async function claimed(house: House): Promise<string> {
  const { ines, mara } = house.cast.desk
  const id = await bring(house, 'authenticate', asked)
  await does(house, id, ines, { type: 'mark_emergency', source: 'person', voluntary: true, note: '' })
  const asks = (await read(mara, id)).demand.facts?.asks ?? []
  const identifiers = asks.flatMap(a => a.identifiers.map(i => i.value))
  const minimum = danger.minimum.map(m => ({ ...m, identifiers, period: { from: null, to: null } }))
  await does(house, id, mara, { ...danger, minimum })
  return id
}

async function answered(house: House): Promise<string> {
  const id = await claimed(house)
  const { carl } = house.cast.desk
  await authenticated(house, id)
  const { version } = (await read(carl, id)).demand
  const call = { supervisor: 'Lt. M. Okafor', outcome: 'confirmed', note: '' }
  await post(carl, `/api/demands/${id}/emergency/confirm`, { version, key: newKey(), ...call })
  await lookedUp(house, id)
  await assessed(house, id)
  await determined(house, id, asked)
  await secrecyRead(house, id)
  await told(house, id)
  await released(house, id)
  return id
}

function theLeast(page: DemandPage): LineDecision[] {
  const period = { from: '2026-03-01T00:00:00.000Z', to: '2026-06-01T00:00:00.000Z' }
  return (page.demand.assessment?.lines ?? []).map(line => {
    const { ask, category, account, findings } = line
    const base = { ask, category, account, cite: findings[0]?.citation ?? '', wouldSuffice: [] }
    return category === 'subscriber'
      ? { ...base, decision: 'comply', ground: 'voluntary_emergency', reason: 'In an emergency.', period }
      : {
          ...base,
          decision: 'reject',
          ground: 'permitted_not_required',
          reason: 'More than helps.',
          period: null,
        }
  })
}
