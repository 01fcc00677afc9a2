// `duly law why`: the path to an answer, rule by rule, for a case of a file or a sheet of facts.
import { parseFacts } from '../../law/facts/facts.ts'
import { allPacks } from '../../law/packs.node.ts'
import { type Case, parseCases } from '../../law/score.ts'
import { explain, type Looked, STEPS, type Why } from '../../law/why.ts'
import { isDay, isTable, type LawIo, readCases, readFlags, readJson, UNADOPTED, UsageError } from './input.ts'

export function why(args: string[], io: LawIo): number {
  const { flags, words } = readFlags(args, { values: ['as-of'], switches: ['live'] })
  const [file, id, ...more] = words
  if (file === undefined || more.length > 0)
    throw new UsageError('say which case: duly law why FILE ID, or FACTS.json')
  const asOf = flags.get('as-of')
  if (asOf !== undefined && !isDay(asOf)) throw new UsageError('--as-of takes a date, YYYY-MM-DD')
  const facts = parseFacts(factsIn(file, id))
  const told = explain(allPacks(), facts, {
    mode: flags.has('live') ? 'live' : 'scenario',
    ...(asOf === undefined ? {} : { asOf }),
  })
  if (io.json) io.out(JSON.stringify(told, null, 2) + '\n')
  else io.out(asText(told, facts.instrument))
  io.err(UNADOPTED)
  return 0
}

function factsIn(file: string, id: string | undefined): unknown {
  if (isTable(file)) return factsOfCase(readCases(file), id, file)
  const content = readJson(file)
  return Array.isArray(content) ? factsOfCase(parseCases(content), id, file) : content
}

function factsOfCase(cases: readonly Case[], id: string | undefined, file: string): unknown {
  const found = cases.find(one => one.id === id)
  if (found === undefined)
    throw new UsageError(
      `${file} holds ${cases.length} cases: name one of ${cases
        .slice(0, 8)
        .map(one => one.id)
        .join(', ')}${cases.length > 8 ? ', …' : ''}`,
    )
  return found.facts
}

function asText({ answer, looked, day, today }: Why, instrument: string): string {
  const lines = [
    `${instrument}: ${answer.outcome}`,
    `the law of ${day} counts; asked on ${today}`,
    ...answer.packs.map(pack => `pack ${pack.id} ${pack.version} ${pack.hash.slice(0, 12)}`),
  ]
  for (const [at, name] of STEPS.entries()) {
    const step = at + 1
    const rules = looked.filter(one => one.step === step)
    const checks = answer.findings.filter(one => one.step === step && one.rule.includes('#'))
    if (rules.length === 0 && checks.length === 0) continue
    lines.push('', `${step}. ${name}`)
    for (const one of checks)
      lines.push(`  ${one.outcome ?? 'noted'}: ${one.why}`, `    ${one.citation} [${one.rule}]`)
    for (const one of rules)
      lines.push(
        ...ruleLines(
          one,
          answer.findings.find(other => other.rule === one.rule),
        ),
      )
  }
  return lines.join('\n') + '\n'
}

function ruleLines(one: Looked, finding: Why['answer']['findings'][number] | undefined): string[] {
  const facts = one.facts
    .map(({ fact, value }) => `${fact} ${value === undefined ? 'not stated' : `= ${JSON.stringify(value)}`}`)
    .join(', ')
  const by = one.by === null ? '' : ` by ${one.by}`
  const lines = [`  ${one.became}${by}: ${one.rule} (${one.citation})`]
  if (finding !== undefined) lines.push(`    ${finding.outcome ?? finding.effect ?? 'noted'}: ${finding.why}`)
  if (facts !== '') lines.push(`    read: ${facts}`)
  return lines
}
