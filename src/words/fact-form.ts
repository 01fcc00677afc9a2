// The words of the form in which the facts are confirmed, for what the server writes. The desk loads its own language alone.
import { wordsOf } from './catalogue.ts'
import demandDe from './desk/demand/de.json' with { type: 'json' }
import { en as demandEn } from './desk/demand/en.ts'
import demandEs from './desk/demand/es.json' with { type: 'json' }
import demandFr from './desk/demand/fr.json' with { type: 'json' }
import demandJa from './desk/demand/ja.json' with { type: 'json' }
import demandNl from './desk/demand/nl.json' with { type: 'json' }
import demandPl from './desk/demand/pl.json' with { type: 'json' }
import paperDe from './desk/paper/de.json' with { type: 'json' }
import { en as paperEn } from './desk/paper/en.ts'
import paperEs from './desk/paper/es.json' with { type: 'json' }
import paperFr from './desk/paper/fr.json' with { type: 'json' }
import paperJa from './desk/paper/ja.json' with { type: 'json' }
import paperNl from './desk/paper/nl.json' with { type: 'json' }
import paperPl from './desk/paper/pl.json' with { type: 'json' }
import askDe from './desk/questions/de.json' with { type: 'json' }
import { en as askEn } from './desk/questions/en.ts'
import askEs from './desk/questions/es.json' with { type: 'json' }
import askFr from './desk/questions/fr.json' with { type: 'json' }
import askJa from './desk/questions/ja.json' with { type: 'json' }
import askNl from './desk/questions/nl.json' with { type: 'json' }
import askPl from './desk/questions/pl.json' with { type: 'json' }

/** Of the form. */
export const formWords = wordsOf(paperEn, {
  de: paperDe,
  fr: paperFr,
  es: paperEs,
  nl: paperNl,
  pl: paperPl,
  ja: paperJa,
})
/** Of the list of facts. */
export const listWords = wordsOf(demandEn, {
  de: demandDe,
  fr: demandFr,
  es: demandEs,
  nl: demandNl,
  pl: demandPl,
  ja: demandJa,
})
/** By which the law asks. */
export const questionWords = wordsOf(askEn, {
  de: askDe,
  fr: askFr,
  es: askEs,
  nl: askNl,
  pl: askPl,
  ja: askJa,
})
