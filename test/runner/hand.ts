// A process that runs one file of tests after another, as the runner names them: what they all need (the modules, the law packs,
// a browser) is loaded once and not once per file. Each file is a suite, so that its hooks are about its own tests.
import { Socket } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { suite } from 'node:test'
import { closeKept, keepBetweenFiles } from './between.ts'

/** The runner writes the names of files here, a line each; its end is the end of the work. */
const NAMES_FD = 3
const ROOT = join(import.meta.dirname, '../..')
const environment = { ...process.env }

keepBetweenFiles()
const names = createInterface({ input: new Socket({ fd: NAMES_FD, readable: true, writable: false }) })
for await (const file of names) {
  await suite(file, async () => {
    await import(join(ROOT, file))
  })
  restoreEnvironment()
}
await closeKept()

/** What one file sets there is nothing to the next. */
function restoreEnvironment(): void {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
  Object.assign(process.env, environment)
}
