// The words of consent and of what leaves voluntarily, for pages.
import { wordsOf } from '../catalogue.ts'
import de from '../consent/de.json' with { type: 'json' }
import { en } from '../consent/en.ts'
import es from '../consent/es.json' with { type: 'json' }
import fr from '../consent/fr.json' with { type: 'json' }
import ja from '../consent/ja.json' with { type: 'json' }
import nl from '../consent/nl.json' with { type: 'json' }
import pl from '../consent/pl.json' with { type: 'json' }

export const consentWords = wordsOf(en, { de, fr, es, nl, pl, ja })
