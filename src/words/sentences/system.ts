// What the first steps, the health page, webhooks and the check of translations say, in each language.
import { wordsOf } from '../catalogue.ts'
import de from './system/de.json' with { type: 'json' }
import { en } from './system/en.ts'
import es from './system/es.json' with { type: 'json' }
import fr from './system/fr.json' with { type: 'json' }
import ja from './system/ja.json' with { type: 'json' }
import nl from './system/nl.json' with { type: 'json' }
import pl from './system/pl.json' with { type: 'json' }

export const system = {
  english: en,
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
