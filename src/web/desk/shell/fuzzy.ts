// Commands by a few letters of their title: those that begin its words weigh more than those in between.

type Titled = { readonly title: string }

/** Those that hold the letters typed, in order; the best first, equals as they stood. Nothing typed: all. */
export function bestOf<T extends Titled>(list: readonly T[], typed: string): T[] {
  const wanted = fold(typed).replace(/\s+/g, '')
  if (wanted === '') return [...list]
  return list
    .map(one => ({ one, score: scoreOf(fold(one.title), wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one)
}

/** As somebody types it who has no such keys: `fallig` finds "Fällig", `schliessen` "Schließen", `zadan` "Żądań". */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßøłæœ]/g, letter => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
}

const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe' }

/** 0 where the letters are not there in this order. Beginnings of words 8, next to the letter before 4, elsewhere 1. */
export function scoreOf(title: string, wanted: string): number {
  const beginnings = begin(title, wanted, 0, 0)
  if (beginnings > 0) return beginnings * 8
  let score = 0
  let at = -1
  for (const letter of wanted) {
    const next = title.indexOf(letter, at + 1)
    if (next < 0) return 0
    score += next === at + 1 ? 4 : isBeginning(title, next) ? 8 : 1
    at = next
  }
  // Scattered letters of a long title are chance.
  return score >= wanted.length * 3 ? score : 0
}

/** How many letters stand in runs that begin words: all of them, or 0. */
function begin(title: string, wanted: string, from: number, done: number): number {
  if (done === wanted.length) return done
  for (let at = from; at < title.length; at += 1) {
    if (!isBeginning(title, at)) continue
    for (let n = runOf(title, at, wanted, done); n > 0; n -= 1) {
      const all = begin(title, wanted, at + n, done + n)
      if (all > 0) return all
    }
  }
  return 0
}

function runOf(title: string, at: number, wanted: string, done: number): number {
  let n = 0
  while (done + n < wanted.length && title[at + n] === wanted[done + n]) n += 1
  return n
}

function isBeginning(title: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(title[at - 1] ?? '')
}
