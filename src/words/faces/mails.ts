// The words of mails to tenants: notices, drills, changes of contacts, invitations.
import { wordsOf } from '../catalogue.ts'
import de from '../mails/de.json' with { type: 'json' }
import { en } from '../mails/en.ts'
import es from '../mails/es.json' with { type: 'json' }
import fr from '../mails/fr.json' with { type: 'json' }
import ja from '../mails/ja.json' with { type: 'json' }
import nl from '../mails/nl.json' with { type: 'json' }
import pl from '../mails/pl.json' with { type: 'json' }

export const mailWords = wordsOf(en, { de, fr, es, nl, pl, ja })
