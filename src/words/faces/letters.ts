// The words of letters to authorities.
import { wordsOf } from '../catalogue.ts'
import de from '../letters/de.json' with { type: 'json' }
import { en } from '../letters/en.ts'
import es from '../letters/es.json' with { type: 'json' }
import fr from '../letters/fr.json' with { type: 'json' }
import ja from '../letters/ja.json' with { type: 'json' }
import nl from '../letters/nl.json' with { type: 'json' }
import pl from '../letters/pl.json' with { type: 'json' }

export const letterWords = wordsOf(en, { de, fr, es, nl, pl, ja })
