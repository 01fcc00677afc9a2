// The one glossary: each value of a closed list in two registers (`category.traffic` in full, `category.traffic.short`), and periods.
import { type Catalogue, type Say, type Translation, wordsOf } from '../catalogue.ts'
import de from '../glossary/de.json' with { type: 'json' }
import { en } from '../glossary/en.ts'
import es from '../glossary/es.json' with { type: 'json' }
import fr from '../glossary/fr.json' with { type: 'json' }
import ja from '../glossary/ja.json' with { type: 'json' }
import nl from '../glossary/nl.json' with { type: 'json' }
import pl from '../glossary/pl.json' with { type: 'json' }
import type { Language } from '../languages.ts'
import { ends } from '../when.ts'

const others = { de, fr, es, nl, pl, ja }

export const glossary = wordsOf(en, others)

type Both<E> = Omit<typeof en, keyof E> & E

/** A face's texts with the glossary below them. */
export function withGlossary<const E extends Catalogue>(
  own: E,
  theirs: Readonly<Record<keyof typeof others, Translation<E>>>,
) {
  const both = (language: keyof typeof others) =>
    ({ ...others[language], ...theirs[language] }) as unknown as Catalogue
  const texts = {
    de: both('de'),
    fr: both('fr'),
    es: both('es'),
    nl: both('nl'),
    pl: both('pl'),
    ja: both('ja'),
  }
  const made: unknown = wordsOf<Catalogue>({ ...en, ...own }, texts)
  return made as (language: Language, provider?: Catalogue | null) => Say<Both<E>>
}

/** A half-open period in words, in UTC as it is decided and signed: whole days as first and last day. */
export function period(p: { from: string | null; to: string | null } | null, language: Language): string {
  const say = glossary(language)
  if (!p || (p.from === null && p.to === null)) return say('period.none')
  const { from, to, before } = ends(p, language)
  if (to === null) return say('period.from', { from: from ?? '' })
  if (from === null) return say(before ? 'period.until_before' : 'period.until', { to })
  return say(before ? 'period.both_before' : 'period.both', { from, to })
}
