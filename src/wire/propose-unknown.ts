// A paper that no pack knows, yet that plainly comes from an authority, names a law and wants data of somebody: shown as a
// demand whose instrument is unknown. Better looked at by a person than filed as a letter.
import type { PaperForm } from '../law/recognise.ts'

/** Nothing is claimed of it but that it asks: no instrument, no country, no pack. */
export const UNKNOWN_FORM: PaperForm = {
  instrument: '',
  kind: 'information_request',
  body: 'police',
  country: null,
  language: null,
  pack: { id: 'none', version: 'none', hash: 'none' },
}

const authority =
  /\b(?:court|tribunal|police|constabulary|sheriff|prosecut(?:or|ion)|attorney general|ministry|department of|directorate|bureau|inspector|magistrate|commission(?:er)?)\b|gericht|polizei|staatsanwalt|ministerium|procur(?:eur|a|adur[ií]a)|gendarmerie|commissariat|juzgado|fiscal[ií]a|polic[ií]a|guardia civil|questura|carabinieri|rechtbank|politie|openbaar ministerie|prokuratur|policja|komenda|s[ąa]d rejonowy|[åa]klagar|polisen|tingsr[äa]tt|politi(?:et|distrikt)?\b|p[åa]tale|minist[ée]rio p[úu]blico|delegacia|警察|検察|裁判所|경찰|검찰|법원|משטרה|בית משפט/i

const law =
  /§|\b(?:section|sections|article|articles|act|code|regulation|law|statute|rule)\s+(?:no\.? ?)?\d|\b(?:art(?:[íi]culo|icolo|ikel|igo)?|artt?)\.?\s?\d|\b(?:ley|loi|legge|lei|lag|wet|gesetz|ustawa|lov)\b|第\s?[0-9０-９]+\s?条|제\s?\d+\s?조|\b(?:Act|Code) of \d{4}/i

const wants =
  /\b(?:request|requir|order(?:ed|s)?|command|demand|produce|disclos|provide|furnish|supply|preserve|submit)\w*|ersuch|übermitt|auskunft|mitzuteilen|herauszugeben|requ[ieé]r|requis|communiqu|solicit|remit|inform(?:e|ar)\b|richied|esib|acquisi|vorder|verstrek|verzoek|żąda|zwraca|wyda(?:nie|ć)|begär|lämna ut|anmod|utlever|照会|提出|提供|回答|요청|제출|제공|דריש|מסור/i

/** Whether the head names an authority and the text a law and a wish for data. What it asks must still be found in it. */
export function mayDemand(head: string, text: string): boolean {
  return authority.test(head) && law.test(text) && wants.test(text)
}
