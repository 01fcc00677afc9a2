// The files of a pack put together as one value: what is parsed, and what the hash is over.

/** A pack's files as parsed JSON, by the names they have on disk (`head` is `pack.json`). */
export type PackFiles = {
  head: object
  instruments: unknown
  rules: unknown
  constraints: unknown
  holidays: unknown
  recognition: unknown
}

export const PACK_FILES: Readonly<Record<keyof PackFiles, string>> = {
  head: 'pack.json',
  instruments: 'instruments.json',
  rules: 'rules.json',
  constraints: 'constraints.json',
  holidays: 'holidays.json',
  recognition: 'recognition.json',
}

export function assemblePack({ head, ...parts }: PackFiles): object {
  return { ...head, ...parts }
}
