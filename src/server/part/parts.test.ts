import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parts, secretsOf } from './parts.ts'

test('SECURITY.md says what each part opens, as the program has it', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../SECURITY.md'), 'utf8')
  for (const part of parts) {
    const [, cells = ''] = new RegExp(`^\\| ${part} \\|(.*)\\|$`, 'm').exec(text) ?? []
    const [keys = '', logins = '', folders = ''] = cells.split('|').map(cell => cell.trim())
    const { keys: files, database, folders: own } = secretsOf(part)
    const named = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
    assert.deepEqual(
      named(keys),
      files.map(file => (file === 'log' ? 'log-<half>' : file)),
      part,
    )
    assert.deepEqual(
      named(logins),
      database.map(role => `duly_${role}`),
      part,
    )
    assert.deepEqual(
      named(folders),
      own.map(folder => `${folder}/`),
      part,
    )
  }
})

test('no part is given the login of the database’s owner, and none but the sequencer a key of the log', () => {
  for (const part of parts) {
    assert.ok(!secretsOf(part).database.includes('owner'), part)
    assert.equal(secretsOf(part).keys.includes('log'), part === 'sequencer', part)
  }
  for (const part of ['reader', 'mail', 'sequencer'] as const)
    assert.ok(!secretsOf(part).keys.includes('notice'), part)
})
