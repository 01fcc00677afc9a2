// What a visitor of a portal reads in another language is in that language: every state of a matter, every page, sign-in and
// errors, read in German and Japanese beside the English.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { isEnglish, nodesOf } from '../../../../test/papers/read-in.ts'
import { consoleStates, stateNames } from '../../../../test/server/customer/states.ts'
import { twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../../test/server/portal/portals.ts'

describe('the portals, read in another language', { timeout: 300_000 }, () => {
  let portals: Portals
  before(async () => {
    portals = await openPortals()
  })
  after(() => portals?.close())

  test('have no English text left', async () => {
    const told = await twoTenantDemand(portals.d)
    const states = await consoleStates(portals.d)
    const paths = {
      customer: [
        ...['/', '/promises', '/drills', '/contacts', '/programs', '/passkeys', '/is-there-a-demand'],
        ...['/is-there-a-demand/answer', '/nothing-here', '/sign-in', '/enrol', '/contacts/confirm/x/y'],
        ...[told.acme, ...stateNames.map(name => states[name])].flatMap(id => [
          `/demands/${id}`,
          `/demands/${id}/answer`,
        ]),
      ],
      authority: ['/', '/passkeys', '/reach', '/nothing-here', '/sign-in', `/demands/${told.demandId}`],
    }
    const left = new Set<string>()
    for (const surface of ['customer', 'authority'] as const) {
      const someone = await portals.client(surface, surface === 'customer' ? 'acme-admin' : 'travis-officer')
      const page = async (path: string, language: string) => {
        const answer = await someone.call('GET', `${path}?language=${language}`)
        return nodesOf(Buffer.from(answer.bytes).toString('utf8'))
      }
      for (const path of paths[surface]) {
        const english = new Set(await page(path, 'en'))
        for (const language of ['de', 'ja'])
          for (const text of await page(path, language))
            if (isEnglish(text, english, written)) left.add(`${surface} ${path} ${language}: ${text}`)
      }
    }
    assert.deepEqual([...left], [])
  })
})

/** What the people of these worlds wrote. */
const written =
  /The subpoena reaches it\.|Valid and narrow\.|The period is too wide\.|The subpoena is valid and narrow\.|The need that is stated covers October alone\.|It asks for all mail of ten months\.|The law permits it and does not require it\.|It asks for more than it may: our council is bound by professional secrecy\.|District Court of Travis County|Supreme Court of Texas|Our answer to your paper \S+ our reference \S+/g
