// Headers of every answer: nothing inline, nothing foreign, nothing framed, nothing kept (docs/threats.md D4 45, 47, 48).
import type { MiddlewareHandler } from 'hono'
import type { Site } from './site.ts'

export const contentSecurityPolicy = [
  "default-src 'none'",
  "object-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Of a stranger's file: saved, and where a browser shows it all the same it is alone, runs nothing and stands in no frame. */
export const sandboxPolicy =
  "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const permissions = [
  'publickey-credentials-get=(self)',
  'publickey-credentials-create=(self)',
  'camera=()',
  'geolocation=()',
  'microphone=()',
  'payment=()',
  'usb=()',
].join(', ')

const always: readonly (readonly [string, string])[] = [
  ['content-security-policy', contentSecurityPolicy],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  // Not `no-referrer`: with it a form's POST carries `Origin: null`, and the check of the origin would refuse our own forms.
  ['referrer-policy', 'same-origin'],
  ['permissions-policy', permissions],
]

/** Sets the headers after the handler ran; a handler may set a stricter policy or, for hashed assets, a cache of its own. */
export function securityHeaders(site: Site): MiddlewareHandler {
  return async (c, next) => {
    await next()
    // Set on the answer itself: the context's own method would make a new answer for each.
    guard(c.res.headers, site)
  }
}

/** The same for an answer that no app gives. */
export function guard(headers: Headers, site: Site): void {
  for (const [name, value] of always) if (!headers.has(name)) headers.set(name, value)
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  if (site.scheme === 'https') headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
}
