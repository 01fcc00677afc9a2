// A stream of bytes as its lines.

/** Each line without its line feed; what follows the last line feed is a line too, if it is not empty. */
export async function* linesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  for await (const chunk of source) {
    let at = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, at)) {
      const last = chunk.subarray(at, end)
      yield held.length === 0 ? last : joined([...held, last])
      held = []
      at = end + 1
    }
    if (at < chunk.length) held.push(chunk.slice(at))
  }
  if (held.length > 0) yield joined(held)
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
