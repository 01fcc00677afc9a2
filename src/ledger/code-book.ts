// The code book: one positive integer per statistics cell, so that a total is a count of equal committed numbers. Closed
// lists, numbered densely from 1; 0 is the dummy. Its hash stands in each log's first leaf. A change is a new book.
import { sha256Hex } from './hash.ts'
import { encodeJcs } from './jcs.ts'
import { check } from './verification-error.ts'

// ISO 3166-1 alpha-2 as of 2026, and XX for whoever has no such code (international courts and bodies).
const COUNTRY_CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
  'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
  'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG ' +
  'UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XX'

/** Who demands: country of the requesting authority. */
export const COUNTRIES: readonly string[] = COUNTRY_CODES.split(' ')

export const PROCESSES = [
  'subpoena',
  'court_order',
  'warrant',
  'intercept',
  'preservation',
  'emergency',
  'voluntary',
  'national_security',
  'foreign_production', // e-Evidence and other orders served directly from abroad
  'civil',
  'other',
] as const

export const OUTCOMES = [
  'complied',
  'complied_in_part',
  'rejected',
  'redirected',
  'withdrawn',
  'no_data',
  'challenged',
] as const

/** `first` counts the demand, `further` each account after the first: requests and accounts are both plain counts. */
export const ENTRIES = ['first', 'further'] as const

export type Process = (typeof PROCESSES)[number]
export type Outcome = (typeof OUTCOMES)[number]
export type Entry = (typeof ENTRIES)[number]
export type Cell = { country: string; process: Process; outcome: Outcome; entry: Entry }

/** The largest code in the book; the number of its cells. */
export const CELLS: number = COUNTRIES.length * PROCESSES.length * OUTCOMES.length * ENTRIES.length

/** The book as it is published: codes follow from the order of these lists, the last list running fastest. */
export function encodeCodeBook(): Uint8Array {
  return encodeJcs({
    v: 'duly/code-book/v1',
    countries: [...COUNTRIES],
    processes: [...PROCESSES],
    outcomes: [...OUTCOMES],
    entries: [...ENTRIES],
  })
}

/** SHA-256 of the published book, hexadecimal. */
export function codeBookHash(): string {
  return sha256Hex(encodeCodeBook())
}

/** The cell's code, 1 to CELLS. Refuses a cell outside the closed lists. */
export function cellCode(cell: Cell): number {
  const country = place(COUNTRIES, cell.country)
  const process = place(PROCESSES, cell.process)
  const outcome = place(OUTCOMES, cell.outcome)
  const entry = place(ENTRIES, cell.entry)
  return 1 + ((country * PROCESSES.length + process) * OUTCOMES.length + outcome) * ENTRIES.length + entry
}

/** The cell of a code: the inverse of cellCode. */
export function cellOfCode(code: number): Cell {
  check(Number.isInteger(code) && code >= 1 && code <= CELLS, 'code_book', 'no such cell code', { code })
  let rest = code - 1
  const take = <T>(list: readonly T[]): T => {
    const item = list[rest % list.length]!
    rest = Math.floor(rest / list.length)
    return item
  }
  const entry = take(ENTRIES)
  const outcome = take(OUTCOMES)
  const process = take(PROCESSES)
  return { country: take(COUNTRIES), process, outcome, entry }
}

function place(list: readonly string[], item: string): number {
  const at = list.indexOf(item)
  check(at >= 0, 'code_book', 'not in the code book', { item })
  return at
}
