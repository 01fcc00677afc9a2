// What is refused from the arrival of a paper to its release, in each language.
import { wordsOf } from '../catalogue.ts'
import de from './deciding/de.json' with { type: 'json' }
import { en } from './deciding/en.ts'
import es from './deciding/es.json' with { type: 'json' }
import fr from './deciding/fr.json' with { type: 'json' }
import ja from './deciding/ja.json' with { type: 'json' }
import nl from './deciding/nl.json' with { type: 'json' }
import pl from './deciding/pl.json' with { type: 'json' }

export const deciding = {
  english: en,
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
