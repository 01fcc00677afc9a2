// As few people and presses as the promise needs, from the paper that arrives to the package that waits for the officer, with each
// press counted. The figures are upper bounds: they may only fall.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Queue } from '../../src/api/desk/queue.ts'
import { authority, target } from '../../src/cli/demo/cast.ts'
import { nondisclosurePdf, paperPdf, serveByMail, warrantPdf } from '../../src/cli/demo/papers.ts'
import { produce } from '../../src/cli/demo/producing.ts'
import { get, read, waitFor } from '../../src/cli/demo/speak.ts'
import { answered } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { looks } from './seat.ts'
import { type Counted, type Hand, Tally } from './tally.ts'

const approver = (id: string) => ({ owner: { kind: 'staff', id }, surface: 'approve' }) as const
const look = looks[0]!

describe('the presses that a demand takes', { timeout: 600_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse({ takeBackSeconds: 2 })
    await house.hire({ id: 'nia', name: 'Nia Brook', roles: ['intake', 'analyst'], employment: 'employee' })
    await house.hire({
      id: 'tom',
      name: 'Tom Ferris',
      roles: ['counsel', 'approver'],
      employment: 'employee',
    })
    await house.hire({ id: 'ria', name: 'Ria Costa', roles: ['approver'], employment: 'employee' })
  })
  after(() => house?.close())

  test('a plain subpoena for subscriber data, by mail from an officer whom the directory knows', async () => {
    const tally = new Tally()
    const { id, reference } = await served(house, 'Grand jury subpoena GJ-2026-0422', [
      ['subpoena.pdf', await plainSubpoena(house)],
    ])
    const [nia, tom] = await toTheReading(house, tally, reference)
    await tom.next(/second person confirms the reading/)
    const all = tom.seat.step.getByRole('button', { name: /^Confirm all/ })
    await all.waitFor()
    await tom.seat.station('few-second')
    await tom.press(all)
    await waitFor(house.cast, id, p => p.demand.matters.every(m => m.notice !== null), 'the notice is out')
    await answered(house, id)
    await leaves(house, tally, { id, reference, nia, tom })
    atMost(tally, { presses: 12, people: 3, pages: 6 })
  })

  test('the demo’s warrant with its order of non-disclosure', async () => {
    const tally = new Tally()
    const { id, reference } = await served(house, 'Search warrant SW-2026-1183', [
      ['warrant.pdf', await warrantPdf(house.day(-1), house.day(13))],
      ['order.pdf', await nondisclosurePdf(house.day(-1), house.day(9))],
    ])
    const [nia, tom] = await toTheReading(house, tally, reference)
    await tom.next(/second person confirms the reading/)
    await tom.press(tom.seat.step.getByRole('button', { name: /^Confirm both/ }))
    // The order ends within a fortnight.
    await nia.next(/check the docket/)
    await nia.check(nia.seat.step.getByLabel(/nothing|no extension/i).first(), 'what was found')
    await nia.write(nia.seat.step.getByLabel('Docket, or the person you asked'), 'the docket', 'SW-2026-1183')
    await nia.press(nia.seat.step.getByRole('button', { name: 'Record the check' }))
    await leaves(house, tally, { id, reference, nia, tom })
    atMost(tally, { presses: 15, people: 3, pages: 6 })
  })

  test('an emergency at night from an officer whom nobody knows', async () => {
    const tally = new Tally()
    const paper = await emergencyPaper(house)
    const { id, reference } = await served(house, 'Emergency request', [['request.pdf', paper]], reyes)
    const nia = await tally.hand(house, 'nia', 'nia', look)
    await nia.demand(reference)
    await nia.next(/Confirm what the paper says/)
    const { step } = nia.seat
    await nia.write(step.getByLabel('Authority', { exact: true }), 'Authority', authority.name)
    await nia.write(step.getByLabel('Country'), 'Country', 'US')
    await nia.choose(step.getByLabel('Purpose'), 'Purpose', 'criminal_investigation')
    await nia.press(step.getByRole('button', { name: /^Confirm both/ }))
    await nia.next(/record who is in danger/)
    await recordDanger(nia)
    await nia.seat.step.getByRole('button', { name: 'Record the danger' }).waitFor({ state: 'detached' })

    // One call to the directory's number, in which the supervisor answers for the paper, the danger and the authority's own key.
    const tom = await tally.hand(house, 'tom', 'tom', look)
    await tom.demand(reference)
    await tom.next(/^Call/)
    await tom.write(tom.seat.step.getByLabel('Who answered'), 'who answered', 'Lt. M. Okafor')
    await tom.seat.station('few-call-emergency')
    await tom.press(tom.seat.step.getByRole('button', { name: /^Record this too, and look up/ }))
    // What the law merely permits, counsel decides.
    await tom.next(/Decide/)
    const form = tom.page.locator('.next form').last()
    const exception = form.getByLabel('Why the customer is not asked first')
    await tom.choose(exception, 'exception', 'emergency')
    await tom.fill(
      form.getByLabel('What supports this exception'),
      'what supports it',
      'A life is in danger.',
    )
    await tom.fill(form.getByLabel('Why this is not challenged'), 'not challenged', 'Nothing compels us.')
    await tom.press(form.getByRole('button', { name: /^Record both/ }))
    await nia.next(/second person confirms the reading/)
    await nia.press(nia.seat.step.getByRole('button', { name: /^Confirm/ }))
    await nia.next(/Tell the customer/)
    // In an emergency nothing waits to be taken back, so it is typed.
    await nia.write(nia.seat.step.getByLabel(`Type ${reference} to confirm`), 'the reference', reference)
    await nia.press(nia.seat.step.getByRole('button', { name: 'Send the notice' }))
    await waitFor(house.cast, id, p => p.demand.matters.every(m => m.notice !== null), 'the notice is out')
    await leaves(house, tally, { id, reference, nia, tom })
    atMost(tally, { acts: 9, people: 3 })
  })
})

async function recordDanger(hand: Hand): Promise<void> {
  const { step } = hand.seat
  await hand.write(step.getByLabel('Who is in danger'), 'who', 'a girl of nine years')
  await hand.choose(step.getByLabel('Of what'), 'of what', 'death')
  await hand.write(step.getByLabel('What happened or threatens'), 'what', 'Taken from school.')
  await hand.choose(step.getByLabel('When it would happen'), 'when', 'now')
  await hand.write(step.getByLabel('Why it cannot wait for a court'), 'why now', 'Courts are closed.')
  await hand.choose(step.getByLabel('How these data help'), 'help', 'locate_person')
  await hand.write(step.getByLabel('In words', { exact: true }), 'in words', 'Where he may hold her.')
  await hand.check(step.getByRole('checkbox', { name: 'subscriber' }), 'subscriber')
  await hand.write(step.getByLabel('Why subscriber is needed'), 'why needed', 'His name and address.')
  await hand.press(step.getByRole('button', { name: 'Record the danger' }))
}

/** What can be known of him in the first hour. */
const reyes = { name: 'Mateo Reyes', address: `mateo.reyes@${authority.domain}` }

function emergencyPaper(house: House): Promise<Buffer> {
  return paperPdf('EMERGENCY DISCLOSURE REQUEST', [
    'Marlow County District Attorney',
    'Under 18 U.S.C. § 2702(b)(8) and (c)(4), exigent circumstances',
    `Date: ${new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(house.now())}`,
    'TO: Quillfern Inc., 400 Alder Street, Portland, Oregon',
    'A girl of nine years was taken from school this afternoon. We request voluntary disclosure, because there is danger of death.',
    `Account: ${target.address}`,
    'Records requested: subscriber records: name and address.',
    'Period: from March 1, 2026 to May 31, 2026.',
    `Requesting officer: ${reyes.name}, Investigator, Marlow County District Attorney, ${reyes.address}.`,
    `Signed: ${reyes.name}, Investigator`,
  ])
}

/** What both have in common: read, called back, looked up, decided, and read for a prohibition by the one who prepares. */
async function toTheReading(house: House, tally: Tally, reference: string): Promise<readonly [Hand, Hand]> {
  const nia = await tally.hand(house, 'nia', 'nia', look)
  await nia.demand(reference)
  await nia.next(/Confirm what the paper says/)
  const facts = nia.seat.step
  await nia.write(facts.getByLabel('Authority', { exact: true }), 'Authority', authority.name)
  await nia.write(facts.getByLabel('Country'), 'Country', 'US')
  await nia.choose(facts.getByLabel('Purpose'), 'Purpose', 'criminal_investigation')
  await facts.getByText('You confirm these lines together with the facts.').waitFor()
  await nia.press(facts.getByRole('button', { name: /^Confirm both/ }))

  const tom = await tally.hand(house, 'tom', 'tom', look)
  await tom.demand(reference)
  await tom.next(/^Call/)
  await tom.seat.station('few-call')
  await tom.press(tom.seat.step.getByRole('button', { name: /^All of this was so: record it, and look up/ }))

  await nia.next(/Decide/)
  await decide(nia)
  return [nia, tom]
}

type Leaving = {
  readonly id: string
  readonly reference: string
  readonly nia: Hand
  readonly tom: Hand
}

/** Prepared by the one, signed by two others, until the package is out. */
async function leaves(house: House, tally: Tally, { id, reference, nia, tom }: Leaving): Promise<void> {
  await nia.next(/Prepare the authorisation/)
  await nia.press(nia.seat.step.getByRole('button', { name: 'Prepare the authorisation' }))
  await nia.next(/sign/)
  for (const who of ['tom', 'ria']) {
    const signer = await tally.hand(house, who, approver(who), look)
    await signer.sign(reference)
    await signer.seat.close()
  }
  await produce(house.cast, () => {}, id)
  await tom.seat.close()
  await nia.seat.close()
}

/** What the law finds sufficient is complied with, and the customer is not asked first. */
async function decide(hand: Hand): Promise<void> {
  const form = hand.page.locator('.next form').last()
  const exception = form.getByLabel('Why the customer is not asked first')
  await hand.choose(exception, 'exception', 'agency_states_redirect_would_harm')
  await hand.fill(
    form.getByLabel('What supports this exception'),
    'what supports it',
    'Ms Whitfield wrote why.',
  )
  await hand.fill(form.getByLabel('Why this is not challenged'), 'not challenged', 'Valid and narrow.')
  for (const box of await form.getByLabel('Decision').all()) assert.equal(await box.inputValue(), 'comply')
  await hand.press(form.getByRole('button', { name: /^Record both/ }))
}

function atMost(tally: Tally, bound: Partial<Counted>): void {
  console.log(String(tally))
  const counted = tally.sum()
  for (const key of ['presses', 'acts', 'people', 'pages'] as const) {
    const most = bound[key] ?? counted[key]
    assert.ok(counted[key] <= most, `${counted[key]} ${key}, and were ${most} at most`)
  }
}

function plainSubpoena(house: House): Promise<Buffer> {
  const day = (from: number) =>
    new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.parse(house.day(from)),
    )
  return paperPdf('GRAND JURY SUBPOENA', [
    'THE STATE OF TEXAS, COUNTY OF MARLOW',
    'Subpoena No. GJ-2026-0422',
    `Date issued: ${day(-3)}`,
    'TO: Quillfern Inc., Custodian of Records, 400 Alder Street, Portland, Oregon',
    'YOU ARE COMMANDED under 18 U.S.C. § 2703(c)(2) to produce to the grand jury the records described below.',
    `Account: ${target.address}`,
    'Records to be produced: subscriber records: name, address, length of service, types of service, and means and source of payment.',
    'Period: from March 1, 2026 to May 31, 2026.',
    `Return date: ${day(12)}`,
    'Issued by the foreperson of the grand jury at the request of Jane Whitfield, Assistant District Attorney, Marlow County District Attorney, jane.whitfield@marlowcounty-da.example, +1 512 555 0187.',
    'Asking the customer for these records in your place would compromise the investigation: the person under investigation runs its accounts.',
    'Signed: Robert Hale, Foreperson of the Grand Jury',
  ])
}

/** Comes by mail and is read; gives the demand that became of it. */
async function served(
  house: House,
  subject: string,
  papers: readonly (readonly [string, Buffer])[],
  from?: { readonly name: string; readonly address: string },
): Promise<{ id: string; reference: string }> {
  const { cast } = house
  const before = new Set((await queue(house)).map(row => row.id))
  await serveByMail({
    deliver: cast.deliver,
    key: cast.dkim,
    subject,
    ...(from ? { from } : {}),
    text: `Please find attached what we ask for.\n\n${from?.name ?? authority.officer.name}\n`,
    attachments: papers.map(([filename, content]) => ({ filename, content })),
  })
  for (;;) {
    const row = (await queue(house)).find(one => !before.has(one.id))
    if (row) {
      await waitFor(cast, row.id, p => p.draftFacts !== null && !p.beingRead, 'the paper is read')
      return { id: row.id, reference: (await read(cast.desk.mara, row.id)).demand.reference }
    }
    await new Promise(done => setTimeout(done, 200))
  }
}

async function queue({ cast }: House) {
  return (await get<Queue>(cast.desk.ines, '/api/queue?view=open')).rows
}
