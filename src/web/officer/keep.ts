// What an opened answer is saved through, found out by trying: a service worker, which streams into the browser's downloads.

export type Keeper = {
  /** Makes a download of what comes through the port, and gives what ends the frame that it began in. */
  hold(file: {
    readonly name: string
    readonly length: number
    readonly port: MessagePort
  }): Promise<() => void>
  /** For as long as something is saved: a browser ends a worker that hears nothing for half a minute. */
  keepAlive(): () => void
}

const ANSWER_MS = 10_000
const PING_MS = 8_000

/** Null where this browser has none, as in some private windows, or does not say so in time. */
export function openKeeper(url: (path: string) => string): Promise<Keeper | null> {
  const late = new Promise<null>(resolve => setTimeout(resolve, ANSWER_MS, null))
  return Promise.race([registered(url), late])
}

async function registered(url: (path: string) => string): Promise<Keeper | null> {
  try {
    const scope = '/officer/save/'
    const registration = await navigator.serviceWorker.register(url('/officer/keeper.js'), { scope })
    const worker = await activeOf(registration)
    return {
      hold: ({ name, length, port }) => {
        const id = crypto.randomUUID()
        return hold(worker, { id, name, length, port })
      },
      keepAlive: () => {
        const timer = setInterval(() => worker.postMessage({ is: 'ping' }), PING_MS)
        return () => clearInterval(timer)
      },
    }
  } catch {
    return null
  }
}

function activeOf(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  if (registration.active) return Promise.resolve(registration.active)
  const coming = registration.installing ?? registration.waiting
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('no service worker')), ANSWER_MS)
    coming?.addEventListener('statechange', () => {
      if (coming.state !== 'activated') return
      clearTimeout(late)
      resolve(coming)
    })
  })
}

type Held = {
  readonly id: string
  readonly name: string
  readonly length: number
  readonly port: MessagePort
}

async function hold(worker: ServiceWorker, { id, name, length, port }: Held): Promise<() => void> {
  const { port1, port2 } = new MessageChannel()
  const answered = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the service worker does not answer')), ANSWER_MS)
    port1.onmessage = () => {
      clearTimeout(late)
      resolve()
    }
  })
  worker.postMessage({ is: 'hold', id, name, length }, [port, port2])
  await answered
  // A frame, and no link: the page is not left for it, and what arrives is a download.
  const frame = document.createElement('iframe')
  frame.hidden = true
  frame.title = name
  frame.src = `/officer/save/${id}/${encodeURIComponent(name)}`
  document.body.append(frame)
  return () => frame.remove()
}
