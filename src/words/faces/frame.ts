// The words of every server-rendered page's frame, of signing in, of refusals and faults.
import { wordsOf } from '../catalogue.ts'
import de from '../frame/de.json' with { type: 'json' }
import { en } from '../frame/en.ts'
import es from '../frame/es.json' with { type: 'json' }
import fr from '../frame/fr.json' with { type: 'json' }
import ja from '../frame/ja.json' with { type: 'json' }
import nl from '../frame/nl.json' with { type: 'json' }
import pl from '../frame/pl.json' with { type: 'json' }

export const frameWords = wordsOf(en, { de, fr, es, nl, pl, ja })
