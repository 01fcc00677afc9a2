// What the desk, the portals and the directory refuse, in each language.
import { wordsOf } from '../catalogue.ts'
import de from './borders/de.json' with { type: 'json' }
import { en } from './borders/en.ts'
import es from './borders/es.json' with { type: 'json' }
import fr from './borders/fr.json' with { type: 'json' }
import ja from './borders/ja.json' with { type: 'json' }
import nl from './borders/nl.json' with { type: 'json' }
import pl from './borders/pl.json' with { type: 'json' }

export const borders = {
  english: en,
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
