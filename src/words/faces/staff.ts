// The words of mails and calls to the provider's own people.
import { wordsOf } from '../catalogue.ts'
import de from '../staff/de.json' with { type: 'json' }
import { en } from '../staff/en.ts'
import es from '../staff/es.json' with { type: 'json' }
import fr from '../staff/fr.json' with { type: 'json' }
import ja from '../staff/ja.json' with { type: 'json' }
import nl from '../staff/nl.json' with { type: 'json' }
import pl from '../staff/pl.json' with { type: 'json' }

export const staffWords = wordsOf(en, { de, fr, es, nl, pl, ja })
