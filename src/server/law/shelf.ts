// What stands on an installation's shelf of packs, as the desk is shown it: pure, over what was read of the database.

import type { Asked, Matrix, PackDetail, PackSummary, Packs, PackVersion } from '../../api/desk/law.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import type { CounselAnswer } from '../../law/counsel/counsel-answer.ts'
import { FactsError, nothingFiledYet, parseFacts } from '../../law/facts/facts.ts'
import { matrixOf } from '../../law/matrix.ts'
import type { Pack } from '../../law/pack-format/pack.ts'
import type { CourtDays } from '../../law/reading.ts'
import { explain } from '../../law/why.ts'
import { type Adoption, packsInUse } from './adoption.ts'

const DAY_MS = 86_400_000

export type Shelf = {
  /** Every version at hand. */
  readonly available: readonly Pack[]
  readonly adopted: true | Readonly<Record<string, string>>
  readonly adoptions: readonly Adoption[]
  readonly demo: boolean
  readonly checkedDays: number
  readonly today: string
  nameOf(person: string): string
}

export function packsOf(shelf: Shelf, mayAdopt: boolean): Packs {
  return {
    packs: packsInUse(shelf.available, shelf.adopted).map(pack => summaryOf(shelf, pack)),
    demo: shelf.demo,
    mayAdopt,
    checkedDays: shelf.checkedDays,
  }
}

export function packDetailOf(shelf: Shelf, id: string): PackDetail | Refusal {
  const pack = packsInUse(shelf.available, shelf.adopted).find(one => one.id === id)
  if (pack === undefined)
    return refuse('not_found', sentence('borders.no_such_pack_here'), sentence('borders.see_list_packs'))
  return {
    ...summaryOf(shelf, pack),
    about: pack.about,
    sources: pack.sources,
    list: pack.instruments.map(one => ({
      id: one.id,
      name: one.name,
      nameLocal: one.name_local ?? null,
      class: one.class,
      cite: one.law.cite,
      from: one.law.from,
      to: one.law.to,
      confidence: one.confidence,
      checked: one.checked,
    })),
    constraints: pack.constraints.map(({ id: name, text, cite, confidence, rules }) => ({
      id: name,
      text,
      cite,
      confidence,
      rules,
    })),
    history: shelf.adoptions
      .filter(one => one.pack === id)
      .map(one => ({
        version: one.version,
        hash: one.hash,
        at: one.at,
        by: shelf.nameOf(one.by),
        withdrawnBy: one.withdrawnBy === null ? null : shelf.nameOf(one.withdrawnBy),
        withdrawnAt: one.withdrawnAt,
      })),
  }
}

export type Asking = {
  readonly facts: Readonly<Record<string, unknown>>
  readonly live: boolean
  readonly asOf: string
  readonly courtDays?: CourtDays | undefined
  readonly counsel?: readonly CounselAnswer[]
}

/** Facts that cannot be read are a refusal that names the place. */
export function answerTo(
  { available, adopted }: Pick<Shelf, 'available' | 'adopted'>,
  { facts, live, asOf, courtDays, counsel }: Asking,
): Asked | Refusal {
  try {
    const parsed = parseFacts(live ? { ...nothingFiledYet(), ...facts } : facts)
    const mode = live ? 'live' : 'scenario'
    const { answer, looked } = explain(packsInUse(available, adopted), parsed, {
      mode,
      adopted,
      asOf,
      courtDays,
      ...(counsel ? { counsel } : {}),
    })
    const whole = answer.packs.every(one => adopted !== true && adopted[one.id] === one.hash)
    return { answer, looked, adopted: whole }
  } catch (error) {
    if (!(error instanceof FactsError)) throw error
    return refuse(
      'invalid_input',
      sentence('borders.facts_cannot_read', { x: error.message }),
      sentence('borders.correct_them_ask_again'),
    )
  }
}

export function matrixAt(
  { available, adopted }: Pick<Shelf, 'available' | 'adopted'>,
  on: string,
  jurisdiction: string | undefined,
): Matrix {
  const packs = packsInUse(available, adopted)
  const asked = jurisdiction === undefined ? packs : packs.filter(pack => pack.id === jurisdiction)
  return { on, rows: matrixOf(asked, on) }
}

function summaryOf(shelf: Shelf, pack: Pack): PackSummary {
  const others = shelf.available.filter(one => one.id === pack.id && one.hash !== pack.hash)
  const count = (confidence: string): number =>
    pack.instruments.filter(one => one.confidence === confidence).length
  return {
    ...versionOf(shelf, pack),
    id: pack.id,
    title: pack.title,
    countries: pack.countries,
    instruments: pack.instruments.length,
    rules: pack.rules.length,
    confidence: { VERIFIED: count('VERIFIED'), KNOWN: count('KNOWN'), UNSURE: count('UNSURE') },
    versions: [pack, ...others].map(one => versionOf(shelf, one)),
  }
}

function versionOf(shelf: Shelf, pack: Pack): PackVersion {
  const live = shelf.adoptions.find(
    one => one.pack === pack.id && one.hash === pack.hash && one.withdrawnAt === null,
  )
  const age = (Date.parse(shelf.today) - Date.parse(pack.checked)) / DAY_MS
  return {
    version: pack.version,
    hash: pack.hash,
    checked: pack.checked,
    tooOld: age > shelf.checkedDays,
    adopted: live === undefined ? null : { by: shelf.nameOf(live.by), at: live.at },
  }
}
