// An archive of entries as they are, none packed: what a library is given in place of one that was changed. APPNOTE 4.3.
import { crc32 } from 'node:zlib'

export function storedZip(files: readonly { readonly name: string; readonly bytes: Buffer }[]): Buffer {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, bytes } of files) {
    const title = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    // The name is UTF-8.
    common.writeUInt16LE(0x800, 2)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(bytes.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(title.length, 22)
    const entry = Buffer.alloc(14)
    entry.writeUInt32LE(at, 10)
    pieces.push(Buffer.from('PK\x03\x04', 'latin1'), common, title, bytes)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, entry, title)
    at += 30 + title.length + bytes.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...pieces, listed, end])
}
