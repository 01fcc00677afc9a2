// Every file of a package that is being written, in order: the rows of the index, the listing that the manifest signs, the manifests
// of BagIt. The rows stand in a spool; in memory are lengths and hashes, and the few files that come after the index was made.

import { createHash } from 'node:crypto'
import { listingLine, manifestLine } from './package-layout.ts'
import type { FileRow } from './readable/index-content.ts'
import { most } from './readable/index-pdf.ts'
import { linesOf } from './readable/lines.ts'
import type { Spool, Spools } from './spool.node.ts'

export class FileList {
  #spool: Spool
  /** Set once the index was begun: the spool takes no more then. */
  #late: FileRow[] | null = null
  #listing = createHash('sha256')
  #listingSize = 0
  #bagSize = 0
  #tags = ''
  count = 0
  /** As many rows as the PDF of the index may name. */
  readonly first: FileRow[] = []
  payload = { octets: 0, files: 0 }

  static async start(spools: Spools): Promise<FileList> {
    return new FileList(await spools.fresh())
  }

  constructor(spool: Spool) {
    this.#spool = spool
  }

  async add(row: FileRow): Promise<void> {
    const { path, size, sha256 } = row
    this.count++
    if (this.first.length < most) this.first.push(row)
    const line = listingLine(row)
    this.#listing.update(line)
    this.#listingSize += line.length
    if (path.startsWith('data/')) {
      this.payload.octets += size
      this.payload.files++
      this.#bagSize += manifestLine(sha256, path).length
    } else this.#tags += manifestLine(sha256, path)
    if (this.#late === null) await this.#spool.write(Buffer.from(`${JSON.stringify(row)}\n`))
    else this.#late.push(row)
  }

  /** The rows so far, at least one page. */
  async *inPages(length: number): AsyncGenerator<FileRow[]> {
    this.#late = []
    let rows: FileRow[] = []
    let pages = 0
    for await (const line of linesOf(this.#spool.read())) {
      rows.push(JSON.parse(Buffer.from(line).toString('utf8')) as FileRow)
      if (rows.length < length) continue
      yield rows
      pages++
      rows = []
    }
    if (rows.length > 0 || pages === 0) yield rows
  }

  /** Of all files so far. */
  listing(): { size: number; sha256: string; lines(): AsyncGenerator<Buffer> } {
    const late = [...(this.#late ?? [])]
    const lines = () => this.#lines(late, listingLine)
    return { size: this.#listingSize, sha256: this.#listing.copy().digest('hex'), lines }
  }

  bagManifest(): { size: number; lines(): AsyncGenerator<Buffer> } {
    const late = [...(this.#late ?? [])]
    const line = ({ path, sha256 }: FileRow) => (path.startsWith('data/') ? manifestLine(sha256, path) : '')
    return { size: this.#bagSize, lines: () => this.#lines(late, line) }
  }

  /** The tag manifest of all tag files so far. */
  tags(): string {
    return this.#tags
  }

  async *#lines(late: readonly FileRow[], said: (row: FileRow) => string): AsyncGenerator<Buffer> {
    let held: string[] = []
    for await (const line of linesOf(this.#spool.read())) {
      held.push(said(JSON.parse(Buffer.from(line).toString('utf8')) as FileRow))
      if (held.length < 500) continue
      yield Buffer.from(held.join(''))
      held = []
    }
    yield Buffer.from([...held, ...late.map(said)].join(''))
  }
}
