// Why an export is not taken, or a hand-in not confirmed, apart from what the file itself holds.

const MESSAGES = {
  source_not_by_hand: ['No source of kind export has that name.', 'See sources.json of the gate.'],
  mapping_unknown: ['The source has no such mapping.', 'See mappings of the source in sources.json.'],
  custodian_unknown: [
    'The key is of no custodian of this source.',
    'Have its card put under custodians in sources.json.',
  ],
  nothing_awaited: [
    'No authorisation of this demand waits for an export of this source.',
    'Hand it in once two people have signed the authorisation and the gate waits for it: duly gate hand-in list.',
  ],
  file_unreadable: ['There is no such file, or it is a folder.', 'Give the path of one file.'],
  several_awaited: [
    'Two authorisations of this demand wait for an export of this source.',
    'Have one of them revoked, or hand in when the other was collected.',
  ],
  export_twice: [
    'This file was handed in before for this authorisation.',
    'Nothing was taken a second time. Where it was read by the wrong mapping: duly gate hand-in withdraw, then hand it in again.',
  ],
  hash_differs: ['The file is not the one with that hash.', 'Copy it again from its system.'],
  nothing_handed_in: ['Nothing with that id was handed in.', 'See duly gate hand-in list.'],
  hand_in_erased: [
    'What was handed in is kept no more: it was collected, withdrawn, or its time is over.',
    'See duly gate hand-in list. Where the demand still waits, hand the export in again.',
  ],
  mapping_changed: [
    'The mapping was changed after the export was read by it.',
    'Withdraw it, and hand the export in again: duly gate hand-in withdraw.',
  ],
  same_person: ['Who handed in does not confirm.', 'Have another custodian confirm with their own key.'],
  confirmed_before: ['This was confirmed before.', 'The gate collects it by itself.'],
} as const satisfies Record<string, readonly [string, string]>

export class HandInRefused extends Error {
  override name = 'HandInRefused'
  readonly code: keyof typeof MESSAGES
  readonly detail: string
  readonly next: string
  constructor(code: keyof typeof MESSAGES) {
    super(code)
    this.code = code
    ;[this.detail, this.next] = MESSAGES[code]
  }
}
