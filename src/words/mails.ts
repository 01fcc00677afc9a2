// The words of mails to tenants: notices, drills, changes of contacts, invitations.
import { wordsOf } from './catalogue.ts'
import { de } from './mails/de.ts'
import { en } from './mails/en.ts'
import { es } from './mails/es.ts'
import { fr } from './mails/fr.ts'
import { ja } from './mails/ja.ts'
import { nl } from './mails/nl.ts'
import { pl } from './mails/pl.ts'

export const mailWords = wordsOf(en, { de, fr, es, nl, pl, ja })
