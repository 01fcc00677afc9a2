// The words of the public report.
import de from '../edition/de.json' with { type: 'json' }
import { en } from '../edition/en.ts'
import es from '../edition/es.json' with { type: 'json' }
import fr from '../edition/fr.json' with { type: 'json' }
import ja from '../edition/ja.json' with { type: 'json' }
import nl from '../edition/nl.json' with { type: 'json' }
import pl from '../edition/pl.json' with { type: 'json' }
import { withGlossary } from './glossary.ts'

export const editionWords = withGlossary(en, { de, fr, es, nl, pl, ja })
