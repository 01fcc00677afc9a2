// Whether two texts name one body: with or without its article, in capitals, by its initials, with its country behind it.
import { normalise } from './body-words.ts'

const ARTICLE = /^(?:the|la|le|les|el|il|lo|gli|der|die|das|het|de|den|det) /
const BEHIND =
  / (?:of the united states(?: of america)?|united states|usa|us|uk|united kingdom|deutschland|germany|france|canada)$/
/** Words that initials leave out. */
const SMALL: ReadonlySet<string> = new Set(
  'of the and for de du des la le et der die das und für van het en'.split(' '),
)

export function isNameOf(said: string, name: string): boolean {
  const [a, b] = [plain(said), plain(name)]
  if (a === '' || b === '') return false
  return a === b || a === initials(b) || b === initials(a)
}

function plain(text: string): string {
  return normalise(text).replace(ARTICLE, '').replace(BEHIND, '').trim()
}

/** Three letters or more: fewer are the initials of too many. */
function initials(name: string): string | null {
  const letters = name.split(' ').flatMap(word => (SMALL.has(word) ? [] : word.slice(0, 1)))
  return letters.length >= 3 ? letters.join('') : null
}
