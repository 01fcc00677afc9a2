// The words of the certificate of authenticity.
import { wordsOf } from '../catalogue.ts'
import de from '../certificate/de.json' with { type: 'json' }
import { en } from '../certificate/en.ts'
import es from '../certificate/es.json' with { type: 'json' }
import fr from '../certificate/fr.json' with { type: 'json' }
import ja from '../certificate/ja.json' with { type: 'json' }
import nl from '../certificate/nl.json' with { type: 'json' }
import pl from '../certificate/pl.json' with { type: 'json' }

export const certificateWords = wordsOf(en, { de, fr, es, nl, pl, ja })
