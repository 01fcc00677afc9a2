// The words of one's own sessions, and of the cover of a page whose session has ended.
import { wordsOf } from '../catalogue.ts'
import de from '../sessions/de.json' with { type: 'json' }
import { en } from '../sessions/en.ts'
import es from '../sessions/es.json' with { type: 'json' }
import fr from '../sessions/fr.json' with { type: 'json' }
import ja from '../sessions/ja.json' with { type: 'json' }
import nl from '../sessions/nl.json' with { type: 'json' }
import pl from '../sessions/pl.json' with { type: 'json' }

export const sessionWords = wordsOf(en, { de, fr, es, nl, pl, ja })
