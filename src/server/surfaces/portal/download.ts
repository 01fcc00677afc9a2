// Files handed to a visitor: always saved, never shown in this origin, because a served paper is hostile until proven otherwise
// (docs/threats.md D4 41).
import { sandboxPolicy } from '../../http/headers.ts'

export function attachment(name: string, mediaType = 'application/octet-stream'): Record<string, string> {
  return {
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${ascii(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-security-policy': sandboxPolicy,
  }
}

function ascii(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]/g, '_')
}

const beginnings: readonly (readonly [string, string])[] = [
  ['25504446', 'pdf'],
  ['49492a00', 'tif'],
  ['4d4d002a', 'tif'],
  ['ffd8ff', 'jpg'],
  ['89504e47', 'png'],
  ['504b0304', 'docx'],
]

/** The ending under which a person's computer opens the file; told from its first bytes, not from a name that came with it. */
export function endingOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  const known = beginnings.find(([beginning]) => head.startsWith(beginning))
  if (known) return known[1]
  return isText(bytes) ? 'txt' : 'bin'
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0')
  } catch {
    return false
  }
}
