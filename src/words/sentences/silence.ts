// What is refused and asked where a secrecy is lengthened or one person may be told, in each language.
import { wordsOf } from '../catalogue.ts'
import de from './silence/de.json' with { type: 'json' }
import { en } from './silence/en.ts'
import es from './silence/es.json' with { type: 'json' }
import fr from './silence/fr.json' with { type: 'json' }
import ja from './silence/ja.json' with { type: 'json' }
import nl from './silence/nl.json' with { type: 'json' }
import pl from './silence/pl.json' with { type: 'json' }

export const silence = {
  english: en,
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
