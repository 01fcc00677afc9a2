// `duly law check FILE`: cases with the answers they expect; 1 where one fails. With --live, as a live installation answers that adopted
// all packs: with what paper, directory, profile and look-up give, and the ordinary form of the paper confirmed once.
import type { Answer } from '../../law/answer.ts'
import { evaluate } from '../../law/evaluate.ts'
import { type Facts, FactsError, parseFacts } from '../../law/facts/facts.ts'
import { answerConfirmed } from '../../law/live/confirm.ts'
import type { Ordinary } from '../../law/live/ordinary.ts'
import type { Pack } from '../../law/pack-format/pack.ts'
import { allPacks } from '../../law/packs.node.ts'
import type { Expected, Verdict } from '../../law/score.ts'
import { judge } from '../../law/score.ts'
import { type LawIo, readCases, readFlags, UNADOPTED, UsageError } from './input.ts'

type Checked = {
  id: string
  title: string
  expected: Expected
  answer: (Answer & { confirmed?: readonly Ordinary[] }) | null
  problem: string | null
  verdict: Verdict | null
}

export function check(args: string[], io: LawIo): number {
  const { flags, words } = readFlags(args, { values: [], switches: ['live'] })
  const file = words[0]
  if (file === undefined || words.length > 1) throw new UsageError('say which file: duly law check FILE')
  const cases = readCases(file)
  const packs = allPacks()
  const answering = flags.has('live') ? answerLive : answerScenario
  const checked = cases.map(one => checkCase(packs, one, answering))
  const failed = checked.filter(one => one.verdict?.passed !== true).length
  if (io.json)
    io.out(
      JSON.stringify(
        checked.map(({ id, answer, problem }) =>
          problem === null ? { id, answer } : { id, answer, problem },
        ),
        null,
        2,
      ) + '\n',
    )
  else for (const one of checked) io.out(tellCase(one))
  const tell = io.json ? io.err : io.out
  io.err(flags.has('live') ? 'Answered as if a lawyer of the provider had adopted all packs.\n' : UNADOPTED)
  tell(tally(checked) + '\n')
  tell(`${checked.length - failed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}

type Answering = (packs: readonly Pack[], facts: Facts) => NonNullable<Checked['answer']>

const answerScenario: Answering = (packs, facts) => evaluate(packs, facts, { mode: 'scenario' })

const answerLive: Answering = (packs, facts) => {
  const { answer, confirmed } = answerConfirmed(packs, facts, { adopted: true })
  return { ...answer, confirmed }
}

function checkCase(
  packs: readonly Pack[],
  one: { id: string; title: string; facts: unknown; expected: Expected },
  answering: Answering,
): Checked {
  const base = { id: one.id, title: one.title, expected: one.expected }
  try {
    const answer = answering(packs, parseFacts(one.facts))
    return { ...base, answer, problem: null, verdict: judge(answer, one.expected) }
  } catch (error) {
    if (!(error instanceof FactsError)) throw error
    return { ...base, answer: null, problem: error.message, verdict: null }
  }
}

function tellCase({ id, title, expected, answer, problem, verdict }: Checked): string {
  if (answer === null || verdict === null)
    return `FAIL ${id} ${title}\n     the facts cannot be read: ${problem}\n`
  const lines = [`${verdict.passed ? 'ok  ' : 'FAIL'} ${id} ${title}`]
  lines.push(`     reached ${answer.outcome}, expected ${expected.outcome}`)
  for (const difference of verdict.differences) lines.push(`     differs: ${difference}`)
  for (const one of answer.confirmed ?? []) lines.push(`     confirmed: ${one.says}`)
  if (answer.confirmed) for (const one of answer.missing) lines.push(`     not known: ${one.question}`)
  const decisive = answer.findings.filter(one => one.outcome === answer.outcome)
  for (const one of decisive) lines.push(`     ${one.why}`, `       ${one.citation} [${one.rule}]`)
  return lines.join('\n') + '\n'
}

function tally(checked: Checked[]): string {
  const all = checked.length
  const agree = (part: keyof Verdict['agrees']) =>
    checked.filter(one => one.verdict?.agrees[part] === true).length
  const parts = (['outcome', 'notice', 'deadline', 'actions'] as const).map(
    part => `${part} ${agree(part)}/${all}`,
  )
  const unsafe = checked.filter(one => one.verdict?.unsafe === true).length
  // A case that cannot be read is answered by nobody: not sufficient, so never unsafe.
  const overcautious = checked.filter(one =>
    one.verdict === null ? one.expected.outcome === 'sufficient' : one.verdict.overcautious,
  ).length
  return `agree: ${parts.join(', ')}; unsafe ${unsafe}, overcautious ${overcautious}`
}
