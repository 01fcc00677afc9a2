// Writes `docs/acts.md`, the list of acts, from the registry. `npm run acts`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { arrivalActs } from '../src/domain/arrival/acts.ts'
import { challengeActs } from '../src/domain/challenge/acts.ts'
import { decisionActs } from '../src/domain/decision/acts.ts'
import { noticeActs } from '../src/domain/notice/acts.ts'
import { permittedActs } from '../src/domain/permitted/acts.ts'
import { preservationActs } from '../src/domain/preservation/acts.ts'
import type { AnyAct } from '../src/domain/registry/act.ts'
import type { Command } from '../src/domain/registry/command.ts'
import { releaseActs } from '../src/domain/release/acts.ts'
import { secrecyActs } from '../src/domain/secrecy/acts.ts'
import { metOverHistories } from '../test/drawn/refusals.ts'

export const ACT_LIST = join(import.meta.dirname, '../docs/acts.md')

const slices: Readonly<Record<string, readonly AnyAct[]>> = {
  arrival: arrivalActs,
  decision: decisionActs,
  secrecy: secrecyActs,
  notice: noticeActs,
  challenge: challengeActs,
  preservation: preservationActs,
  permitted: permittedActs,
  release: releaseActs,
}

const phaseWords = {
  closed: 'closed',
  withdrawn: 'withdrawn',
  filed_away: 'filed as not a demand',
  being_filed_away: 'being filed as not a demand',
  unsettled: 'not said yet whether of national security',
}

const HEAD = `# Acts

What may be done to a demand, by whom, and what stands in the way. \`npm run acts\` writes this list from the registry
(\`src/domain/registry/acts.ts\`). Each act has its file in the folder of its slice, \`src/domain/<slice>/\`.

*Also when*: most acts are over once a demand is closed, withdrawn or filed as not a demand; these are not. *Filled in*: what a
person at the desk sends; a dash where another page or the program does. *Writes*: every event that it may write. *Refused*: what its guards said over drawn histories,
whatever was filled in. Missing words and impossible days are refused beside that.
`

export function actList(): string {
  const met = metOverHistories()
  const tables = Object.entries(slices).map(([slice, own]) => {
    const rows = own.map(act => row(act, met[act.type as Command['type']]))
    return [
      `## ${slice}`,
      '',
      '| act | who | also when | filled in | writes | refused |',
      '|---|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n')
  })
  return [HEAD, ...tables].join('\n')
}

function row(act: AnyAct, met: ReturnType<typeof metOverHistories>[Command['type']]): string {
  const { staff, employeesOnly, ...others } = act.who
  const who = [...staff.map(role => (employeesOnly ? `${role} (employee)` : role)), ...Object.keys(others)]
  const input = Object.keys({ ...act.input, ...act.sent, ...(act.paper ? { paper: true } : {}) })
  const cells = [
    `\`${act.type}\``,
    who.join(', '),
    (act.still ?? []).map(phase => phaseWords[phase]).join(', '),
    act.input ? input.map(name => `\`${name}\``).join(' ') : '–',
    act.emits.map(kind => `\`${kind}\``).join(' '),
    [...met.refusals.values()]
      .map(({ detail, cite }) => (cite ? `${detail} (${cite})` : detail))
      .toSorted()
      .join(' · '),
  ]
  return `| ${cells.join(' | ')} |`
}

if (import.meta.main) writeFileSync(ACT_LIST, actList())
