// Why a witness did not cosign: one sentence and the next step for each way. Numbers and codes of this machine alone, no word of
// what came from outside.

export type WitnessFailureCode =
  | 'unreachable'
  | 'certificate'
  | 'too_slow'
  | 'too_long'
  | 'not_an_answer'
  | 'no_line'
  | 'bad_cosignature'
  | 'other_clock'
  | 'unknown_log'
  | 'log_key'
  | 'state_changes'
  | 'larger_log'
  | 'other_history'
  | 'too_often'
  | 'status'

/** What is wrong ({} is the evidence), and what to do. */
const SENTENCES: Readonly<Record<WitnessFailureCode, readonly [detail: string, next: string]>> = {
  unreachable: [
    'it cannot be reached ({})',
    'Look at its address, the network and a firewall in between; if they are sound, ask its operator.',
  ],
  certificate: [
    'its certificate is not believed ({})',
    'Compare the host name in its address with its operator; a private authority is named in NODE_EXTRA_CA_CERTS.',
  ],
  too_slow: ['no answer within {} s', 'Ask its operator, or name a witness that is nearer.'],
  too_long: [
    'its answer is longer than {} KB',
    'The address is not that of a witness, or it misbehaves: ask its operator.',
  ],
  not_an_answer: [
    'its answer is none of the witness protocol',
    'Compare the address, with its path, with what its operator publishes.',
  ],
  no_line: [
    'its answer holds no cosignature of the key that is named for it',
    'Compare the key with what its operator publishes; if it was changed, remove the witness and add the new key.',
  ],
  bad_cosignature: [
    'its cosignature does not hold for the checkpoint that it was asked for',
    'It misbehaves, or another answers in its place: ask its operator.',
  ],
  other_clock: [
    'the time in its cosignature is {} minutes from this clock',
    'Compare both clocks with a third one; what bears a wrong time is not published.',
  ],
  unknown_log: [
    'it does not know this log (answered 404)',
    'Give its operator the key of the log, which trust.json names under "log".',
  ],
  log_key: [
    "it does not believe this log's signature (answered 403)",
    'Its operator has another key for this log: give them the one in trust.json.',
  ],
  state_changes: [
    'its state changes while it is asked (answered 409)',
    'Look whether another sequencer runs for this log.',
  ],
  larger_log: [
    'it says that it knows {} leaves of this log, more than are here',
    'If this log was restored from a backup, it has to end: the sequencer opens a successor once no quorum is left without witnesses that say so. If not, ask its operator.',
  ],
  other_history: [
    'it has cosigned another history of this log (answered 422)',
    'Start the sequencer again, and keep what both sides have: this log may have been forked.',
  ],
  too_often: [
    'it is asked too often (answered 429)',
    'Agree on a rate with its operator, or make ticks slower in policy.json.',
  ],
  status: ['it answered {}', 'Compare the address with its operator, and ask them what this answer means.'],
}

export class WitnessFailure extends Error {
  readonly failure: WitnessFailureCode
  readonly next: string

  constructor(failure: WitnessFailureCode, evidence: string | number = '') {
    const [detail, next] = SENTENCES[failure]
    super(detail.replace('{}', String(evidence)))
    this.name = 'WitnessFailure'
    this.failure = failure
    this.next = next
  }
}

const STATUSES: Readonly<Record<number, WitnessFailureCode>> = {
  403: 'log_key',
  404: 'unknown_log',
  422: 'other_history',
  429: 'too_often',
}

/** What an answer that is neither 200 nor 409 means. */
export function failureOfStatus(status: number): WitnessFailure {
  return new WitnessFailure(STATUSES[status] ?? 'status', status)
}

const CERTIFICATE = /CERT|^ERR_TLS|^ERR_SSL|SELF_SIGNED|UNABLE_TO_/

/** What a connection that failed means. The code instead of the message, which names paths. */
export function failureOfConnection(error: unknown): WitnessFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code'
  return new WitnessFailure(CERTIFICATE.test(code) ? 'certificate' : 'unreachable', code)
}
