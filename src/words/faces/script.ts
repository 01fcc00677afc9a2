// The words of the scripts of server-rendered pages.
import { wordsOf } from '../catalogue.ts'
import de from '../script/de.json' with { type: 'json' }
import { en } from '../script/en.ts'
import es from '../script/es.json' with { type: 'json' }
import fr from '../script/fr.json' with { type: 'json' }
import ja from '../script/ja.json' with { type: 'json' }
import nl from '../script/nl.json' with { type: 'json' }
import pl from '../script/pl.json' with { type: 'json' }

export const scriptWords = wordsOf(en, { de, fr, es, nl, pl, ja })
