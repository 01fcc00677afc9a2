// The rows of a closed demand add up: each line of the paper is counted once, and a column says what the events say, by rules that are
// written here a second time. Demands are drawn, brought to their closing by people who cooperate, and some go on after it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cooperate } from '../../../test/drawn/cooperate.ts'
import { picker } from '../../../test/drawn/pick.ts'
import { longSequences, stepLong } from '../../../test/drawn/wide.ts'
import { beginnings, World } from '../../../test/drawn/world.ts'
import { atLeast, drawn } from '../../../test/sample.ts'
import type { CountedLine } from '../../ledger/statistics/counted-line.ts'
import type { LineDecision, LineKey } from '../decision/events.ts'
import type { ConfirmedFacts, Identifier } from '../decision/facts.ts'
import type { DataOf, DemandEvent, EventKind } from '../registry/event.ts'
import { fold } from '../registry/fold.ts'
import { type Demand, lineKey } from '../registry/state.ts'
import { countedAgain } from './counted-lines.ts'

const RUNS = 150

type Told<K extends EventKind> = DemandEvent & { kind: K; data: DataOf<K> }
type Row = { readonly line: string; readonly row: CountedLine }

/** A demand that has closed, as its events tell it. */
class Closed {
  readonly world: World
  readonly rows: readonly Row[]
  constructor(world: World) {
    this.world = world
    const last = new Map<string, Row>()
    for (const { data } of [...this.all('Closed'), ...this.all('LinesCounted')])
      for (const one of data.lines ?? []) last.set(one.line, one)
    this.rows = [...last.values()]
  }
  all<K extends EventKind>(kind: K): Told<K>[] {
    return this.world.events.filter(e => e.kind === kind) as Told<K>[]
  }
  get facts(): ConfirmedFacts {
    return this.all('FactsConfirmed').at(-1)!.data.facts
  }
  /** Whose account a line is of; of none where nobody has it. */
  matterOf({ account }: Pick<LineKey, 'account'>): string | undefined {
    return this.world.demand.accounts.find(a => a.id === account)?.matter
  }
  /** Each row beside the line that it counts. */
  get lines(): { readonly key: LineKey; readonly row: CountedLine }[] {
    return this.rows.map(({ line, row }) => {
      const [ask = '', category = '', account = ''] = line.split('/')
      const key = { ask, category, account: account.startsWith('-') ? null : account } as LineKey
      return { key, row }
    })
  }
}

/** What of `words` came up, with how often: a table that would prove nothing is empty. */
type Tally = Map<string, number>

function closings(seed: number, look: (closed: Closed, tally: Tally) => void): Tally {
  const tally: Tally = new Map()
  const numbers = fc.array(fc.nat(10_000), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(longSequences, fc.nat(99), numbers, ({ begin, draws }, at, n) => {
      const world = new World(beginnings[begin])
      const [before, after] = [draws.slice(0, (draws.length * at) / 100), draws.slice(0, 12)]
      for (const draw of before) stepLong(world, draw)
      if (!world.demand.closed) cooperate(world, picker(n), d => d.closed !== null)
      if (!world.demand.closed) return
      look(new Closed(world), tally)
      for (const draw of after) stepLong(world, draw)
      look(new Closed(world), tally)
    }),
    drawn({ numRuns: RUNS, seed }),
  )
  return tally
}

const note = (tally: Tally, word: string) => tally.set(word, (tally.get(word) ?? 0) + 1)

function seen(tally: Tally, words: readonly string[]): void {
  const lacking = words.filter(word => (tally.get(word) ?? 0) < Math.max(atLeast(1), 0))
  assert.deepEqual(lacking, [], `never drawn; drawn were ${JSON.stringify([...tally])}`)
}

const same = (a: Identifier, b: Identifier) => a.kind === b.kind && a.value === b.value && a.at === b.at

test('each line of the paper is counted once: outcomes add up to lines, what left is given and nothing else is', t => {
  const tally = closings(20261203, (closed, counts) => {
    const { accounts } = closed.world.demand
    const asked = closed.facts.asks.flatMap(ask =>
      ask.categories.flatMap(category =>
        ask.identifiers.flatMap(identifier => {
          const own = accounts.filter(a => same(a.identifier, identifier))
          return own.length === 0
            ? [`${ask.id}/${category}/`]
            : own.map(a => lineKey({ ask: ask.id, category, account: a.id }))
        }),
      ),
    )
    const counted = closed.lines.map(({ key }) =>
      key.account ? lineKey(key) : `${key.ask}/${key.category}/`,
    )
    assert.deepEqual(counted.toSorted(), asked.toSorted())
    const outcomes = Object.groupBy(closed.lines, l => l.row.outcome)
    const sum = Object.values(outcomes).reduce((n, lines) => n + (lines?.length ?? 0), 0)
    assert.equal(sum, asked.length)
    const given = [...(outcomes.given ?? []), ...(outcomes.given_in_part ?? [])].map(l => lineKey(l.key))
    assert.deepEqual(given.toSorted(), leftLines(closed).toSorted())
    for (const word of Object.keys(outcomes)) note(counts, word)
  })
  t.diagnostic(JSON.stringify([...tally]))
  seen(tally, ['given', 'given_in_part', 'rejected', 'redirected', 'withdrawn'])
})

/** Those of the packages that went out under a live authorisation, each once. */
function leftLines(closed: Closed): string[] {
  const digests = closed
    .all('Released')
    .filter(e => !e.data.afterRevocation)
    .map(e => e.data.digest)
  const signed = closed.all('AuthorisationPrepared').filter(e => digests.includes(e.data.digest))
  return [...new Set(signed.flatMap(e => (JSON.parse(e.data.authorisation) as { lines: string[] }).lines))]
}

test('accounts asked and accounts found are plain counts of rows, and one row counts the demand', () => {
  const tally = closings(20261204, (closed, counts) => {
    const first = closed.lines.filter(l => l.row.entry !== 'line')
    const named = closed.facts.asks.flatMap(a => a.identifiers)
    const distinct = named.filter((one, i) => named.findIndex(other => same(one, other)) === i)
    const isFound = (one: Identifier) => closed.world.demand.accounts.some(a => same(a.identifier, one))
    assert.equal(closed.lines.filter(l => l.row.entry === 'demand').length, 1)
    assert.equal(first.filter(l => l.row.found !== 'unnamed').length, distinct.length)
    assert.equal(first.filter(l => l.row.found === 'found').length, distinct.filter(isFound).length)
    for (const { key, row } of closed.lines) {
      assert.equal(row.found === 'found', key.account !== null)
      assert.equal(row.customer === 'none', key.account === null)
    }
    note(counts, `${distinct.length} asked`)
  })
  seen(tally, ['1 asked', '3 asked'])
})

test('data set apart count apart from what was given, by customer', () => {
  const tally = closings(20261205, (closed, counts) => {
    const kept = new Set(
      [...closed.all('PreservationRecorded'), ...closed.all('HoldPlaced')].flatMap(e => e.data.matters),
    )
    for (const { key, row } of closed.lines) {
      const isKept = kept.has(closed.matterOf(key) ?? '')
      assert.equal(row.preservation, isKept ? 'kept_besides' : 'none')
      note(counts, `${row.preservation} ${row.outcome}`)
    }
  })
  seen(tally, ['kept_besides given', 'none given'])
})

test('a redirect counts with what the authority did, and only where it was asked', () => {
  const tally = closings(20261206, (closed, counts) => {
    for (const { key, row } of closed.lines) {
      const matter = closed.matterOf(key)
      assert.equal(row.redirect, matter ? fateOfRedirect(closed, matter) : 'none')
      note(counts, row.redirect)
    }
  })
  seen(tally, ['none', 'went_to_tenant', 'withdrawn', 'renewed_to_us'])
})

/** What the agency said of the last redirect of this customer; where it said nothing, whether a letter asked it that arrived. */
function fateOfRedirect(closed: Closed, matter: string): CountedLine['redirect'] {
  const { events } = closed.world
  let isSent = false
  let answer: CountedLine['redirect'] | null = null
  let askedBy: string | null = null
  events.forEach(({ kind, data }, i) => {
    if (kind === 'Determined' && data.lines.some(l => isRedirected(closed, l, matter))) {
      isSent = true
      answer = null
    }
    if (kind === 'LetterSent' && data.letter.kind === 'redirect' && answer === null) {
      const { lines } = fold('d', events.slice(0, i)) as Demand
      if (lines.some(l => isRedirected(closed, l, matter))) askedBy = data.letter.id
    }
    if (kind === 'LetterUndelivered' && data.letter === askedBy) askedBy = null
    if (kind === 'RedirectAnswered' && isSent && (data.matters?.includes(matter) ?? true))
      answer = data.outcome
  })
  return answer ?? (askedBy ? 'asked' : 'none')
}

function isRedirected(closed: Closed, line: LineDecision, matter: string): boolean {
  return line.decision === 'redirect' && closed.matterOf(line) === matter
}

test('a challenge counts with who filed it and what became of it, on the lines that it names', () => {
  const tally = closings(20261207, (closed, counts) => {
    for (const { key, row } of closed.lines) {
      const filed = closed.all('ChallengeFiled').filter(e => isAbout(closed, e.data, key))
      const production = filed.filter(e => e.data.about === 'production')
      const parties = new Set(production.map(e => e.data.party ?? 'provider'))
      const who =
        parties.size === 2 ? 'both' : parties.has('tenant') ? 'customer' : parties.size ? 'provider' : 'none'
      assert.equal(row.challenge, who)
      assert.equal(row.challenge_fate, fateOfChallenges(closed, production))
      assert.equal(
        row.secrecy_challenge,
        fateOfChallenges(
          closed,
          filed.filter(e => e.data.about === 'secrecy'),
        ),
      )
      note(counts, `${row.challenge} ${row.challenge_fate}`)
    }
  })
  seen(tally, ['none none', 'provider granted', 'provider denied'])
})

function isAbout(closed: Closed, { lines, matters }: DataOf<'ChallengeFiled'>, key: LineKey): boolean {
  if (key.account === null) return false
  if (lines) return lines.some(l => lineKey(l) === lineKey(key))
  return matters.includes(closed.matterOf(key) ?? '')
}

/** Open while any is; else as the last one filed ended. */
function fateOfChallenges(
  closed: Closed,
  filed: readonly Told<'ChallengeFiled'>[],
): CountedLine['challenge_fate'] {
  const ends = filed.map(e => {
    let end: CountedLine['challenge_fate'] = 'open'
    let ruling: CountedLine['challenge_fate'] = 'withdrawn'
    for (const { data } of closed
      .all('ChallengeStepRecorded')
      .filter(s => s.data.challenge === e.data.challenge)) {
      if (data.step === 'ruling') end = ruling = data.result ?? 'withdrawn'
      if (data.step === 'appeal') end = 'open'
      if (data.step === 'withdrawn') end = ruling
    }
    return end
  })
  return ends.includes('open') ? 'open' : (ends.at(-1) ?? 'none')
}

test('after any further change the rows say what is so, and nothing is left to be counted', () => {
  closings(20261208, ({ world, rows }) => {
    assert.deepEqual(countedAgain(world.demand), [])
    assert.deepEqual(world.demand.counted.map(c => c.line).toSorted(), rows.map(r => r.line).toSorted())
  })
})
