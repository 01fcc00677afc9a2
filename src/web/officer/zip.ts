// A ZIP with stored entries that is written as the files come, in as many bytes as the archive that it is made of: so its length is known
// before the first file is, and a browser can say how far it is and that nothing is missing. What a ZIP takes less than a tar, for each
// file and at the end, is filled with an extra field that programs pass over (as alignment of Android's packages is).

const BLOCK = 512
const FOUR_GIB = 0xffff_ffff
const FILLER = 0xd935
const MAX_FILLER = 60_000
/** End records of ZIP64 and of old, without a comment. */
const END = 56 + 20 + 22

type Entry = { readonly name: Uint8Array; readonly size: number; readonly at: number; crc: number }

/** `length`: of the whole tar. Gives pieces to `put`, in order. */
export class ZipWriter {
  readonly #put: (bytes: Uint8Array) => Promise<void>
  readonly #length: number
  readonly #entries: Entry[] = []
  #written = 0
  /** What the files so far took less than in the tar. */
  #spare = 0
  #crc = 0

  constructor(length: number, put: (bytes: Uint8Array) => Promise<void>) {
    this.#length = length
    this.#put = put
  }

  async file(path: string, size: number): Promise<void> {
    const name = new TextEncoder().encode(path)
    const isLarge = size >= FOUR_GIB
    const at = this.#written
    const own = isLarge ? 20 : 0
    const after = isLarge ? 24 : 16
    this.#spare += BLOCK + Math.ceil(size / BLOCK) * BLOCK - size
    this.#spare -= 30 + name.length + own + after + centralLength(name)
    const filler = this.#spare >= 4 ? Math.min(this.#spare, MAX_FILLER) : 0
    this.#spare -= filler
    const head = new Writer(30 + name.length + own + filler)
    head.u32(0x04034b50).u16(45).u16(FLAGS).u16(0).u16(TIME).u16(DATE)
    // The checksum and sizes follow the file.
    head
      .u32(0)
      .u32(isLarge ? FOUR_GIB : 0)
      .u32(isLarge ? FOUR_GIB : 0)
    head
      .u16(name.length)
      .u16(own + filler)
      .raw(name)
    if (isLarge) head.u16(1).u16(16).u64(0).u64(0)
    if (filler > 0) head.u16(FILLER).u16(filler - 4)
    this.#crc = 0
    this.#entries.push({ name, size, at, crc: 0 })
    await this.#write(head.bytes)
  }

  async data(bytes: Uint8Array): Promise<void> {
    this.#crc = crc32(bytes, this.#crc)
    await this.#write(bytes)
  }

  async endOfFile(): Promise<void> {
    const entry = this.#entries.at(-1)
    if (!entry) throw new Error('no file was begun')
    entry.crc = this.#crc
    const isLarge = entry.size >= FOUR_GIB
    const tail = new Writer(isLarge ? 24 : 16)
    tail.u32(0x08074b50).u32(entry.crc)
    if (isLarge) tail.u64(entry.size).u64(entry.size)
    else tail.u32(entry.size).u32(entry.size)
    await this.#write(tail.bytes)
  }

  /** The directory, without which nothing of a ZIP can be used: handed out only when all before it is known to be right. */
  async end(): Promise<void> {
    const directory = this.#entries.reduce((sum, { name }) => sum + centralLength(name), 0)
    const left = this.#length - this.#written - directory - END
    // Long names in the tar have headers of their own: what a comment cannot hold lies before the directory, where nothing is read.
    const comment = Math.min(Math.max(left, 0), MAX_FILLER)
    if (left < 0) throw new Error('the names are too long for a ZIP of this length')
    for (let gap = left - comment; gap > 0; gap -= MAX_FILLER)
      await this.#write(new Uint8Array(Math.min(gap, MAX_FILLER)))
    const start = this.#written
    for (const entry of this.#entries) await this.#write(centralOf(entry))
    const end = new Writer(END + comment)
    const count = this.#entries.length
    end.u32(0x06064b50).u64(44).u16(45).u16(45).u32(0).u32(0).u64(count).u64(count).u64(directory).u64(start)
    end
      .u32(0x07064b50)
      .u32(0)
      .u64(start + directory)
      .u32(1)
    end.u32(0x06054b50).u16(0).u16(0)
    end.u16(0xffff).u16(0xffff).u32(FOUR_GIB).u32(FOUR_GIB).u16(comment)
    end.raw(new Uint8Array(comment).fill(0x20))
    await this.#write(end.bytes)
    if (this.#written !== this.#length) throw new Error('the ZIP has another length than was said')
  }

  #write(bytes: Uint8Array): Promise<void> {
    this.#written += bytes.length
    return this.#put(bytes)
  }
}

/** Sizes and checksum after the file; names in UTF-8. */
const FLAGS = 0x0808
/** 1 January 1980, as in the tar. */
const TIME = 0
const DATE = 0x21

/** With ZIP64's field for sizes and place, so that each takes the same. */
function centralLength(name: Uint8Array): number {
  return 46 + name.length + 28
}

function centralOf({ name, size, at, crc }: Entry): Uint8Array {
  const entry = new Writer(centralLength(name))
  entry.u32(0x02014b50).u16(0x032d).u16(45).u16(FLAGS).u16(0).u16(TIME).u16(DATE).u32(crc)
  entry.u32(FOUR_GIB).u32(FOUR_GIB).u16(name.length).u16(28).u16(0).u16(0).u16(0)
  // A plain file that its owner writes and everybody reads.
  entry
    .u32(0o100644 * 0x10000)
    .u32(FOUR_GIB)
    .raw(name)
  entry.u16(1).u16(24).u64(size).u64(size).u64(at)
  return entry.bytes
}

class Writer {
  readonly bytes: Uint8Array
  readonly #view: DataView
  #at = 0

  constructor(length: number) {
    this.bytes = new Uint8Array(length)
    this.#view = new DataView(this.bytes.buffer)
  }

  u16(value: number): this {
    this.#view.setUint16(this.#at, value, true)
    this.#at += 2
    return this
  }

  u32(value: number): this {
    this.#view.setUint32(this.#at, value, true)
    this.#at += 4
    return this
  }

  u64(value: number): this {
    this.#view.setBigUint64(this.#at, BigInt(value), true)
    this.#at += 8
    return this
  }

  raw(bytes: Uint8Array): this {
    this.bytes.set(bytes, this.#at)
    this.#at += bytes.length
    return this
  }
}

/** Eight tables, so that eight bytes are taken at once (slicing by eight). */
const TABLES = makeTables()

function makeTables(): Uint32Array {
  const tables = new Uint32Array(8 * 256)
  for (let n = 0; n < 256; n++) {
    let c = n
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
    tables[n] = c
  }
  for (let n = 0; n < 256; n++)
    for (let k = 1; k < 8; k++) {
      const before = tables[(k - 1) * 256 + n] ?? 0
      tables[k * 256 + n] = (before >>> 8) ^ (tables[before & 255] ?? 0)
    }
  return tables
}

export function crc32(bytes: Uint8Array, before = 0): number {
  const t = TABLES
  let c = ~before
  let i = 0
  for (; i + 8 <= bytes.length; i += 8) {
    c ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24)
    c =
      t[1792 + (c & 255)]! ^
      t[1536 + ((c >>> 8) & 255)]! ^
      t[1280 + ((c >>> 16) & 255)]! ^
      t[1024 + (c >>> 24)]! ^
      t[768 + bytes[i + 4]!]! ^
      t[512 + bytes[i + 5]!]! ^
      t[256 + bytes[i + 6]!]! ^
      t[bytes[i + 7]!]!
  }
  for (; i < bytes.length; i++) c = t[(c ^ bytes[i]!) & 255]! ^ (c >>> 8)
  return ~c >>> 0
}
