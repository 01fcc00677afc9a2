import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { listCommands, loadCommand } from './commands.ts'
import { makeIo, WrongUse } from './io.ts'

describe('an option that no command knows', () => {
  const words: Readonly<Record<string, readonly string[]>> = {
    demand: ['receive FILE', 'list', 'show ID'],
    gate: ['show', 'pin FILE', 'unpin ID', 'keeper make', 'keeper add', 'keeper remove'],
    law: ['ask', 'check FILE', 'why FILE ID', 'matrix', 'diff A B', 'lint', 'schema'],
    words: ['lint'],
    import: ['open FILE'],
    directory: ['import FILE', 'export', 'list', 'link ID', 'drill ID'],
    keys: ['list', 'rotate root', 'split FILE', 'join', 'recover'],
    witnesses: ['list', 'add KEY URL', 'remove NAME', 'quorum 2'],
  }
  const stream = { isTTY: false, write: () => true }
  const io = makeIo({ json: false, data: '/nowhere', stdout: stream, stderr: stream })

  for (const command of listCommands())
    for (const line of words[command.name] ?? [''])
      test(`is wrong use of duly ${`${command.name} ${line}`.trim()}`, async () => {
        const run = await loadCommand(command)
        const args = [...line.split(' ').filter(Boolean), '--nonsense']
        const status = await run(args, io).catch(error => (isWrongUse(error) ? 2 : Promise.reject(error)))
        assert.equal(status, 2)
      })
})

/** As the command line takes it (main.ts). */
function isWrongUse(error: unknown): boolean {
  return error instanceof WrongUse || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')
}
