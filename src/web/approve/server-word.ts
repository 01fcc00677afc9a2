// What the server adds to the signed bytes: the papers by name, on what each part leaves, and who has had a hand in it.
import type { DecidedPart, PendingAuthorisation, Reason, SignedPaper } from '../../api/approve/pending.ts'
import { list, longDay } from '../../words/when.ts'
import { instrumentWords } from './authorisation-words.ts'
import { type Child, el, isolated, pieces } from './dom.ts'
import { dueMoment } from './moment.ts'
import { say } from './say.ts'

export function fact(name: string, ...value: readonly Child[]): HTMLElement[] {
  return [el('dt', {}, name), el('dd', {}, ...value)]
}

export function serverWord({ digest, context }: PendingAuthorisation, now: string): HTMLElement[] {
  const note = context.lawNote === null ? [] : [el('p', { class: 'small' }, context.lawNote)]
  const facts = el(
    'dl',
    { class: 'facts' },
    ...fact(say('server.authority'), isolated(context.authority, ''), ` (${context.country})`),
    ...fact(
      say('server.reference'),
      context.paperReference === null ? say('none') : isolated(context.paperReference),
    ),
    ...fact(say('server.papers'), listOf(context.papers.map(p => paperItem(p, digest)))),
    ...fact(say('server.decided'), listOf(context.decided.map(decidedItem))),
    ...fact(say('server.not_challenged'), notChallenged(context.notChallenged)),
    ...fact(say('server.due'), context.dueAt === null ? say('row.no_term') : dueMoment(context.dueAt, now)),
    ...fact(say('server.prepared'), isolated(context.preparedBy, '')),
    ...fact(say('server.signed'), context.signedBy === null ? say('nobody') : isolated(context.signedBy, '')),
    ...(context.keptBack.length > 0
      ? fact(say('server.kept_back'), listOf(context.keptBack.map(decidedItem)))
      : []),
  )
  return [facts, ...note]
}

function langOf({ english }: Reason): 'en' | null {
  return english ? 'en' : null
}

function listOf(items: readonly (readonly Child[])[]): Child {
  return items.length === 0 ? say('none') : el('ul', {}, ...items.map(item => el('li', {}, ...item)))
}

function paperItem(paper: SignedPaper, digest: string): Child[] {
  const told = say.rich('paper.told', {
    words: list(
      [...new Set([paper.instrument, ...(paper.alsoUnder ?? [])].map(id => instrumentWords(say, id)))],
      say.language,
    ),
    reference: paper.reference === null ? say('paper.no_reference') : isolated(paper.reference),
    day: paper.issuedOn === null ? say('paper.no_day') : longDay(paper.issuedOn, say.language),
    authority: isolated(paper.authority, ''),
  })
  const href = `/api/pending/${digest}/papers/${paper.sha256}`
  const open = el(
    'a',
    { href, download: '' },
    ...pieces(say.rich('paper.open', { title: isolated(paper.title) })),
  )
  return [...pieces(told), ' ', open]
}

/** One entry of the proposal as it was decided, cell by cell, each in a line of its own. */
function decidedItem(part: DecidedPart): Child[] {
  const { language } = say
  const { categories, decision, ground, reason, cite, by } = part
  const said = say.rich('decided.line', {
    categories: list(
      categories.map(c => say.of('category', c)),
      language,
    ),
    decision: say.of('decision', `${decision}.short`),
    ground: say.of('ground', ground),
    reason: el('span', {}, ...reasonOf(reason, cite)),
    by: isolated(by, ''),
  })
  return [...pieces(said), el('ul', { class: 'small' }, ...cellsOf(part).map(cell => el('li', {}, ...cell)))]
}

/** What somebody wrote stands by itself; the citation beside it is the law's. */
function reasonOf(reason: Reason, cite: string): Child[] {
  const written = isolated(reason.text, '', langOf(reason))
  return cite.trim() === '' ? [written] : pieces(say.rich('reason.cited', { reason: written, cite }))
}

function cellsOf({ accounts, instrument, rule, exception, tell }: DecidedPart): Child[][] {
  const cells: Child[][] = []
  if (accounts.length > 0) cells.push([isolated(list(accounts, say.language), '')])
  if (instrument !== null)
    cells.push(
      pieces(
        say.rich('paper.kind.is', { words: instrumentWords(say, instrument), id: isolated(instrument) }),
      ),
    )
  if (rule !== null) cells.push(pieces(say.rich('decided.rule', { rule: isolated(rule) })))
  if (exception !== null) {
    const ground = say.of('exception', `${exception.ground}.short`)
    cells.push(pieces(say.rich('decided.exception', { ground, note: isolated(exception.note, '') })))
  }
  if (tell !== null) cells.push([tellWords(tell)])
  return cells
}

function tellWords({ when, until, cite }: NonNullable<DecidedPart['tell']>): string {
  if (when === 'told') return say('decided.tell.told')
  const day = until === null ? 'none' : longDay(until.slice(0, 10), say.language)
  return say(`decided.tell.${when}`, { until: day, cite })
}

function notChallenged(decisions: PendingAuthorisation['context']['notChallenged']): Child {
  if (decisions.length === 0) return say('not_challenged.none')
  return listOf(
    decisions.map(({ why, by }) =>
      pieces(say.rich('not_challenged.line', { why: isolated(why, ''), by: isolated(by, '') })),
    ),
  )
}
