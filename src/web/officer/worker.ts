// Opens one package, off the page's thread, and says how far it is. The hash is worked out in a thread beside it.
import { Failure } from './failure.ts'
import { openPackage } from './opening.ts'
import { diskSink, folderSink, memorySink, portSink, type Sink } from './sinks.ts'
import { packageBytes, type Source } from './source.ts'

export type Start = {
  readonly source: Source
  readonly identity: string
  readonly marker: string
  readonly name: string
  readonly hasher: MessagePort
  readonly into:
    | { readonly is: 'port'; readonly port: MessagePort }
    | { readonly is: 'folder'; readonly folder: FileSystemDirectoryHandle }
    | { readonly is: 'disk'; readonly file: string }
    | { readonly is: 'memory' }
}
export type Said =
  | { readonly is: 'progress' | 'waiting'; readonly at: number }
  /** The header opened: so long will the ZIP be. */
  | { readonly is: 'length'; readonly length: number }
  | { readonly is: 'done'; readonly file: Blob | null }
  | { readonly is: 'failed'; readonly code: Failure['code']; readonly why: string }

const stopping = new AbortController()
const say = (said: Said) => postMessage(said)

addEventListener('message', ({ data }: MessageEvent<Start | 'stop'>) => {
  if (data === 'stop') stopping.abort()
  else void run(data)
})

async function run(start: Start): Promise<void> {
  let file: Blob | null = null
  const hasher = hashingBy(start.hasher)
  let last = 0
  try {
    await openPackage({
      bytes: packageBytes(start.source, {
        signal: stopping.signal,
        onWait: at => say({ is: 'waiting', at }),
      }),
      ...{ size: start.source.size, sha256: start.source.sha256, identity: start.identity },
      sink: length => {
        say({ is: 'length', length })
        return sinkOf(start, length, blob => {
          file = blob
        })
      },
      hash: hasher.hash,
      digest: hasher.digest,
      onProgress: at => {
        if (at - last < 1_000_000 && at < start.source.size) return
        last = at
        say({ is: 'progress', at })
      },
    })
    say({ is: 'done', file })
  } catch (error) {
    const known = stopping.signal.aborted ? new Failure('stopped') : error
    const code = known instanceof Failure ? known.code : 'fault'
    say({ is: 'failed', code, why: String((error as Error).cause ?? error) })
  }
}

function sinkOf(
  { into, name, marker }: Start,
  length: number,
  done: (file: Blob) => void,
): Sink | Promise<Sink> {
  switch (into.is) {
    case 'port':
      return portSink(length, into.port)
    case 'folder':
      return folderSink(into.folder, name, marker)
    case 'disk':
      return diskSink(length, into.file, done)
    case 'memory':
      return memorySink(length, done)
  }
}

/** Runs behind by a few pieces at most, so that memory stays as it is. */
function hashingBy(port: MessagePort) {
  let behind = 0
  let wake = () => {}
  let finish = (_: string) => {}
  port.onmessage = ({ data }: MessageEvent<number | string>) => {
    if (typeof data === 'string') return finish(data)
    behind -= data
    wake()
  }
  return {
    hash: async (bytes: Uint8Array) => {
      while (behind > MOST_BEHIND)
        await new Promise<void>(resolve => {
          wake = resolve
        })
      behind += bytes.length
      port.postMessage(bytes)
    },
    digest: () =>
      new Promise<string>(resolve => {
        finish = resolve
        port.postMessage('end')
      }),
  }
}

const MOST_BEHIND = 8_000_000
