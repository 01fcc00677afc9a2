// An answer of the law in words, for a terminal. Ids of papers and rules stand beside their words, since that is how they are asked for.
import type { Answer } from '../../law/answer.ts'
import type { Facts } from '../../law/facts/facts.ts'
import { allPacks } from '../../law/packs.node.ts'
import { lawIn, paperName } from '../../server/surfaces/portal/law-text.ts'
import { dayOrMoment, inWords } from '../passkey/human.ts'

export function tellAnswer(facts: Facts, answer: Answer): string {
  const law = lawIn(allPacks(), 'en')
  const said = (text: string) => law.said(text).text
  const name = (id: string) => {
    const paper = paperName(allPacks(), id, 'en')
    return paper === null ? id : `${paper} (${id})`
  }
  const { instrument } = facts
  const lines = [
    `${paperName(allPacks(), instrument, 'en') ?? instrument}: ${inWords('outcome', answer.outcome)}`,
    `  ${instrument}, received ${facts.received_on}: ${answer.outcome}`,
    '',
  ]
  for (const one of answer.perCategory)
    lines.push(
      `  ${inWords('category', one.category)}: ${inWords('outcome', one.outcome)}; disclosure ${inWords('compulsion', one.compulsion.value)} (${one.compulsion.cite})`,
    )
  lines.push('', 'Why')
  for (const one of answer.findings)
    lines.push(
      `  ${headOf(one)}: ${said(one.why)}`,
      `    ${one.citation} [${one.rule}, ${inWords('confidence', one.confidence)}]`,
    )
  const { notice, deadline } = answer
  const until = notice.until ? ` through ${dayOrMoment(notice.until)}` : ''
  lines.push('', `Notice: ${inWords('notice', notice.value)}${until} (${notice.cite})`)
  if (deadline !== null) {
    const due = deadline.due ? dayOrMoment(deadline.due) : 'no day computed'
    lines.push(`Deadline: ${due}, ${deadline.rule} (${deadline.cite})`)
    for (const step of deadline.steps) lines.push(`    ${step}`)
  }
  if (answer.actions.length > 0)
    lines.push(`Actions: ${answer.actions.map(action => inWords('action', action)).join(', ')}`)
  for (const one of answer.wouldSuffice)
    lines.push(
      `Would suffice for ${inWords('category', one.category)}: ${one.instruments.map(name).join(', ') || 'nothing in this pack'}`,
    )
  for (const one of answer.challenges) {
    const until = one.deadline ? dayOrMoment(one.deadline) : one.deadlineText
    lines.push(
      `Open: ${one.kind.replaceAll('_', ' ')}, ${one.forum}, ${until}. ${inWords('effect', one.suspensiveEffect)}`,
    )
  }
  for (const one of answer.missing) lines.push(`Not known: ${one.question} (${one.fact}, ask ${one.ask})`)
  return `${lines.join('\n')}\n`
}

/** What a finding does: an outcome's word, else what it says of notice, duties or clocks, with its codes in words. */
function headOf({ outcome, effect }: Answer['findings'][number]): string {
  if (outcome) return inWords('outcome', outcome)
  const [, list = '', codes = ''] = /^(notice|compels|actions): (.+)$/.exec(effect ?? '') ?? []
  if (list === 'notice') return `notice: ${inWords('notice', codes)}`
  if (list === 'compels') return `compels: ${inWords('compulsion', codes)}`
  if (list === 'actions')
    return `actions: ${codes
      .split(', ')
      .map(code => inWords('action', code))
      .join(', ')}`
  return effect ?? 'noted'
}
