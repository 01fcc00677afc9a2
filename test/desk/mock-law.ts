// The law's routes of the mock desk: the real packs, the real evaluator and the real words of the shelf; only the table of
// adoptions is played.

import type { CounselAnswers, CounselWish } from '../../src/api/desk/counsel-answers.ts'
import type { DemandPage } from '../../src/api/desk/demand-page.ts'
import type { PermittedPolicies } from '../../src/api/desk/lanes.ts'
import type { AsOf } from '../../src/api/desk/law.ts'
import { adoptionSchema, askSchema, matrixQuery } from '../../src/api/desk/law-input.ts'
import { type Demand, lineKey, matterOf, openLines } from '../../src/domain/registry/state.ts'
import { mayAct } from '../../src/domain/registry/who-may.ts'
import type { Actor } from '../../src/kernel/actor.ts'
import { sentence } from '../../src/kernel/message.ts'
import { type Refusal, refuse } from '../../src/kernel/refusal.ts'
import { FactsError } from '../../src/law/facts/facts.ts'
import { openQuestions } from '../../src/law/live/questions.ts'
import { type Pack, parsePack } from '../../src/law/pack-format/pack.ts'
import { allPacks } from '../../src/law/packs.node.ts'
import { type Adoption, packsInUse } from '../../src/server/law/adoption.ts'
import { answersShown } from '../../src/server/law/counsel-answers.ts'
import { lawSheet } from '../../src/server/law/law-sheet.ts'
import { answerTo, matrixAt, packDetailOf, packsOf, type Shelf } from '../../src/server/law/shelf.ts'
import { liveFacts } from '../../src/server/live-facts.ts'
import { type Assessing, answersOf } from '../../src/server/papers/assess.ts'
import type { CounselAnswerRow } from '../../src/store/program/counsel-answers.ts'
import { asLanguage } from '../../src/words/languages.ts'
import { asking, TODAY, tenants } from './asking.ts'
import { names } from './road.ts'

/** Two packs as an installation may have them: one last checked too long ago, one with an earlier version beside it. */
const available: readonly Pack[] = allPacks().flatMap(pack => {
  if (pack.id === 'sg') return [dated(pack, '2026.03.02', '2026-03-02')]
  return pack.id === 'us' ? [pack, dated(pack, '2026.10.01', '2026-10-01')] : [pack]
})

function dated({ hash: _, ...pack }: Pack, version: string, checked: string): Pack {
  return parsePack({ ...pack, version, checked })
}

function permittedPolicies(actor: Actor): PermittedPolicies {
  const one = {
    id: 'p1',
    name: 'Missing children',
    instruments: ['us.emergency.disclosure'],
    categories: ['subscriber'],
    why: 'For a missing child we name the subscriber without process, where the police asks for it.',
    by: names.jonas ?? '',
    at: `${TODAY}T08:00:00.000Z`,
    withdrawnBy: null,
    withdrawnAt: null,
  } as const
  const ended = { withdrawnBy: names.jonas ?? '', withdrawnAt: `${TODAY}T07:00:00.000Z` }
  const old = { ...one, id: 'p0', name: 'Lost devices', at: '2026-10-02T08:00:00.000Z', ...ended }
  return { mayAdopt: mayAct(actor, 'adopt_pack') === null, policies: [one, old] }
}

export class MockLaw {
  demo = true
  adoptions: Adoption[] = []
  /** Rows as the table of counsel's answers has them. */
  answers: CounselAnswerRow[] = []
  /** No pack at all, as in an installation whose packs were taken away. */
  empty = false

  get shelf(): Shelf {
    const live = this.adoptions.filter(one => one.withdrawnAt === null)
    return {
      available: this.empty ? [] : available,
      adopted: this.demo ? true : Object.fromEntries(live.map(one => [one.pack, one.hash])),
      adoptions: this.adoptions,
      demo: this.demo,
      checkedDays: 180,
      today: TODAY,
      nameOf: person => names[person] ?? person,
    }
  }

  answer(method: string, url: URL, body: unknown, actor: Actor): object | Refusal {
    const [, , , what, id, verb] = url.pathname.split('/')
    if (what === 'packs' && method === 'POST') return this.#act(verb ?? '', id ?? '', body, actor)
    if (what === 'packs') {
      return id ? packDetailOf(this.shelf, id) : packsOf(this.shelf, mayAct(actor, 'adopt_pack') === null)
    }
    if (what === 'words') return lawSheet(allPacks(), asLanguage(id) ?? 'de')
    if (what === 'answers') return this.#counsel(method, id, body, actor)
    if (what === 'permitted') return permittedPolicies(actor)
    if (what === 'matrix') {
      const { on = TODAY, jurisdiction } = matrixQuery.parse(Object.fromEntries(url.searchParams))
      return matrixAt(this.shelf, on, jurisdiction)
    }
    const { facts, live, asOf = TODAY } = askSchema.parse(body)
    return mayAct(actor, 'ask_law') ?? answerTo(this.shelf, { facts, live, asOf })
  }

  /** As `assessAsOf` does it. */
  asOf(demand: Demand, day: string): AsOf | Refusal {
    try {
      const lines = answersOf(demand, this.#asking(day))
      return { day, lines: lines.map(({ line, answer }) => ({ line: lineKey(line), answer })) }
    } catch (error) {
      if (!(error instanceof FactsError)) throw error
      return { code: 'facts_incomplete', detail: error.message, next: 'Correct the facts.' }
    }
  }

  /** As the demand's page asks them. */
  questions(demand: Demand): DemandPage['questions'] {
    const { facts } = demand
    if (!facts) return []
    const { packs, provider } = this.#asking(TODAY)
    const all = openLines(demand).flatMap(line => {
      const tenant = tenants.get(matterOf(demand, line)?.tenant ?? '') ?? null
      return openQuestions(packs, liveFacts(demand, line, { packs, provider, tenant, authority: null }))
    })
    return [...new Map(all.map(q => [q.fact, q])).values()]
  }

  #asking(day: string): Assessing {
    const { available: packs, adopted } = this.shelf
    return { ...asking(day), packs: packsInUse(packs, adopted), adopted }
  }

  #counsel(method: string, verb: string | undefined, body: unknown, actor: Actor): object | Refusal {
    if (method !== 'POST') return this.#answers(actor)
    const forbidden = mayAct(actor, 'adopt_pack')
    if (forbidden) return forbidden
    const ended = { withdrawn_by: actor.id, withdrawn_at: new Date(`${TODAY}T14:03:00.000Z`) }
    const wish = body as CounselWish & { id: string }
    const ends = (row: CounselAnswerRow) =>
      row.withdrawn_at === null &&
      (row.id === wish.id || (row.instrument === wish.instrument && row.question === wish.question))
    this.answers = this.answers.map(row => (ends(row) ? { ...row, ...ended } : row))
    if (verb === 'withdraw') return { withdrawn: true }
    const id = `a${this.answers.length}`
    const answered = { answered_by: actor.id, answered_at: new Date(`${TODAY}T14:02:00.000Z`) }
    this.answers = [{ ...wish, id, ...answered, withdrawn_by: null, withdrawn_at: null }, ...this.answers]
    return { id }
  }

  #answers(actor: Actor): CounselAnswers {
    const packs = packsInUse(this.shelf.available, this.shelf.adopted)
    return answersShown(packs, this.answers, {
      mayAnswer: mayAct(actor, 'adopt_pack') === null,
      today: TODAY,
      nameOf: this.shelf.nameOf,
    })
  }

  #act(verb: string, id: string, body: unknown, actor: Actor): object | Refusal {
    const { hash } = adoptionSchema.parse(body)
    const forbidden = mayAct(actor, 'adopt_pack')
    const pack = available.find(one => one.id === id && one.hash === hash)
    if (forbidden) return forbidden
    if (!pack)
      return refuse(
        'not_found',
        sentence('borders.installation_no_such_version_pack', { x: id }),
        sentence('borders.reload_page'),
      )
    const at = `${TODAY}T14:02:00.000Z`
    const ended = this.adoptions.map(one =>
      one.pack === id && one.withdrawnAt === null ? { ...one, withdrawnBy: actor.id, withdrawnAt: at } : one,
    )
    const made: Adoption = {
      pack: id,
      version: pack.version,
      hash,
      by: actor.id,
      at,
      withdrawnBy: null,
      withdrawnAt: null,
    }
    this.adoptions = verb === 'adopt' ? [made, ...ended] : ended
    return verb === 'adopt' ? made : { withdrawn: true }
  }
}
