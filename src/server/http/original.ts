// A stored paper, sent as it came. Never rendered in our origin: it is hostile until proven otherwise (docs/threats.md D4 41).
import type { Context } from 'hono'
import { sandboxPolicy } from './headers.ts'

export function sendOriginal(c: Context, file: { readonly bytes: Buffer; readonly title: string }): Response {
  return c.body(new Uint8Array(file.bytes), 200, {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.title)}`,
    'content-security-policy': sandboxPolicy,
  })
}
