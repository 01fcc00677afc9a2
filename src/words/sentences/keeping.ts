// What is said of data that are kept and not given, in each language.
import { wordsOf } from '../catalogue.ts'
import de from './keeping/de.json' with { type: 'json' }
import { en } from './keeping/en.ts'
import es from './keeping/es.json' with { type: 'json' }
import fr from './keeping/fr.json' with { type: 'json' }
import ja from './keeping/ja.json' with { type: 'json' }
import nl from './keeping/nl.json' with { type: 'json' }
import pl from './keeping/pl.json' with { type: 'json' }

export const keeping = {
  english: en,
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
