// What is refused from the arrival of a paper to its release, in each language.
import { wordsOf } from '../catalogue.ts'
import de from './course/de.json' with { type: 'json' }
import { en } from './course/en.ts'
import es from './course/es.json' with { type: 'json' }
import fr from './course/fr.json' with { type: 'json' }
import ja from './course/ja.json' with { type: 'json' }
import nl from './course/nl.json' with { type: 'json' }
import pl from './course/pl.json' with { type: 'json' }

export const course = {
  english: en,
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
