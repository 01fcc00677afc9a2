// The words of demands of which a part may not be told yet, for pages.
import { wordsOf } from '../catalogue.ts'
import de from '../partial/de.json' with { type: 'json' }
import { en } from '../partial/en.ts'
import es from '../partial/es.json' with { type: 'json' }
import fr from '../partial/fr.json' with { type: 'json' }
import ja from '../partial/ja.json' with { type: 'json' }
import nl from '../partial/nl.json' with { type: 'json' }
import pl from '../partial/pl.json' with { type: 'json' }

export const partialWords = wordsOf(en, { de, fr, es, nl, pl, ja })
