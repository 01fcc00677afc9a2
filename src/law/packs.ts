// The packs that come with Duly, each read from its four files and parsed when first asked for.
import type { Pack } from './pack.ts'
import { parsePack } from './pack.ts'
import euConstraints from './packs/eu/constraints.json' with { type: 'json' }
import euInstruments from './packs/eu/instruments.json' with { type: 'json' }
import eu from './packs/eu/pack.json' with { type: 'json' }
import euRules from './packs/eu/rules.json' with { type: 'json' }
import euxConstraints from './packs/eux/constraints.json' with { type: 'json' }
import euxInstruments from './packs/eux/instruments.json' with { type: 'json' }
import eux from './packs/eux/pack.json' with { type: 'json' }
import euxRules from './packs/eux/rules.json' with { type: 'json' }
import usConstraints from './packs/us/constraints.json' with { type: 'json' }
import usInstruments from './packs/us/instruments.json' with { type: 'json' }
import us from './packs/us/pack.json' with { type: 'json' }
import usRules from './packs/us/rules.json' with { type: 'json' }

/** The four files of a pack as one value; the hash is over this. */
export function assemblePack(
  head: object,
  instruments: unknown,
  rules: unknown,
  constraints: unknown,
): object {
  return { ...head, instruments, rules, constraints }
}

const WRITTEN = [
  assemblePack(eu, euInstruments, euRules, euConstraints),
  assemblePack(eux, euxInstruments, euxRules, euxConstraints),
  assemblePack(us, usInstruments, usRules, usConstraints),
]

let parsed: readonly Pack[] | undefined

/** Every pack of this version of Duly, parsed and checked; throws `PackError` where one is wrong. */
export function allPacks(): readonly Pack[] {
  parsed ??= WRITTEN.map(parsePack)
  return parsed
}
