// The words about a provider's own wording of a letter.
import { wordsOf } from '../catalogue.ts'
import de from '../wording/de.json' with { type: 'json' }
import { en } from '../wording/en.ts'
import es from '../wording/es.json' with { type: 'json' }
import fr from '../wording/fr.json' with { type: 'json' }
import ja from '../wording/ja.json' with { type: 'json' }
import nl from '../wording/nl.json' with { type: 'json' }
import pl from '../wording/pl.json' with { type: 'json' }

export const wordingWords = wordsOf(en, { de, fr, es, nl, pl, ja })
