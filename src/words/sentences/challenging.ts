// What is refused in the days of a challenge, in consent, emergency and closing, in each language.
import { wordsOf } from '../catalogue.ts'
import de from './challenging/de.json' with { type: 'json' }
import { en } from './challenging/en.ts'
import es from './challenging/es.json' with { type: 'json' }
import fr from './challenging/fr.json' with { type: 'json' }
import ja from './challenging/ja.json' with { type: 'json' }
import nl from './challenging/nl.json' with { type: 'json' }
import pl from './challenging/pl.json' with { type: 'json' }

export const challenging = {
  english: en,
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
