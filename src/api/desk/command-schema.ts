// The commands that a desk may send, as their acts say: what is filled in, and nothing else. Anything else, and any field too many, is
// refused here.
import { z } from 'zod'
import type { AnyAct, WithPaper } from '../../domain/registry/act.ts'
import { acts } from '../../domain/registry/acts.ts'
import type { Command, CommandOf } from '../../domain/registry/command.ts'
import type { SentCommand } from './calling.ts'

type MayBringPaper = {
  [T in Command['type']]: 'document' extends keyof CommandOf<T>
    ? null extends CommandOf<T>['document']
      ? T
      : never
    : never
}[Command['type']]

/** As a person sends it: the paper comes beside it. */
export type PaperAct = { [T in MayBringPaper]: Omit<CommandOf<T>, 'document'> }[MayBringPaper]

const all: readonly AnyAct[] = Object.values(acts)

/** Discriminated by `type`; the inferred values are commands of the domain, a call-back as it is sent. */
export const commandSchema = oneOf(
  all.flatMap(({ type, input, sent, paper }) => {
    const plain = paper ? paper.plain : {}
    return input && plain ? [z.strictObject({ type: z.literal(type), ...input, ...sent, ...plain })] : []
  }),
) as z.ZodType<SentCommand, SentCommand>

/** Acts whose paper this form of the desk brings. */
export function paperActs(form: WithPaper['form']) {
  const own = all.flatMap(({ type, input, paper }) =>
    input && paper?.form === form ? [z.strictObject({ type: z.literal(type), ...input })] : [],
  )
  return oneOf(own) as z.ZodType<PaperAct, PaperAct>
}

type Sent = z.ZodObject<{ type: z.ZodLiteral<string> }, z.core.$strict>

function oneOf(schemas: readonly Sent[]): z.ZodType {
  const [first, ...more] = schemas
  if (!first) throw new Error('no act is sent so')
  return more.length === 0 ? first : z.discriminatedUnion('type', [first, ...more])
}
