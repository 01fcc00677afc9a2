// The worst papers, sent to a running server: the log goes on ticking and the desk goes on answering while they are being read. Told
// by state: at the moment at which the reader was done, ticks that began after the mail was acknowledged are there.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { worstMail, worstPapers } from '../fuzz/worst-papers.ts'
import { handMail, queue, until } from './desk-hand.ts'
import { type Installation, openInstallation } from './installation.ts'

describe('the worst papers', { timeout: 580_000 }, () => {
  let i: Installation
  before(async () => {
    i = await openInstallation({ together: true })
  })
  after(() => i?.close())

  const tick = async () =>
    Number((await i.sql<{ tick: string }>('select max(tick) as tick from duly.log_tick'))[0]?.tick ?? 0)
  const unread = async () =>
    Number(
      (
        await i.sql<{ n: string }>(
          `select count(*) as n from duly.demand d where not exists (select 1 from duly.reading r where r.demand_id = d.id)`,
        )
      )[0]?.n,
    )

  test('are acknowledged, read in time, and keep neither ticks nor desk waiting', async () => {
    const papers = worstPapers.slice(0, 4)
    for (const [n, paper] of papers.entries()) {
      const raw = worstMail(paper, `worst ${n}`)
        .toString('latin1')
        .replaceAll('legal@provider.example', 'legal@quillfern.example')
      assert.match(await handMail(i.ports.smtp, Buffer.from(raw, 'latin1'), 'clerk@agency.example'), /^250/)
    }
    // While there are papers to be read the log goes on and the desk is served.
    let ticked = 0
    let served = 0
    let last = await tick()
    await until(async () => {
      const now = await tick()
      if (now > last && (await unread()) > 0) ticked++
      last = now
      await queue(i.people.desk.ines)
      if ((await unread()) > 0) served++
      return (await unread()) === 0
    }, 'all are read')
    assert.ok(served > 0, 'the desk answered while papers were being read')
    assert.ok(ticked > 0, 'the log ticked while papers were being read')
    const kept = await i.sql<{ n: string }>(
      'select count(*) as n from duly.reading where proposal is not null',
    )
    assert.equal(Number(kept[0]?.n), papers.length, 'each has what was proposed of it until its time was up')
    await i.fsck()
  })
})
