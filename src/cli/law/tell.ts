// An answer of the law in words, for a terminal.
import type { Answer } from '../../law/answer.ts'
import type { Facts } from '../../law/facts.ts'

export function tellAnswer(facts: Facts, answer: Answer): string {
  const lines = [`${facts.instrument}, received ${facts.received_on}: ${answer.outcome}`, '']
  for (const one of answer.perCategory)
    lines.push(
      `  ${one.category}: ${one.outcome}; disclosure ${one.compulsion.value} (${one.compulsion.cite})`,
    )
  lines.push('', 'Why')
  for (const one of answer.findings)
    lines.push(
      `  ${one.outcome ?? one.effect ?? 'noted'}: ${one.why}`,
      `    ${one.citation} [${one.rule}, ${one.confidence}]`,
    )
  lines.push(
    '',
    `Notice: ${answer.notice.value}${answer.notice.until ? ` through ${answer.notice.until}` : ''} (${answer.notice.cite})`,
  )
  if (answer.deadline !== null) {
    lines.push(
      `Deadline: ${answer.deadline.due ?? 'no day computed'}, ${answer.deadline.rule} (${answer.deadline.cite})`,
    )
    for (const step of answer.deadline.steps) lines.push(`    ${step}`)
  }
  if (answer.actions.length > 0) lines.push(`Actions: ${answer.actions.join(', ')}`)
  for (const one of answer.wouldSuffice)
    lines.push(`Would suffice for ${one.category}: ${one.instruments.join(', ') || 'nothing in this pack'}`)
  for (const one of answer.challenges)
    lines.push(
      `Open: ${one.kind}, ${one.forum}, ${one.deadline ?? one.deadlineText}; suspends ${one.suspensiveEffect}`,
    )
  for (const one of answer.missing) lines.push(`Not known: ${one.question} (${one.fact}, ask ${one.ask})`)
  return lines.join('\n') + '\n'
}
