// One spelling per identifier, so that what a paper writes and what an account is called can be compared.
import { domainToASCII } from 'node:url'

/** E-mail address: NFKC, `[at]` and `[dot]` resolved, lower case, domain as A-labels. Null where it is none. */
export function normaliseEmail(written: string): string | null {
  const text = written
    .normalize('NFKC')
    .replace(/\s*[[({]\s*at\s*[\])}]\s*/gi, '@')
    .replace(/\s*[[({]\s*dot\s*[\])}]\s*/gi, '.')
    .replace(/\s+/g, '')
    .toLowerCase()
  const at = text.lastIndexOf('@')
  const local = text.slice(0, at)
  const domain = normaliseDomain(text.slice(at + 1))
  if (at < 1 || domain === null || !/^[^\s@<>()[\],;:"\\]{1,64}$/.test(local)) return null
  return `${local}@${domain}`
}

/** Domain in lower case as A-labels; null where it is no host name with a dot. */
export function normaliseDomain(written: string): string | null {
  const ascii = domainToASCII(written.normalize('NFKC').toLowerCase().replace(/\.$/, ''))
  return /^(?:[a-z0-9_](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(ascii) ? ascii : null
}

const callingCodes: Record<string, string> = {
  US: '1',
  CA: '1',
  GB: '44',
  AU: '61',
  DE: '49',
  FR: '33',
  IE: '353',
  NL: '31',
  ES: '34',
  IT: '39',
  SE: '46',
  PL: '48',
  CH: '41',
  JP: '81',
  KR: '82',
  IN: '91',
  BR: '55',
  SG: '65',
  NZ: '64',
  IL: '972',
  NO: '47',
  MX: '52',
  AR: '54',
  EE: '372',
  AT: '43',
  BE: '32',
  DK: '45',
  FI: '358',
  PT: '351',
  CZ: '420',
  LV: '371',
  LT: '370',
  HU: '36',
  RO: '40',
  SK: '421',
  SI: '386',
  HR: '385',
  BG: '359',
  GR: '30',
  LU: '352',
  MT: '356',
  CY: '357',
  TR: '90',
  ZA: '27',
}
/** Countries whose national numbers keep all digits: no trunk prefix is dropped. */
const withoutTrunk = new Set([
  'US',
  'CA',
  'ES',
  'IT',
  'PL',
  'NO',
  'SG',
  'DK',
  'EE',
  'PT',
  'CZ',
  'MX',
  'LV',
  'GR',
  'LU',
  'MT',
  'CY',
])

/** The one country of a calling code; null where there are several or none that is known here. */
export function countryOfCode(digits: string): string | null {
  for (let length = digits.length; length > 0; length -= 1) {
    const found = Object.entries(callingCodes).filter(([, code]) => code === digits.slice(0, length))
    if (found.length > 0) return found.length === 1 ? (found[0]?.[0] ?? null) : null
  }
  return null
}

/** Telephone number in E.164, the country taken from `country` where none is written; null where it cannot be one. */
export function normalisePhone(written: string, country: string | null): string | null {
  const text = written.normalize('NFKC').replace(/\(0\)/, '')
  const digits = text.replace(/\D/g, '')
  if (/^\s*\+/.test(text)) return bounded(digits)
  if (/^\s*00/.test(text)) return bounded(digits.slice(2))
  const code = callingCodes[country ?? '']
  if (code === undefined) return null
  if ((country === 'US' || country === 'CA') && digits.length === 11 && digits.startsWith('1'))
    return bounded(digits)
  if (withoutTrunk.has(country ?? '')) return bounded(code + digits)
  return bounded(code + digits.replace(/^0/, ''))
}

function bounded(digits: string): string | null {
  return digits.length >= 8 && digits.length <= 15 ? `+${digits}` : null
}

/** Address after RFC 5952, or dotted quad; null where it is no address. */
export function normaliseIp(written: string): string | null {
  if (/^(?:\d{1,3}\.){3}\d{1,3}$/.test(written)) {
    return written.split('.').every(part => Number(part) < 256)
      ? written.split('.').map(Number).join('.')
      : null
  }
  if (!/^[0-9a-f:.]+$/i.test(written) || !written.includes(':')) return null
  try {
    return new URL(`http://[${written}]/`).hostname.slice(1, -1)
  } catch {
    return null
  }
}

/** Scheme and host in lower case, default port dropped, everything else as written; null where it is no URL. */
export function normaliseUrl(written: string): string | null {
  const match = /^(https?):\/\/([^/:?#\s]+)(:\d+)?(.*)$/i.exec(written.replace(/\s+/g, ''))
  if (match === null) return null
  const scheme = (match[1] ?? '').toLowerCase()
  const host = normaliseDomain(match[2] ?? '')
  if (host === null) return null
  const port = match[3] === (scheme === 'https' ? ':443' : ':80') ? '' : (match[3] ?? '')
  return `${scheme}://${host}${port}${match[4] ?? ''}`
}

export function normaliseImei(written: string): string | null {
  const digits = written.replace(/\D/g, '')
  return digits.length === 15 ? digits : null
}

export function normaliseMac(written: string): string | null {
  const hex = written.toLowerCase().replace(/[^0-9a-f]/g, '')
  return hex.length === 12 ? (hex.match(/../g) ?? []).join(':') : null
}

/** Account ids: without spaces, else as written. */
export function normaliseAccountId(written: string): string {
  return written.normalize('NFKC').replace(/\s+/g, '')
}
