// The words of the draft of a challenge.
import { wordsOf } from '../catalogue.ts'
import de from '../objection/de.json' with { type: 'json' }
import { en } from '../objection/en.ts'
import es from '../objection/es.json' with { type: 'json' }
import fr from '../objection/fr.json' with { type: 'json' }
import ja from '../objection/ja.json' with { type: 'json' }
import nl from '../objection/nl.json' with { type: 'json' }
import pl from '../objection/pl.json' with { type: 'json' }

export const objectionWords = wordsOf(en, { de, fr, es, nl, pl, ja })
