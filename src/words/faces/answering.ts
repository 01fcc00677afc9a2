// The words beside an answer that is being written.

import de from '../answering/de.json' with { type: 'json' }
import { en } from '../answering/en.ts'
import es from '../answering/es.json' with { type: 'json' }
import fr from '../answering/fr.json' with { type: 'json' }
import ja from '../answering/ja.json' with { type: 'json' }
import nl from '../answering/nl.json' with { type: 'json' }
import pl from '../answering/pl.json' with { type: 'json' }
import { wordsOf } from '../catalogue.ts'

export const answeringWords = wordsOf(en, { de, fr, es, nl, pl, ja })
