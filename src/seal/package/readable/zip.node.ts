// A ZIP written front to back: each entry deflated as it comes, its sizes after it. Without the extensions for large files, which
// not every spreadsheet takes: an entry stays below 4 GiB, and so must the archive.

import { crc32, createDeflateRaw } from 'node:zlib'

type Write = (bytes: Buffer) => Promise<void>

export type ZipEntry = { write(text: string): Promise<void>; end(): Promise<void> }

const largest = 0xffffffff
/** 1 January 1980, as everything in a package. */
const day = 0x21

export class Zip {
  #write: Write
  #at = 0
  #central: Buffer[] = []

  constructor(write: Write) {
    this.#write = write
  }

  get length(): number {
    return this.#at
  }

  /** One entry at a time. */
  async entry(name: string): Promise<ZipEntry> {
    const label = Buffer.from(name)
    const start = this.#at
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    writeCommon(head, 4)
    head.writeUInt16LE(label.length, 26)
    await this.#put(Buffer.concat([head, label]))
    const before = this.#at
    const packer = startPacker(bytes => this.#put(bytes))
    return {
      write: text => packer.write(text),
      end: async () => {
        const { crc, plain } = await packer.end()
        const packed = this.#at - before
        if (plain > largest || this.#at > largest) throw new Error('an entry of a ZIP is longer than 4 GiB')
        const sums = Buffer.alloc(12)
        sums.writeUInt32LE(crc, 0)
        sums.writeUInt32LE(packed, 4)
        sums.writeUInt32LE(plain, 8)
        const mark = Buffer.alloc(4)
        mark.writeUInt32LE(0x08074b50, 0)
        await this.#put(Buffer.concat([mark, sums]))
        this.#central.push(centralHeader(label, sums, start))
      },
    }
  }

  async end(): Promise<void> {
    const directory = Buffer.concat(this.#central)
    const end = Buffer.alloc(22)
    end.writeUInt32LE(0x06054b50, 0)
    end.writeUInt16LE(this.#central.length, 8)
    end.writeUInt16LE(this.#central.length, 10)
    end.writeUInt32LE(directory.length, 12)
    end.writeUInt32LE(this.#at, 16)
    await this.#put(Buffer.concat([directory, end]))
  }

  async #put(bytes: Buffer): Promise<void> {
    this.#at += bytes.length
    await this.#write(bytes)
  }
}

/** Version, flags (sizes follow, the name is UTF-8), deflate, time. */
function writeCommon(head: Buffer, at: number): void {
  head.writeUInt16LE(20, at)
  head.writeUInt16LE(0x0808, at + 2)
  head.writeUInt16LE(8, at + 4)
  head.writeUInt16LE(day, at + 8)
}

function centralHeader(label: Buffer, sums: Buffer, start: number): Buffer {
  const head = Buffer.alloc(46)
  head.writeUInt32LE(0x02014b50, 0)
  head.writeUInt16LE(20, 4)
  writeCommon(head, 6)
  sums.copy(head, 16)
  head.writeUInt16LE(label.length, 28)
  head.writeUInt32LE(start, 42)
  return Buffer.concat([head, label])
}

function startPacker(put: Write) {
  const deflate = createDeflateRaw({ level: 3 })
  let out: Buffer[] = []
  let held: string[] = []
  let length = 0
  let crc = 0
  let plain = 0
  deflate.on('data', (chunk: Buffer) => out.push(chunk))
  const drain = async () => {
    const ready = out
    out = []
    for (const chunk of ready) await put(chunk)
  }
  const flush = async () => {
    const bytes = Buffer.from(held.join(''))
    held = []
    length = 0
    crc = crc32(bytes, crc)
    plain += bytes.length
    await new Promise<void>((resolve, reject) =>
      deflate.write(bytes, error => (error ? reject(error) : resolve())),
    )
    await drain()
  }
  return {
    async write(text: string) {
      held.push(text)
      length += text.length
      if (length > 2 ** 17) await flush()
    },
    async end() {
      await flush()
      const ended = new Promise<void>((resolve, reject) => deflate.once('end', resolve).once('error', reject))
      deflate.end()
      await ended
      await drain()
      return { crc, plain }
    },
  }
}
