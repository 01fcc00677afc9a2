// What a decided line rests on in the law's answer, and what everybody who writes of it shares.
import { assessmentOf, type Demand, lineKey } from '../../src/domain/registry/state.ts'
import { lawOf } from '../../src/law/law-index.ts'
import { instrumentName } from '../../src/server/surfaces/portal/instrument-name.ts'
import { lawIn, packOf } from '../../src/server/surfaces/portal/law-text.ts'
import { grounds, keepingNotRequired, suggestedReasons } from '../../src/vocabulary/closed-lists.ts'
import type { Language } from '../../src/words/languages.ts'
import { packs } from '../pack-demands.ts'

export type Line = Demand['lines'][number]

export const isGiving = ({ decision }: Pick<Line, 'decision'>) =>
  decision === 'comply' || decision === 'narrow'

/** Collects what does not hold. */
export function checks(): { readonly wrong: string[]; says(holds: boolean, what: string): void } {
  const wrong: string[] = []
  return { wrong, says: (holds, what) => void (holds || wrong.push(what)) }
}

/** The law's words and the papers' names as a letter or page has them. */
export function wordsFor(d: Demand, language: Language) {
  const pack = packOf(d.facts?.instrument ?? '')
  return {
    language,
    instrument: (id: string) => instrumentName(packs, id, language),
    law: (reason: string) => lawIn(packs, language).said(reason, pack),
  }
}

type Said = { readonly why: string; readonly cite: string }

/** What the answer says for a decision of this line, each with its citation. */
function bases(d: Demand, { decision, ground, ...line }: Line): Said[] {
  const answer = d.assessment?.answer?.[lineKey(line)]
  const law = assessmentOf(d, line)
  const duty = answer?.perCategory.find(c => c.category === line.category)?.compulsion
  if (!answer || !law || !duty) return []
  const found = (outcome: 'sufficient' | 'insufficient') =>
    answer.findings
      .filter(f => f.outcome === outcome)
      .filter(f => f.categories.length === 0 || f.categories.includes(line.category))
      .map(({ why, citation: cite }) => ({ why, cite }))
  const ofDuty = (value: string) => (duty.value === value ? [{ why: duty.why, cite: duty.cite }] : [])
  const suggested = (why: string, value: string) => ofDuty(value).map(({ cite }) => ({ why, cite }))
  switch (ground) {
    case 'required_by_law':
      return [...found('sufficient'), ...ofDuty('required')]
    case 'permitted_not_required':
      return suggested(law.act === 'preserve' ? keepingNotRequired : suggestedReasons[ground], 'permitted')
    case 'voluntary_consent':
    case 'voluntary_emergency':
      return law.act === 'preserve' ? [] : suggested(suggestedReasons[ground], 'permitted')
    case 'tenant_is_organisation':
      return law.outcome === 'sufficient' ? [{ why: suggestedReasons.redirect, cite: '' }] : []
    case 'no_matching_account':
      return line.account === null ? [{ why: suggestedReasons.no_data, cite: '' }] : []
    default:
      return decision === 'reject' ? [...found('insufficient'), ...ofDuty('forbidden')] : []
  }
}

/** Reason and citation stand together in what the law says for this very decision; what would suffice stands by a refusal alone. */
export function wrongBasis(d: Demand, line: Line): string[] {
  const { wrong, says } = checks()
  const { decision, ground, reason, cite, category } = line
  const allowed: readonly string[] = grounds[decision]
  says(allowed.includes(ground), `${decision} on ${ground}`)
  const said = bases(d, line).filter(b => b.why === reason)
  says(said.length > 0, `${decision}, because: ${reason}`)
  const ofForm = ground.startsWith('annex_iii_') && cite === 'Reg. (EU) 2023/1543 Annex III D(a)'
  says(ofForm || said.some(b => b.cite === cite), `${reason} stands on ${cite}`)
  says(decision === 'reject' || line.wouldSuffice.length === 0, `${decision}, and what would suffice`)
  for (const id of line.wouldSuffice) {
    const reaches = lawOf(packs).find(id)?.instrument.reaches ?? []
    says(
      reaches.some(r => r.category === category && r.reach === 'yes') || id === 'treaty.mlat',
      `${id} would suffice for ${category}`,
    )
  }
  return wrong
}

/**
 * Sentences of ours that say of data that they leave or left: a verb of giving, and nothing that denies it. Of English, in which
 * what we write is written first.
 */
export function givingSentences(text: string): string[] {
  return text
    .split(/(?<=[.;:!?])\s+|\n{2,}|\n- /)
    .filter(s =>
      /\b(?:g[ia]ven?|disclosed?|released?|collected|produced?|leaves?|left|may leave|ready)\b/i.test(s),
    )
    .filter(s => !/\b(?:no|not|none|nothing|never|nobody|cannot|unless)\b/i.test(s))
}
