// A paper that no pack knows, yet that plainly comes from an authority, names a law and wants data of somebody: shown as a
// demand whose instrument is unknown. Better looked at by a person than filed as a letter.
import type { PaperForm } from '../../law/recognise/recognise.ts'
import type { ProposedPaper } from './proposal.ts'

/** Nothing is claimed of it but that it asks: no instrument, no country, no pack. */
export const UNKNOWN_FORM: PaperForm = {
  instrument: '',
  kind: 'information_request',
  body: 'police',
  country: null,
  language: null,
  pack: { id: 'none', version: 'none', hash: 'none' },
}

/** An order of silence that no pack knows: it demands nothing, and a person reads it. */
export const UNKNOWN_SECRECY: PaperForm = { ...UNKNOWN_FORM, kind: 'secrecy_order', body: 'court' }

const authority =
  /\b(?:court|tribunal|police|constabulary|sheriff|prosecut(?:or|ion)|attorney general|ministry|department of|directorate|bureau|inspector|magistrate|commission(?:er)?)\b|gericht|polizei|staatsanwalt|ministerium|procur(?:eur|a|adur[ií]a)|gendarmerie|commissariat|juzgado|fiscal[ií]a|polic[ií]a|guardia civil|questura|carabinieri|rechtbank|politie|openbaar ministerie|prokuratur|policja|komenda|s[ąa]d rejonowy|[åa]klagar|polisen|tingsr[äa]tt|politi(?:et|distrikt)?\b|p[åa]tale|minist[ée]rio p[úu]blico|delegacia|警察|検察|裁判所|경찰|검찰|법원|משטרה|בית משפט/i

const law =
  /§|\bU\.?\s?S\.?\s?C\.?\s+\d|\b(?:section|sections|article|articles|act|code|regulation|law|statute|rule)\s+(?:no\.? ?)?\d|\b(?:art(?:[íi]culos?|icol[oi]|ikel[ns]?|igos?|icles?)?|artt?|arts)\.?\s?\d|\b(?:c[óo]digo|codice|code|wetboek|gesetzbuch|prozessordnung|kodeks\p{L}*) (?:nacional|procesal|penal|de|di|van|post)|\b(?:ley|loi|legge|lei|lag|wet|gesetz|ustawa|lov)\b|第\s?[0-9０-９]+\s?条|제\s?\d+\s?조|\b(?:Act|Code) of \d{4}/iu

const wants =
  /\b(?:request|requir|order(?:ed|s)?|command|demand|produce|disclos|provide|furnish|supply|preserve|submit)\w*|ersuch|übermitt|auskunft|mitzuteilen|herauszugeben|requ[ieé]r|requis|communiqu|solicit|remit|inform(?:e|ar)\b|richied|esib|acquisi|vorder|verstrek|verzoek|żąda|zwraca|wyda(?:nie|ć)|begär|lämna ut|anmod|utlever|照会|提出|提供|回答|요청|제출|제공|דריש|מסור/i

const kinds: readonly (readonly [ProposedPaper['kind'], RegExp])[] = [
  [
    'preservation_letter',
    /preserv(?:ation|e\b)|conservation|conservaci[óo]n|conserva[çc][ãa]o|Sicherung|bewaring|sikring|bevar|zabezpiecz|congelamento|保全|보전/i,
  ],
  ['emergency_request', /emergency|urgence vitale|Notfall|Gefahr für Leib|emergencia|emergenza|emergência/i],
  ['subpoena', /subpoena|summons/i],
  ['warrant', /warrant|mandat de perquisition|Durchsuchungs|orden de registro|mandado de busca|영장|令状/i],
  ['seizure_order', /Beschlagnahm|Sicherstellung|saisie|sequestro|secuestro|incautaci[óo]n|beslag|inbeslag/i],
  ['requisition', /r[ée]quisi\w+|vordering|requerimiento|requisi[çc][ãa]o|requisition|notice\b/i],
  [
    'court_order',
    /\border\b|ordonnance|Beschluss|Anordnung|\bauto\b|decreto|kjennelse|beslut|postanowienie|beschikking|bevel|usnesení|végzés/i,
  ],
]

/** The kind of a paper that no pack knows, by the words in its upper part; an order is a court's only where a court issues it. */
export function kindOfUnknown(
  text: string,
  body: ProposedPaper['authority']['body_class'],
): ProposedPaper['kind'] {
  const head = text.split('\n').slice(0, 24).join('\n')
  const judged = body === 'court' || body === 'investigating_judge'
  const found = kinds.find(([kind, form]) => form.test(head) && (judged || !STRONG.has(kind)))?.[0]
  return found ?? 'information_request'
}

/** Kinds that only a court's paper is taken for: an office that writes "order" over its letter makes it no stronger. */
const STRONG = new Set<ProposedPaper['kind']>(['warrant', 'court_order', 'seizure_order', 'subpoena'])

/** Whether the head names an authority and the text a law and a wish for data. What it asks must still be found in it. */
export function mayDemand(head: string, text: string): boolean {
  return authority.test(head) && law.test(text) && wants.test(text)
}
