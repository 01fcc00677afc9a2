// The words of the customer console for the tenant's own programs.
import { wordsOf } from '../catalogue.ts'
import de from '../programs/de.json' with { type: 'json' }
import { en } from '../programs/en.ts'
import es from '../programs/es.json' with { type: 'json' }
import fr from '../programs/fr.json' with { type: 'json' }
import ja from '../programs/ja.json' with { type: 'json' }
import nl from '../programs/nl.json' with { type: 'json' }
import pl from '../programs/pl.json' with { type: 'json' }

export const programWords = wordsOf(en, { de, fr, es, nl, pl, ja })
