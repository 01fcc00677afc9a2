// Demands laid ready before any time passes, because the gate, which looks up the accounts, keeps real time; and the order of
// silence that some of them came with.
import { read } from '../../src/cli/demo/speak.ts'
import type { ConfirmedFacts, Secrecy } from '../../src/domain/decision/facts.ts'
import { type Asked, bring, known, type Stage } from './hands.ts'
import type { House } from './house.ts'
import type { Look } from './seat.ts'

export const silencing = 'You shall not disclose the existence of this subpoena to any person.'

/** An order of silence that ends so many days from now. */
export const silence = (house: House, days: number): Secrecy => ({
  kind: 'court_order',
  instrument: 'us.order.nondisclosure_2705b',
  passage: silencing,
  from: house.day(-3),
  until: house.day(days),
})

/** Facts of a paper that orders it, with what the law asks about such an order. */
export const silent = (secrecy: Secrecy): Partial<ConfirmedFacts> => ({
  secrecy,
  answers: { ...known, 'gag.blanket': false, 'gag.court_found_for_this_subpoena': true },
})

export const paperOf = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
})

export class Laid {
  readonly #house: House
  readonly #ids = new Map<string, string>()

  constructor(house: House) {
    this.#house = house
  }

  /** By default due so late that no clock of it runs out in the journey. */
  async lay(look: Look, name: string, stage: Stage, asked: Asked): Promise<void> {
    const facts = { dueAt: `${this.#house.day(300)}T12:00:00.000Z`, ...asked.facts }
    const id = await bring(this.#house, stage, { categories: ['subscriber'], ...asked, facts })
    this.#ids.set(`${name} ${look.name}`, id)
  }

  /** With what the tests look for in it. */
  async take(look: Look, name: string): Promise<{ id: string; reference: string; matter: string }> {
    const id = this.#ids.get(`${name} ${look.name}`) ?? ''
    const { reference, matters } = (await read(this.#house.cast.desk.mara, id)).demand
    return { id, reference, matter: matters[0]?.id ?? '' }
  }
}
