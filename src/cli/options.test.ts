import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Command, findCommand, listCommands, loadCommand } from './commands.ts'
import { makeIo, WrongUse } from './io.ts'

describe('an option that no command knows', () => {
  const words: Readonly<Record<string, readonly string[]>> = {
    demand: ['receive FILE', 'list', 'show ID'],
    gate: [
      ...['show', 'pin FILE', 'unpin ID', 'keeper make', 'keeper add', 'keeper remove'],
      ...['hand-in FILE', 'hand-in list', 'hand-in confirm ID'],
    ],
    law: ['ask', 'check FILE', 'why FILE ID', 'matrix', 'diff A B', 'lint', 'schema'],
    words: ['lint'],
    import: ['open FILE'],
    directory: ['import FILE', 'export', 'list', 'link ID', 'drill ID'],
    keys: ['list', 'rotate root', 'split FILE', 'join', 'recover'],
    witnesses: ['list', 'add KEY URL', 'remove NAME', 'quorum 2'],
  }
  const ofAnotherVerb = [
    'gate show --yes',
    'gate unpin carl --custodian carl',
    'gate pin FILE --role custodian',
    'gate hand-in list --dry-run',
    'gate hand-in confirm ID --key KEYFILE --dry-run',
    'directory list --dry-run',
    'directory link ID --dry-run',
    'directory import FILE --surface desk',
    'witnesses list --unasked',
    'law schema --live',
    'law lint --json-schema',
    'demand show ID --view open',
    'keys list --out DIR',
  ]
  const stream = { isTTY: false, write: () => true }
  const io = makeIo({ json: false, data: '/nowhere', stdout: stream, stderr: stream })

  const statusOf = async (command: Command, args: string[]) => {
    const run = await loadCommand(command)
    return run(args, io).catch(error => (isWrongUse(error) ? 2 : Promise.reject(error)))
  }

  for (const command of listCommands())
    for (const line of words[command.name] ?? [''])
      test(`is wrong use of duly ${`${command.name} ${line}`.trim()}`, async () => {
        assert.equal(await statusOf(command, [...line.split(' ').filter(Boolean), '--nonsense']), 2)
      })

  for (const line of ofAnotherVerb)
    test(`nor does this verb know it: duly ${line}`, async () => {
      const [name = '', ...args] = line.split(' ')
      const command = findCommand(name) ?? assert.fail(name)
      assert.equal(await statusOf(command, args), 2)
    })

  test('every verb of every command is in the table', () => {
    for (const { name, usage } of listCommands()) {
      const verbs = usage.split(/ \| /).map(way => way.split(' ')[0] ?? '')
      for (const verb of verbs.filter(word => /^[a-z][a-z-]*$/.test(word)))
        assert.ok(
          words[name]?.some(line => line.split(' ')[0] === verb),
          `duly ${name} ${verb} has no row`,
        )
    }
  })
})

/** As the command line takes it (main.ts). */
function isWrongUse(error: unknown): boolean {
  return error instanceof WrongUse || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')
}
