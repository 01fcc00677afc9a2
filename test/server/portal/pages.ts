// A portal's pages as its tests read and send them.
import type { PasskeyClient } from '../../../src/cli/passkey/passkey-client.ts'

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

/** The token that a page shows once. */
export function tokenIn(answer: { readonly bytes: Buffer }): string {
  return /\bduly_tenant_[A-Za-z0-9_-]{43}\b/.exec(answer.bytes.toString())?.[0] ?? ''
}
