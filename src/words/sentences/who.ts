// What is refused because of who somebody is, and in working together, in each language.
import { wordsOf } from '../catalogue.ts'
import de from './who/de.json' with { type: 'json' }
import { en } from './who/en.ts'
import es from './who/es.json' with { type: 'json' }
import fr from './who/fr.json' with { type: 'json' }
import ja from './who/ja.json' with { type: 'json' }
import nl from './who/nl.json' with { type: 'json' }
import pl from './who/pl.json' with { type: 'json' }

export const who = {
  english: en,
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
