// Why an export is not taken. Each word says what to do next.

const FAULTS = {
  export_empty: ['The file holds no row.', 'Make the export again.'],
  export_cut_off: [
    'The file ends in the middle: its last row has no end.',
    'Copy it again, and compare its length with the original.',
  ],
  export_unreadable: ['A row is not of the form of the mapping.', 'See the row, or choose another mapping.'],
  export_packed: [
    'The file is packed, and is no ZIP.',
    'Unpack it, and hand in the table that it holds, or a ZIP.',
  ],
  export_changed: ['The file was changed while it was read.', 'Hand it in when nothing writes to it.'],
  archive_hostile: [
    'The archive holds names that lead outside, names or bytes used twice, or far more than it is long.',
    'Unpack it where that is safe, and hand in the table that it holds.',
  ],
  archive_locked: ['The archive needs a password.', 'Make it without one, or unpack it.'],
  archive_unsuited: [
    'The archive is packed in a way that is not read here.',
    'Make an ordinary ZIP (stored or deflate, one file), or unpack it.',
  ],
  archive_damaged: ['The archive is damaged.', 'Copy it again from its system.'],
  archive_without_export: [
    'The archive holds no file of the form of the mapping.',
    'See which files it holds (.csv, .jsonl, .ndjson, .mbox), or choose another mapping.',
  ],
  export_too_large: [
    'The file, or what it unpacks to, is larger than 20 GB.',
    'Export a shorter period or fewer accounts.',
  ],
  export_encoding: ['The file is not UTF-8.', 'Export it as UTF-8.'],
  export_row_too_long: [
    'A row is longer than 1 MiB, or a message than 64 MiB.',
    'See whether a quote is left open.',
  ],
  mapping_mismatch: ['The file lacks a field that the mapping names.', 'Choose the mapping of this export.'],
  time_unreadable: [
    'A time of an account that is asked for cannot be read in the zone of the mapping.',
    'See the zone of the export. Nothing was taken.',
  ],
  time_in_future: [
    'A time of an account that is asked for lies in the future.',
    'See the zone of the export and the clock of its system. Nothing was taken.',
  ],
  tenant_mismatch: [
    'The export and the accounts at the gate name different tenants for an account that is asked for.',
    'See which is right. Nothing was taken.',
  ],
} as const satisfies Record<string, readonly [detail: string, next: string]>

/** Why an export is not taken. Names rows and fields, never what they hold. */
export class ExportFault extends Error {
  override name = 'ExportFault'
  readonly code: keyof typeof FAULTS
  readonly detail: string
  readonly next: string
  constructor(code: keyof typeof FAULTS, where = '') {
    const [detail, next] = FAULTS[code]
    super(`${code}${where}`)
    this.code = code
    this.detail = where === '' ? detail : `${detail.slice(0, -1)} (${where}).`
    this.next = next
  }
}
