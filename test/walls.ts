// What stands between the rooms and does not belong there, found in the imports themselves; and the list of what is known of it.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FILES, importsOf, SOURCES } from './source-files.ts'

export type Walls = {
  /** Pairs of folders that import each other, neither inside the other, by the path of each. */
  readonly facing: readonly string[]
  /** Folders of more than FULL files of the program and its tests, with their number. */
  readonly full: Readonly<Record<string, number>>
}

export const FULL = 40
const LIST = join(import.meta.dirname, 'walls.json')

export function knownWalls(): Walls {
  return JSON.parse(readFileSync(LIST, 'utf8')) as Walls
}

/** Tests may import from anywhere, so they take no part. A number per release stands in the folder of migrations, which only grows. */
export function wallsNow(): Walls & {
  readonly circles: readonly (readonly string[])[]
  readonly files: number
  readonly imports: number
} {
  const own = SOURCES.filter(file => !/\.test\.tsx?$/.test(file))
  const known = new Set(own)
  const edges = new Map(
    own.map(file => [
      file,
      [...new Set(importsOf(file).map(({ to }) => to))].filter(to => known.has(to) && to !== file),
    ]),
  )
  return {
    circles: circlesIn(edges),
    facing: facingIn(edges),
    full: fullFolders(
      FILES.filter(file => /^(?:src|test)\/.*\.tsx?$/.test(file) && !file.includes('/migrations/')),
    ),
    files: own.length,
    imports: [...edges.values()].reduce((n, to) => n + to.length, 0),
  }
}

/** Tarjan's strongly connected components of two files and more, without recursion: a path may be thousands of files long. */
export function circlesIn(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const circles: string[][] = []
  const enter = (file: string) => {
    index.set(file, index.size)
    low.set(file, index.size - 1)
    open.push(file)
    isOpen.add(file)
    return { file, next: 0 }
  }
  const lower = (file: string, to: number) => low.set(file, Math.min(low.get(file) as number, to))
  for (const root of edges.keys()) {
    if (index.has(root)) continue
    const path = [enter(root)]
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const to = edges.get(at.file)?.[at.next++]
      if (to !== undefined) {
        if (!index.has(to)) path.push(enter(to))
        else if (isOpen.has(to)) lower(at.file, index.get(to) as number)
        continue
      }
      path.pop()
      const above = path.at(-1)
      if (above) lower(above.file, low.get(at.file) as number)
      if (low.get(at.file) !== index.get(at.file)) continue
      const circle = open.splice(open.indexOf(at.file))
      for (const file of circle) isOpen.delete(file)
      if (circle.length > 1) circles.push(circle)
    }
  }
  return circles
}

function facingIn(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const pairs = new Set<string>()
  for (const [from, list] of edges)
    for (const to of list) if (dirname(from) !== dirname(to)) pairs.add(`${dirname(from)} ${dirname(to)}`)
  const back = (pair: string) => pair.split(' ').reverse().join(' ')
  return [...pairs]
    .filter(pair => pair < back(pair) && pairs.has(back(pair)) && !isInside(pair.split(' ')))
    .map(pair => pair.replace(' ', ' ⇄ '))
    .sort()
}

function isInside([a = '', b = '']: readonly string[]): boolean {
  return a.startsWith(`${b}/`) || b.startsWith(`${a}/`)
}

function fullFolders(files: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1)
  return Object.fromEntries([...counts].filter(([, n]) => n > FULL).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** `npm run walls`: what has become less is taken off the list. What is new stays out of it, and the test names it. */
export function writeShrunk(): void {
  const [now, known] = [wallsNow(), knownWalls()]
  const still = (list: readonly string[], found: readonly string[]) => list.filter(one => found.includes(one))
  const full = Object.entries(known.full).flatMap(([folder, n]) => {
    const count = now.full[folder]
    return count === undefined ? [] : [[folder, Math.min(n, count)] as const]
  })
  const next: Walls = {
    facing: still(known.facing, now.facing),
    full: Object.fromEntries(full),
  }
  writeFileSync(LIST, `${JSON.stringify(next, null, 2)}\n`)
  console.log(`${next.facing.length} pairs of folders, ${full.length} full folders`)
}

if (process.argv[1] === import.meta.filename) writeShrunk()
