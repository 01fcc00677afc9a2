// For tests: a gate with a source that is fed by hand, its custodians Ines (with two keys) and Omar, and `duly gate hand-in`.

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mock } from 'node:test'
import { runHandIn } from '../../src/cli/gate/hand-in.ts'
import type { OrderRow } from '../../src/gate/boxes.ts'
import { makeKeeper } from '../../src/gate/keeper.ts'
import { readInboxIdentity } from '../../src/gate/keys.ts'
import { unwrapSmall } from '../../src/seal/age/age.node.ts'
import type { ScopedItem } from '../../src/seal/scope.ts'
import { exportsFolder } from '../../src/sources/export/kept.ts'
import { openSources } from '../../src/sources/open-sources.ts'
import { makeWorld, type World } from './world.ts'

export const demand = 'D-7QK2M9XW'
export const HEADER = 'customer,created,firm,ip,street,note'
export const INSIDE = 'ada@acme.example,2026-03-15 12:00:00,acme,192.0.2.7,Elm 1,secret'
export const table = (...rows: string[]) => `${[HEADER, ...rows].join('\n')}\n`

const mapping = {
  version: 1,
  format: 'csv',
  account: 'customer',
  time: { field: 'created', zone: 'Europe/Berlin' },
  tenant: 'firm',
  fields: { ip: 'traffic', street: 'subscriber' },
}

const mappings = {
  table: mapping,
  boxes: {
    version: 1,
    format: 'mbox',
    account: 'in the file name',
    time: { field: 'envelope', zone: 'UTC' },
    tenant: null,
    fields: { From: 'traffic', 'Message-ID': 'traffic', message: 'content_stored' },
  },
  dated: {
    version: 1,
    format: 'mbox',
    account: 'Delivered-To',
    time: { field: 'Date', zone: 'in the time' },
    tenant: null,
    fields: { Subject: 'traffic' },
  },
  lines: { ...mapping, format: 'jsonl', time: { field: 'created', zone: 'in the time' } },
}

export type ByHandWorld = Awaited<ReturnType<typeof makeByHand>>

/** The clock of the process is the world's until `remove`. */
export async function makeByHand() {
  const world = await makeWorld()
  const keyOf = (who: string) => join(world.dir, `${who}.key`)
  mock.timers.enable({ apis: ['Date'], now: world.clock.now })
  const source = {
    kind: 'export',
    name: 'mail',
    keepDays: 3,
    custodians: await custodians(keyOf),
    accounts: {
      'acct-ada': { tenant: 'acme', aliases: ['ada@acme.example'] },
      'acct-bob': { tenant: 'other', aliases: [] },
    },
    mappings,
  }
  writeFileSync(join(world.dir, 'sources.json'), JSON.stringify({ v: 1, sources: [source] }))
  await openDeclared(world)
  const by = {
    world,
    file: join(world.dir, 'export.csv'),
    keyOf,
    duly: (...args: string[]) => duly(world, args),
    /** Another file, by another mapping. */
    handInFile: (file: string, mapping: string, ...more: string[]) =>
      by.duly(file, '--source', 'mail', '--mapping', mapping, '--demand', demand, ...more),
    handIn: (...more: string[]) =>
      by.duly(by.file, '--source', 'mail', '--mapping', 'table', '--demand', demand, ...more),
    openDeclared: () => openDeclared(world),
    awaiting: (authorisation = world.authorisation()) => awaiting(world, authorisation),
    kept: () => kept(world),
    keptRows: (id: string) => keptRows(world, id),
    remove() {
      mock.timers.reset()
      world.remove()
    },
  }
  return by
}

async function custodians(keyOf: (who: string) => string): Promise<unknown[]> {
  const cards = []
  for (const [who, human] of [
    ['ines', 'human-ines'],
    ['omar', 'human-omar'],
    ['ines2', 'human-ines'],
  ] as const) {
    const { card } = await makeKeeper(keyOf(who), { keeper: who, human, name: who })
    cards.push(JSON.parse(readFileSync(card, 'utf8')))
  }
  return cards
}

async function openDeclared(world: World): Promise<void> {
  const now = () => world.clock.now.toISOString()
  const sources = await openSources(join(world.dir, 'sources.json'), new Uint8Array(32), now)
  for (const [name, open] of sources) world.moreSources.set(name, open)
}

async function duly(world: World, args: string[]) {
  const said = { out: '', err: '' }
  const io = {
    json: true,
    data: world.dir,
    out: (text: string) => {
      said.out += text
    },
    err: (text: string) => {
      said.err += `${text}\n`
    },
    progress: () => {},
  }
  const yes = args[0] === 'list' ? [] : ['--yes']
  const status = await runHandIn([...args, '--gate-dir', world.dir, ...yes], io)
  return { status, said: JSON.parse(said.out), err: said.err, all: said.out + said.err }
}

async function awaiting(world: World, authorisation: ReturnType<World['authorisation']>): Promise<OrderRow> {
  const row = await world.collectOrder(authorisation)
  const { is, code } = await world.handle(row)
  assert.deepEqual({ is, code }, { is: 'waiting', code: 'export_awaited' })
  return row
}

/** What lies on the disk of what was handed in, beside the statements. */
function kept(world: World): string[] {
  const folder = exportsFolder(world.dir)
  return readdirSync(folder).filter(name => name !== 'awaited' && existsSync(join(folder, name, 'items.age')))
}

export type KeptRow = Pick<ScopedItem, 'account' | 'category' | 'at'> & { mediaType: string; body: string }

async function keptRows(world: World, id: string): Promise<KeptRow[]> {
  const sealed = readFileSync(join(exportsFolder(world.dir), id, 'items.age'))
  const plain = Buffer.from(await unwrapSmall(sealed, await readInboxIdentity(world.dir))).toString()
  return plain
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line))
}
