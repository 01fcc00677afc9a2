// Where an opened answer goes. Nothing that looks whole is left by one that broke off: a stream ends in an error, a folder keeps its mark.
import { Failure } from './failure.ts'
import { ZipWriter } from './zip.ts'

export type Sink = {
  file(path: string, size: number): Promise<void>
  data(bytes: Uint8Array): Promise<void>
  endOfFile(): Promise<void>
  /** All of it was right. */
  end(): Promise<void>
  abort(): Promise<void>
}

/** Into a service worker, which hands it to the browser's downloads; or into memory, where there is none. */
export function zipSink(
  length: number,
  out: { put(bytes: Uint8Array<ArrayBuffer>): Promise<void>; end(): Promise<void>; abort(): Promise<void> },
): Sink {
  // In large pieces: each message between threads costs about the same, however long.
  let held = new Uint8Array(PIECE)
  let used = 0
  const flush = async () => {
    const full = held.subarray(0, used)
    held = new Uint8Array(PIECE)
    used = 0
    if (full.length > 0) await out.put(full)
  }
  const zip = new ZipWriter(length, async bytes => {
    for (let at = 0; at < bytes.length; ) {
      const taken = Math.min(PIECE - used, bytes.length - at)
      held.set(bytes.subarray(at, at + taken), used)
      used += taken
      at += taken
      if (used === PIECE) await flush()
    }
  })
  return {
    file: (path, size) => zip.file(path, size),
    data: bytes => zip.data(bytes),
    endOfFile: () => zip.endOfFile(),
    end: async () => {
      await zip.end()
      await flush()
      await out.end()
    },
    abort: () => out.abort(),
  }
}

const PIECE = 1 << 20

/** So long a browser may take until it begins the download. */
const FIRST_MS = 20_000
/** A browser that takes no download so may ask for a few pieces before it gives up. Nobody stops a download as soon as this. */
const GIVES_UP_MS = 5_000

/** By message: a piece is sent when the one before was asked away. A browser that stops at the first piece takes no download so. */
export function portSink(length: number, port: MessagePort): Sink {
  let asked = 0
  let taken = 0
  let began = 0
  let isGone = false
  let wake = () => {}
  port.onmessage = ({ data }: MessageEvent<'more' | 'gone' | 'closed'>) => {
    if (data === 'more') asked++
    else isGone = data === 'gone'
    if (data === 'closed') asked = Number.POSITIVE_INFINITY
    wake()
  }
  const turn = async () => {
    while (asked === 0 && !isGone)
      await new Promise<void>((resolve, reject) => {
        wake = resolve
        if (taken === 0) setTimeout(() => reject(new Failure('not_saved')), FIRST_MS)
      })
    if (isGone)
      throw new Failure(taken > 1 && performance.now() - began > GIVES_UP_MS ? 'stopped' : 'not_saved')
    if (taken === 0) began = performance.now()
    asked--
    taken++
  }
  return zipSink(length, {
    put: async bytes => {
      await turn()
      port.postMessage(bytes, [bytes.buffer])
    },
    // Asked for more, it has handed on what came before.
    end: async () => {
      await turn()
      asked = 0
      port.postMessage('end')
      await turn()
    },
    abort: async () => port.postMessage('abort'),
  })
}

export function memorySink(length: number, done: (file: Blob) => void): Sink {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  return zipSink(length, {
    put: async bytes => void pieces.push(bytes),
    end: async () => done(new Blob(pieces, { type: 'application/zip' })),
    abort: async () => void pieces.splice(0),
  })
}

/** In workers alone, so that the types of a page do not know it. */
type InWorker = {
  createSyncAccessHandle(): Promise<{
    write(bytes: Uint8Array<ArrayBuffer>, where: { at: number }): number
    flush(): void
    close(): void
  }>
}

/** As one file in the browser's own store for this site, which becomes a download when all of it was right, and is gone otherwise. */
export async function diskSink(length: number, name: string, done: (file: Blob) => void): Promise<Sink> {
  const store = await navigator.storage.getDirectory()
  const file = await store.getFileHandle(name, { create: true })
  const writing = await (file as unknown as InWorker).createSyncAccessHandle()
  let at = 0
  return zipSink(length, {
    put: async bytes => {
      for (let from = 0; from < bytes.length; ) {
        const written = writing.write(bytes.subarray(from), { at })
        if (written <= 0) throw new Failure('not_saved')
        from += written
        at += written
      }
    },
    end: async () => {
      writing.flush()
      writing.close()
      done(await file.getFile())
    },
    abort: async () => {
      writing.close()
      await store.removeEntry(name)
    },
  })
}

export const MARKER = 'NOT-WHOLE-YET.txt'

/** Into a new folder of the one that was chosen. A browser writes each file beside its place and puts it there when it is closed. */
export async function folderSink(
  chosen: FileSystemDirectoryHandle,
  name: string,
  marker: string,
): Promise<Sink> {
  const top = await freeName(chosen, name)
  const root = await chosen.getDirectoryHandle(top, { create: true })
  const mark = await (await root.getFileHandle(MARKER, { create: true })).createWritable()
  await mark.write(`${marker}\n`)
  await mark.close()
  const folders = new Map<string, FileSystemDirectoryHandle>([['', root]])
  const folderOf = async (parts: readonly string[]): Promise<FileSystemDirectoryHandle> => {
    const path = parts.join('/')
    const known = folders.get(path)
    if (known) return known
    const made = await (await folderOf(parts.slice(0, -1))).getDirectoryHandle(parts.at(-1) ?? '', {
      create: true,
    })
    folders.set(path, made)
    return made
  }
  let open: FileSystemWritableFileStream | null = null
  return {
    file: async path => {
      const parts = path.split('/')
      const folder = await folderOf(parts.slice(0, -1))
      open = await (await folder.getFileHandle(parts.at(-1) ?? '', { create: true })).createWritable()
    },
    data: async bytes => open?.write(bytes as Uint8Array<ArrayBuffer>),
    endOfFile: async () => {
      await open?.close()
      open = null
    },
    end: () => root.removeEntry(MARKER),
    abort: async () => {
      await open?.abort().catch(() => {})
      await chosen.removeEntry(top, { recursive: true })
    },
  }
}

/** What lies there already is somebody's: it is never written into. */
async function freeName(chosen: FileSystemDirectoryHandle, name: string): Promise<string> {
  for (let n = 1; ; n++) {
    const wanted = n === 1 ? name : `${name} (${n})`
    const isThere = await chosen.getDirectoryHandle(wanted).then(
      () => true,
      (error: DOMException) => error.name !== 'NotFoundError',
    )
    if (!isThere) return wanted
  }
}
