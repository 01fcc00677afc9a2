// No sequence of commands, by whomever, reaches a release without what the promises name. Checked against the events alone,
// by rules that are written here a second time.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkObjection, isAbout, wasDecided, windowPast } from '../../../test/drawn/objection-past.ts'
import { ADOPTED, own } from '../../../test/drawn/people.ts'
import { beginnings, type Draw, sequences, World } from '../../../test/drawn/world.ts'
import { cast } from '../../../test/given.ts'
import { atLeast, drawn, isWhole } from '../../../test/sample.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import type { LineDecision, LineKey } from '../decision/events.ts'
import type { Least } from '../permitted/events.ts'
import { decide } from '../registry/decide.ts'
import type { DataOf, DemandEvent, EventKind } from '../registry/event.ts'
import { lineKey } from '../registry/state.ts'

const RUNS = 2000

test('no sequence of commands by whomever releases without what the promises name', () => {
  let releases = 0
  let late = 0
  fc.assert(
    fc.property(sequences, ({ begin, draws }) => {
      const world = new World(beginnings[begin])
      for (const draw of draws) {
        const out = releasedBy(world, draw)
        if (!out) continue
        if (out.data.afterRevocation) late += 1
        else releases += 1
      }
    }),
    drawn({ numRuns: RUNS, seed: 20261125 }),
  )
  if (isWhole)
    assert.deepEqual([...laneSeen].sort(), ['voluntary_consent', 'voluntary_emergency', 'voluntary_policy'])
  assert.ok(late > atLeast(RUNS / 200), `only ${late} of ${RUNS} sequences released after a revocation`)
  assert.ok(
    releases > atLeast(RUNS / 20),
    `only ${releases} of ${RUNS} sequences reached a release: the property would prove nothing`,
  )
})

test('where more is to leave than the customer was told, hasty people release nothing of it before it was told', () => {
  let releases = 0
  again = 0
  fc.assert(
    fc.property(sequences, ({ draws }) => {
      const world = new World(beginnings.wider)
      for (const draw of draws) if (releasedBy(world, { ...draw, mode: 'hasty' })) releases += 1
    }),
    drawn({ numRuns: 400, seed: 20261129 }),
  )
  assert.ok(
    releases > atLeast(40) && again > atLeast(40),
    `only ${releases} releases, ${again} of them after it was told`,
  )
})

/** What the step released, held to the promises. */
function releasedBy(world: World, draw: Draw): Told<'Released'> | undefined {
  const before = world.events.length
  world.step(draw)
  const out = world.events.slice(before).find(e => e.kind === 'Released') as Told<'Released'> | undefined
  if (out?.data.afterRevocation) checkLate(world, out)
  else if (out) checkRelease(world.events, out)
  return out
}

type Told<K extends EventKind> = DemandEvent & { kind: K; data: DataOf<K> }

class Past {
  readonly events: readonly DemandEvent[]
  constructor(events: readonly DemandEvent[]) {
    this.events = events
  }
  all<K extends EventKind>(kind: K, matter?: string): Told<K>[] {
    return this.events.filter(e => e.kind === kind && (!matter || e.matter === matter)) as Told<K>[]
  }
  last<K extends EventKind>(kind: K, matter?: string): Told<K> | undefined {
    return this.all(kind, matter).at(-1)
  }
}

function checkRelease(events: readonly DemandEvent[], out: Told<'Released'>): void {
  const past = new Past(events.slice(0, out.version - 1))
  const prepared = past.all('AuthorisationPrepared').find(e => e.data.digest === out.data.digest)
  assert.ok(prepared, 'an authorisation stands behind the release')
  checkApproved(past, prepared)
  checkAuthority(past)
  const matched = past.last('AccountsMatched')
  assert.ok(matched)
  const { lines: keys, recipients }: { lines: string[]; recipients: { key: string }[] } = JSON.parse(
    prepared.data.authorisation,
  )
  for (const { key } of recipients) checkRead(past, key)
  assert.ok(keys.length > 0)
  const lines = keys.map(key => checkLine(past, matched, key, prepared))
  for (const key of keys) checkLineTold(past, matched, key, out.at)
  for (const [i, { matter, emergency }] of lines.entries())
    checkMatter(past, matter, { at: out.at, waived: emergency, key: keys[i] ?? '' })
  checkProduced(past, out)
}

/** What the gate had moved before it heard of the revocation: said to be so, of a package that was sealed, and nobody's to fetch. */
function checkLate(world: World, out: Told<'Released'>): void {
  const past = new Past(world.events.slice(0, out.version - 1))
  const { digest, sha256 } = out.data
  const over = (['AuthorisationRevoked', 'AuthorisationExpired'] as const).some(kind =>
    past.all(kind).some(e => e.data.digest === digest),
  )
  assert.ok(over, 'its authorisation is over')
  const logged = past.all('ReleaseLogged').find(e => e.data.digest === digest)
  assert.equal(logged?.data.sha256, sha256, 'its release is in the log')
  assert.notEqual(world.demand.released?.digest, digest, 'it counts as no release')
  const fetched = decide({ type: 'confirm_download', sha256 }, world.demand, world.context(cast.officer))
  assert.ok(isRefusal(fetched), 'the officer cannot have it')
}

function checkApproved(past: Past, prepared: Told<'AuthorisationPrepared'>): void {
  const { digest } = prepared.data
  const signers = past.all('AuthorisationSigned').filter(e => e.data.digest === digest)
  assert.equal(new Set(signers.map(e => e.by.id)).size, 2, 'two distinct people signed')
  for (const e of signers) {
    const person = own(e.by.id)
    assert.notEqual(e.by.id, prepared.by.id, 'the preparer did not sign')
    assert.equal(e.data.approver, e.by.id)
    assert.ok(person.kind === 'staff' && person.roles.includes('approver'), 'an approver signed')
    assert.equal(person.employment, 'employee', 'an employee signed')
    assert.ok(e.at < prepared.data.expiresAt, 'signed before it expired')
  }
  for (const kind of ['AuthorisationRevoked', 'AuthorisationExpired'] as const)
    assert.ok(!past.all(kind).some(e => e.data.digest === digest), 'it was neither revoked nor did it expire')
  const said = past.last('RedirectAnswered')
  assert.ok(said?.data.outcome !== 'withdrawn' || said.data.matters, 'the demand stands')
  assert.ok(
    past.all('DemandWithdrawn').every(e => e.data.parts),
    'nobody took it back',
  )
}

function checkAuthority(past: Past): void {
  const known = past.last('AuthorityAuthenticated')
  assert.ok(known, 'the authority is in the directory')
  const call = past.all('CallbackRecorded').findLast(e => e.version > known.version)
  if (known.data.callbackNeeded || call)
    assert.ok(call?.data.outcome !== 'denied', 'the call-back was not denied')
  if (known.data.callbackNeeded) {
    assert.equal(call?.data.outcome, 'confirmed', 'the call-back confirmed')
    const taken = past.all('FactsConfirmed').findLast(e => e.version < (call?.version ?? 0))
    assert.notEqual(call?.by.id, taken?.by.id, 'not by who took it in')
  }
}

/** Read aloud since the demand was matched to whom it is matched to, and nobody denied it afterwards. */
function checkRead(past: Past, key: string): void {
  const known = past.last('AuthorityAuthenticated')?.version ?? 0
  const denied = past.all('CallbackRecorded').findLast(e => e.data.outcome === 'denied')?.version ?? 0
  const reads = past
    .all('CallbackRecorded')
    .filter(e => e.version > Math.max(known, denied) && e.data.outcome === 'confirmed')
    .flatMap(e => e.data.call?.keys.map(one => one.key) ?? [])
  assert.ok(reads.includes(key), 'a call-back read the recipient’s key')
}

/** Returns the matter whose data the line releases, and whether it does so in an emergency. */
function checkLine(
  past: Past,
  matched: Told<'AccountsMatched'>,
  key: string,
  prepared: Told<'AuthorisationPrepared'>,
): { matter: string; emergency: boolean } {
  const facts = past.last('FactsConfirmed')
  const determined = past.all('Determined').findLast(e => e.data.lines.some(l => lineKey(l) === key))
  const line = determined?.data.lines.find(l => lineKey(l) === key)
  assert.ok(facts && determined && line, 'the line was determined')
  assert.ok(determined.version > facts.version, 'on the facts as they are')
  assert.ok(line.decision === 'comply' || line.decision === 'narrow', 'to be released')
  const answer = past.last('Assessed')?.data.lines.find(l => lineKey(l) === key)
  assert.ok(answer && answer.outcome !== 'insufficient', 'the process reaches it')
  assert.notEqual(answer.compulsion, 'forbidden', 'the law does not forbid it')
  const counsel = own(determined.by.id)
  if (answer.outcome !== 'sufficient' || answer.compulsion === 'unknown')
    assert.ok(
      counsel.kind === 'staff' && counsel.roles.includes('counsel'),
      'counsel decided what is unclear',
    )
  const account = matched.data.accounts.find(a => a.id === line.account)
  assert.ok(account, 'an account of a tenant')
  const back = past.all('DemandWithdrawn').flatMap(e => e.data.parts ?? [])
  assert.ok(
    !back.some(
      p =>
        p.ask === line.ask && p.category === line.category && p.identifier.value === account.identifier.value,
    ),
    'it is asked for still',
  )
  if (account.tenant !== 'cora') checkOrganisation(past, matched, account.matter)
  const lane = prepared.data.voluntary?.find(v => lineKey(v) === key)
  assert.equal(
    answer.compulsion === 'permitted',
    lane !== undefined,
    'a lane, and only for what is permitted',
  )
  if (lane) checkLane(past, { line, matter: account.matter, facts }, prepared)
  return { matter: account.matter, emergency: lane?.lane === 'emergency' }
}

type Leaving = { line: LineDecision; matter: string; facts: Told<'FactsConfirmed'> }

/** Promise 1, out of the events alone: what the law merely permits left by its lane. */
function checkLane(past: Past, { line, matter, facts }: Leaving, prepared: Told<'AuthorisationPrepared'>) {
  laneSeen.add(line.ground)
  if (line.ground === 'voluntary_emergency') return checkEmergency(past, line, prepared)
  if (line.ground === 'voluntary_policy') {
    assert.equal(line.policy, ADOPTED.name, 'a policy that counsel adopted')
    assert.ok(ADOPTED.categories.includes(line.category as 'subscriber'), 'for this category')
    return assert.ok(ADOPTED.instruments.includes(facts.data.facts.instrument as never), 'and this paper')
  }
  assert.equal(line.ground, 'voluntary_consent')
  const given = past.last('ConsentGiven', matter)
  assert.ok(given, 'the customer consented')
  const { consent, lines, from } = given.data
  assert.ok(
    past.all('ConsentVerified', matter).some(e => e.data.consent === consent),
    'it was verified',
  )
  assert.ok(!past.all('ConsentRevoked', matter).some(e => e.data.consent === consent), 'and not taken back')
  assert.ok(
    lines.some(l => lineKey(l) === lineKey(line)),
    'to this line',
  )
  assert.ok(from === null || (line.period?.from ?? '') >= from, 'and this period')
}

/** Promise 3, line by line: what leaves of a told tenant stood in its last notice, unless a prohibition came after it. */
function checkLineTold(past: Past, matched: Told<'AccountsMatched'>, key: string, at: string): void {
  const line = past
    .all('Determined')
    .findLast(e => e.data.lines.some(l => lineKey(l) === key))
    ?.data.lines.find(l => lineKey(l) === key)
  const matter = matched.data.accounts.find(a => a.id === line?.account)?.matter
  const told = past.last('NoticeSent', matter)
  if (!line || !told || line.ground === 'voluntary_consent') return
  const begun = past.last('SecrecyBegun', matter)
  const ended = past.last('SecrecyEnded', matter)
  const until = begun?.data.secrecy.until
  const over = until != null && Date.parse(`${until}T00:00:00Z`) + 36 * 3_600_000 <= Date.parse(at)
  if (begun && !over && (!ended || ended.version < begun.version)) return
  const then = new Past(past.events.slice(0, told.version - 1))
  const facts = [then, past].map(p => p.last('FactsConfirmed')?.data.facts)
  assert.deepEqual(facts[0]?.authorityName, facts[1]?.authorityName, 'told who asks')
  assert.deepEqual(facts[0]?.reference, facts[1]?.reference, 'told by which paper')
  const was = then
    .all('Determined')
    .findLast(e => e.data.lines.some(l => lineKey(l) === key))
    ?.data.lines.find(l => lineKey(l) === key)
  assert.ok(was?.period && (was.decision === 'comply' || line.decision === 'narrow'), 'told that it leaves')
  assert.ok((was.period.from ?? '') <= (line.period?.from ?? ''), 'told from when on')
  if (past.all('NoticeSent', matter).some(e => e.data.wider)) again += 1
}

let again = 0

function checkEmergency(past: Past, line: LineDecision, prepared: Told<'AuthorisationPrepared'>): void {
  const marked = past.last('EmergencyMarked')
  const told = past.last('DangerRecorded')
  const call = past.last('EmergencyConfirmed')
  const known = past.last('AuthorityAuthenticated')
  assert.ok(marked && told && call && known, 'marked, told, confirmed')
  assert.ok((past.last('EmergencyDropped')?.version ?? 0) < marked.version, 'it is an emergency still')
  assert.ok(call.version > told.version && call.version > known.version, 'this danger, this authority')
  assert.equal(call.data.outcome, 'confirmed')
  assert.notEqual(call.by.id, told.by.id, 'by another person')
  const named = past.last('AccountsMatched')?.data.accounts.find(a => a.id === line.account)?.identifier.value
  const isOfLeast = ({ identifiers, period }: Least) =>
    (identifiers?.includes(named ?? '') ?? true) && (line.period?.from ?? '') >= (period?.from ?? '')
  assert.ok(
    told.data.minimum.some(m => m.category === line.category && isOfLeast(m)),
    'of the least that helps',
  )
  const lives = Date.parse(prepared.data.expiresAt) - Date.parse(prepared.at)
  assert.ok(lives <= 120 * 60_000, 'for a short time')
}

const laneSeen = new Set<string>()

function checkOrganisation(past: Past, matched: Told<'AccountsMatched'>, matter: string): void {
  const ofMatter = (l: LineKey) => matched.data.accounts.find(a => a.id === l.account)?.matter === matter
  const about = past.all('Determined').filter(e => e.data.lines.some(ofMatter))
  const redirected = about.some(e => e.data.lines.some(l => ofMatter(l) && l.decision === 'redirect'))
  // Said of some customers, it stands for no other.
  const explains = about.filter(e => e.data.explained?.includes(matter) ?? true)
  const answered = past.all('RedirectAnswered').filter(e => e.data.matters?.includes(matter) ?? true)
  const renewed = answered.some(e => e.data.exception) && redirected
  assert.ok(
    renewed || explains.some(e => e.data.redirectException),
    'the organisation was asked first, or an exception stands',
  )
  const excepted = [...explains, ...answered].filter(e =>
    e.kind === 'Determined' ? e.data.redirectException : redirected && e.data.exception,
  )
  const approved = past.all('RedirectExceptionApproved').filter(e => e.data.matters.includes(matter))
  // In a confirmed emergency two people stand behind it already.
  const urgent = past.last('EmergencyConfirmed')
  const lane =
    urgent?.data.outcome === 'confirmed' &&
    (past.last('DangerRecorded')?.version ?? 0) < urgent.version &&
    (past.last('EmergencyDropped')?.version ?? 0) < (past.last('EmergencyMarked')?.version ?? 0)
  assert.ok(
    lane || approved.some(a => excepted.some(e => e.version < a.version && e.by.id !== a.by.id)),
    'a second person approved that it is not asked',
  )
  assert.ok(
    explains.some(e => e.data.notChallenged),
    'why it is not challenged is recorded',
  )
}

type Left = { readonly at: string; readonly waived: boolean; readonly key: string }

function checkMatter(past: Past, matter: string, { at, waived, key }: Left): void {
  checkSuspension(past, matter, at)
  const told = past.last('NoticeSent', matter)
  const begun = past.last('SecrecyBegun', matter)
  const ended = past.last('SecrecyEnded', matter)
  const secret = begun && (!ended || ended.version < begun.version)
  assert.ok(told || secret, 'the tenant was told, or may not be')
  // What begins after the notice takes nothing back.
  const heldBack = secret && told && begun.version < told.version
  if (told) {
    const confirmed = past.last('SecrecyConfirmed', matter)
    assert.ok(confirmed && confirmed.by.id !== confirmed.data.readBy, 'two people read it for secrecy')
    assert.ok(!heldBack, 'nobody is told under a prohibition')
  }
  const answers = past.all('NoticeAnswered', matter)
  const ruling = past.last('ObjectionDecided', matter)
  const free = (a: string) => a === 'no_objection' || a === 'consents'
  const objections = answers.filter(e => e.data.answer === 'objects' && isAbout(e.data.lines, key))
  const objected = objections.findLast(e => !wasDecided(past.events, { matter, key }, e))
  checkObjection(past.events, matter, { at, secret: secret === true, key })
  if (objected) {
    const after = answers.some(e => e.version > objected.version && free(e.data.answer))
    assert.ok(
      after || (ruling && ruling.version > objected.version),
      'the objection was decided or taken back',
    )
  }
  const { since, over } = windowPast(past.events, { matter, key, at })
  const heard = ruling && objections.some(e => e.version > since && e.version < ruling.version)
  const last = answers.findLast(e => e.version > since)
  const takenBack =
    last?.data.answer === 'consents' && past.all('ConsentRevoked', matter).some(e => e.version > last.version)
  const freed = free(last?.data.answer ?? '') && !takenBack
  if (told) assert.ok(waived || over || heard || freed, 'the window is over')
}

/** Promise 4, out of the events alone: nothing suspends it, no time that was given runs, and no ruling forbids it. */
function checkSuspension(past: Past, matter: string, at: string): void {
  const given = past.all('ExtensionRecorded').findLast(e => e.data.matters.includes(matter))
  assert.ok(!given || given.data.until <= at, 'no extension runs')
  for (const filing of past.all('ChallengeFiled')) {
    const { challenge, about, matters, effect } = filing.data
    if (about !== 'production' || !matters.includes(matter)) continue
    const steps = past.all('ChallengeStepRecorded').filter(e => e.data.challenge === challenge)
    const last = (...kinds: string[]) => steps.findLast(e => kinds.includes(e.data.step))?.version ?? 0
    const begun = Math.max(effect === 'by_statute' ? filing.version : 0, last('stay_ordered'))
    const over = last('stay_ended', 'harm_found', 'ruling', 'withdrawn')
    assert.ok(over >= begun, 'nothing suspends it')
    const ruling = steps.findLast(e => e.data.step === 'ruling')
    assert.notEqual(ruling?.data.result, 'granted', 'no ruling forbids it')
    const open = last('appeal') >= last('ruling', 'withdrawn')
    const said = past.all('ProductionDecided').findLast(e => e.data.challenge === challenge)
    const stale =
      (said?.version ?? 0) < Math.max(last('stay_ordered', 'stay_ended', 'harm_found', 'ruling', 'appeal'), 0)
    if (!open || (said && !stale && said.data.decision === 'produce')) continue
    assert.ok(stale || !said, 'counsel did not decide to risk contempt')
    assert.ok(at >= (past.last('FactsConfirmed')?.data.facts.dueAt ?? ''), 'it is due')
  }
}

function checkProduced(past: Past, out: Told<'Released'>): void {
  const got = past.last('Collected')
  const certified = past.last('CertificateSigned')
  const made = past.last('Sealed')
  assert.equal(got?.data.digest, out.data.digest, 'collected under this authorisation')
  assert.ok(certified && got && certified.version > got.version, 'certified after it was collected')
  assert.ok(made && made.version > certified.version, 'sealed after it was certified')
  assert.deepEqual(
    [made.data.digest, made.data.sha256],
    [out.data.digest, out.data.sha256],
    'this very package',
  )
}
