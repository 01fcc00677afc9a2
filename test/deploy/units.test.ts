// The units of the Debian package are as closed as they say, by systemd's own measure.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { FILES } from '../../deploy/debian/files.ts'
import { unitFiles } from '../../deploy/debian/units.ts'

/** Of 100 as systemd-analyze counts with a threshold: 2.5. */
const THRESHOLD = 25

describe('systemd units', () => {
  const services = unitFiles().filter(({ file }) => file.endsWith('.service'))
  let dir: string
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'duly-units-'))
    for (const { file, text } of unitFiles()) await writeFile(join(dir, file), text)
  })
  after(() => rm(dir, { recursive: true, force: true }))

  const isThere = spawnSync('systemd-analyze', ['--version']).status === 0
  const skip = !isThere && 'systemd-analyze is not installed here: the exposure of the units was not measured'

  for (const { file } of services) {
    test(`${file} is exposed by at most 2.5`, { skip }, () => {
      const said = execFileSync(
        'systemd-analyze',
        ['security', '--offline=true', `--threshold=${THRESHOLD}`, '--no-pager', join(dir, file)],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
      )
      assert.match(said, /Overall exposure level/)
    })
  }

  test('the measure finds an open unit', { skip }, async () => {
    const open = join(dir, 'open.service')
    await writeFile(open, '[Service]\nExecStart=/bin/true\n')
    const { status } = spawnSync('systemd-analyze', [
      'security',
      '--offline=true',
      `--threshold=${THRESHOLD}`,
      open,
    ])
    assert.notEqual(status, 0)
  })

  test('every part has its unit, and gate, witness and server are users of their own', () => {
    const users = Object.fromEntries(
      services.map(({ file, text }) => [file, /^User=(.*)$/m.exec(text)?.[1] ?? '']),
    )
    assert.deepEqual(
      new Set([users['duly-web.service'], users['duly-gate.service'], users['duly-witness.service']]).size,
      3,
    )
    const sysusers = FILES.find(({ path }) => path.endsWith('sysusers.d/duly.conf'))?.text ?? ''
    for (const user of Object.values(users)) assert.match(sysusers, new RegExp(`^u ${user} `, 'm'))
  })

  test('each is read-only beside its own folders, filters system calls, and takes no privilege', () => {
    for (const { file, text } of services) {
      for (const line of [
        'ProtectSystem=strict',
        'NoNewPrivileges=yes',
        'CapabilityBoundingSet=',
        'UMask=0077',
      ])
        assert.ok(text.split('\n').includes(line), `${file} has no ${line}`)
      assert.match(text, /^SystemCallFilter=@system-service$/m, file)
      assert.doesNotMatch(text, /^User=root$/m, file)
    }
  })

  test('the gate is started again after every end but the one after which a person looks', () => {
    const gate = services.find(({ file }) => file === 'duly-gate.service')?.text ?? ''
    assert.match(gate, /^RestartPreventExitStatus=70$/m)
    assert.match(gate, /^LoadCredential=database-url:/m)
    assert.doesNotMatch(gate, /^EnvironmentFile=/m)
  })
})
