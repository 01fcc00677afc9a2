// A portal's pages as its tests read and send them.
import type { PasskeyClient } from '../../cli/passkey-client.ts'

/** The page at this path, whatever its status. */
export async function text(client: PasskeyClient, path: string): Promise<string> {
  return (await client.call('GET', path)).bytes.toString('utf8')
}

/** As a browser sends a form. */
export function form(fields: Readonly<Record<string, string>>) {
  return {
    bytes: Buffer.from(new URLSearchParams(fields).toString()),
    mediaType: 'application/x-www-form-urlencoded',
  }
}
