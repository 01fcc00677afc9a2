// The borders between rooms, and what a reader relies on: nothing impure in a pure room, names that say something, links that
// lead somewhere, commands that exist, nothing of the machine that wrote it.

import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { test } from 'node:test'
import { listCommands } from '../src/cli/commands.ts'
import { code, FILES, type Import, importsOf, ROOT, read, SOURCES } from './source-files.ts'

type Rule = {
  /** Rooms whose values and types may be imported. */
  rooms: readonly string[]
  /** Rooms or files of which only types may be imported. */
  types?: readonly string[]
  /** Single files of other rooms whose values may be imported. */
  files?: readonly string[]
}

const PACKAGE_WORDS = ['words/package/table.ts', 'words/languages.ts']
/** Which words of a paper are kept for the search: told apart in the cage too. */
const FOUND_BY = ['store/search/paper-text.ts', 'store/search/search-words.ts']

const CODE_BOOKS = ['ledger/code-book.ts', 'ledger/statistics/counted-line.ts']

/** What is about demands and those who handle them, without a clock or a disk. */
const DEMANDS = ['kernel', 'vocabulary', 'domain', 'directory']
const INNER = [...DEMANDS, 'desk-work', 'queue']

const MADE_OF = ['ledger', 'keys', 'seal', 'pdf', 'report', 'wire', 'store', 'sources']
const BELOW_SERVER = ['api', 'words', 'law', ...INNER, ...MADE_OF]

/** Who may import whom. A room that is not named here does not exist. */
const RULES: Readonly<Record<string, Rule>> = {
  words: { rooms: [] },
  // The English of its sentences, today's and as it is on record: both are data.
  kernel: { rooms: [], files: ['words/sentences/english.ts', 'words/on-record/table.ts'] },
  vocabulary: { rooms: ['kernel'] },
  law: { rooms: [] },
  domain: {
    rooms: ['kernel', 'vocabulary', 'directory'],
    types: ['law'],
    // Closed lists that the law and the log own; whether an answer of the law bars telling.
    files: ['desk-work/ties.ts', 'law/facts/fact-catalogue.ts', 'law/notice.ts', ...CODE_BOOKS],
  },
  // Types of who acts and of a demand's state, until the first is a word of the kernel.
  directory: { rooms: ['kernel', 'vocabulary'], types: ['law', 'domain'] },
  'desk-work': { rooms: ['kernel', 'vocabulary', 'directory'], types: ['domain'] },
  queue: { rooms: ['kernel', 'vocabulary', 'domain'] },
  // The contract of the HTTP API: both sides import it, the browser's its types alone.
  api: {
    rooms: [...INNER, 'ledger', 'seal', 'law'],
    files: ['words/languages.ts', 'words/templates.ts'],
  },
  ledger: { rooms: [] },
  keys: { rooms: ['ledger'] },
  seal: { rooms: ['ledger'], types: ['pdf/pdf-text.ts'] },
  pdf: { rooms: [] },
  report: { rooms: ['kernel', 'vocabulary', 'domain', 'ledger'] },
  // The reader in its cage looks at papers with the forms of the packs, which reach it as data.
  wire: { rooms: DEMANDS, types: ['law'], files: ['law/recognise/recognise.ts', ...FOUND_BY] },
  store: { rooms: [...INNER, 'ledger'] },
  log: { rooms: ['ledger', 'keys', 'store'] },
  sources: { rooms: ['seal', 'ledger'] },
  // A PDF is made in another process, so that no library for it is where the keys are.
  gate: {
    rooms: [...DEMANDS, 'ledger', 'keys', 'seal', 'sources', 'store'],
    types: ['pdf'],
    files: PACKAGE_WORDS,
  },
  server: {
    rooms: BELOW_SERVER,
    types: ['log/sequencer.ts', 'log/witness-quorum.ts'],
    files: [
      // Setting up a gate and enrolling approvers: the keeper's acts, which touch no order and no key of the running gate.
      'gate/init.ts',
      'gate/context.ts',
      'gate/enrol.ts',
      'gate/pin.ts',
      // A rotated witness key is proposed to the keepers; a pin that they did not sign is told of.
      ...['proposal', 'broken'].map(file => `gate/pin/${file}.ts`),
      ...['files', 'keys', 'open-log', 'log-store', 'postgres-log-store', 'publisher', 'proofs'].map(logFile),
      ...['witness', 'witness-address', 'witness-client', 'sha256'].map(logFile),
      // Writes the bundles that the surfaces serve.
      'web/build.ts',
    ],
  },
  web: {
    rooms: ['words', 'law', 'ledger', 'seal', 'report'],
    types: [...INNER, 'api'],
    files: [
      'kernel/actor.ts',
      'vocabulary/closed-lists.ts',
      'vocabulary/lanes.ts',
      ...['decided-anew', 'instruments', 'line-proposal'].map(file => `domain/decision/${file}.ts`),
      'domain/challenge/stayed-lines.ts',
      'domain/notice/upheld.ts',
      'domain/turn/step-act.ts',
      'queue/columns.ts',
      'queue/filter.ts',
      'queue/summary.ts',
    ],
  },
  cli: { rooms: [...BELOW_SERVER, 'log', 'gate', 'server', 'web'] },
}

/** What stands in for the world in tests of any room: a software passkey, a database of one's own. */
const FOR_TESTS = [
  'cli/passkey/software-passkey.ts',
  'cli/passkey/passkey-client.ts',
  'store/cluster/embedded.ts',
  'store/postgres-binaries.ts',
  'store/migrate.ts',
]

const PURE = ['api', 'words', 'law', ...INNER, 'ledger', 'seal', 'report']

/** A sequencer's log is ordered by the store, a witness by nobody: it must run where no database is. */
const WITNESS = ['log/witness.ts', 'log/witness-http.ts', 'log/witness-address.ts', 'log/witness-main.ts']
const WITNESS_MAY = [
  'store/installation/file-lock.ts',
  'store/installation/part-listener.ts',
  'keys/signer.ts',
]

const BANNED: readonly (readonly [string, RegExp])[] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.|\bTemporal\.Now\b/],
  ['randomness', /\bMath\.random\b|\bgetRandomValues\b|\brandomUUID\b/],
  ['the process', /\bprocess\./],
  ['Node', /\bBuffer\b|from 'node:|import\('node:/],
  ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
  ['timers', /\bset(?:Timeout|Interval|Immediate)\(/],
]

/** Longer than 400 lines, on purpose. */
const LONG = [
  // One schema, one look, one list of events, one road: cut in two they would be harder to read.
  'src/store/migrations/0001-ground.sql',
  'src/web/desk/demand/demand.css',
  'src/domain/registry/state.ts',
  // Tables of rules with the world that they are tried in.
  'src/cli/fsck.test.ts',
  'src/gate/compromised-server.test.ts',
  'src/seal/package.test.ts',
  'src/store/demand/execute.test.ts',
  'src/store/row-security.test.ts',
  'src/store/who-acts.test.ts',
  'test/desk/road.ts',
  'test/promises/thief.test.ts',
]

const SELF = 'test/tidy.test.ts'

function logFile(name: string): string {
  return `log/${name}.ts`
}

const DOCS = FILES.filter(file => file.endsWith('.md'))

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file)
}

function roomOf(file: string): string {
  return file.split('/')[1] ?? ''
}

/** Why an import may not be, or nothing. */
function complaint({ from, to, typeOnly }: Import): string | undefined {
  const room = roomOf(from)
  if (!to.startsWith('src/')) {
    return isTest(from) || !to.startsWith('test/') ? undefined : 'only tests import from test/'
  }
  if (roomOf(to) === room) return undefined
  const rule = RULES[room]
  if (!rule) return `there is no room "${room}"`
  const file = to.slice('src/'.length)
  if (isTest(from) && FOR_TESTS.includes(file)) return undefined
  // A rule is tried through the acts that keep it.
  if (isTest(from) && INNER.includes(room) && INNER.includes(roomOf(to))) return undefined
  if (WITNESS.includes(from.slice('src/'.length)) && roomOf(to) !== 'ledger' && !WITNESS_MAY.includes(file))
    return 'a witness imports the ledger alone'
  if (room === 'web' && to.endsWith('.node.ts')) return 'a browser has no Node'
  if (rule.rooms.includes(roomOf(to)) || rule.files?.includes(file)) return undefined
  if (typeOnly && rule.types?.some(one => one === roomOf(to) || one === file)) return undefined
  return `${room} may not import ${typeOnly ? 'types' : 'values'} of it`
}

test('rooms import only the rooms that the architecture lets them', () => {
  const imports = SOURCES.flatMap(importsOf)
  assert.ok(imports.length > 500, 'the search for imports finds next to nothing')
  const wrong = imports.flatMap(one => {
    const why = complaint(one)
    return why === undefined ? [] : [`${one.from} → ${one.to}: ${why}`]
  })
  assert.deepEqual(wrong, [])
})

test('every relative import leads to a file', () => {
  const dead = SOURCES.flatMap(importsOf).filter(({ to }) => !existsSync(join(ROOT, to.replace(/\?.*$/, ''))))
  assert.deepEqual(
    dead.map(({ from, to }) => `${from} → ${to}`),
    [],
  )
})

test('a pure room has no clock, no randomness, no disk and no network', () => {
  const pure = SOURCES.filter(
    file => PURE.includes(roomOf(file)) && !isTest(file) && !file.endsWith('.node.ts'),
  )
  assert.ok(pure.length > 50)
  const wrong = pure.flatMap(file =>
    BANNED.filter(([, pattern]) => pattern.test(code(file))).map(([what]) => `${file}: ${what}`),
  )
  assert.deepEqual(wrong, [])
})

test('a pure file never imports a file that needs Node', () => {
  const wrong = SOURCES.filter(
    file => PURE.includes(roomOf(file)) && !isTest(file) && !file.endsWith('.node.ts'),
  )
    .flatMap(importsOf)
    .filter(({ to, typeOnly }) => to.endsWith('.node.ts') && !typeOnly)
  assert.deepEqual(wrong, [])
})

test('no file only hands on what others export', () => {
  const barrel = (file: string) => {
    const rest = code(file)
      .replaceAll(/\bexport\s+(?:type\s+)?(?:\*|\{[^}]*\})(?:\s+as\s+\w+)?\s+from\s+'[^']+'/g, '')
      .trim()
    return rest === '' && code(file).trim() !== ''
  }
  assert.deepEqual(SOURCES.filter(barrel), [])
})

test('file names say what a file is about', () => {
  // What plays the world for tests stands in test/, and needs no mark.
  const vague = /^index\.|^test-|(?:^|[-.])(?:utils?|helpers?|common|managers?|services?|misc)(?:[-.]|$)/
  const wrong = FILES.filter(file => /\.(?:ts|tsx|js)$/.test(file) && vague.test(basename(file)))
  assert.deepEqual(wrong, [])
})

test('a file is short enough to be read at once', () => {
  const long = FILES.filter(
    file => /\.(?:ts|tsx|js|css|sql)$/.test(file) && read(file).split('\n').length > 401,
  )
  assert.deepEqual(
    long.filter(file => !LONG.includes(file)),
    [],
  )
})

test('nothing of the machine that wrote it stands in the repository', () => {
  const machine = /(?<![\w.-])\/(?:work|root|home\/\w+)\/|registry\.npmjs|npm\.pkg\.github|:4873\b/
  const text = FILES.filter(file =>
    /\.(?:ts|tsx|js|json|md|css|sql|html)$|^bin\/|^\.ci\/|^\.npmrc$/.test(file),
  )
  const wrong = text.filter(file => file !== SELF && machine.test(read(file)))
  assert.deepEqual(wrong, [])
  assert.doesNotMatch(read('package-lock.json'), /"resolved":/, 'the lock file names a registry')
})

test('what a newcomer looks for is there', () => {
  const wanted = ['README', 'ARCHITECTURE', 'SECURITY', 'CONTRIBUTING', 'CHANGELOG'].map(name => `${name}.md`)
  assert.deepEqual(
    [...wanted, 'LICENSE', '.ci/run'].filter(file => !FILES.includes(file)),
    [],
  )
})

test('what each table stores, in which form and for whom, stands in docs/data.md', () => {
  const stored = read('docs/data.md')
  const named = new Set([...stored.matchAll(/`(?:duly)?\.([a-z_]+)[`.]/g)].map(([, table]) => table))
  const sql = FILES.filter(file => /^src\/store\/migrations\/\d.*\.sql$/.test(file)).map(read)
  const after = (words: string) =>
    sql.flatMap(text => [...text.matchAll(new RegExp(`^${words} duly\\.([a-z_]+)`, 'gm'))].map(([, t]) => t))
  const gone = after('drop table')
  const tables = after('create table').filter(table => !gone.includes(table))
  assert.ok(tables.length > 0)
  assert.deepEqual(
    [tables.filter(table => !named.has(table)), gone.filter(table => named.has(table))],
    [[], []],
  )
})

test('every relative link in a document leads somewhere', () => {
  const dead = DOCS.flatMap(file =>
    [...read(file).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target]) => target ?? '')
      .filter(target => !/^(?:[a-z]+:|#)/.test(target) && !leads(file, target))
      .map(target => `${file} → ${target}`),
  )
  assert.deepEqual(dead, [])
})

function leads(file: string, target: string): boolean {
  const [path, anchor] = target.split('#')
  const to = normalize(join(dirname(file), path as string))
  if (!existsSync(join(ROOT, to))) return false
  if (anchor === undefined || !to.endsWith('.md')) return true
  const heads = [...read(to).matchAll(/^#+\s+(.*)$/gm)].map(([, title]) => slug(title as string))
  return heads.includes(anchor)
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-')
}

/** The command lines in a document's code blocks: a leading `$ ` and what follows a `#` are not part of them. */
function commandLines(file: string): string[] {
  const blocks = [...read(file).matchAll(/^```(?:sh|bash|console|shell)?\n([\s\S]*?)^```/gm)]
  return blocks
    .flatMap(([, block]) => (block as string).split('\n'))
    .flatMap(line => line.replace(/^\$ /, '').split(/\s#|&&|\||;/))
    .map(line => line.trim())
    .filter(line => /^(?:duly|npm|npx|bin\/duly|node bin\/duly) /.test(line))
}

test('every command in a document exists, with the options that it is given', () => {
  const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts)
  const wrong = DOCS.flatMap(file =>
    commandLines(file)
      .filter(line => !commandExists(line, scripts))
      .map(line => `${file}: ${line}`),
  )
  assert.deepEqual(wrong, [])
})

function commandExists(line: string, scripts: string[]): boolean {
  const words = line.replace(/^(?:npx|node) /, '').split(/\s+/)
  if (words[0] === 'npm') {
    if (words[1] === 'ci' || words[1] === 'install') return true
    return scripts.includes((words[1] === 'run' ? words[2] : words[1]) ?? '')
  }
  const name = words.slice(1).find(word => !word.startsWith('-'))
  const command = listCommands().find(one => one.name === name)
  if (!command) return words.includes('--help') || words.includes('--version')
  const module = SOURCES.filter(file => file.startsWith(`src/cli/${name}/`) || file === `src/cli/${name}.ts`)
  const known = [...module, 'src/cli/main.ts'].map(read).join('\n')
  const options = words
    .filter(word => /^--[a-z]/.test(word))
    .map(word => word.slice(2).split('=')[0] as string)
  return options.every(option => known.includes(option))
}

test('what code cites of the design and of the threats stands there', () => {
  const [design, threats] = [read('docs/design.md'), read('docs/threats.md')]
  const sections = SOURCES.flatMap(file =>
    [...read(file).matchAll(/\bdesign(?:\.md)? § (\d+(?:\.\d+)?)/g)].map(([, section]) => section as string),
  )
  const parts = SOURCES.flatMap(file =>
    [...read(file).matchAll(/\bthreats(?:\.md)? ([DE]\d+)(?:\.(\d+))?/g)].map(
      ([, part, item]) => [part as string, item] as const,
    ),
  )
  assert.ok(sections.length > 10 && parts.length > 10)
  const lost = [
    ...sections
      .filter(section => !new RegExp(`^#{2,3} ${section.replace('.', '\\.')}[. ]`, 'm').test(design))
      .map(section => `design § ${section}`),
    ...parts
      .filter(([part, item]) => !saysPart(threats, part, item))
      .map(cite => `threats ${cite.join('.')}`),
  ]
  assert.deepEqual(lost, [])
})

/** D4 is the table of cases in docs/assurance.md, and its line a case there. */
function saysPart(threats: string, part: string, item: string | undefined): boolean {
  if (part === 'D4') return threats.includes('(D4)')
  const [, under] = new RegExp(`^#{2,3} ${part} [^]*?$([^]*?)(?=^##|$(?![^]))`, 'm').exec(threats) ?? []
  return under !== undefined && (item === undefined || new RegExp(`^${item}\\. `, 'm').test(under))
}
