// Several tenants, every way in which a line is decided, days that pass and clocks that act: nothing closes over what is owed,
// nobody is told what an order forbids, what left counts as having left, and whoever is waited for is never waited for past the
// due moment unless counsel said so. The rules are written here a second time, from the events alone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { longSequences, stepLong } from '../../../test/drawn/wide.ts'
import { beginnings, World } from '../../../test/drawn/world.ts'
import { atLeast, drawn } from '../../../test/sample.ts'
import { nextStep } from '../turn/next.ts'
import type { DataOf, DemandEvent, EventKind } from './event.ts'
import { lineKey } from './state.ts'

const RUNS = 900

test('with several tenants, redirects, challenges, offers and days that pass: nothing owed is forgotten', () => {
  const seen = { closed: 0, told: 0, released: 0, waited: 0 }
  fc.assert(
    fc.property(longSequences, ({ begin, draws }) => {
      const world = new World(beginnings[begin])
      for (const draw of draws) {
        const before = world.events.length
        stepLong(world, draw)
        for (const e of world.events.slice(before)) {
          if (e.kind === 'Closed') seen.closed += checkClosed(world, e)
          if (e.kind === 'NoticeSent') seen.told += checkTold(world.events, e)
          if (e.kind === 'Released') seen.released += 1
        }
        seen.waited += checkWaiting(world)
      }
    }),
    drawn({ numRuns: RUNS, seed: 20261126 }),
  )
  for (const [what, n] of Object.entries(seen)) assert.ok(n > atLeast(RUNS / 60), `only ${n} were ${what}`)
})

type Told<K extends EventKind> = DemandEvent & { kind: K; data: DataOf<K> }

function all<K extends EventKind>(events: readonly DemandEvent[], kind: K): Told<K>[] {
  return events.filter(e => e.kind === kind) as Told<K>[]
}

/** The lines as the events left them, each with when it was decided. */
function linesAt({ demand }: World) {
  const matterOf = new Map(demand.accounts.map(a => [a.id, a.matter]))
  return demand.lines.map(l => ({ ...l, matter: matterOf.get(l.account ?? '') ?? '' }))
}

function checkClosed(world: World, closed: Told<'Closed'>): number {
  const past = world.events.slice(0, closed.version - 1)
  const released = all(past, 'Released').some(e => !e.data.afterRevocation)
  const answers = all(past, 'RedirectAnswered')
  const matters = world.demand.matters.map(m => m.id)
  const over = tookBack(past, matters)
  const withdrawn = over && !released
  if (released) assert.match(closed.data.outcome, /^complied/, 'what left counts as having left')
  if (withdrawn) return 1
  // What the agency said of this customer since its lines were redirected, or of all.
  const about = (matter: string) => answers.findLast(e => e.data.matters?.includes(matter) ?? true)
  const went = (matter: string) => {
    const mine = linesAt(world).filter(l => l.matter === matter)
    const leaves = mine.some(l => l.decision === 'comply' || (l.decision === 'narrow' && l.period))
    const gone = ['went_to_tenant', 'withdrawn'].includes(about(matter)?.data.outcome ?? '')
    return (
      (gone && !leaves && mine.some(l => l.decision === 'redirect')) ||
      isGone(past, matter) ||
      (over && !leaves)
    )
  }
  for (const l of linesAt(world)) {
    const where = `${lineKey(l)} of ${l.matter}`
    if ((l.decision === 'comply' || (l.decision === 'narrow' && l.period)) && !released)
      assert.fail(`${where} was to leave and has not`)
    if (l.decision === 'challenge' && !released && !went(l.matter)) {
      const mine = all(past, 'ChallengeFiled').filter(
        e => e.data.about === 'production' && e.data.matters.includes(l.matter),
      )
      const granted = mine.some(f =>
        all(past, 'ChallengeStepRecorded').some(
          e => e.data.challenge === f.data.challenge && e.data.result === 'granted',
        ),
      )
      assert.ok(granted, `${where} waited for a challenge that nobody won`)
    }
    const said = about(l.matter)
    // Whoever took all of it back needs not be sent to the customer, even if a part had left by then.
    if (l.decision === 'redirect' && !over && (said?.data.outcome ?? 'renewed_to_us') === 'renewed_to_us') {
      const letter = all(past, 'LetterSent').some(e => e.data.letter.kind === 'redirect' && e.at >= l.at)
      assert.ok(letter || (said && said.at >= l.at), `${where}: the agency was never asked`)
      assert.ok(closed.by.id === 'carl' || (said && said.at >= l.at), `${where}: closed without an answer`)
    }
  }
  for (const m of world.demand.matters) {
    const told = all(past, 'NoticeSent').some(e => e.matter === m.id)
    assert.ok(told || m.secrecy || went(m.id), `${m.tenant} is neither told nor secret`)
  }
  return 1
}

/** The agency wants nothing any more: by its own word, or by its last answer, for all or by now for each. */
function tookBack(past: readonly DemandEvent[], matters: readonly string[]): boolean {
  if (all(past, 'DemandWithdrawn').some(e => !e.data.parts)) return true
  const answers = all(past, 'RedirectAnswered')
  const last = answers.at(-1)
  if (last?.data.outcome !== 'withdrawn') return false
  const of = (m: string) => answers.findLast(e => e.data.matters?.includes(m) ?? true)?.data.outcome
  return last.data.matters === undefined || matters.every(m => of(m) === 'withdrawn')
}

/** All that was asked for an account of this customer was taken back. */
function isGone(past: readonly DemandEvent[], matter: string): boolean {
  const accounts = all(past, 'AccountsMatched')
    .flatMap(e => e.data.accounts)
    .filter(a => a.matter === matter)
  const parts = all(past, 'DemandWithdrawn').flatMap(e => e.data.parts ?? [])
  return accounts.every(a => parts.some(p => p.identifier.value === a.identifier.value))
}

/** Of the matter's own orders, the last word: begun and not ended by then. */
function checkTold(events: readonly DemandEvent[], told: Told<'NoticeSent'>): number {
  const past = events.slice(0, told.version - 1).filter(e => e.matter === told.matter)
  const begun = all(past, 'SecrecyBegun').at(-1)
  const ended = all(past, 'SecrecyEnded').at(-1)
  assert.ok(!begun || (ended && ended.version > begun.version), 'nobody is told under an order that binds')
  const confirmed = all(past, 'SecrecyConfirmed').at(-1)
  assert.ok(confirmed && confirmed.by.id !== confirmed.data.readBy, 'two people read for secrecy')
  return 1
}

/** Past the due moment nobody outside is waited for, unless counsel has decided to with the moment in view. */
function checkWaiting({ demand: d, now }: World): number {
  const { turn, step } = nextStep(d, now)
  const due = d.facts?.dueAt
  // What the agency gave up, or went to the tenant for, presses no more.
  const gone = d.redirect !== null && d.redirect.outcome !== 'renewed_to_us' && !d.redirect.matters
  if (d.closed || d.released || gone || !due || d.extensions.length > 0 || due > now) return 0
  if (turn === 'agency' && step === 'redirect_answer') {
    const waiting = d.lines.filter(l => l.decision === 'redirect')
    assert.ok(
      waiting.every(l => l.at >= due),
      'the agency is waited for past the due moment, and nobody decided to',
    )
  }
  if (turn === 'court') {
    // Of customers of whom nothing is asked any more nothing is produced, whatever a court says.
    const asked = (m: string) => {
      const said = d.matters.find(x => x.id === m)?.redirectAnswer?.outcome ?? 'renewed_to_us'
      return (
        said === 'renewed_to_us' &&
        d.lines.some(l => d.accounts.some(a => a.id === l.account && a.matter === m))
      )
    }
    const open = d.challenges.filter(c => c.about === 'production' && c.open && c.matters.some(asked))
    assert.ok(
      open.every(c => c.suspendedBy !== null || c.decision !== null),
      'a court is waited for that suspended nothing, and counsel decided nothing',
    )
  }
  return 1
}
