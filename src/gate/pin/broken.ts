// Why the gate does not believe its pin file, each as a sentence and the next step: it stops, and a person looks.

const SENTENCES = {
  keepers_unsigned: [
    'The pin file names keepers, and no change that they signed says so.',
    'Name them with "duly gate keeper add", or put back the pin file of before.',
  ],
  keepers_dropped: [
    'A change of the pin leaves it without keepers.',
    'Put back gate/pin-changes from a backup; who wrote it also wrote the pin.',
  ],
  pin_edited: [
    'The pin file is not what two keepers last signed.',
    'Copy the newest gate/pin-changes/*.json over gate/pin.json, find out who changed it, and propose changes with "duly gate pin".',
  ],
  pin_rolled_back: [
    'The gate has acted on a later change of its pin than the one that is here.',
    'Put back gate/pin.json and gate/pin-changes as they were, whole; of the gate’s folder restore all files or none.',
  ],
  pin_replaced: [
    'The changes of the pin are not those that the gate has acted on.',
    'Put back gate/pin.json and gate/pin-changes from a backup, and find out who replaced them.',
  ],
  change_missing: [
    'A change of the pin is missing from gate/pin-changes.',
    'Put the folder back from a backup, whole.',
  ],
  change_malformed: [
    'A file in gate/pin-changes is not a change of the pin in its one form.',
    'Put the folder back from a backup, and find out who wrote the file.',
  ],
  change_of_other: [
    'A change in gate/pin-changes does not follow the one before it, or is another gate’s.',
    'Put the folder back from a backup, and find out who wrote the file.',
  ],
  signature_invalid: [
    'A change of the pin has a signature that is not by a keeper of the pin before it, or does not hold.',
    'Put gate/pin.json and gate/pin-changes back from a backup, and find out who wrote the change.',
  ],
  signatures_missing: [
    'A change of the pin is not signed by keepers of two different people.',
    'Put gate/pin.json and gate/pin-changes back from a backup, and find out who wrote the change.',
  ],
} as const satisfies Record<string, readonly [string, string]>

export type PinFlaw = keyof typeof SENTENCES

/** The gate stops; what `at` names is the file, e.g. `pin-changes/0003.note`. */
export class PinBroken extends Error {
  readonly code: PinFlaw
  readonly detail: string
  readonly next: string
  constructor(code: PinFlaw, at: string, cause?: unknown) {
    const [detail, next] = SENTENCES[code]
    super(`${detail} (${at}) ${next}`, cause === undefined ? {} : { cause })
    this.name = 'PinBroken'
    this.code = code
    this.detail = `${detail} (${at})`
    this.next = next
  }
}
