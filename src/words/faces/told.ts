// The words of how a demand stands for its customer, for the console.
import de from '../told/de.json' with { type: 'json' }
import { en } from '../told/en.ts'
import es from '../told/es.json' with { type: 'json' }
import fr from '../told/fr.json' with { type: 'json' }
import ja from '../told/ja.json' with { type: 'json' }
import nl from '../told/nl.json' with { type: 'json' }
import pl from '../told/pl.json' with { type: 'json' }
import { withGlossary } from './glossary.ts'

export const toldWords = withGlossary(en, { de, fr, es, nl, pl, ja })
