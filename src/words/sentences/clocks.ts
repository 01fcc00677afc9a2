// What happens when a clock of a demand is over, in each language.
import { wordsOf } from '../catalogue.ts'
import de from './clocks/de.json' with { type: 'json' }
import { en } from './clocks/en.ts'
import es from './clocks/es.json' with { type: 'json' }
import fr from './clocks/fr.json' with { type: 'json' }
import ja from './clocks/ja.json' with { type: 'json' }
import nl from './clocks/nl.json' with { type: 'json' }
import pl from './clocks/pl.json' with { type: 'json' }

export const clocks = {
  english: en,
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
