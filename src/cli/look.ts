// What lies at a path that somebody typed: "not there" and "not yours to look at" lead to different next steps.

import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { WrongUse } from './io.ts'

/** Follows links. Throws WrongUse where nothing lies at the path, or where this user may not look. */
export async function lookAt(path: string): Promise<Stats> {
  try {
    return await stat(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new WrongUse(`There is nothing at ${path}.`)
    throw new WrongUse(
      `${path} cannot be looked at (${code}): see who may read the folders on the way to it.`,
    )
  }
}
