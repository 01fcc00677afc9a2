// What a file is, from its first bytes; the sender's own word counts only where bytes say nothing.

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Media type of `bytes`; `name` and the sender's `claimed` type decide only between text, mail and unknown. */
export function mediaTypeOf(bytes: Uint8Array, name: string, claimed = ''): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  // A mail may carry a PDF's mark in its first lines; no PDF begins with mail heads.
  if (!head.startsWith('%PDF-') && !/\.txt$/i.test(name) && looksLikeMail(head)) return 'message/rfc822'
  // Readers accept up to 1,024 bytes before the mark (ISO 32000-1, annex H).
  if (head.slice(0, 1024).includes('%PDF-')) return 'application/pdf'
  if (head.startsWith('PK\x03\x04'))
    return /\.docx$/i.test(name) || claimed === docx ? docx : archiveType(bytes)
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'image/webp'
  if (head.startsWith('GIF8')) return 'image/gif'
  if (head.startsWith('II*\x00') || head.startsWith('MM\x00*')) return 'image/tiff'
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'application/x-ole-storage'
  if (claimed === 'message/rfc822' || /\.eml$/i.test(name)) return 'message/rfc822'
  return looksLikeText(bytes) ? 'text/plain' : 'application/octet-stream'
}

function archiveType(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('word/document.xml')
    ? docx
    : 'application/zip'
}

function looksLikeMail(head: string): boolean {
  const block = head.split(/\r?\n\r?\n/)[0] ?? ''
  const keys = [...block.matchAll(/^([A-Za-z-]+):/gm)].map(match => match[1]?.toLowerCase())
  const signs = ['received', 'from', 'to', 'subject', 'message-id', 'mime-version', 'return-path', 'date']
  return /^(?:[A-Za-z0-9-]+:|From )/.test(head) && signs.filter(sign => keys.includes(sign)).length >= 2
}

function looksLikeText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true
  return bytes.length > 0 && !bytes.subarray(0, 8192).some(byte => byte === 0 || (byte < 9 && byte > 0))
}
