// The words of the customer console beside the demands.
import { wordsOf } from '../catalogue.ts'
import de from '../console/de.json' with { type: 'json' }
import { en } from '../console/en.ts'
import es from '../console/es.json' with { type: 'json' }
import fr from '../console/fr.json' with { type: 'json' }
import ja from '../console/ja.json' with { type: 'json' }
import nl from '../console/nl.json' with { type: 'json' }
import pl from '../console/pl.json' with { type: 'json' }

export const consoleWords = wordsOf(en, { de, fr, es, nl, pl, ja })
