// The words of demands that were answered in another system, for pages and notices.
import { wordsOf } from '../catalogue.ts'
import de from '../elsewhere/de.json' with { type: 'json' }
import { en } from '../elsewhere/en.ts'
import es from '../elsewhere/es.json' with { type: 'json' }
import fr from '../elsewhere/fr.json' with { type: 'json' }
import ja from '../elsewhere/ja.json' with { type: 'json' }
import nl from '../elsewhere/nl.json' with { type: 'json' }
import pl from '../elsewhere/pl.json' with { type: 'json' }

export const elsewhereWords = wordsOf(en, { de, fr, es, nl, pl, ja })
