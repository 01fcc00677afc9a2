// What the gate says no to, each with its own literal code. The sentences are fixed: a refusal can never carry subject data.

const SENTENCES = {
  // The order itself.
  order_unreadable: [
    'The order cannot be opened with the gate’s key.',
    'Encrypt the order to the gate’s inbox key.',
  ],
  order_malformed: ['The order is not of the form that its kind has.', 'Make the order again.'],
  order_mismatch: ['The order is filed under another subject than its content has.', 'Make the order again.'],

  // What two people signed.
  authorisation_malformed: [
    'The authorisation is not in its one encoding.',
    'Prepare it anew and have it signed.',
  ],
  other_gate: ['What was signed names another gate.', 'Prepare it for this gate and have it signed.'],
  not_yet_valid: ['The authorisation is not valid yet.', 'The gate looks again when its time has come.'],
  window_open: ['The objection window has not ended.', 'The gate looks again when the window has ended.'],
  expired: ['The authorisation has expired.', 'Prepare it anew and have it signed.'],
  signatures_missing: [
    'An authorisation takes the signatures of two people.',
    'Have a second approver sign.',
  ],
  same_human: ['Both signatures come from the same human.', 'Have another approver sign.'],
  preparer_signed: ['The preparer signed the authorisation.', 'Have somebody else sign.'],
  approver_not_pinned: [
    'A signature comes from a passkey that is not pinned at the gate for that approver.',
    'Have the gate’s keeper pin the approver: duly gate pin FILE.',
  ],
  approver_not_valid: [
    'An approver’s pin is not valid today.',
    'Have another approver sign, or the gate’s keeper renew the pin.',
  ],
  subcontractor: ['A subcontractor signed the authorisation.', 'Have an employee sign.'],
  assertion_malformed: ['A passkey’s answer is not of the form of WebAuthn.', 'Sign again.'],
  assertion_type: ['A passkey’s answer is not a signature of an existing passkey.', 'Sign again.'],
  assertion_challenge: ['A passkey signed something else.', 'Have exactly this text signed.'],
  assertion_origin: [
    'A passkey signed on another page than the pinned one.',
    'Sign on the page meant for it.',
  ],
  assertion_relying_party: [
    'A passkey of another relying party signed: a sign-in is not an approval.',
    'Sign on the page meant for it.',
  ],
  user_not_verified: ['A passkey signed without verifying its user.', 'Sign with PIN or biometrics.'],
  signature_invalid: ['A passkey’s signature does not hold.', 'Sign again.'],

  // What the log proves.
  leaf_malformed: [
    'The leaf or its proof is not in its one encoding.',
    'Send leaf and proof as the log gives them.',
  ],
  leaf_of_other: [
    'The leaf records something else than this order needs.',
    'Send the leaf of this authorisation.',
  ],
  leaf_not_included: ['The leaf is not in the log that the checkpoint signs.', 'Wait until the log has it.'],
  checkpoint_not_believed: [
    'The checkpoint lacks the signature of the pinned log or the quorum of pinned witnesses.',
    'Wait for the witnesses, or have the gate’s keeper pin the log.',
  ],
  checkpoint_stale: [
    'The public log’s checkpoint is too old.',
    'Bring log and witnesses back; the gate looks again.',
  ],
  log_unreadable: [
    'The public log cannot be read by the gate.',
    'Bring its folder back; the gate looks again.',
  ],
  log_behind_proof: ['The public log has not reached the proof’s checkpoint.', 'The gate looks again.'],
  log_not_pinned: [
    'The log of this proof is not pinned at the gate.',
    'If it is the new half-year’s or a successor, have the gate’s keeper pin it: duly gate pin --log KEY.',
  ],
  log_rolled_back: [
    'The public log is smaller than the gate has seen it.',
    'Open a successor log; see docs/operate.md.',
  ],
  log_forked: [
    'The public log does not continue what the gate has seen.',
    'Stop: find out who forked the log.',
  ],

  // What the database forbids, what the journal knows.
  unknown_authorisation: ['The desk knows no such authorisation.', 'Prepare it at the desk.'],
  not_in_force: ['The desk does not hold the authorisation as in force.', 'Have it signed at the desk.'],
  revoked: ['The authorisation was revoked.', 'Prepare a new one if it is still due.'],
  already_used: ['The authorisation was used before.', 'Prepare a new one: each is for one collection.'],

  // Looking up.
  lookup_malformed: ['The look-up is not in its one encoding.', 'Ask again from the desk.'],
  lookup_expired: ['The look-up has expired, or its time has not come.', 'Ask again from the desk.'],
  lookup_used: ['The look-up was answered before.', 'Ask again from the desk.'],
  analyst_not_pinned: [
    'It was signed with a passkey that is not pinned at the gate for that analyst.',
    'Have the gate’s keeper pin the analyst: duly gate pin FILE.',
  ],
  analyst_not_valid: ['The analyst’s pin is not valid today.', 'Have the gate’s keeper renew it.'],
  rate_limited: [
    'The analyst has asked for as many identifiers and accounts as one hour allows.',
    'Wait, then ask again.',
  ],

  // Setting data apart.
  hold_malformed: ['The hold, or its end, is not in its one encoding.', 'Ask again from the desk.'],
  hold_expired: [
    'The time for placing or ending the hold is over or has not come, or its last day is over.',
    'Ask again from the desk.',
  ],
  hold_used: ['The hold was placed before.', 'Ask again from the desk.'],
  hold_unknown: ['The gate keeps no such hold: it has ended, or was never placed.', 'Nothing is kept by it.'],
  source_cannot_hold: [
    'A source cannot set data apart by itself.',
    'Have its custodian do it by hand, and record it at the desk.',
  ],

  // Sources, sealing, releasing.
  source_unknown: [
    'A source that the order names is not declared at the gate.',
    'Declare it in sources.json.',
  ],
  source_failed: ['A source failed or gave half an answer.', 'See the source’s own log; then prepare anew.'],
  source_deadline: ['A source did not answer in time.', 'See whether the source is up; then prepare anew.'],
  not_collected: ['Nothing was collected under this authorisation.', 'Collect first.'],
  certificate_malformed: ['The certificate is not a PDF document.', 'Have the custodian sign it again.'],
  not_sealed: ['No package was sealed under this authorisation.', 'Seal first.'],
  package_changed: [
    'What was collected or sealed has changed on the gate’s disk.',
    'Stop: find out who touched it.',
  ],
} as const satisfies Record<string, readonly [detail: string, next: string]>

export type GateCode = keyof typeof SENTENCES

export type GateRefusal = { code: GateCode; detail: string; next: string }

export function refuse(code: GateCode): GateRefusal {
  const [detail, next] = SENTENCES[code]
  return { code, detail, next }
}

/** Refusals that time or an operator heals. The order stays open and is looked at again; until then nothing is done. */
const PASSING: readonly GateCode[] = [
  'not_yet_valid',
  'window_open',
  'checkpoint_stale',
  'log_unreadable',
  'log_not_pinned',
  'log_behind_proof',
]

export function isPassing(refusal: GateRefusal): boolean {
  return PASSING.includes(refusal.code)
}

export function isGateRefusal(value: unknown): value is GateRefusal {
  return (
    typeof value === 'object' && value !== null && 'code' in value && 'detail' in value && 'next' in value
  )
}
