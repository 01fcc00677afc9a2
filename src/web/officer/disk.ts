// Room for an opened answer in the browser's own store for this site, on disk, where nothing better is had: from there it becomes a
// download. It is the answer in the clear, so it goes half an hour later, or at the next visit where the page was left before.

const PREFIX = 'answer-'
/** Long enough to copy a few gigabytes into the downloads. */
const KEPT_MS = 30 * 60_000

/** The name of a file that is free to be written, or null where the browser has no such store or too little room. */
export async function roomOnDisk(size: number): Promise<string | null> {
  // Chromium streams straight into its downloads, and what lies here it would write twice.
  if ('showSaveFilePicker' in globalThis || !navigator.locks) return null
  try {
    const { quota = 0, usage = 0 } = await navigator.storage.estimate()
    if (quota - usage < size) return null
    const store = await navigator.storage.getDirectory()
    const name = PREFIX + crypto.randomUUID()
    await new Promise<void>(held => {
      void navigator.locks.request(name, async () => {
        held()
        await new Promise(resolve => setTimeout(resolve, KEPT_MS))
        await store.removeEntry(name).catch(() => {})
      })
    })
    return name
  } catch {
    return null
  }
}

/** What a page that is gone has left. */
export async function sweepDisk(): Promise<void> {
  try {
    const store = await navigator.storage.getDirectory()
    for await (const name of store.keys()) {
      if (!name.startsWith(PREFIX)) continue
      await navigator.locks.request(name, { ifAvailable: true }, async free => {
        if (free) await store.removeEntry(name)
      })
    }
  } catch {
    // No such store, as in a private window: then nothing lies there.
  }
}
