// What the law still asks of a demand's facts, and what papers of its kind state: of the facts as they were confirmed, and of those that
// somebody is about to confirm, so that one press confirms both.

import type { DemandPage } from '../../../../api/desk/demand-page.ts'
import type { ConfirmedFacts } from '../../../../domain/decision/facts.ts'
import { confirmedFacts } from '../../../../domain/decision/facts-input.ts'
import { type Demand, matterOf, openLines } from '../../../../domain/registry/state.ts'
import { FactsError } from '../../../../law/facts/facts.ts'
import { type OpenQuestion, openQuestions } from '../../../../law/live/questions.ts'
import type { Language } from '../../../../words/languages.ts'
import type { Deployment } from '../../../deployment.ts'
import type { Directory } from '../../../directory.ts'
import { adoptedPacks, packsInUse } from '../../../law/adoption.ts'
import { type AuthorityFacts, liveFacts, type TenantFacts } from '../../../live-facts.ts'
import { lawIn } from '../../portal/law-text.ts'

type Known = {
  readonly language: Language
  readonly tenants: ReadonlyMap<string, TenantFacts>
  readonly authority: AuthorityFacts | null
}

/** What the law asks of this instrument; nothing while an answer cannot be read: the assessment then says so. */
export async function questionsOf(
  d: Deployment,
  demand: Demand,
  { language, tenants, authority }: Known,
): Promise<DemandPage['questions']> {
  if (!demand.facts) return []
  const packs = packsInUse(d.packs, await adoptedPacks(d))
  const law = lawIn(packs, language)
  const perLine = openLines(demand).map(line => {
    const tenant = tenants.get(matterOf(demand, line)?.tenant ?? '') ?? null
    try {
      return openQuestions(packs, liveFacts(demand, line, { packs, provider: d.provider, tenant, authority }))
    } catch (error) {
      if (error instanceof FactsError) return []
      throw error
    }
  })
  return oneOfEach(perLine.flat()).map(({ ordinary, ...asked }) => ({
    ...asked,
    ordinary: ordinary && { ...ordinary, says: law.said(ordinary.says).text },
  }))
}

/** What papers of this kind state that these facts leave open; nothing while the facts are not whole. */
export async function ordinaryOf(
  d: Deployment,
  demand: Demand,
  { facts, authority, directory, language }: Asked,
): Promise<DemandPage['questions']> {
  const whole = confirmedFacts.safeParse(facts)
  if (!whole.success) return []
  const said: ConfirmedFacts = whole.data
  const entry = directory.authorities.get(authority ?? demand.authentication?.authority ?? '') ?? null
  const known = { language, tenants: directory.tenants, authority: entry }
  const asked = await questionsOf(d, { ...demand, facts: said }, known)
  return asked.filter(({ ordinary }) => ordinary !== null)
}

type Asked = {
  readonly facts: unknown
  /** Whom of the directory it would be matched to by the same press. */
  readonly authority: string | null
  readonly directory: Directory
  readonly language: Language
}

/** What is ordinary of one line and not of another is asked. */
function oneOfEach(all: readonly OpenQuestion[]): OpenQuestion[] {
  const same = (a: OpenQuestion, b: OpenQuestion) =>
    JSON.stringify(a.ordinary?.value) === JSON.stringify(b.ordinary?.value)
  const each = new Map<string, OpenQuestion>()
  for (const one of all) {
    const known = each.get(one.fact)
    each.set(one.fact, known && !same(known, one) ? { ...known, ordinary: null } : (known ?? one))
  }
  return [...each.values()]
}
