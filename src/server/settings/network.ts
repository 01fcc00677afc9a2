// How an installation is reached and reaches others: `settings.json` of the data directory, which an operator writes. Everything
// in it has a default; without the file an installation listens on loopback and believes no header about who connects.
// docs/settings.md is made from this schema.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { BlockList, isIP } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'
import type { Ports } from '../../store/data-dir.ts'
import { Refused } from '../../store/refused.ts'
import { parts } from '../part/parts.ts'
import { SETTINGS_FILE } from './tls.ts'

const address = z.string().refine(text => isIP(text) !== 0, 'is no IP address')
const port = z.int().min(0).max(65_535)
const range = z.string().refine(text => rangeOf(text) !== null, 'is no IP address or range (10.0.0.0/8)')
const file = z.string().min(1).max(4096)

const place = z.strictObject({
  address: address.optional().describe('IP address; loopback without it'),
  port: port.optional().describe('the number in `ports` of `duly.json` without it'),
})

const certificate = z.strictObject({
  certificate: file.describe('PEM file with the certificate and those between it and the root'),
  key: file.describe('PEM file with its key, readable by its owner alone'),
})

const withClients = certificate.extend({
  clientCa: file
    .optional()
    .describe('PEM file: only clients with a certificate under it are answered; without it everybody is'),
})

const auditAddress = z
  .string()
  .refine(
    text => /^(?:syslog\+tcp:\/\/[^/\s]+:\d+|syslog\+unix:\/\S+|https?:\/\/\S+)$/.test(text),
    'is none of syslog+tcp://HOST:PORT, syslog+unix:/PATH, https://…',
  )

export const networkSchema = z.strictObject({
  v: z.literal(1),
  behindProxy: z
    .strictObject({
      addresses: z
        .array(range)
        .min(1)
        .max(100)
        .describe('addresses and ranges of your proxies, all of them that a request passes'),
      header: z
        .enum(['x-forwarded-for', 'forwarded'])
        .default('x-forwarded-for')
        .describe('the header that they write: what a client sends in the other is not looked at'),
    })
    .optional()
    .describe('the proxies that requests come through. From any other peer the header is not believed'),
  public: z
    .strictObject({
      scheme: z
        .enum(['http', 'https'])
        .optional()
        .describe('https, but http for names that end in `localhost`'),
      port: port
        .optional()
        .describe('as people type it: 443, but `ports.web` for names that end in `localhost`'),
    })
    .default({})
    .describe('the addresses of the surfaces in links and pages; their names are the `hosts` of `duly.json`'),
  listen: z
    .strictObject({
      web: place.default({}).describe('the faces'),
      smtp: place.default({}).describe('mail that is served'),
      operator: place
        .extend({
          names: z
            .array(z.string().min(1).max(253))
            .max(20)
            .default([])
            .describe('host names beside loopback’s by which operators may call it'),
        })
        .default({ names: [] })
        .describe('health and figures'),
      parts: z
        .partialRecord(z.enum(parts), z.strictObject({ address: address.default('127.0.0.1'), port }))
        .default({})
        .describe(
          'health and figures of a part that runs alone (`duly serve --only`); on a socket in `run/` anyway',
        ),
    })
    .default({ web: {}, smtp: {}, operator: { names: [] }, parts: {} })
    .describe('where Duly listens'),
  tls: z
    .strictObject({
      web: withClients.optional().describe('Duly speaks TLS to its clients by itself'),
      operator: withClients.optional().describe('the same for health and figures'),
      smtp: certificate.optional().describe('STARTTLS is offered to who serves mail'),
    })
    .default({})
    .describe('certificates; read at the start'),
  outgoingMail: z
    .strictObject({
      tls: z
        .enum(['required', 'opportunistic'])
        .optional()
        .describe(
          '`required`: a letter waits where the outgoing server offers no TLS that verifies. Without it `required`, but `opportunistic` for a server on loopback',
        ),
    })
    .default({})
    .describe('how letters leave'),
  audit: z
    .strictObject({
      to: auditAddress.describe('`syslog+tcp://HOST:PORT`, `syslog+unix:/PATH` or `https://…`'),
    })
    .optional()
    .describe(
      'where each act of administration and each sign-in is told as well, by kinds and ids, without names and words; syslog over a stream',
    ),
})

export type Network = z.infer<typeof networkSchema>
export type NetworkFile = z.input<typeof networkSchema>

export async function readNetwork(dataDir: string): Promise<Network> {
  const path = join(dataDir, SETTINGS_FILE)
  if (!existsSync(path)) return networkSchema.parse({ v: 1 })
  return parseNetwork(await readFile(path, 'utf8'), path)
}

/** Refuses what does not fit, with the name of the setting. */
export function parseNetwork(text: string, path: string): Network {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw badSettings(path, 'it is no JSON')
  }
  const parsed = networkSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw badSettings(
    path,
    issue ? `${issue.path.join('.') || 'the file'}: ${issue.message}` : 'it does not fit',
  )
}

function badSettings(path: string, what: string): Refused {
  return new Refused({
    code: 'bad_settings',
    detail: `${path} cannot be used: ${what}.`,
    next: 'Correct it; docs/settings.md has every setting.',
  })
}

export type Bound = { readonly host: string; readonly port: number }

const LOOPBACK = '127.0.0.1'

/** Where a listener binds. A demo listens on loopback only, whatever its settings say. */
export function boundAt(
  network: Network,
  which: 'web' | 'smtp' | 'operator',
  { ports, demo }: { readonly ports: Ports; readonly demo: boolean },
): Bound {
  const wanted = network.listen[which]
  const named = wanted.address ?? (which === 'web' ? environmentAddress() : undefined)
  return { host: demo ? LOOPBACK : (named ?? LOOPBACK), port: wanted.port ?? ports[which] }
}

/** Of releases before `settings.json`. */
function environmentAddress(): string | undefined {
  const wanted = process.env.DULY_ADDRESS ?? ''
  return isIP(wanted) === 0 ? undefined : wanted
}

type Range = { readonly net: string; readonly bits: number; readonly family: 'ipv4' | 'ipv6' }

function rangeOf(text: string): Range | null {
  const [net = '', bits, more] = text.split('/')
  const kind = isIP(net)
  const most = kind === 4 ? 32 : 128
  const wanted = bits === undefined ? most : Number(/^\d{1,3}$/.test(bits) ? bits : Number.NaN)
  if (kind === 0 || more !== undefined || !(wanted >= 0 && wanted <= most)) return null
  return { net, bits: wanted, family: kind === 4 ? 'ipv4' : 'ipv6' }
}

/** Whether an address is one of these. */
export function memberOf(ranges: readonly string[]): (address: string) => boolean {
  const list = new BlockList()
  for (const text of ranges) {
    const found = rangeOf(text)
    if (found) list.addSubnet(found.net, found.bits, found.family)
  }
  return one => list.check(one, isIP(one) === 6 ? 'ipv6' : 'ipv4')
}
