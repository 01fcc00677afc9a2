// The law's closed lists and the values of its facts, for what the server writes. The desk loads its own language alone.
import { wordsOf } from './catalogue.ts'
import de from './desk/facts/de.json' with { type: 'json' }
import { en } from './desk/facts/en.ts'
import es from './desk/facts/es.json' with { type: 'json' }
import fr from './desk/facts/fr.json' with { type: 'json' }
import ja from './desk/facts/ja.json' with { type: 'json' }
import nl from './desk/facts/nl.json' with { type: 'json' }
import pl from './desk/facts/pl.json' with { type: 'json' }

export const factWords = wordsOf(en, { de, fr, es, nl, pl, ja })
