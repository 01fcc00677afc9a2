// Server-sent events, in one stream for all tabs of a host in one browser. Over HTTP/1.1 a browser opens six connections to a host, and
// a stream in each tab leaves none for the seventh. The tab that holds a lock listens, and passes on what it hears; when it is
// closed the browser gives the lock to another. A tab that is shown asks whether the listener is still there, because a browser
// may have put that tab to sleep, and takes its place where nobody answers.

export type Hearing = {
  /** A new connection: what happened before it was told to nobody. */
  readonly onOpen: () => void
  /** Another tab is connected, as this one now learns. */
  readonly onThere: () => void
  readonly onBroken: () => void
  readonly onEvent: (name: string, data: string) => void
}

export type Stream = {
  readonly url: string
  readonly events: readonly string[]
  /** Of these a tab that comes later is told the last one. */
  readonly lasting: readonly string[]
}

type Told =
  | { readonly kind: 'open' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'event'; readonly name: string; readonly data: string }
  | { readonly kind: 'asks' }
  | { readonly kind: 'here'; readonly live: boolean }

/** The browser reconnects by itself after a lost connection, but not after an answer that is no event stream. */
const AGAIN_MS = 10_000
const PATIENCE_MS = 3_000

/** Hears of everything that the stream tells, by this tab's own connection or by another's, for as long as the page is there. */
export function oneStream(stream: Stream, hearing: Hearing): void {
  if (!('locks' in navigator) || typeof BroadcastChannel !== 'function')
    return void connect(stream, told => hear(told, hearing))
  const channel = new BroadcastChannel(`duly${stream.url}`)
  const last = new Map<string, string>()
  let own: Connection | null = null
  let live = false
  let answered = true
  const tell = (told: Told) => {
    channel.postMessage(told)
    take(told)
  }
  const take = (told: Told) => {
    if (told.kind === 'open') live = true
    if (told.kind === 'broken') live = false
    if (told.kind === 'event' && stream.lasting.includes(told.name)) last.set(told.name, told.data)
    hear(told, hearing)
  }
  const answer = () => {
    channel.postMessage({ kind: 'here', live } satisfies Told)
    for (const [name, data] of last) channel.postMessage({ kind: 'event', name, data } satisfies Told)
  }
  channel.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.kind !== 'asks') answered = true
    else if (own) answer()
    take(data)
  })
  const lead = competing(`duly${stream.url}`, {
    won: () => {
      own = connect(stream, tell)
    },
    lost: () => {
      own?.close()
      own = null
    },
  })
  const look = () => {
    if (document.hidden || own) return
    answered = false
    channel.postMessage({ kind: 'asks' } satisfies Told)
    setTimeout(() => answered || own || lead.steal(), PATIENCE_MS)
  }
  document.addEventListener('visibilitychange', look)
  look()
}

function hear(told: Told, { onOpen, onThere, onBroken, onEvent }: Hearing): void {
  if (told.kind === 'open') onOpen()
  else if (told.kind === 'broken' || (told.kind === 'here' && !told.live)) onBroken()
  else if (told.kind === 'here') onThere()
  else if (told.kind === 'event') onEvent(told.name, told.data)
}

type Connection = { readonly close: () => void }

function connect({ url, events }: Stream, tell: (told: Told) => void): Connection {
  let source: EventSource
  let again: ReturnType<typeof setTimeout> | undefined
  const open = () => {
    source = new EventSource(url)
    source.addEventListener('open', () => tell({ kind: 'open' }))
    source.addEventListener('error', () => {
      tell({ kind: 'broken' })
      if (source.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_MS)
    })
    for (const name of events)
      source.addEventListener(name, event => tell({ kind: 'event', name, data: String(event.data) }))
  }
  open()
  return {
    close: () => {
      clearTimeout(again)
      source.close()
    },
  }
}

type Turn = { readonly won: () => void; readonly lost: () => void }

/** Waits for the lock and keeps it while the page is there; who loses it to a thief waits again. */
function competing(name: string, { won, lost }: Turn): { readonly steal: () => void } {
  let attempt = 0
  let waiting = new AbortController()
  const compete = (how: { steal: true } | { signal: AbortSignal }) => {
    const mine = ++attempt
    const hold = async () => {
      if (mine !== attempt) return
      won()
      await new Promise<never>(() => {})
    }
    navigator.locks.request(name, how, hold).catch(() => {
      if (mine !== attempt) return
      lost()
      wait()
    })
  }
  const wait = () => {
    waiting = new AbortController()
    compete({ signal: waiting.signal })
  }
  wait()
  return {
    steal: () => {
      const before = waiting
      compete({ steal: true })
      before.abort()
    },
  }
}
