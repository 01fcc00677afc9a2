// The service worker: makes a download of what a page opens, under an address of its own, and of nothing else. It keeps nothing, sees
// no key, and answers no other address. Imports nothing, so that every browser that knows service workers takes it.
type Held = { readonly port: MessagePort; readonly name: string; readonly length: number }
type Scope = {
  addEventListener(
    type: 'install' | 'activate',
    heard: (event: { waitUntil(p: Promise<unknown>): void }) => void,
  ): void
  addEventListener(type: 'message', heard: (event: MessageEvent) => void): void
  addEventListener(
    type: 'fetch',
    heard: (event: { readonly request: Request; respondWith(r: Response): void }) => void,
  ): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
}
const scope = globalThis as unknown as Scope
const held = new Map<string, Held>()

scope.addEventListener('install', event => event.waitUntil(scope.skipWaiting()))
scope.addEventListener('activate', event => event.waitUntil(scope.clients.claim()))
// Any message keeps it alive; a page sends one every few seconds for as long as it saves.
scope.addEventListener('message', ({ data, ports: [port, answer] }) => {
  if (data?.is !== 'hold' || !port || !answer) return
  held.set(data.id, { port, name: data.name, length: data.length })
  answer.postMessage('held')
})
scope.addEventListener('fetch', event => {
  const id = new URL(event.request.url).pathname.split('/')[3] ?? ''
  const one = held.get(id)
  held.delete(id)
  event.respondWith(one ? download(one) : new Response(null, { status: 404 }))
})

function download({ port, name, length }: Held): Response {
  let written = 0
  const body = new ReadableStream<Uint8Array>(
    {
      start: controller => {
        port.onmessage = ({ data }: MessageEvent<Uint8Array | 'end' | 'abort'>) => {
          if (data === 'abort') return controller.error(new Error('it broke off'))
          if (data !== 'end') {
            written += data.length
            return controller.enqueue(data)
          }
          if (written !== length) return controller.error(new Error('it is not whole'))
          controller.close()
          port.postMessage('closed')
        }
      },
      pull: () => port.postMessage('more'),
      cancel: () => port.postMessage('gone'),
    },
    // Asked for more, it has handed on all that came before.
    { highWaterMark: 1 },
  )
  return new Response(body, {
    headers: {
      'content-type': 'application/zip',
      'content-length': String(length),
      'content-disposition': `attachment; filename="${name.replace(/[^A-Za-z0-9._-]/g, '_')}"`,
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
