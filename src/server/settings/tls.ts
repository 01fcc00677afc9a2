// The certificates that `settings.json` names.
import { readFile } from 'node:fs/promises'
import { isAbsolute, resolve } from 'node:path'
import { Refused } from '../../store/refused.ts'

export const SETTINGS_FILE = 'settings.json'

export type Tls = { readonly cert: string; readonly key: string; readonly ca?: string }

/** Reads what a certificate setting names; paths are relative to the data directory. Refuses a file that cannot be read. */
export async function readTls(
  dataDir: string,
  named: { certificate: string; key: string; clientCa?: string | undefined } | undefined,
): Promise<Tls | null> {
  if (!named) return null
  const read = async (name: string) => {
    const path = isAbsolute(name) ? name : resolve(dataDir, name)
    try {
      return await readFile(path, 'utf8')
    } catch (error) {
      throw new Refused(
        {
          code: 'bad_settings',
          detail: `${path}, which ${SETTINGS_FILE} names under tls, cannot be read (${(error as NodeJS.ErrnoException).code ?? 'fault'}).`,
          next: 'Name a PEM file that this user can read.',
        },
        error,
      )
    }
  }
  return {
    cert: await read(named.certificate),
    key: await read(named.key),
    ...(named.clientCa === undefined ? {} : { ca: await read(named.clientCa) }),
  }
}
