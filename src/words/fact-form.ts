// The words of the form in which the facts are confirmed, for what the server writes. The desk loads its own language alone.
import { wordsOf } from './catalogue.ts'
import { de as demandDe } from './desk/demand/de.ts'
import { en as demandEn } from './desk/demand/en.ts'
import { es as demandEs } from './desk/demand/es.ts'
import { fr as demandFr } from './desk/demand/fr.ts'
import { ja as demandJa } from './desk/demand/ja.ts'
import { nl as demandNl } from './desk/demand/nl.ts'
import { pl as demandPl } from './desk/demand/pl.ts'
import { de as paperDe } from './desk/paper/de.ts'
import { en as paperEn } from './desk/paper/en.ts'
import { es as paperEs } from './desk/paper/es.ts'
import { fr as paperFr } from './desk/paper/fr.ts'
import { ja as paperJa } from './desk/paper/ja.ts'
import { nl as paperNl } from './desk/paper/nl.ts'
import { pl as paperPl } from './desk/paper/pl.ts'
import { de as askDe } from './desk/questions/de.ts'
import { en as askEn } from './desk/questions/en.ts'
import { es as askEs } from './desk/questions/es.ts'
import { fr as askFr } from './desk/questions/fr.ts'
import { ja as askJa } from './desk/questions/ja.ts'
import { nl as askNl } from './desk/questions/nl.ts'
import { pl as askPl } from './desk/questions/pl.ts'

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
