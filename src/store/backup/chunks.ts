// Cuts a stream where its content says so (FastCDC, Xia et al., USENIX ATC 2016, with one mask): what is inserted into a table or
// a file moves the cuts near it and no others, so that the rest is found again in an earlier backup.

const MIN = 256 * 1024
const MAX = 4 * 1024 * 1024
/** A cut at one in 2^20 places beyond the least length: about 1.25 MiB on average. */
const SHIFT = 12

/** Numbers that never change: other ones would cut everything elsewhere, and an incremental backup would store all of it. */
const GEAR = gear()

function gear(): Int32Array {
  const table = new Int32Array(256)
  let x = 0x9e3779b9
  for (let at = 0; at < 256; at += 1) {
    // xorshift32, Marsaglia 2003.
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    table[at] = x
  }
  return table
}

/** Read ahead by so much before cutting, so that what is left over is seldom copied. */
const AHEAD = 4 * MAX

/** The content in pieces of at most 4 MiB; none for an empty stream. */
export async function* cutChunks(content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const piece of content) {
    waiting.push(piece)
    length += piece.length
    if (length < AHEAD) continue
    const rest = yield* cut(Buffer.concat(waiting), MAX)
    waiting = [rest]
    length = rest.length
  }
  yield* cut(Buffer.concat(waiting), 1)
}

/** Cuts while at least `least` bytes are left: with fewer than the greatest length, what follows may still move the cut. */
function* cut(bytes: Buffer, least: number): Generator<Buffer, Buffer> {
  let rest = bytes
  while (rest.length >= least) {
    const end = firstCut(rest)
    yield rest.subarray(0, end)
    rest = rest.subarray(end)
  }
  return rest
}

function firstCut(bytes: Buffer): number {
  const end = Math.min(bytes.length, MAX)
  let hash = 0
  for (let at = MIN; at < end; at += 1) {
    hash = ((hash << 1) + (GEAR[bytes[at] as number] as number)) | 0
    if (hash >>> SHIFT === 0) return at + 1
  }
  return end
}
