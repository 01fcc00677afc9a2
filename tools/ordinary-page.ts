// `docs/law/ordinary.md`: what one key confirms of a plain paper of each kind, and what is still asked after it.
import { FACTS, isFactPath } from '../src/law/facts/fact-catalogue.ts'
import { answerConfirmed } from '../src/law/live/confirm.ts'
import { allPacks } from '../src/law/packs.node.ts'
import { plainPapers } from '../test/law/plain-papers.ts'

export function ordinaryPage(): string {
  const packs = allPacks()
  const rows = [...plainPapers()].map(([id, facts]) => {
    const { answer, confirmed } = answerConfirmed(packs, facts, { adopted: true })
    const open = answer.missing.map(({ fact }) => (isFactPath(fact) ? FACTS[fact].question : fact))
    return { id, outcome: answer.outcome, states: confirmed.map(({ fact }) => fact), open }
  })
  const decided = rows.filter(({ outcome }) => outcome === 'sufficient').length
  return [
    '# The ordinary form',
    '',
    'A person who has read a paper confirms with one key what papers of its kind state on their face. What the paper says otherwise is entered',
    'instead, and what neither the paper nor the directory, the provider’s profile or the look-up gives is asked. This page is generated from the',
    'packs and one plain paper of each kind (`npm run law:pages`); `duly law check FILE --live` answers other cases the same way.',
    '',
    `Of ${rows.length} plain papers ${decided} are decided by that key.`,
    '',
    '| paper | after the key | confirmed | still asked |',
    '|---|---|---|---|',
    ...rows.map(
      ({ id, outcome, states, open }) =>
        `| \`${id}\` | ${outcome} | ${states.join(', ')} | ${open.join(' ') || 'nothing'} |`,
    ),
    '',
  ].join('\n')
}
