// A lock between processes that the kernel frees when its holder dies, however it dies. Node has no flock; an exclusive
// transaction on an empty SQLite file is the same fcntl lock. A pid file would need guessing whether its writer lives.

import { closeSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { Refused } from '../refused.ts'

export type FileLock = { release(): void }

const SQLITE_BUSY = 5

/** Takes the lock at `path` (made when missing) or refuses with `lock_timeout` after `waitMs`; 0 tries once. */
export async function lockFile(path: string, waitMs: number): Promise<FileLock> {
  const deadline = performance.now() + waitMs
  for (;;) {
    const lock = tryLock(path)
    if (lock) return lock
    if (performance.now() >= deadline) throw busy(path)
    await delay(25)
  }
}

function tryLock(path: string): FileLock | undefined {
  // 0600: whoever may open the file may also hold it.
  closeSync(openSync(path, 'a', 0o600))
  const handle = new DatabaseSync(path, { timeout: 0 })
  try {
    handle.exec('begin exclusive')
    return { release: () => handle.close() }
  } catch (error) {
    handle.close()
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return undefined
    throw error
  }
}

function busy(path: string): Refused {
  return new Refused({
    code: 'lock_timeout',
    detail: `Another process holds ${path}.`,
    next: 'Wait until it has finished, or stop it.',
  })
}
