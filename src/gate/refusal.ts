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
  authorisation_outdated: [
    'The authorisation is of the first format, which names no look-up, ground or call-back.',
    'Prepare it anew and have it signed.',
  ],
  other_gate: ['What was signed names another gate.', 'Prepare it for this gate and have it signed.'],
  not_yet_valid: ['The authorisation is not valid yet.', 'The gate looks again when its time has come.'],
  window_open: ['The objection window has not ended.', 'The gate looks again when the window has ended.'],
  valid_too_long: [
    'The authorisation would be valid for longer than the gate’s keeper allows.',
    'Prepare it anew with an earlier end and have it signed.',
  ],
  preparer_unknown: [
    'The preparer is not pinned at the gate, or not any more.',
    'Have the gate’s keeper pin the preparer: duly gate pin FILE.',
  ],
  not_cleared: [
    'A line waits for another authority whose time has not ended.',
    'The gate looks again when it has.',
  ],
  instruments_not_pinned: [
    'The gate has no table of what each instrument opens, or another one than its keeper pinned.',
    'Have the gate’s keeper make it: duly gate pin --instruments.',
  ],
  instrument_unknown: [
    'An instrument is not in the gate’s table.',
    'See which instrument the paper is, or have the gate’s keeper make the table anew: duly gate pin --instruments.',
  ],
  instrument_reach: [
    'A line’s instrument does not open its category of data.',
    'Decide the line anew by what its paper reaches.',
  ],
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
  ground_of_other: [
    'The leaf of a ground records something else than that ground: another event, matter or paper.',
    'Send the leaf of the notice or the secrecy of that matter.',
  ],
  ground_not_logged: [
    'The leaf of a notice or prohibition comes without its place in the log.',
    'Send the order again once the leaf is public; only in an emergency may it follow.',
  ],
  ground_missing: ['A ground comes without its leaf.', 'Send the leaf of each ground.'],
  ground_not_begun: [
    'A window to object would end before its notice was given, or the notice lies in the future.',
    'Prepare the authorisation anew.',
  ],
  secrecy_over: [
    'The secrecy that stands in for a notice is over.',
    'Send the notice, or prepare the authorisation on an extension of the secrecy.',
  ],
  notice_due: [
    'The authorisation says that no notice is due, which the gate takes of no instrument.',
    'Send the notice, or have a secrecy confirmed.',
  ],
  leaf_not_included: ['The leaf is not in the log that the checkpoint signs.', 'Wait until the log has it.'],
  checkpoint_not_believed: [
    'The checkpoint lacks the signature of the pinned log or the quorum of pinned witnesses.',
    'Wait for the witnesses, or have the gate’s keeper pin the log.',
  ],
  witness_not_pinned: [
    'A witness of the checkpoint is not pinned at the gate.',
    'If witnesses were changed, have the gate’s keeper pin them: duly gate pin --witnesses FILE.',
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

  already_released: [
    'A line was released before, wholly or in part.',
    'Prepare a supplement or a correction that names what it is of.',
  ],
  production_number: [
    'The number or the kind of the production does not follow what this gate released of the demand.',
    'Prepare the authorisation anew.',
  ],
  production_unknown: [
    'This gate did not release what the authorisation supplements or corrects.',
    'Name a production that this gate released for the demand.',
  ],

  copy_erased: [
    'The gate’s copy of what was collected was erased when its term was over.',
    'Nothing can be sealed again; a new demand is needed.',
  ],
  copy_differs: [
    'What would be sealed again is not line by line what left.',
    'Prepare the authorisation from exactly the production that it names.',
  ],

  // Looking up.
  lookup_malformed: ['The look-up is not in its one encoding.', 'Ask again from the desk.'],
  lookup_expired: ['The look-up has expired, or its time has not come.', 'Ask again from the desk.'],
  lookup_not_named: [
    'No answered look-up says that an identifier of the authorisation names that account.',
    'Look the identifiers up, and prepare the authorisation from the answer.',
  ],
  lookup_not_ours: [
    'The authorisation names a look-up that this gate did not answer.',
    'Look the identifiers up at this gate.',
  ],
  lookup_of_other: [
    'The authorisation names the look-up of another demand.',
    'Look the identifiers of this demand up.',
  ],
  lookup_too_old: [
    'The look-up that the authorisation names is older than the gate’s keeper allows.',
    'Look the identifiers up again.',
  ],
  matter_mixed: [
    'By the look-up the lines of one matter are of several tenants, or one tenant’s of several matters.',
    'Prepare the authorisation from the look-up’s answer.',
  ],
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
  export_awaited: [
    'A source is fed by hand, and its export was not handed in and confirmed yet.',
    'Have a custodian hand it in at the gate, and another confirm it: duly gate hand-in. The gate looks again.',
  ],
  not_collected: ['Nothing was collected under this authorisation.', 'Collect first.'],
  certificate_malformed: ['The certificate is not a PDF document.', 'Have the custodian sign it again.'],
  certificate_unsigned: [
    'The custodian’s signature is not over this certificate, this authorisation and this gate.',
    'Have the custodian sign the certificate again.',
  ],
  custodian_not_pinned: [
    'The certificate was signed with a passkey that is not pinned at the gate for that custodian.',
    'Have the gate’s keeper pin the custodian: duly gate pin FILE. The gate looks again.',
  ],
  custodian_prepared: ['The custodian prepared what was collected.', 'Have another custodian certify it.'],
  not_sealed: ['No package was sealed under this authorisation.', 'Seal first.'],
  package_changed: [
    'What was collected or sealed has changed on the gate’s disk.',
    'Stop: find out who touched it.',
  ],
} as const satisfies Record<string, readonly [detail: string, next: string]>

export type GateCode = keyof typeof SENTENCES

export const gateCodes = Object.keys(SENTENCES) as GateCode[]

export function isGateCode(code: string): code is GateCode {
  return Object.hasOwn(SENTENCES, code)
}

export type GateRefusal = { code: GateCode; detail: string; next: string }

export function refuse(code: GateCode): GateRefusal {
  const [detail, next] = SENTENCES[code]
  return { code, detail, next }
}

/** The day is the gate's own, and says nothing of anybody. */
export function refuseErased(at: string): GateRefusal {
  const { code, next } = refuse('copy_erased')
  return { code, detail: `The gate’s copy of what was collected was erased on ${at.slice(0, 10)}.`, next }
}

/** Refusals that time or an operator heals. The order stays open and is looked at again; until then nothing is done. */
const PASSING: readonly GateCode[] = [
  'not_yet_valid',
  'window_open',
  'not_cleared',
  'instruments_not_pinned',
  'custodian_not_pinned',
  'checkpoint_stale',
  'log_unreadable',
  'log_not_pinned',
  'witness_not_pinned',
  'log_behind_proof',
  'export_awaited',
]

export function isPassing(refusal: GateRefusal): boolean {
  return PASSING.includes(refusal.code)
}

export function isGateRefusal(value: unknown): value is GateRefusal {
  return (
    typeof value === 'object' && value !== null && 'code' in value && 'detail' in value && 'next' in value
  )
}
