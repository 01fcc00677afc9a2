// A new key file in the place of one: the new one is durable before the old name goes over to it, and the old bytes are overwritten
// after. Whatever step is the last before a crash, the next call finishes it.
import { existsSync } from 'node:fs'
import { link, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from '../durable.ts'
import { overwriteInPlace } from './epoch-files.ts'

export type SwapStep = 'put it in place' | 'destroy the old key'

/** `online.key` → `online.next.key`: where the key to come lies until it is in place. */
export function nextName(name: string): string {
  return marked(name, 'next')
}

function oldName(name: string): string {
  return marked(name, 'old')
}

function marked(name: string, mark: string): string {
  return name.endsWith('.key') ? `${name.slice(0, -'.key'.length)}.${mark}.key` : `${name}.${mark}`
}

export function isSwapPending(folder: string, name: string): boolean {
  return [nextName(name), oldName(name)].some(file => existsSync(join(folder, file)))
}

export type Swap = {
  /** Before each durable step; what it throws ends the swap there. */
  before?: (step: SwapStep) => void
  /** What must be durable before the new key is the key: called again after a crash. */
  beforeSwap?: () => Promise<void>
  /** Called when the old key has no name but its last. */
  beforeDestroy?: (old: string) => Promise<void>
}

export async function swapKey(folder: string, name: string, swap: Swap = {}): Promise<void> {
  const [now, next, old] = [name, nextName(name), oldName(name)].map(file => join(folder, file)) as [
    string,
    string,
    string,
  ]
  if (existsSync(next)) {
    await swap.beforeSwap?.()
    swap.before?.('put it in place')
    // The rename would leave the old bytes on the disk without a name: by this second name they are overwritten.
    if (!existsSync(old)) await link(now, old)
    await rename(next, now)
    await syncFolder(folder)
  }
  if (!existsSync(old)) return
  swap.before?.('destroy the old key')
  // Overwritten already: only its name was left.
  if ((await readFile(old)).some(byte => byte !== 0)) await swap.beforeDestroy?.(old)
  await overwriteInPlace(old, text => '\0'.repeat(text.length))
  await rm(old)
  await syncFolder(folder)
}
