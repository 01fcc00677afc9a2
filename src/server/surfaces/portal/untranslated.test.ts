// Nothing that a visitor of a portal reads is written outside a catalogue: looked for on the pages as served in the pseudo-language,
// whose every letter is marked.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type TwoTenants, twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../../test/server/portal/portals.ts'
import { languages } from '../../../words/languages.ts'

describe('the pages of the portals', { timeout: 500_000 }, () => {
  let portals: Portals
  let told: TwoTenants

  before(async () => {
    process.env.DULY_PSEUDO = '1'
    portals = await openPortals()
    told = await twoTenantDemand(portals.d)
  })
  after(async () => {
    delete process.env.DULY_PSEUDO
    await portals?.close()
  })

  const customerPages = () => [
    '/',
    `/demands/${told.acme}`,
    `/demands/${told.acme}/answer`,
    '/promises',
    '/drills',
    '/contacts',
    '/programs',
    '/passkeys',
    '/is-there-a-demand',
    '/is-there-a-demand/answer',
  ]
  const pagesOf = {
    customer: customerPages,
    authority: () => ['/', '/passkeys', `/demands/${told.demandId}`],
  }

  type Client = Awaited<ReturnType<Portals['client']>>
  const read = async (someone: Client, path: string) => {
    const answer = await someone.call('GET', path)
    assert.equal(answer.status, 200, path)
    return Buffer.from(answer.bytes).toString('utf8')
  }

  test('hold no word that does not come out of a catalogue', async () => {
    for (const surface of ['customer', 'authority'] as const) {
      const someone = await portals.client(surface, surface === 'customer' ? 'acme-admin' : 'travis-officer')
      for (const path of pagesOf[surface]()) {
        const text = await read(someone, `${path}?language=pseudo`)
        assert.match(text, /⟦/, path)
        assert.deepEqual(plainWords(text), [], `${surface} ${path}`)
      }
    }
  })

  test('name their language, in each of them, and offer the others', async () => {
    const someone = await portals.client('customer', 'stad-admin')
    for (const language of languages) {
      const text = await read(someone, `/demands/${told.stad}?language=${language}`)
      assert.match(text, new RegExp(`<html lang="${language}">`))
      for (const other of languages) assert.ok(text.includes(`?language=${other}" lang="${other}"`), other)
    }
  })
})

/** Data of this world, what Intl writes in English, and what is typed as it stands. */
const known =
  /\b(?:\S+@\S+|Our answer to your paper|our reference|Valid and narrow|The subpoena reaches it|A subpoena cannot reach content|Monday to Friday, 8:00 to 18:00 Pacific|English|Acme|Harbour|Stad|Delfmond|Travis|County|District|Attorney|Quillfern|United|States|and|minutes?|hours?|days?|GJ|Doe|admin|duly|verify|age|tar|trust|json|receipt|notice|eml|USC|SHA|UTC|CET|CEST|GMT|PDF|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/

function plainWords(page: string): string[] {
  const shown = page
    .replaceAll(/<(script|style|code|pre|title|option|textarea)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<(\w+)[^>]*class="identifier"[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<a href="mailto:[^<]*<\/a>/g, ' ')
    .replaceAll(/<footer[\s\S]*?<\/footer>/g, ' ')
    .replaceAll(/<time[^>]*>[^<]*<\/time>/g, ' ')
    .replaceAll(/&[#\w]+;/g, ' ')
  return [...shown.matchAll(/>([^<>]+)</g)]
    .map(([, text = '']) => text.trim())
    .filter(text => /[a-z]{3}/.test(text.replaceAll(new RegExp(known, 'g'), '')))
}
