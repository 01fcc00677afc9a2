// Asks a person for facts: what every demand has, then what the rules of its instrument still want to know.
import type { Path } from '../../law/facts/fact-catalogue.ts'
import { isFactPath } from '../../law/facts/fact-catalogue.ts'
import type { Facts } from '../../law/facts/facts.ts'
import { CATEGORIES, FactsError, nothingFiledYet, parseFacts } from '../../law/facts/facts.ts'
import { questions } from '../../law/live/questions.ts'
import type { Pack } from '../../law/pack-format/pack.ts'
import { readValue } from './values.ts'

/** Puts a question; null where the other side has gone (end of input). */
export type Dialogue = {
  ask(question: string): Promise<string | null>
  say(text: string): void
}

/** Ends the dialogue: what was not answered stays unknown. */
class Ended extends Error {}

export async function factsByDialogue(packs: readonly Pack[], dialogue: Dialogue): Promise<Facts> {
  dialogue.say('An empty answer means that nobody knows; "none" that there is none.')
  const places = packs.filter(one => one.instruments.length > 0)
  const place = await choose(
    dialogue,
    'Which jurisdiction?',
    places.map(one => one.id),
  )
  const instruments = places.find(one => one.id === place)?.instruments ?? []
  const instrument = await choose(
    dialogue,
    'Which paper?',
    instruments.map(one => one.id),
  )
  const sheet: Record<string, unknown> = {
    ...nothingFiledYet(),
    instrument,
    received_on: await answered(dialogue, 'When was it served (YYYY-MM-DD)?'),
    requester: {
      country: (await dialogue.ask('Country of the authority (two letters)?'))?.trim().toUpperCase() || null,
      body: (await dialogue.ask('Which body issued it, as the paper says?'))?.trim() || 'not stated',
    },
    data_requested: (await answered(dialogue, `Which categories (${CATEGORIES.join(', ')})?`)).split(
      /[,\s]+/,
    ),
    provider: { kind: 'cloud', country: null },
    customer: { kind: 'unknown', country: null },
    purpose: 'criminal_investigation',
  }
  let facts = parseFacts(sheet)
  try {
    facts = await untilSettled(packs, facts, sheet, dialogue)
  } catch (error) {
    if (!(error instanceof Ended)) throw error
  }
  return facts
}

/** Each question once; what is left open afterwards the answer says itself. */
async function untilSettled(
  packs: readonly Pack[],
  first: Facts,
  sheet: Record<string, unknown>,
  dialogue: Dialogue,
): Promise<Facts> {
  const asked = new Set<string>()
  let facts = first
  for (;;) {
    const next = questions(packs, facts.instrument, facts).find(one => !asked.has(one.fact))
    if (next === undefined) return facts
    asked.add(next.fact)
    const text = await dialogue.ask(`${next.question} [${next.fact}]`)
    if (text === null) throw new Ended()
    if (text.trim() === '' || !isFactPath(next.fact)) continue
    const changed = withFact(sheet, next.fact, readValue(text.trim()))
    try {
      facts = parseFacts(changed)
      Object.assign(sheet, changed)
    } catch (error) {
      if (!(error instanceof FactsError)) throw error
      dialogue.say(error.message)
      asked.delete(next.fact)
    }
  }
}

function withFact(sheet: Record<string, unknown>, path: Path, value: unknown): Record<string, unknown> {
  const [top, below] = path.split('.') as [string, string | undefined]
  if (below === undefined) return { ...sheet, [top]: value }
  const whole = sheet[top]
  return { ...sheet, [top]: { ...(typeof whole === 'object' ? whole : {}), [below]: value } }
}

async function choose(dialogue: Dialogue, question: string, among: readonly string[]): Promise<string> {
  for (;;) {
    const said = await answered(dialogue, question)
    if (among.includes(said)) return said
    dialogue.say(`One of: ${among.join(', ')}`)
  }
}

async function answered(dialogue: Dialogue, question: string): Promise<string> {
  for (;;) {
    const text = await dialogue.ask(question)
    if (text === null) throw new FactsError('the dialogue ended before there was anything to answer')
    if (text.trim() !== '') return text.trim()
  }
}
