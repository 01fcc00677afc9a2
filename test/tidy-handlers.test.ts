// What a handler may do of itself: it runs as its actor, under row-level security.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { code, SOURCES } from './source-files.ts'

const HANDLERS = SOURCES.filter(
  file =>
    file.startsWith('src/server/') && !file.startsWith('src/server/worker/') && !/\.test\.ts$/.test(file),
)

/** A handler runs as its actor; what the program does for it is a named function in src/store/program, with its reason. */
test('outside the workers nothing leaves row-level security behind', () => {
  const uses = HANDLERS.filter(file => /\basWorker\b|\bPROGRAM\b|\bWORKER_ACTOR\b/.test(code(file)))
  assert.deepEqual(uses, [])
})

/** At the door, before it is known who comes, and where approvers sign. May only fall: each becomes a named function too. */
const AT_THE_DOOR = 27

test('ever fewer transactions of the system are written where people come in', () => {
  const uses = HANDLERS.flatMap(file =>
    [...code(file).matchAll(/withTransaction\([\w.]+, (?:SYSTEM|\{ kind: 'system')/g)].map(() => file),
  )
  assert.ok(uses.length <= AT_THE_DOOR, `${uses.length} uses:\n${[...new Set(uses)].join('\n')}`)
})
