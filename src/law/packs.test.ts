// Packs come in whole or not at all: known bytes are not checked again, all others are.
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { assemblePack, PACK_FILES } from './assemble.ts'
import { INSTRUMENT_NAMES, namesOf } from './pack-format/instrument-names.node.ts'
import { PackError, packHash, parsePack } from './pack-format/pack.ts'
import { allPacks, LOCK_FILE, loadPacks, lockOf, PACKS_FOLDER, packIds, readBytes } from './packs.node.ts'

const lock = JSON.parse(readFileSync(join(PACKS_FOLDER, LOCK_FILE), 'utf8'))

function written(id: string): object {
  const parts = readBytes(join(PACKS_FOLDER, id)).map(([part, bytes]) => [part, JSON.parse(bytes.toString())])
  return assemblePack(Object.fromEntries(parts))
}

/** A folder with one pack of Duly in which one file was changed. */
function changed(id: string, file: string, change: (text: string) => string, run: (folder: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'duly-packs-'))
  try {
    cpSync(join(PACKS_FOLDER, id), join(folder, id), { recursive: true })
    const path = join(folder, id, file)
    const before = readFileSync(path, 'utf8')
    const after = change(before)
    assert.notEqual(after, before)
    writeFileSync(path, after)
    run(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('the lock names the very bytes of every pack: npm run law:lock', () => {
  const now = packIds(PACKS_FOLDER).map(id => [id, lockOf(readBytes(join(PACKS_FOLDER, id)))])
  assert.deepEqual(lock, Object.fromEntries(now))
})

test('the index of a package has the names of all instruments: npm run law:lock', () => {
  const names: unknown = JSON.parse(readFileSync(INSTRUMENT_NAMES, 'utf8'))
  assert.deepEqual(names, namesOf(allPacks()))
})

test('what the lock lets in unchecked is what the whole check makes of it, with the same hash', () => {
  assert.ok(allPacks().length >= 26)
  for (const pack of allPacks()) {
    const whole = parsePack(written(pack.id))
    assert.deepEqual({ ...pack }, { ...whole }, pack.id)
    assert.equal(pack.hash, packHash(written(pack.id)))
  }
})

test('with one byte changed a pack is checked whole and has another hash', () => {
  for (const [file, from, to] of [
    ['pack.json', '"checked": "2026', '"checked": "2025'],
    ['instruments.json', '"cite": "', '"cite":  "'],
    ['holidays.json', '{', '{ '],
  ] as const)
    changed(
      'sg',
      file,
      text => text.replace(from, to),
      folder => {
        const [one] = loadPacks(folder, { sg: lock.sg })
        assert.equal(one?.checked, true, file)
        const same = packHash(written('sg')) === one?.pack.hash
        assert.equal(same, file !== 'pack.json', 'white space is no content')
      },
    )
})

test('with one byte changed for the worse a pack is refused with the mistake', () => {
  for (const [file, from, to, mistake] of [
    ['rules.json', '"confidence": "VERIFIED"', '"confidence": "VERIFIEd"', /confidence/],
    ['rules.json', '"confidence": "KNOWN"', '"confidence": "KNOWn"', /confidence/],
    ['instruments.json', '"reach": "no"', '"reach": "ny"', /reach/],
    ['pack.json', '{', '[', /pack\.json is not JSON/],
  ] as const)
    changed(
      'kr',
      file,
      text => text.replace(from, to).replace(from, to),
      folder => {
        assert.throws(
          () => loadPacks(folder, { kr: lock.kr }),
          error => error instanceof PackError && mistake.test(error.message),
        )
      },
    )
})

test('a byte that wanders from one file of a pack to the next is noticed', () => {
  const files = readBytes(join(PACKS_FOLDER, 'sg'))
  const moved = files.map(([part, bytes], at) => {
    if (at === 0) return [part, bytes.subarray(0, bytes.length - 1)] as (typeof files)[number]
    if (at === 1) return [part, Buffer.concat([files[0]![1].subarray(-1), bytes])] as (typeof files)[number]
    return [part, bytes] as (typeof files)[number]
  })
  assert.notEqual(lockOf(moved), lockOf(files))
})

test('a pack that the lock names and the folder lacks is missed', () => {
  changed(
    'sg',
    'pack.json',
    text => `${text} `,
    folder => {
      assert.throws(() => loadPacks(folder, lock), /us is missing/)
    },
  )
})

test('without a lock every pack is checked', () => {
  changed(
    'sg',
    PACK_FILES.holidays,
    text => `${text} `,
    folder => {
      assert.deepEqual(
        loadPacks(folder, {}).map(one => one.checked),
        [true],
      )
    },
  )
})
