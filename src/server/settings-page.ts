// docs/settings.md, made from the schema of `settings.json`: `node src/server/settings-page.ts` writes it, a test compares.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { networkSchema } from './settings/network.ts'

type Node = {
  readonly description?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, Node>>
  readonly additionalProperties?: Node | boolean
  readonly items?: Node
  readonly minimum?: number
  readonly maximum?: number
}

export const SETTINGS_PAGE = join(import.meta.dirname, '../../docs/settings.md')

export function settingsPage(): string {
  const root = z.toJSONSchema(networkSchema, { io: 'input', unrepresentable: 'any' }) as Node
  const rows = rowsOf(root, '').map(cells => `| ${cells.join(' | ')} |`)
  return `${HEAD}\n| setting | value | without it | |\n|---|---|---|---|\n${rows.join('\n')}\n\n${TAIL}`
}

function rowsOf(node: Node, path: string): string[][] {
  const { properties = {}, additionalProperties } = node
  const named = Object.entries(properties).flatMap(([name, child]) =>
    rowsAt(child, path ? `${path}.${name}` : name),
  )
  const any = typeof additionalProperties === 'object' ? rowsOf(additionalProperties, `${path}.PART`) : []
  return [...named, ...any]
}

function rowsAt(node: Node, path: string): string[][] {
  const below = rowsOf(node, path)
  const own = [`\`${path}\``, kindOf(node), defaultOf(node), node.description ?? '']
  return below.length > 0 ? [[`\`${path}\``, '', '', node.description ?? ''], ...below] : [own]
}

function kindOf(node: Node): string {
  if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``
  if (node.enum) return node.enum.map(one => `\`${String(one)}\``).join(' or ')
  if (node.type === 'array') return `list of ${node.items ? kindOf(node.items) : 'values'}`
  if (node.type === 'integer') return `${node.minimum ?? 0} to ${node.maximum ?? ''}`
  return node.type === 'string' ? 'text' : (node.type ?? '')
}

function defaultOf(node: Node): string {
  return node.default === undefined ? '' : `\`${JSON.stringify(node.default)}\``
}

const HEAD = `# Settings of an installation

How an installation is reached and reaches others: \`settings.json\` in the data directory, mode 0600, read at the start. Every
setting has a default; without the file Duly listens on loopback only and believes no header about who connects. An unknown or
malformed setting is refused at the start, with its name, and by \`bin/duly doctor\`. This table is made from the schema
(\`src/server/settings/network.ts\`).
`

const TAIL = `Paths of certificates are relative to the data directory. Numbers of ports and the names of the surfaces stand in \`duly.json\`
([docs/operate.md](operate.md#dulyjson)); terms and ticks in \`policy.json\`.

Behind one proxy on the same machine, mail by STARTTLS, health for a Prometheus on another machine:

\`\`\`
{ "v": 1,
  "behindProxy": { "addresses": ["127.0.0.1"], "header": "x-forwarded-for" },
  "listen": { "smtp": { "address": "0.0.0.0", "port": 25 },
              "operator": { "address": "10.0.0.5", "names": ["duly.internal.example"] } },
  "tls": { "smtp": { "certificate": "tls/mail.pem", "key": "tls/mail.key" },
           "operator": { "certificate": "tls/operator.pem", "key": "tls/operator.key", "clientCa": "tls/clients.pem" } },
  "outgoingMail": { "tls": "required" } }
\`\`\`

A proxy must **set** its header, or append to it, on every request, and pass the \`Host\` header as the browser sent it. Where
\`behindProxy\` is missing behind a proxy, all clients count as one: failures of one are the failures of all.
`

if (import.meta.main) writeFileSync(SETTINGS_PAGE, settingsPage())
