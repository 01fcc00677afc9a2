// Which live processes use an embedded server, so that the last one to leave stops it and a killed one does not keep it up.

import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeDurably } from '../durable.ts'
import { isMarkedProcessAlive, markProcess } from './process-mark.ts'

/**
 * Says in a file that this process uses the server with this number; the kernel, not the file, says whether the process
 * lives. The answer leaves, and tells whether others still use the server. Call both under the start lock.
 */
export async function registerUser(root: string, server: number): Promise<() => Promise<boolean>> {
  const users = join(root, 'users')
  await mkdir(users, { recursive: true, mode: 0o700 })
  const mine = `${markProcess(process.pid)}.${server}.${randomBytes(4).toString('hex')}`
  await writeDurably(join(users, mine), '', 0o600)
  return async () => {
    await rm(join(users, mine), { force: true })
    return await othersUse(users, server)
  }
}

async function othersUse(users: string, server: number): Promise<boolean> {
  let found = false
  for (const name of await readdir(users)) {
    const [user, used] = name.split('.')
    if (isMarkedProcessAlive(user ?? '') && Number(used) === server) found = true
    else await rm(join(users, name), { force: true })
  }
  return found
}
