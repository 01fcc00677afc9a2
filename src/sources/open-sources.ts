// The declared sources, opened, each with its own secret: a token for one is worth nothing at another.

import { hkdfSync } from 'node:crypto'
import { dirname } from 'node:path'
import { DeclarationError, readDeclarations, type SourceDeclaration } from './declaration.ts'
import { openExport } from './export/export.ts'
import { openMaildir } from './maildir.ts'
import { openPostgresql } from './postgresql.ts'
import type { Source } from './protocol.ts'
import type { TokenKey } from './token.ts'

export type OpenSource = { source: Source; key: TokenKey }

/**
 * Opens what `path` (sources.json) declares. `secret` is 32 random bytes of the gate; `now` its clock. Throws DeclarationError.
 */
export async function openSources(
  path: string,
  secret: Uint8Array,
  now: () => string,
): Promise<Map<string, OpenSource>> {
  const declared = await readDeclarations(path)
  return new Map(declared.map(declaration => [declaration.name, openOne(path, declaration, { secret, now })]))
}

function openOne(path: string, declaration: SourceDeclaration, gate: TokenKey): OpenSource {
  const info = `duly/source/v1\0${declaration.name}`
  const secret = new Uint8Array(hkdfSync('sha256', gate.secret, new Uint8Array(), info, 32))
  const key = { secret, now: gate.now }
  try {
    return { source: openDeclared(path, declaration, key), key }
  } catch (cause) {
    throw new DeclarationError(`${path}: source ${declaration.name}: ${(cause as Error).message}`, { cause })
  }
}

function openDeclared(path: string, declaration: SourceDeclaration, key: TokenKey): Source {
  switch (declaration.kind) {
    case 'maildir':
      return openMaildir(declaration, key)
    case 'postgresql':
      return openPostgresql(declaration, key)
    case 'export':
      return openExport(declaration, key, dirname(path))
  }
}
