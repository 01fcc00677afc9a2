// What a run consists of: the checks, and the files of tests, what takes longest first.
import { globSync } from 'node:fs'
import { join } from 'node:path'

export const MODES = ['quick', 'all', 'slow', 'full'] as const
export type Mode = (typeof MODES)[number]

/**
 * A program that says by its status whether it passed, or files of tests that one hand runs in turn. `alone`: by a hand that runs
 * nothing else. Slow files measure memory, stop processes and drive whole installations for minutes.
 */
export type Part =
  | { readonly name: string; readonly program: string; readonly args: readonly string[] }
  | { readonly name: string; readonly files: readonly string[]; readonly alone: boolean }

export const ROOT = join(import.meta.dirname, '../..')
const BIN = join(ROOT, 'node_modules', '.bin')

/** Rooms of many small files, which are one part each. */
const PURE = ['law', 'domain', 'directory', 'desk-work', 'queue', 'ledger', 'report', 'seal']
/** Pure, but slow because they write and read real packages: not in `quick`. */
const NOT_QUICK = ['src/seal/package.test.ts', 'src/seal/age.test.ts']
/** What takes longest begins first, so that the last parts end together; of the rest none takes long. */
const LONGEST = [
  'test/system/crash.slow.test.ts',
  'test/system/hung.slow.test.ts',
  'src/web/desk/pages.slow.test.ts',
  'test/journeys/notice.slow.test.ts',
  'test/journeys/emergency.slow.test.ts',
  'test/journeys/national-security.slow.test.ts',
  'test/journeys/secrecy-later.slow.test.ts',
  'test/system/recover.slow.test.ts',
  'test/system/bad-input.slow.test.ts',
  'src/web/desk/ways.slow.test.ts',
  'src/server/open-demands/open-demands.slow.test.ts',
  'src/web/desk/demand/lifecycle.slow.test.ts',
  'test/system/crash.test.ts',
  'test/papers/intake-score.test.ts',
  'src/wire/cage-attack.test.ts',
  'src/wire/read-document.test.ts',
  'src/web/desk/desk.test.ts',
  'test/invented-papers.test.ts',
  'src/cli/fsck.test.ts',
  'src/law',
  'src/domain',
  'src/server/surfaces/approve/approve.test.ts',
]

/** `under`: only the tests of these folders and files. */
export function partsOf(mode: Mode, under: readonly string[] = []): Part[] {
  if (under.length > 0) return under.flatMap(place => testParts(mode, place))
  if (mode === 'slow') return [PREPARE, ...testParts(mode)]
  if (mode !== 'quick') return [PREPARE, ...checks(), ...testParts(mode)]
  const [longest, ...rest] = testParts(mode)
  return longest ? [longest, ...checks(), ...rest] : checks()
}

function checks(): Part[] {
  const check = (name: string, bin: string, args: string[]) => ({ name, program: join(BIN, bin), args })
  // One checker each, beside other parts: several would learn the same libraries' types again.
  const types = (config: string) => ['-p', config, '--checkers', '1']
  return [
    check('types', 'tsc', types('tsconfig.json')),
    check('types of the pure rooms', 'tsc', types('tsconfig.pure.json')),
    check('types of the faces', 'tsc', types('tsconfig.web.json')),
    check('style', 'biome', ['check', '--max-diagnostics=50', '.']),
  ]
}

/** Whatever several tests share is made before they begin. */
export const PREPARE: Part = {
  name: 'what the tests share',
  program: process.execPath,
  args: [join(import.meta.dirname, 'prepare.ts')],
}

function testParts(mode: Mode, under = ''): Part[] {
  const found = globSync(['src/**/*.test.ts', 'test/**/*.test.ts'], { cwd: ROOT }).sort()
  const here = found.filter(file => file.startsWith(under))
  const files = here.filter(file => mode === 'full' || file === under || isSlow(file) === (mode === 'slow'))
  const pure = PURE.flatMap(room => {
    const own = files.filter(file => file.startsWith(`src/${room}/`) && !isSlow(file))
    const now = mode === 'quick' ? own.filter(file => !NOT_QUICK.includes(file)) : own
    return now.length === 0 ? [] : [{ name: `src/${room}`, files: now, alone: false }]
  })
  if (mode === 'quick' && !under)
    return [...pure, { name: 'test/tidy.test.ts', files: ['test/tidy.test.ts'], alone: false }]
  const grouped = new Set(pure.flatMap(part => part.files))
  const single = files
    .filter(file => !grouped.has(file))
    .map(file => ({ name: file, files: [file], alone: isSlow(file) }))
  return [...single, ...pure].sort((a, b) => rank(a) - rank(b))
}

function isSlow(file: string): boolean {
  return file.endsWith('.slow.test.ts')
}

/** After the longest what drives whole installations: where time is short, single pages wait. */
function rank({ name }: Part): number {
  const at = LONGEST.indexOf(name)
  if (at !== -1) return at
  return LONGEST.length + (name.startsWith('test/') ? 0 : 1)
}
