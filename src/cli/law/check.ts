// `duly law check FILE`: cases with the answers they expect; 1 where one fails.
import type { Answer } from '../../law/answer.ts'
import { evaluate } from '../../law/evaluate.ts'
import { FactsError, parseFacts } from '../../law/facts.ts'
import type { Pack } from '../../law/pack.ts'
import { allPacks } from '../../law/packs.node.ts'
import type { Expected, Verdict } from '../../law/score.ts'
import { judge, parseCases } from '../../law/score.ts'
import { type LawIo, readFlags, readJson, UNADOPTED, UsageError } from './input.ts'

type Checked = {
  id: string
  title: string
  expected: Expected
  answer: Answer | null
  problem: string | null
  verdict: Verdict | null
}

export function check(args: string[], io: LawIo): number {
  const { words } = readFlags(args)
  const file = words[0]
  if (file === undefined || words.length > 1) throw new UsageError('say which file: duly law check FILE')
  const cases = parseCases(readJson(file))
  const packs = allPacks()
  const checked = cases.map(one => checkCase(packs, one))
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
  io.err(UNADOPTED)
  tell(tally(checked) + '\n')
  tell(`${checked.length - failed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}

function checkCase(
  packs: readonly Pack[],
  one: { id: string; title: string; facts: unknown; expected: Expected },
): Checked {
  const base = { id: one.id, title: one.title, expected: one.expected }
  try {
    const answer = evaluate(packs, parseFacts(one.facts), { mode: 'scenario' })
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
