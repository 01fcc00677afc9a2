// One jurisdiction's pack as a page that counsel can read beside the statutes.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CATEGORIES } from '../src/law/facts/facts.ts'
import type { Pack } from '../src/law/pack-format/pack.ts'
import type { Clock, Instrument, Rule } from '../src/law/pack-format/pack-schema.ts'
import { allRules } from '../src/law/pack-format/provisional-rules.ts'
import { allPacks } from '../src/law/packs.node.ts'
import { ordinaryPage } from './ordinary-page.ts'

const CLASSES: Record<Instrument['class'], string> = {
  voluntary_request: 'a request that compels nothing',
  emergency: 'an emergency paper',
  preservation: 'a duty to keep',
  subpoena_equivalent: 'subpoena or equivalent',
  court_order_equivalent: 'court order or equivalent',
  warrant_equivalent: 'warrant or equivalent',
  intercept_order: 'an interception order',
}

const REACH = { yes: 'reached', no: 'not reached', review: 'counsel decides' } as const
const EFFECT = {
  by_statute: 'filing suspends by statute',
  by_court_order_only: 'suspends only by court order',
  none: 'suspends nothing',
  unknown: 'effect not known: counsel',
} as const

const LIST = '## The pages\n'

/** Every generated file of `docs/law`, by name: a page per pack, and the list of them at the end of the README. */
export function pages(): Map<string, string> {
  const made = new Map(allPacks().map(pack => [`${pack.id}.md`, pageOf(pack)]))
  const readme = readFileSync(join(import.meta.dirname, '../docs/law/README.md'), 'utf8')
  const list = allPacks()
    .map(pack => `- [${pack.title}](${pack.id}.md)`)
    .sort()
  made.set('ordinary.md', ordinaryPage())
  return made.set('README.md', `${readme.slice(0, readme.indexOf(LIST))}${LIST}\n${list.join('\n')}\n`)
}

function pageOf(pack: Pack): string {
  const lines = [
    `# ${pack.title}`,
    '',
    `Made from the pack \`${pack.id}\`, version ${pack.version}, sources last checked on ${pack.checked}. ${pack.about}`,
    '',
    `This page is generated: correct the pack, not the page ([how](README.md)). [Its cases](../../src/law/packs/${pack.id}/cases.md) are demands,`,
    'each with the answer that it must get. An asterisk marks what does not rest on a source that was read. It is not legal advice;',
    'the pack answers "sufficient" only where a lawyer of the provider adopted it.',
    '',
    ...matrix(pack),
    ...pack.agreements.flatMap(agreement),
    ...pack.instruments.flatMap(one => instrument(one, pack)),
    ...rules(allRules(pack)),
    ...constraints(pack),
    ...calendars(pack),
    ...sources(pack),
  ]
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ')
const star = (confidence: string): string => (confidence === 'VERIFIED' ? '' : '*')
const during = (from: string | null, to: string | null): string =>
  from === null && to === null ? '' : ` (${from ?? '…'} to ${to ?? 'open'})`

function matrix(pack: Pack): string[] {
  if (pack.instruments.length === 0) return []
  const rows = pack.instruments.map(one => {
    const cells = CATEGORIES.map(category => {
      const entry = one.reaches.filter(reach => reach.category === category).at(-1)
      if (entry === undefined) return '–'
      const word = entry.reach === 'yes' && entry.compulsion.act === 'preserve' ? 'keep' : entry.reach
      return word + (one.confidence === 'VERIFIED' ? star(entry.compulsion.confidence) : '*')
    })
    return `| [${cell(one.name)}](#${anchor(one)}) | ${cells.join(' | ')} |`
  })
  return [
    '## Which paper reaches what',
    '',
    `| paper | ${CATEGORIES.map(one => one.replace('_', ' ')).join(' | ')} |`,
    `|---|${CATEGORIES.map(() => '---|').join('')}`,
    ...rows,
    '',
  ]
}

/** As GitHub makes anchors of headings: the id alone stands in the heading. */
const anchor = (one: Instrument): string => one.id.toLowerCase().replace(/[^a-z0-9_-]/g, '')

function agreement(one: Pack['agreements'][number]): string[] {
  return [
    `## ${one.name}`,
    '',
    `Between ${one.parties.join(' and ')}; from ${one.from}${one.to === null ? '' : ` to ${one.to}`}, known term to ${one.term_ends}. ${one.cite}${star(one.confidence)}`,
    '',
    ...one.conditions.map(({ what, cite }) => `- ${what} (${cite})`),
    '',
  ]
}

/** Where the authority must tell: whether the provider may. */
function tellsToo({ notice }: Instrument): string {
  if (notice.value !== 'authority_notifies') return ''
  const telling = { may: 'may tell too', must_not: 'must not tell', open: 'may tell only as counsel says' }
  return `; the provider ${telling[notice.provider ?? 'must_not']}`
}

/** What somebody has to confirm after it was made: by when, from the earliest of its days. */
function confirmed(one: Instrument, pack: Pack): string[] {
  const entry = pack.provisional.find(({ on }) => on.instruments.includes(one.id))
  if (entry === undefined) return []
  return [`- **Confirmed afterwards** by ${entry.by}: ${entry.rule}. ${entry.cite}${star(entry.confidence)}`]
}

function instrument(one: Instrument, pack: Pack): string[] {
  return [
    `## \`${one.id}\``,
    '',
    `**${one.name}**${one.name_local === undefined ? '' : ` (${one.name_local})`}: ${CLASSES[one.class]}${one.accessory ? ', orders no data by itself' : ''}. ${one.law.cite}${during(one.law.from, one.law.to)}${star(one.confidence)}`,
    '',
    `- **Issued by** ${one.issuer.text}; independent court: ${one.issuer.independent}. Standard: ${one.issuer.standard}.`,
    ...one.reaches.map(
      entry =>
        `- **${entry.category.replace('_', ' ')}**${during(entry.from, entry.to)}: ${REACH[entry.reach]}, disclosure ${entry.compulsion.value}${star(entry.compulsion.confidence)}. ${entry.compulsion.why} ${entry.compulsion.cite}`,
    ),
    `- **Abroad**: ${one.abroad.text}.`,
    ...(one.production === null ? [] : [`- **Due**: ${one.production.text}${spanOf(one.production)}.`]),
    ...one.lives.map(
      life =>
        `- **${life.kind === 'hold' ? 'Hold' : 'Validity'}**: ${life.days} days, ${life.rule}. ${life.cite}`,
    ),
    ...confirmed(one, pack),
    `- **Notice**: ${one.notice.value.replaceAll('_', ' ')}${tellsToo(one)}. ${one.notice.secrecy}; lasts: ${one.notice.max}; free: ${one.notice.free}. ${one.notice.cite}`,
    ...one.challenges
      .filter(each => each.who.includes('provider'))
      .map(
        each =>
          `- **Open to the provider**: ${each.kind.replaceAll('_', ' ')}, ${each.forum}; ${each.deadline.text}; ${EFFECT[each.suspensive_effect]}. ${each.cite}${star(each.confidence)}`,
      ),
    `- **Counted in public**: ${one.counting.how}${one.counting.how === 'unknown' ? ', so not at all' : ''}. ${one.counting.cite}${star(one.counting.confidence)}`,
    ...one.follow_up.map(
      each => `- **Must follow**: ${each.what}, ${each.term}; if not: ${each.if_not}. ${each.cite}`,
    ),
    ...(one.unsure.length === 0 ? [] : [`- **Not sure of**: ${one.unsure.join(', ').replaceAll('_', ' ')}.`]),
    ...(one.note.trim() === '' ? [] : [`- ${one.note}`]),
    '',
  ].map(line => line.replace(/\.\.(\s|$)/g, '.$1'))
}

function spanOf(clock: Clock): string {
  if (clock.span === undefined) return ''
  const [unit, count] = Object.entries(clock.span)[0] ?? ['', 0]
  return ` (computed: ${count} ${unit.replace('_', ' ')} from ${clock.from ?? '?'}, calendar ${clock.calendar ?? 'none'})`
}

function rules(list: readonly Rule[]): string[] {
  if (list.length === 0) return []
  const rows = [...list]
    .sort((a, b) => a.step - b.step || (a.id < b.id ? -1 : 1))
    .map(
      rule =>
        `| ${rule.step} | \`${rule.id}\`${during(rule.from, rule.to)} | ${cell(effectOf(rule))} | ${cell(rule.why)} | ${cell(rule.cite)}${star(rule.confidence)} |`,
    )
  return ['## Rules', '', '| step | rule | does | why | citation |', '|---|---|---|---|---|', ...rows, '']
}

function effectOf(rule: Rule): string {
  const parts = [
    rule.outcome?.replace('_', ' '),
    rule.notice === undefined ? undefined : `notice ${rule.notice.value.replaceAll('_', ' ')}`,
    rule.clock === undefined ? undefined : `clock: ${rule.clock.rule}`,
    rule.conflict === undefined ? undefined : 'conflict of laws',
    rule.excepts === undefined ? undefined : `excepts ${rule.excepts.join(', ')}`,
    rule.actions === undefined ? undefined : rule.actions.join(', ').replaceAll('_', ' '),
  ]
  return parts.filter(part => part !== undefined).join('; ')
}

function constraints(pack: Pack): string[] {
  if (pack.constraints.length === 0) return []
  return [
    '## Case law, statutes and policies behind the rules',
    '',
    ...pack.constraints.map(
      one =>
        `- \`${one.id}\`${during(one.from, one.to)}: ${one.text} *${one.effect}* ${one.cite}${star(one.confidence)}`,
    ),
    '',
  ]
}

function calendars(pack: Pack): string[] {
  return [
    '## Calendars',
    '',
    ...pack.calendars.map(
      one =>
        `- \`${one.id}\`: ${one.cite}.${one.roll === 'none' ? ' A last day does not move.' : ' A last day on a day off moves to the next working day.'}${one.zone === undefined ? '' : ` Days of ${one.zone}.`}${one.note === undefined ? '' : ` ${one.note}`}`,
    ),
    '',
  ]
}

function sources(pack: Pack): string[] {
  return ['## Sources', '', ...pack.sources.map(one => `- ${one.id}: ${one.what}. <${one.url}>`), '']
}
