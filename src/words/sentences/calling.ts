// What a call-back refuses, in each language.
import { wordsOf } from '../catalogue.ts'
import de from './calling/de.json' with { type: 'json' }
import { en } from './calling/en.ts'
import es from './calling/es.json' with { type: 'json' }
import fr from './calling/fr.json' with { type: 'json' }
import ja from './calling/ja.json' with { type: 'json' }
import nl from './calling/nl.json' with { type: 'json' }
import pl from './calling/pl.json' with { type: 'json' }

export const calling = {
  english: en,
  words: wordsOf(en, { de, fr, es, nl, pl, ja }),
}
