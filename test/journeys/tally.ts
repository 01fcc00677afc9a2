// What people do by hand in a journey, counted: presses (a click, a key that acts, a choice, a text that is typed, a touch of the
// passkey), the pages that were opened, and the people. Signing in and waiting are nobody's act. A press that only takes over what came
// in meanwhile is counted apart: how often it is needed depends on how quick the machine is.
import type { Locator, Page } from 'playwright-core'
import type { House, Sitter } from './house.ts'
import type { Look, Seat } from './seat.ts'

/** `acts`: what somebody sends by one press, with all that was filled in for it. */
export type Counted = {
  readonly presses: number
  readonly acts: number
  readonly people: number
  readonly pages: number
}

type Kind = 'sends' | 'fills' | 'news'
type Act = { readonly who: string; readonly what: string; readonly kind: Kind }

export class Tally {
  readonly acts: Act[] = []
  readonly #pages = new Set<string>()
  readonly #touched = new WeakSet<Page>()

  /** Somebody at a window of their own, of whom everything is counted from here on. `who` is one human, at whichever face. */
  async hand(house: House, who: string, sitter: Sitter, look: Look): Promise<Hand> {
    const seat = await house.seat(sitter, look)
    const { page } = seat
    if (!this.#touched.has(page)) {
      this.#touched.add(page)
      await page.exposeFunction('dulyTouched', () => this.act(who, 'touches the passkey'))
      await page.addInitScript(COUNT_TOUCHES)
      page.on('framenavigated', frame => {
        if (frame === page.mainFrame()) this.#pages.add(`${who} ${frame.url()}`)
      })
      await page.reload()
    }
    return new Hand(this, who, seat)
  }

  act(who: string, what: string, kind: Kind = 'fills'): void {
    this.acts.push({ who, what, kind })
  }

  sum(): Counted {
    const people = new Set(this.acts.map(one => one.who)).size
    const presses = this.acts.filter(one => one.kind !== 'news').length
    const acts = this.acts.filter(one => one.kind === 'sends').length
    return { presses, acts, people, pages: this.#pages.size }
  }

  /** Each act on a line, for who wants to see where the presses go. */
  toString(): string {
    const { presses, acts, people, pages } = this.sum()
    const lines = this.acts.map(({ who, what }, i) => `${String(i + 1).padStart(3)}  ${who}: ${what}`)
    const apart = this.acts.length - presses
    return [
      ...lines,
      `${presses} presses in ${acts} acts, ${apart} for news, ${people} people, ${pages} pages`,
    ].join('\n')
  }
}

const COUNT_TOUCHES = `(() => {
  const get = navigator.credentials.get.bind(navigator.credentials)
  navigator.credentials.get = async options => {
    const answer = await get(options)
    await window.dulyTouched()
    return answer
  }
})()`

export class Hand {
  readonly seat: Seat
  readonly #tally: Tally
  readonly #who: string

  constructor(tally: Tally, who: string, seat: Seat) {
    this.#tally = tally
    this.#who = who
    this.seat = seat
  }

  get page(): Page {
    return this.seat.page
  }

  async press(control: Locator): Promise<void> {
    await this.#press(control, 'sends')
  }

  async #press(control: Locator, kind: Kind): Promise<void> {
    const name = (await control.textContent())?.trim() || (await control.getAttribute('aria-label'))
    this.#tally.act(this.#who, `presses "${name}"`, kind)
    await control.click()
  }

  async check(control: Locator, what: string): Promise<void> {
    if (await control.isChecked()) return
    this.#count(`ticks "${what}"`)
    await control.check()
  }

  async choose(control: Locator, what: string, value: string): Promise<void> {
    if ((await control.inputValue()) === value) return
    this.#count(`chooses "${what}": ${value}`)
    await control.selectOption(value)
  }

  /** Typing counts as one, and nothing where the words stand there already. */
  async write(control: Locator, what: string, text: string): Promise<void> {
    if ((await control.inputValue()) === text) return
    this.#count(`types "${what}"`)
    await control.fill(text)
  }

  /** Types only where nothing is proposed. */
  async fill(control: Locator, what: string, text: string): Promise<void> {
    if ((await control.inputValue()).trim() === '') await this.write(control, what, text)
  }

  /** A demand of the queue, by its row; for its usual purpose where the page asks what for. */
  async demand(reference: string): Promise<void> {
    if (new URL(this.page.url()).pathname !== '/') await this.seat.go('/')
    await this.#press(this.page.locator('.row-link', { hasText: reference }).first(), 'fills')
    const purpose = this.page.getByRole('heading', { name: 'What do you open this demand for?' })
    const head = this.page.locator('.demand-head')
    await purpose.or(head).first().waitFor()
    if (await purpose.isVisible()) await this.#press(this.page.locator('.grant button').first(), 'fills')
    await head.waitFor()
  }

  /** The step is the next one; what others did meanwhile is taken over by a press where the page does not do it. */
  async next(words: RegExp): Promise<void> {
    const there = this.page.locator('#next-title').getByText(words).first()
    const mine = this.page.getByRole('button', { name: 'Apply mine on top' }).first()
    const newer = this.page.locator('.newer button').first()
    for (
      const end = performance.now() + 60_000;
      performance.now() < end;
      await this.page.waitForTimeout(100)
    ) {
      if (await there.isVisible()) return
      // A clock or a colleague was first.
      for (const news of [mine, newer])
        if (await news.isVisible()) {
          this.#tally.act(this.#who, 'takes over what came in', 'news')
          await news.click()
          break
        }
    }
    throw new Error(`${words}, but: ${await this.page.locator('#next-title').textContent()}`)
  }

  /** Opens what waits at the approval page, reads it to its end, and signs. */
  async sign(reference: string): Promise<void> {
    const { page } = this
    const row = page.getByRole('link', { name: new RegExp(reference) })
    const end = page.locator('#end')
    await row.or(end).first().waitFor()
    if (!(await end.isVisible())) await this.#press(row, 'fills')
    await end.waitFor()
    // To read on is no act.
    await page.keyboard.press('End')
    const sign = page.getByRole('button', { name: 'Sign', exact: true })
    await sign.waitFor()
    await this.press(sign)
    await sign.waitFor({ state: 'detached' })
  }

  #count(what: string): void {
    this.#tally.act(this.#who, what)
  }
}
