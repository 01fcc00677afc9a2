// What the reader says of a paper, in each language.
import { wordsOf } from '../catalogue.ts'
import de from './papers/de.json' with { type: 'json' }
import { en } from './papers/en.ts'
import es from './papers/es.json' with { type: 'json' }
import fr from './papers/fr.json' with { type: 'json' }
import ja from './papers/ja.json' with { type: 'json' }
import nl from './papers/nl.json' with { type: 'json' }
import pl from './papers/pl.json' with { type: 'json' }

export const papers = {
  english: en,
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
