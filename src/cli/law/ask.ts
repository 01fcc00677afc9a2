// `duly law ask`: one demand line, from flags, from a file, or by a dialogue that asks what the law wants to know.
import { evaluate } from '../../law/evaluate.ts'
import { FACTS, isFactPath } from '../../law/facts/fact-catalogue.ts'
import { nothingFiledYet, parseFacts } from '../../law/facts/facts.ts'
import { allPacks } from '../../law/packs.node.ts'
import { type Dialogue, factsByDialogue } from './dialogue.ts'
import { isDay, type LawIo, readFlags, readJson, UNADOPTED, UsageError } from './input.ts'
import { tellAnswer } from './tell.ts'
import { readValue } from './values.ts'

export async function ask(args: string[], io: LawIo, dialogue: Dialogue | null): Promise<number> {
  const { flags } = readFlags(args, null)
  const asOf = flags.get('as-of')
  if (asOf !== undefined && !isDay(asOf)) throw new UsageError('--as-of takes a date, YYYY-MM-DD')
  const guided = flags.size === 0 && dialogue !== null
  const mode = guided || flags.has('live') ? 'live' : 'scenario'
  const file = flags.get('facts')
  const stated = guided
    ? await factsByDialogue(allPacks(), dialogue)
    : file === undefined
      ? factsFromFlags(flags)
      : readJson(file)
  // Nothing was filed about a demand that Duly does not hold.
  const facts = parseFacts(mode === 'live' && isRecord(stated) ? { ...nothingFiledYet(), ...stated } : stated)
  const answer = evaluate(allPacks(), facts, {
    mode,
    adopted: guided,
    ...(asOf === undefined ? {} : { asOf }),
  })
  if (io.json) io.out(JSON.stringify(answer, null, 2) + '\n')
  else io.out(tellAnswer(facts, answer))
  io.err(UNADOPTED)
  return answer.outcome === 'sufficient' ? 0 : 1
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const NOT_FACTS = new Set(['live', 'as-of', 'json', 'facts'])

/** Flags named like facts (`--customer.kind enterprise`); the keys that every demand has get plain defaults. */
function factsFromFlags(flags: Map<string, string>): Record<string, unknown> {
  const facts: Record<string, unknown> = {
    requester: { country: null, body: 'not stated' },
    provider: { kind: 'provider', country: null },
    customer: { kind: 'unknown', country: null },
    purpose: 'criminal_investigation',
  }
  for (const [name, text] of flags) {
    if (NOT_FACTS.has(name)) continue
    const path = name === 'categories' ? 'data_requested' : name
    if (path !== 'instrument' && !isFactPath(path))
      throw new UsageError(`--${name} is no fact. Facts are: instrument, ${Object.keys(FACTS).join(', ')}`)
    const value = path === 'data_requested' || path === 'identifiers' ? text.split(',') : readValue(text)
    const [top, below] = path.split('.') as [string, string | undefined]
    if (below === undefined) facts[top] = value
    else facts[top] = { ...(facts[top] as object | undefined), [below]: value }
  }
  for (const key of ['instrument', 'received_on', 'data_requested'])
    if (facts[key] === undefined)
      throw new UsageError(`say --${key === 'data_requested' ? 'categories' : key} (or --facts FILE)`)
  return facts
}
