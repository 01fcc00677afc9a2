// What happens next, in each language.
import { wordsOf } from '../catalogue.ts'
import de from './next/de.json' with { type: 'json' }
import { en } from './next/en.ts'
import es from './next/es.json' with { type: 'json' }
import fr from './next/fr.json' with { type: 'json' }
import ja from './next/ja.json' with { type: 'json' }
import nl from './next/nl.json' with { type: 'json' }
import pl from './next/pl.json' with { type: 'json' }

export const next = {
  english: en,
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
