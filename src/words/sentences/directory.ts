// What the directory of authorities and the terms of retention refuse, in each language.
import { wordsOf } from '../catalogue.ts'
import de from './directory/de.json' with { type: 'json' }
import { en } from './directory/en.ts'
import es from './directory/es.json' with { type: 'json' }
import fr from './directory/fr.json' with { type: 'json' }
import ja from './directory/ja.json' with { type: 'json' }
import nl from './directory/nl.json' with { type: 'json' }
import pl from './directory/pl.json' with { type: 'json' }

export const directory = {
  english: en,
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
