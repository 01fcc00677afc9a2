// The sentences of a pack that people outside read (on a portal's page, in a letter, a notice or a customer's record) or that counsel
// reads: where two laws conflict, in notes on a filing or a duty to tell, and among the constraints. Each sentence appears once, in
// the order of the pack. Citations, sources and research notes are left out.
import type { Instrument, PackData, Rule } from './pack-format/pack-schema.ts'
import { allRules } from './pack-format/provisional-rules.ts'

export const sentenceKinds = [
  'title',
  'name',
  'reach',
  'issuer',
  'force',
  'life',
  'rule',
  'process',
  'forum',
  'challenge',
  'deadline',
  'secrecy',
  'term',
  'clock',
  'conflict',
  'note',
  'constraint',
] as const
export type SentenceKind = (typeof sentenceKinds)[number]

/** `name`: the name of an instrument; `reach`, `issuer`, `force`, `life`, `rule`: reasons for an answer; `process`: what must follow, `term`: by when;
 * `challenge`: its kind, `deadline`: when it must be filed; `secrecy`: how long a prohibition lasts, and when telling is allowed again;
 * `conflict`: the other law, the route the laws leave open, and what counsel weighs; `note`: for counsel, on a challenge or on who may be told;
 * `constraint`: what courts, treaties and other laws add to the instruments. */
export type PackSentence = { readonly kind: SentenceKind; readonly text: string }

export function sentencesOf(
  pack: Pick<
    PackData,
    'title' | 'instruments' | 'rules' | 'provisional' | 'agreements' | 'worksheets' | 'constraints'
  >,
): PackSentence[] {
  const all: PackSentence[] = [
    { kind: 'title', text: pack.title },
    ...pack.instruments.map((i): PackSentence => ({ kind: 'name', text: i.name })),
    ...pack.agreements.map((a): PackSentence => ({ kind: 'name', text: a.name })),
    ...pack.instruments.flatMap(ofInstrument),
    ...allRules(pack).flatMap(ofRule),
    ...pack.provisional.flatMap((p): PackSentence[] => [
      { kind: 'issuer', text: p.by },
      { kind: 'term', text: p.rule },
    ]),
    ...pack.worksheets.flatMap(w => conflicting([w.title, ...w.factors.map(f => f.ask)])),
    ...pack.instruments.flatMap(notesOf),
    ...pack.constraints.map((c): PackSentence => ({ kind: 'constraint', text: c.text })),
  ]
  const seen = new Set<string>()
  return all.filter(({ text }) => text.length > 1 && !seen.has(text) && seen.add(text))
}

function ofInstrument(i: Instrument): PackSentence[] {
  const of = (kind: SentenceKind, texts: readonly (string | undefined)[]): PackSentence[] =>
    texts.flatMap(text => (text === undefined ? [] : [{ kind, text }]))
  return [
    ...of(
      'reach',
      i.reaches.map(r => r.compulsion.why),
    ),
    ...of('issuer', [i.issuer.text]),
    ...of('force', [i.law.why_before, i.law.why_after]),
    ...of(
      'life',
      i.lives.flatMap(l => [
        l.rule,
        l.lapsed.why,
        l.extension?.rule,
        l.extension?.late.why,
        l.endless_by?.why,
      ]),
    ),
    ...of(
      'process',
      i.follow_up.flatMap(f => [f.what, f.if_not]),
    ),
    ...of(
      'term',
      i.follow_up.map(f => f.term),
    ),
    ...of('secrecy', [i.notice.max, i.notice.free]),
    ...of(
      'forum',
      i.challenges.map(c => c.forum),
    ),
    ...of(
      'challenge',
      i.challenges.map(c => challengeName(c.kind)),
    ),
    ...of(
      'deadline',
      i.challenges.map(c => c.deadline.text),
    ),
    ...of('clock', [i.production?.rule]),
  ]
}

function notesOf(i: Instrument): PackSentence[] {
  return [...i.challenges, ...i.tell].flatMap(({ note }) =>
    note === undefined ? [] : [{ kind: 'note', text: note }],
  )
}

/** The kind of a challenge in words: `judicial_review` becomes "judicial review". */
export function challengeName(kind: string): string {
  return kind.replaceAll('_', ' ')
}

function ofRule(rule: Rule): PackSentence[] {
  const clock: PackSentence[] = rule.clock ? [{ kind: 'clock', text: rule.clock.rule }] : []
  const { law, route, governments } = rule.conflict ?? {}
  return [{ kind: 'rule', text: rule.why }, ...clock, ...conflicting([law, route, governments])]
}

/** A text that is only a blank holds a person's own words. As a pattern it would match every text. */
function conflicting(texts: readonly (string | undefined)[]): PackSentence[] {
  return texts.flatMap(text =>
    text === undefined || text === 'any' || /^\{[^}]*\}$/.test(text) ? [] : [{ kind: 'conflict', text }],
  )
}
