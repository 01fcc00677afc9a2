// The keyboard: single keys and sequences such as `g q`. Silent while somebody types or a dialog is open.
import { isDialogOpen } from '../parts/Dialog.tsx'
import { type CommandEntry, currentCommands } from './commands.ts'

/** Between two keys as they were pressed, however late a busy page hears of them. Some hands need seconds. */
const SEQUENCE_MS = 3_000
let pending = ''
let pendingAt = 0

/** Starts listening; the answer stops it. `palette` opens on ⌘K or Ctrl+K from anywhere. */
export function listenToKeys(palette: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault()
      palette()
      return
    }
    if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing || isBusy(event.target)) return
    const command = match(event.key, event.timeStamp)
    if (!command) return
    event.preventDefault()
    command.run()
  }
  addEventListener('keydown', onKey)
  return () => removeEventListener('keydown', onKey)
}

function match(key: string, at: number): CommandEntry | undefined {
  const keys = pending !== '' && at - pendingAt < SEQUENCE_MS ? `${pending} ${key}` : key
  pending = ''
  const list = currentCommands()
  const found = list.findLast(c => c.keys === keys)
  if (found) return found
  if (list.some(c => c.keys?.startsWith(`${keys} `))) {
    pending = keys
    pendingAt = at
  }
  return undefined
}

/** Enter on a link or button is theirs; letters inside a field are text. A box to tick takes no letters. */
function isBusy(target: EventTarget | null): boolean {
  if (isDialogOpen()) return true
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type)) return false
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}
