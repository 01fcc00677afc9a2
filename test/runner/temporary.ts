// The folder in which a run of the tests keeps what they make and throw away.
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isProcessAlive } from '../../src/store/cluster/process-mark.ts'

const MEMORY = '/dev/shm'
const NAME = /^duly-tests-(\d+)-/
/** Several times what a whole run was seen to use at once. */
const ROOM_BYTES = 3 * 1024 ** 3

/**
 * Makes a folder in memory where this machine has one with room, in which programs may run: tests make and delete a hundred
 * thousand files and sync many of them. null: use the machine's own temporary folder. Whoever takes it removes it.
 */
export function makeFolderInMemory(): string | null {
  if (!existsSync(MEMORY)) return null
  removeLeft()
  const { bavail, bsize } = statfsSync(MEMORY)
  if (Math.min(bavail * bsize, process.availableMemory()) < ROOM_BYTES) return null
  let folder: string | null = null
  try {
    folder = mkdtempSync(join(MEMORY, `duly-tests-${process.pid}-`))
    // PostgreSQL runs as another user where the tests run as root.
    chmodSync(folder, 0o711)
    tryProgram(join(folder, 'program'))
    return folder
  } catch {
    // Closed to this user, or mounted noexec, as containers do.
    if (folder) rmSync(folder, { recursive: true, force: true })
    return null
  }
}

function tryProgram(path: string): void {
  writeFileSync(path, '#!/bin/sh\n', { mode: 0o755 })
  execFileSync(path)
  rmSync(path)
}

/** What a run left that was killed: it would keep its memory until the machine starts again. */
function removeLeft(): void {
  for (const name of readdirSync(MEMORY)) {
    const pid = Number(NAME.exec(name)?.[1])
    if (!pid || isProcessAlive(pid)) continue
    try {
      rmSync(join(MEMORY, name), { recursive: true, force: true })
    } catch {
      // Another user's.
    }
  }
}
