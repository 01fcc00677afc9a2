// What a pack leaves unsaid, filled in as the schema would fill it in, for packs whose every byte the schema has seen before.
import type { PackData } from './pack-schema.ts'

type Entry = Readonly<Record<string, unknown>>

/** What `PackSchema` would make of a pack that it accepts; a test holds the two together for every pack of Duly. */
export function filledIn(pack: object): PackData {
  const data = { worksheets: [], provisional: [], holidays: {}, recognition: [], ...pack } as Entry
  return {
    ...data,
    instruments: each(data.instruments, one => ({
      accessory: false,
      rests_on_agreement: false,
      for_foreign: false,
      data_time: 'stored',
      lives: [],
      standing_actions: [],
      ...one,
      production: clock(one.production),
    })),
    rules: each(data.rules, rule => ('clock' in rule ? { ...rule, clock: clock(rule.clock) } : rule)),
    agreements: each(data.agreements, one => ({ conditions: [], ...one })),
    worksheets: each(data.worksheets, sheet => ({
      ...sheet,
      factors: each(sheet.factors, factor => ({ facts: [], ...factor })),
    })),
    recognition: each(data.recognition, paper => ({
      also: [],
      never: [],
      first: [],
      rank: 5,
      ...paper,
      silence: each(paper.silence ?? [], words => ({ until: [], ...words })),
    })),
  } as unknown as PackData
}

function clock(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? { rank: 5, ...value } : value
}

function each(list: unknown, change: (entry: Entry) => Entry): Entry[] {
  return (list as Entry[]).map(change)
}
