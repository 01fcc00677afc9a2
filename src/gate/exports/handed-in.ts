// What custodians handed in, with the declared source that it is of.

import { join } from 'node:path'
import { type AnySigner, encodeVkey } from '../../ledger/note.ts'
import { readDeclarations } from '../../sources/declaration.ts'
import { exportsFolder, type HandedIn, readHandedIn } from '../../sources/export/kept.ts'
import type { ExportDeclaration, Hand } from '../../sources/export/mapping.ts'
import { SOURCES_FILE } from '../context.ts'
import { HandInRefused } from './hand-in-refusal.ts'

export type OfSource = { handedIn: HandedIn; declaration: ExportDeclaration }

export async function listHandedIn(dir: string): Promise<OfSource[]> {
  const exports = (await readDeclarations(join(dir, SOURCES_FILE))).filter(one => one.kind === 'export')
  const lists = exports.map(async declaration =>
    (await readHandedIn(exportsFolder(dir), declaration.custodians))
      .filter(({ statement }) => statement.source === declaration.name)
      .map(handedIn => ({ handedIn, declaration })),
  )
  return (await Promise.all(lists)).flat()
}

/** Throws HandInRefused `nothing_handed_in`. */
export async function findHandedIn(dir: string, id: string): Promise<OfSource> {
  const found = (await listHandedIn(dir)).find(({ handedIn }) => handedIn.id === id)
  if (!found) throw new HandInRefused('nothing_handed_in')
  return found
}

/** Throws HandInRefused `custodian_unknown`. */
export function handOf({ custodians }: ExportDeclaration, signer: AnySigner): Hand {
  const hand = custodians.find(({ key }) => key === encodeVkey(signer))
  if (!hand) throw new HandInRefused('custodian_unknown')
  return hand
}
