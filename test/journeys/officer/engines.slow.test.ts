// The answer opens in other engines than Chromium too: Debian's Firefox and WebKitGTK, where the machine has them.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { walkRoad } from '../../../src/cli/demo/road.ts'
import { recipientOf } from '../../../src/seal/age/age-keys.node.ts'
import { formatDigest } from '../../../src/seal/authorisation/authorisation.ts'
import { phraseOf } from '../../../src/seal/own-key.ts'
import { defaultSettings } from '../../../src/server/settings/settings.ts'
import { type House, openHouse } from '../house.ts'
import { downloads, type Engine, engines } from './engine.ts'

const { windowMinutes } = defaultSettings('demo')
const POST = `
  const headers = { 'content-type': 'application/json', 'x-duly': '1' }
  const answer = await fetch(given.path, { method: 'POST', headers, body: JSON.stringify(given.sent) })
  return { status: answer.status, text: await answer.text() }`
const LINK = 'return [...document.links].find(link => link.textContent.trim() === given).href'
const SHOWN = "return document.querySelector(given).hidden ? '' : 'shown'"

describe('an officer with another browser', { timeout: 600_000 }, () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duly-engines-'))
  })
  after(() => rm(folder, { recursive: true, force: true }))

  for (const [name, open] of Object.entries(engines))
    test(`opens the answer in ${name}`, {
      skip: open ? false : `${name} is not on this machine`,
    }, async t => {
      const place = join(folder, name)
      // WebKit keeps no session without TLS, and Firefox no service worker under an authority that it does not know.
      const house = await openHouse({ windowMinutes, ...(name === 'WebKitGTK' ? { tls: true } : {}) })
      const engine = await (open as NonNullable<typeof open>)(place)
      try {
        t.diagnostic(engine.name)
        const road = await walkRoad(house.cast, () => {})
        await signIn(house, engine)
        await engine.go(`${house.d.urls.authority}/demands/${road.demandId}`)
        await engine.go(await engine.run<string>(LINK, 'Open the answer here'))
        await once(() => engine.run(SHOWN, '#open'))
        const identity = house.officerKey
        await engine.type('#open-phrase', phraseOf({ identity, recipient: recipientOf(identity) }).join(' '))
        await engine.click('#open-do')
        assert.match(await once(() => engine.text('#open-said')), /Opened and saved/)
        const zip = await once(async () => {
          const saved = await readdir(downloads(place))
          return saved.find(one => one.endsWith('.zip')) ?? ''
        })
        execFileSync('python3', ['-m', 'zipfile', '-e', join(downloads(place), zip), join(place, 'out')])
        const files = await readdir(join(place, 'out'), { recursive: true })
        for (const file of ['index.html', 'bagit.txt'])
          assert.ok(files.map(one => basename(one)).includes(file), files.join(' '))
      } finally {
        await engine.close()
        await house.close()
      }
    })
})

async function signIn(house: House, engine: Engine): Promise<void> {
  await engine.go(`${house.d.urls.authority}/sign-in`)
  const post = async (path: string, sent: unknown) => {
    const { status, text } = await engine.run<{ status: number; text: string }>(POST, { path, sent })
    assert.equal(status, 200, text)
    return text
  }
  const asked: { challengeId: string; nonce: string } = JSON.parse(await post('/auth/sign-in/options', {}))
  const challenge = formatDigest('duly/sign-in/v1', Buffer.from(asked.nonce, 'base64url'))
  const response = house.cast.officer.passkey.sign(challenge)
  await post('/auth/sign-in/finish', { challengeId: asked.challengeId, response })
}

/** As soon as there is something to see. */
async function once(look: () => Promise<string>): Promise<string> {
  for (const end = performance.now() + 60_000; performance.now() < end; ) {
    const seen = await look()
    if (seen !== '') return seen
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  throw new Error('nothing came')
}
