// SHA-256 of what passes, in a thread of its own.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

addEventListener('message', ({ ports: [port] }: MessageEvent) => {
  if (!port) return
  const hash = sha256.create()
  port.onmessage = ({ data }: MessageEvent<Uint8Array | 'end'>) => {
    if (data === 'end') return port.postMessage(bytesToHex(hash.digest()))
    hash.update(data)
    port.postMessage(data.length)
  }
})
