// What is refused in asking, telling and keeping silent, in each language.
import { wordsOf } from '../catalogue.ts'
import de from './telling/de.json' with { type: 'json' }
import { en } from './telling/en.ts'
import es from './telling/es.json' with { type: 'json' }
import fr from './telling/fr.json' with { type: 'json' }
import ja from './telling/ja.json' with { type: 'json' }
import nl from './telling/nl.json' with { type: 'json' }
import pl from './telling/pl.json' with { type: 'json' }

export const telling = {
  english: en,
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
