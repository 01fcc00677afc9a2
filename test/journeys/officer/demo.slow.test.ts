// What `duly demo` leaves an officer: its answer, opened in the browser with the key file beside it and no other program.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { authority } from '../../../src/cli/demo/cast.ts'
import { keyFileForDemo } from '../../../src/cli/demo/leave-files.ts'
import { type Road, walkRoad } from '../../../src/cli/demo/road.ts'
import { defaultSettings } from '../../../src/server/settings/settings.ts'
import { type House, openHouse } from '../house.ts'
import { looks } from '../seat.ts'

describe('the officer of the demo', { timeout: 600_000 }, () => {
  let house: House
  let road: Road
  let folder: string
  before(async () => {
    house = await openHouse({ windowMinutes: defaultSettings('demo').windowMinutes })
    folder = await mkdtemp(join(tmpdir(), 'duly-demo-officer-'))
    road = await walkRoad(house.cast, () => {})
  })
  after(async () => {
    await house?.close()
    if (folder) await rm(folder, { recursive: true, force: true })
  })

  for (const look of looks)
    test(`opens the answer in the browser, with the key file alone, ${look.name}`, async () => {
      const file = join(folder, 'officer.key')
      await writeFile(file, keyFileForDemo(house.officerKey))
      const seat = await house.seat(
        { owner: { kind: 'officer', id: authority.officer.id }, surface: 'authority' },
        look,
      )
      const { page } = seat
      await page.getByRole('link', { name: new RegExp(road.reference) }).click()
      await page.getByRole('link', { name: 'Open the answer here' }).click()
      await page.getByLabel('Key file').setInputFiles(file)
      const [zip] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Open and save' }).click(),
      ])
      await page.getByText('Opened and saved').waitFor()
      const [path, out] = [join(folder, `${look.width}.zip`), join(folder, String(look.width))]
      await zip.saveAs(path)
      execFileSync('python3', ['-m', 'zipfile', '-e', path, out])
      const index = await inIt(out, 'index.html')
      assert.ok(index.includes(road.reference), 'the index speaks of this demand')
      assert.match(await inIt(out, 'bagit.txt'), /BagIt-Version/)
      await seat.close()
    })
})

/** A file of the answer, wherever the ZIP has its folder. */
async function inIt(folder: string, name: string): Promise<string> {
  const path = (await readdir(folder, { recursive: true })).find(one => basename(one) === name)
  assert.ok(path, `${name} is in the answer`)
  return readFile(join(folder, path), 'utf8')
}
