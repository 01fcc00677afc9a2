// A file read for sealing: the next piece comes from the disk while one is worked on, and both stand in memory that is used again.
// A gigabyte in buffers of its own would keep the collector busy for as long as the hashing takes.
import { open } from 'node:fs/promises'

const pieceLength = 2 ** 20

/** The bytes of a file, in order. A piece is good until the next one is asked for. */
export async function* readPieces(path: string): AsyncGenerator<Buffer> {
  const file = await open(path)
  try {
    let piece = Buffer.allocUnsafeSlow(pieceLength)
    let ahead = Buffer.allocUnsafeSlow(pieceLength)
    let reading = file.read(piece, 0, pieceLength)
    for (;;) {
      const { bytesRead } = await reading
      if (bytesRead === 0) return
      reading = file.read(ahead, 0, pieceLength)
      // A failure is thrown where it is waited for; until then it must not count as unhandled.
      reading.catch(() => {})
      yield piece.subarray(0, bytesRead)
      const used = piece
      piece = ahead
      ahead = used
    }
  } finally {
    // Waits for a read that is under way.
    await file.close()
  }
}

/** Gives the memory of a buffer back at once, where all of it is the buffer's own. Nothing may use it afterwards. */
export function freeNow(bytes: Buffer): void {
  const { buffer } = bytes
  if (buffer instanceof ArrayBuffer && buffer.byteLength === bytes.length) buffer.transfer(0)
}
