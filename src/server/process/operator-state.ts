// What the supervisor tells operators of the parts that it runs: one word each, and all their figures in one text.
import { asKept, sentence } from '../../kernel/message.ts'
import { type Family, gauge, labelled, processFigures } from '../../store/installation/figures.ts'
import { askPart, type PartState, partSocket } from '../../store/installation/part-listener.ts'
import type { KeptProcess } from '../part/child-process.ts'
import type { Part } from '../part/parts.ts'

type Parts = ReadonlyMap<Part, KeptProcess>

/** `wanted`: also those that have not been begun yet. */
export function operatorState(dataDir: string, wanted: readonly Part[], running: Parts): PartState {
  const ask = (part: Part, path: '/readyz' | '/metrics') =>
    askPart({ socketPath: partSocket(dataDir, part) }, path)
  return {
    checks: async () => {
      const told = await Promise.all(wanted.map(part => checksOfPart(part, running.get(part), ask)))
      return Object.assign({}, ...told) as Record<string, string | null>
    },
    figures: async () => {
      const told = await Promise.all(
        [...running.keys()].map(part =>
          ask(part, '/metrics').then(
            ({ text }) => labelled(JSON.parse(text) as Family[], { part }),
            () => [],
          ),
        ),
      )
      return [...labelled(processFigures(), { part: 'supervisor' }), ...told.flat(), ...ownFigures(running)]
    },
  }
}

/** Database and log by their own names; whatever else is wrong with a part by the part's. */
async function checksOfPart(
  part: Part,
  kept: KeptProcess | undefined,
  ask: (part: Part, path: '/readyz') => Promise<{ text: string }>,
): Promise<Record<string, string | null>> {
  if (!kept) return { [part]: asKept(sentence('system.has_not_started_yet')) }
  if (!kept.isRunning()) return { [part]: asKept(sentence('system.not_running_own_log_says')) }
  if (!kept.isReady()) return { [part]: asKept(sentence('system.has_not_started_yet')) }
  try {
    const { checks } = JSON.parse((await ask(part, '/readyz')).text) as { checks: Record<string, string> }
    const wrong = Object.entries(checks).filter(([, word]) => word !== 'ok')
    const own = wrong.find(([name]) => !SHARED.includes(name))
    const shared = Object.entries(checks).filter(([name]) => SHARED.includes(name))
    return {
      ...Object.fromEntries(shared.map(([name, word]) => [name, word === 'ok' ? null : word])),
      [part]: own ? own[1] : null,
    }
  } catch {
    return { [part]: asKept(sentence('system.does_not_answer')) }
  }
}

const SHARED = ['database', 'log']

function ownFigures(running: Parts): Family[] {
  const values = (of: (kept: KeptProcess) => number) =>
    [...running].map(([part, kept]) => ({ value: of(kept), labels: { part } }))
  return [
    {
      name: 'duly_part_up',
      help: 'Whether the part runs and has opened everything.',
      type: 'gauge',
      values: values(kept => (kept.isRunning() && kept.isReady() ? 1 : 0)),
    },
    {
      name: 'duly_part_restarts_total',
      help: 'How often the part was started again since its supervisor began.',
      type: 'counter',
      values: values(kept => kept.starts() - 1),
    },
    gauge('duly_parts', 'Parts that this supervisor runs.', running.size),
  ]
}
