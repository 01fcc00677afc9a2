// The words of a demand's timeline.
import de from '../timeline/de.json' with { type: 'json' }
import { en } from '../timeline/en.ts'
import es from '../timeline/es.json' with { type: 'json' }
import fr from '../timeline/fr.json' with { type: 'json' }
import ja from '../timeline/ja.json' with { type: 'json' }
import nl from '../timeline/nl.json' with { type: 'json' }
import pl from '../timeline/pl.json' with { type: 'json' }
import { withGlossary } from './glossary.ts'

export const timelineWords = withGlossary(en, { de, fr, es, nl, pl, ja })
