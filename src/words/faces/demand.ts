// The words of the customer console about demands.
import { wordsOf } from '../catalogue.ts'
import de from '../demand/de.json' with { type: 'json' }
import { en } from '../demand/en.ts'
import es from '../demand/es.json' with { type: 'json' }
import fr from '../demand/fr.json' with { type: 'json' }
import ja from '../demand/ja.json' with { type: 'json' }
import nl from '../demand/nl.json' with { type: 'json' }
import pl from '../demand/pl.json' with { type: 'json' }

export const demandWords = wordsOf(en, { de, fr, es, nl, pl, ja })
