// How full the disks of an installation may get: below the mark new papers are refused, so that what is left keeps faces, ticks and
// approvals going. A database without room stops everything.

import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Sentence, sentence } from '../../kernel/message.ts'

export type Space = { readonly free: number; readonly size: number }

const GIB = 1024 ** 3
/** Of a disk that is smaller than ten times this, a tenth. */
const MARK_BYTES = GIB

/** Pure: free bytes below which no new paper is taken in. */
export function markOf({ size }: Pick<Space, 'size'>): number {
  return Math.min(MARK_BYTES, Math.floor(size / 10))
}

export function isLow(space: Space): boolean {
  return space.free < markOf(space)
}

export type DiskSeen = Space & { readonly path: string; readonly low: boolean }

export type Disk = {
  /** The disk that is nearest to its mark; looked at again after a second. */
  look(): Promise<DiskSeen>
  /** As it was last seen, for what cannot wait; null before the first look. */
  last(): DiskSeen | null
}

export type SpaceOf = (path: string) => Promise<Space>

export async function spaceOf(path: string): Promise<Space> {
  try {
    const { bavail, blocks, bsize } = await statfs(path)
    return { free: bavail * bsize, size: blocks * bsize }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // A database by URL has no folder here, and a folder that is not made yet lies on the disk of the one above.
    if (code === 'ENOENT' && dirname(path) !== path) return spaceOf(dirname(path))
    throw error
  }
}

const KEPT_MS = 1_000

/** `folders`: where papers, the log and the embedded database lie; they may be on different disks. */
export function watchDisk(folders: readonly string[], space: SpaceOf = spaceOf): Disk {
  let seen: DiskSeen | null = null
  let at = Number.NEGATIVE_INFINITY
  return {
    look: async () => {
      if (seen && performance.now() - at < KEPT_MS) return seen
      const all = await Promise.all(
        folders.map(async path => {
          const found = await space(path)
          return { ...found, path, low: isLow(found) }
        }),
      )
      const [nearest] = all.toSorted((a, b) => a.free - markOf(a) - (b.free - markOf(b)))
      if (!nearest) throw new Error('an installation lies on some disk')
      seen = nearest
      at = performance.now()
      return seen
    },
    last: () => seen,
  }
}

/** In words, for the doctor and the health page. */
export function sayDisk(disk: DiskSeen): { readonly detail: Sentence; readonly next: Sentence | null } {
  const gib = (bytes: number) => Number((bytes / GIB).toFixed(bytes < GIB ? 2 : 1))
  const detail = sentence('system.disk_free', { free: gib(disk.free), mark: gib(markOf(disk)) })
  return {
    detail,
    next: disk.low ? sentence('system.make_room_on_disk', { path: disk.path }) : null,
  }
}
