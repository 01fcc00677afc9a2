// An expected no from the ground (start, disk, versions): says what is wrong and what to do next, holds no subject data.

export type GroundCode =
  | 'address_taken'
  | 'already_running'
  | 'bad_backup'
  | 'bad_data_directory'
  | 'bad_settings'
  | 'bad_witness'
  | 'changed_migration'
  | 'database_unreachable'
  | 'half_made'
  | 'keys_missing'
  | 'lock_timeout'
  | 'newer_database'
  | 'no_database_binaries'
  | 'not_empty'
  | 'not_permitted'
  | 'not_traversable'
  | 'other_database'
  | 'step_failed'
  | 'step_timeout'
  | 'storage_full'
  | 'version_mismatch'
  | 'wrong_clock'

export type GroundRefusal = { code: GroundCode; detail: string; next: string }

export class Refused extends Error {
  readonly refusal: GroundRefusal

  constructor(refusal: GroundRefusal, cause?: unknown) {
    super(`${refusal.detail} ${refusal.next}`, cause === undefined ? {} : { cause })
    this.name = 'Refused'
    this.refusal = refusal
  }
}
