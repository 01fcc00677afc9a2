// What is wrong with a table of tenants or of open demands, in each language.
import { wordsOf } from '../catalogue.ts'
import de from './tables/de.json' with { type: 'json' }
import { en } from './tables/en.ts'
import es from './tables/es.json' with { type: 'json' }
import fr from './tables/fr.json' with { type: 'json' }
import ja from './tables/ja.json' with { type: 'json' }
import nl from './tables/nl.json' with { type: 'json' }
import pl from './tables/pl.json' with { type: 'json' }

export const tables = {
  english: en,
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
