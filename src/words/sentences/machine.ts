// What machines found out of a mail and its sender, and what the gate refuses, in each language.
import { wordsOf } from '../catalogue.ts'
import de from './machine/de.json' with { type: 'json' }
import { en } from './machine/en.ts'
import es from './machine/es.json' with { type: 'json' }
import fr from './machine/fr.json' with { type: 'json' }
import ja from './machine/ja.json' with { type: 'json' }
import nl from './machine/nl.json' with { type: 'json' }
import pl from './machine/pl.json' with { type: 'json' }

export const machine = {
  english: en,
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
