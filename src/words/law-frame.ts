// What the evaluator says around the packs' sentences, in each language: texts as they stand, filled in by `law.ts`.
import de from './law/frame/de.json' with { type: 'json' }
import { en } from './law/frame/en.ts'
import es from './law/frame/es.json' with { type: 'json' }
import fr from './law/frame/fr.json' with { type: 'json' }
import ja from './law/frame/ja.json' with { type: 'json' }
import nl from './law/frame/nl.json' with { type: 'json' }
import pl from './law/frame/pl.json' with { type: 'json' }

export const lawFrame = { en, de, fr, es, nl, pl, ja }
