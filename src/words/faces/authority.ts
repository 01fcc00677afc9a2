// The words of the portal for authorities.

import de from '../authority/de.json' with { type: 'json' }
import { en } from '../authority/en.ts'
import es from '../authority/es.json' with { type: 'json' }
import fr from '../authority/fr.json' with { type: 'json' }
import ja from '../authority/ja.json' with { type: 'json' }
import nl from '../authority/nl.json' with { type: 'json' }
import pl from '../authority/pl.json' with { type: 'json' }
import { wordsOf } from '../catalogue.ts'

export const authorityWords = wordsOf(en, { de, fr, es, nl, pl, ja })
