// Bytes made from bytes: by hurting what is well made, and by putting together the words that a format is made of. The same seed
// makes the same bytes on every machine.

export type Random = () => number

/** mulberry32: 32 bits of state are enough to name a case by. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

export type Source = {
  /** Well-made examples. */
  readonly seeds: readonly Uint8Array[]
  /** Words of the format. */
  readonly words: readonly string[]
}

const LONGEST = 200_000

/** One case. Every third is of words alone, the others are hurt seeds. */
export function makeCase({ seeds, words }: Source, seed: number): Buffer {
  const random = seeded(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const word = () => Buffer.from(pick(words), 'utf8')
  if (seeds.length === 0 || random() < 0.33) return ofWords(random, word)
  let bytes: Buffer = Buffer.from(pick(seeds))
  const times = 1 + Math.floor(random() * 6)
  for (let i = 0; i < times; i += 1) bytes = hurt(bytes, random, word, pick(seeds))
  return bytes.subarray(0, LONGEST)
}

function ofWords(random: Random, word: () => Buffer): Buffer {
  const pieces: Buffer[] = []
  let length = 0
  const most = 20 + Math.floor(random() ** 3 * LONGEST)
  while (length < most) {
    const one = word()
    // Now and then one word many times over: what is made to backtrack repeats itself.
    const times = random() < 0.1 ? Math.ceil(random() * (most / (one.length + 1))) : 1
    const piece = Buffer.concat(Array.from({ length: times }, () => one))
    pieces.push(piece)
    length += piece.length + 1
  }
  return Buffer.concat(pieces).subarray(0, LONGEST)
}

function hurt(bytes: Buffer, random: Random, word: () => Buffer, other: Uint8Array): Buffer {
  const at = Math.floor(random() * (bytes.length + 1))
  const to = Math.min(bytes.length, at + Math.floor(random() ** 2 * bytes.length))
  const splice = (...middle: Uint8Array[]) =>
    Buffer.concat([bytes.subarray(0, at), ...middle, bytes.subarray(to)])
  switch (Math.floor(random() * 8)) {
    case 0:
      return splice()
    case 1:
      return Buffer.concat([bytes.subarray(0, at), word(), bytes.subarray(at)])
    case 2:
      return splice(word())
    case 3: {
      const times = Math.ceil(random() ** 3 * 2000)
      return splice(...Array.from({ length: times }, () => bytes.subarray(at, Math.min(to, at + 100))))
    }
    case 4: {
      const copy = Buffer.from(bytes)
      if (copy.length > 0) {
        const place = Math.min(at, copy.length - 1)
        copy[place] = (copy[place] as number) ^ (1 << Math.floor(random() * 8))
      }
      return copy
    }
    case 5: {
      const copy = Buffer.from(bytes)
      if (copy.length > 0)
        copy[Math.min(at, copy.length - 1)] = [0, 0xff, 0x0a, 0x22, 0x7f][Math.floor(random() * 5)] as number
      return copy
    }
    case 6:
      return splice(other.subarray(Math.floor(random() * other.length)))
    default:
      return bytes.subarray(0, at)
  }
}
