// The part of `settings.json` that the supervisor uses itself, read without the schema, which it would hold for good. The
// set-up checks the whole file; what is malformed here is refused there.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Place = { readonly address?: string; readonly port?: number }
export type Listening = {
  readonly operator: Place & { readonly names?: readonly string[] }
  readonly web: Place
  readonly smtp: Place
  readonly parts: Readonly<Record<string, Place>>
  readonly tls: Certificate | undefined
}

type Certificate = { readonly certificate: string; readonly key: string; readonly clientCa?: string }

export function readListening(dataDir: string): Listening {
  const file = join(dataDir, 'settings.json')
  const none = { operator: {}, web: {}, smtp: {}, parts: {}, tls: undefined }
  if (!existsSync(file)) return none
  try {
    const { listen, tls } = JSON.parse(readFileSync(file, 'utf8')) as {
      listen?: Partial<Listening>
      tls?: { operator?: Certificate }
    }
    return { ...none, ...listen, tls: tls?.operator }
  } catch {
    return none
  }
}
