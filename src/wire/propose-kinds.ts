// Which kind of paper begins on a page. Each rule names its instrument by the law fact base's id; a page that no rule
// knows begins no paper. Rules stand in order: the first that fits wins, so the narrower stand before the wider.
import type { BodyClass } from './proposal.ts'
import { worldRules } from './propose-kinds-world.ts'

export type KindRule = {
  readonly instrument: string
  readonly kind: string
  readonly country: string
  readonly body: BodyClass
  readonly language: string
  /** Must stand in the upper part of the page: what the paper calls itself. */
  readonly title: RegExp
  /** Must stand anywhere in the paper's pages. */
  readonly also?: RegExp
  readonly never?: RegExp
  /** Whether the paper's own law forbids the provider to tell, where the words of the paper say so. */
  readonly binds?: RegExp
}

const usDistrict = /UNITED STATES DISTRICT COURT/i

export const kindRules: readonly KindRule[] = [
  {
    instrument: 'us.nsl.2709',
    kind: 'national_security_letter',
    country: 'US',
    body: 'national_security',
    language: 'en',
    title: /Section 2709|18 U\.?S\.?C\.? §? ?2709|national security letter|File No\. NSL/i,
    also: /Federal Bureau of Investigation/i,
    binds: /I certify,? in accordance with 18 U\.?S\.?C\.? § ?2709\(c\)[^.]*\./i,
  },
  {
    instrument: 'us.order.nondisclosure_2705b',
    kind: 'secrecy_order',
    country: 'US',
    body: 'court',
    language: 'en',
    title: /NOT\s+TO\s+(?:NOTIFY|DISCLOSE)|NON-?DISCLOSURE ORDER|2705\(b\)/i,
    also: /IT IS (?:THEREFORE |HEREBY |FURTHER )?ORDERED[\s\S]{0,200}?(?:shall|must) not\s+(?:disclose|notify)/i,
    never: /2705\(b\)[\s\S]{0,80}DENIED|SEARCH (?:AND SEIZURE )?WARRANT\n/,
    binds: /shall not|not\s+(?:to\s+)?(?:disclose|notify)/i,
  },
  {
    instrument: 'us.warrant.2703',
    kind: 'warrant',
    country: 'US',
    body: 'court',
    language: 'en',
    title: /SEARCH (?:AND SEIZURE )?WARRANT|AO 93/i,
    also: usDistrict,
    never: /^WARRANT (?:WAS|IS) SOUGHT/m,
  },
  {
    instrument: 'us.warrant.state',
    kind: 'warrant',
    country: 'US',
    body: 'court',
    language: 'en',
    title: /SEARCH WARRANT/,
    also: /(?:STATE|COMMONWEALTH|PEOPLE) OF|COUNTY OF|SUPERIOR COURT|CIRCUIT COURT/i,
  },
  {
    instrument: 'us.subpoena.grand_jury',
    kind: 'subpoena',
    country: 'US',
    body: 'grand_jury',
    language: 'en',
    title: /SUBPOENA[^\n]*(?:BEFORE A|TO A)? ?GRAND JURY|GRAND JURY SUBPOENA/i,
    never: /ATTACHMENT TO GRAND JURY SUBPOENA/,
  },
  {
    instrument: 'us.subpoena.civil',
    kind: 'civil_subpoena',
    country: 'US',
    body: 'private_litigant',
    language: 'en',
    title: /SUBPOENA[\s\S]{0,120}CIVIL (?:ACTION|CASE)|AO 88/i,
  },
  {
    instrument: 'us.subpoena.trial',
    kind: 'subpoena',
    country: 'US',
    body: 'court',
    language: 'en',
    title: /SUBPOENA TO (?:TESTIFY|PRODUCE)[\s\S]{0,120}CRIMINAL CASE|AO 89|TRIAL SUBPOENA/i,
  },
  {
    instrument: 'us.summons.irs',
    kind: 'administrative_subpoena',
    country: 'US',
    body: 'agency',
    language: 'en',
    title: /\bSUMMONS\b/i,
    also: /Internal Revenue|26 U\.?S\.?C\.? §? ?7602/i,
  },
  {
    instrument: 'us.subpoena.administrative',
    kind: 'administrative_subpoena',
    country: 'US',
    body: 'agency',
    language: 'en',
    title: /SUBPOENA/,
    also: /§ ?(?:876|3486|1509|78u)|21 U\.?S\.?C|Drug Enforcement|Homeland Security|Inspector General|administrative subpoena/i,
  },
  {
    instrument: 'us.subpoena.state',
    kind: 'subpoena',
    country: 'US',
    body: 'court',
    language: 'en',
    title: /SUBPOENA(?: DUCES TECUM)?/,
    also: /STATE OF|COUNTY|SUPERIOR COURT|CIRCUIT COURT|DISTRICT ATTORNEY/i,
  },
  {
    instrument: 'us.order.pen_trap',
    kind: 'court_order',
    country: 'US',
    body: 'court',
    language: 'en',
    title: /PEN REGISTER|TRAP AND TRACE/i,
    also: /ORDER/,
  },
  {
    instrument: 'us.order.2703d',
    kind: 'court_order',
    country: 'US',
    body: 'court',
    language: 'en',
    title: /2703\(d\)/,
    also: /IT IS (?:THEREFORE |HEREBY |FURTHER )?ORDERED|\bORDER\b/,
  },
  {
    instrument: 'us.preservation.2703f',
    kind: 'preservation_letter',
    country: 'US',
    body: 'police',
    language: 'en',
    title: /PRESERVATION (?:REQUEST|LETTER|DEMAND)|2703\(f\)/i,
    also: /2703\(f\)/,
    never: /SEARCH AND SEIZURE WARRANT/,
  },
  {
    instrument: 'us.emergency.disclosure',
    kind: 'emergency_request',
    country: 'US',
    body: 'police',
    language: 'en',
    title: /EMERGENCY (?:DATA |DISCLOSURE )|EXIGENT CIRCUMSTANCES|2702\((?:b|c)\)/i,
    also: /2702|exigent|emergency/i,
  },
  {
    instrument: 'eu.epoc_pr',
    kind: 'preservation_order_certificate',
    country: '',
    body: 'prosecutor',
    language: '',
    title:
      /EUROPEAN PRESERVATION ORDER CERTIFICATE|EUROPÄISCHE SICHERUNGSANORDNUNG \(EPOC-PR\)|INJONCTION EUROPÉENNE DE CONSERVATION|ORDEN EUROPEA DE CONSERVACIÓN|ORDINE EUROPEO DI CONSERVAZIONE|EUROPEES BEWARINGSBEVEL/i,
    binds: /in any case refrain from informing/i,
  },
  {
    instrument: 'eu.epoc',
    kind: 'production_order_certificate',
    country: '',
    body: 'prosecutor',
    language: '',
    title:
      /EUROPEAN PRODUCTION ORDER CERTIFICATE|EUROPÄISCHE HERAUSGABEANORDNUNG|INJONCTION EUROPÉENNE DE PRODUCTION|ORDEN EUROPEA DE PRODUCCIÓN|ORDINE EUROPEO DI PRODUZIONE|EUROPEES VERSTREKKINGSBEVEL|EUROPEJSKI NAKAZ WYDANIA/i,
    binds:
      /refrain from informing the person|Der Adressat darf die Person[^.]{0,200}nicht|Der Adressat darf die Person[^.]{0,200}in\s+keinem Fall\s+informieren|s’abstient d’informer/i,
  },
  {
    instrument: 'uk.copo.opo',
    kind: 'production_order',
    country: 'GB',
    body: 'court',
    language: 'en',
    title: /OVERSEAS PRODUCTION ORDER/,
    also: /IT IS ORDERED|The Respondent must/i,
    binds: /must not disclose[^.]*?(?=, save|, except|\.)/i,
  },
  {
    instrument: 'ca.preservation_demand',
    kind: 'preservation_letter',
    country: 'CA',
    body: 'police',
    language: 'en',
    title: /PRESERVATION DEMAND|487\.012/i,
  },
  ...caProduction(),
  {
    instrument: 'au.tia.178',
    kind: 'authorisation_notification',
    country: 'AU',
    body: 'police',
    language: 'en',
    title: /AUTHORISATION FOR ACCESS|NOTIFICATION OF AUTHORISATION/i,
    also: /Interception and Access/i,
    binds: /make it an offence to[^.]*?(?=, or its| or its making|\.)/i,
  },
  {
    instrument: 'de.beschlagnahme',
    kind: 'seizure_order',
    country: 'DE',
    body: 'court',
    language: 'de',
    title: /Beschluss/i,
    also: /Beschlagnahme/i,
    binds: /§ ?95a[^.]*(?:angeordnet|untersagt)[^.]*/i,
  },
  {
    instrument: 'de.bestandsdaten',
    kind: 'information_request',
    country: 'DE',
    body: 'police',
    language: 'de',
    title: /Auskunftsersuchen|Auskunft über Bestandsdaten|Bestandsdatenauskunft/i,
    binds: /\bStillschweigen\b/i,
  },
  ...frRequisition(),
  ...nlVordering(),
  ...esOficio(),
  {
    instrument: 'pl.kpk_218',
    kind: 'prosecutor_order',
    country: 'PL',
    body: 'prosecutor',
    language: 'pl',
    title: /POSTANOWIENIE/i,
    also: /art\. 218/i,
    binds: /odroczyć doręczenie[^.]*(?:\d{4} r\.)?/i,
  },
  {
    instrument: 'jp.shokai',
    kind: 'inquiry',
    country: 'JP',
    body: 'police',
    language: 'ja',
    title: /捜\s*査\s*関\s*係\s*事\s*項\s*照\s*会\s*書/,
    binds: /みだりに口外しないよう[^。]*/,
  },
]

function caProduction(): KindRule[] {
  const sections: [string, string][] = [
    ['487.015', 'ca.production.trace'],
    ['487.016', 'ca.production.transmission'],
    ['487.017', 'ca.production.tracking'],
    ['487.018', 'ca.production.financial'],
    ['487.014', 'ca.production.general'],
  ]
  return sections.map(([section, instrument]) => ({
    instrument,
    kind: 'production_order',
    country: 'CA',
    body: 'court',
    language: 'en',
    title: new RegExp(`PRODUCTION ORDER[\\s\\S]{0,200}${section.replace('.', '\\.')}`, 'i'),
    binds: /you are prohibited from disclosing[^.]*/i,
  }))
}

function frRequisition(): KindRule[] {
  const articles: [RegExp, string, BodyClass][] = [
    [/60-1|60-2/, 'fr.requisition.flagrance', 'police'],
    [/99-3|99-4/, 'fr.requisition.instruction', 'investigating_judge'],
    [/77-1-1|77-1-2/, 'fr.requisition.preliminaire', 'police'],
  ]
  return articles.map(([also, instrument, body]) => ({
    instrument,
    kind: 'requisition',
    country: 'FR',
    body,
    language: 'fr',
    title: /R[ÉE]QUISITION/i,
    also,
  }))
}

function nlVordering(): KindRule[] {
  return ['126na', '126nd', '126ng', '126ni', '126nf', '126n'].map(article => ({
    instrument: `nl.${article}`,
    kind: 'requisition',
    country: 'NL',
    body: article === '126na' ? 'police' : 'prosecutor',
    language: 'nl',
    title: new RegExp(`vordering[\\s\\S]{0,200}\\b${article}\\b`, 'i'),
    binds: /geheimhouding in acht te nemen[^.]*?(?=\s*\(|\.)/i,
  }))
}

function esOficio(): KindRule[] {
  return ['j', 'k', 'm'].map(letter => ({
    instrument: `es.588ter_${letter}`,
    kind: letter === 'm' ? 'requisition' : 'court_order',
    country: 'ES',
    body: letter === 'm' ? 'police' : 'investigating_judge',
    language: 'es',
    title: /JUZGADO|OFICIO|FISCAL[ÍI]A|POLIC[ÍI]A/i,
    also: new RegExp(`588 ter ${letter}\\b`, 'i'),
    binds: /guardar\s+secreto\s+acerca de[^.(]*/i,
  }))
}

/** The rule that a paper beginning on a page with this head falls under; `all` is the text of its pages. */
export function kindOf(head: string, all: string): KindRule | null {
  return (
    [...kindRules, ...worldRules].find(
      rule => rule.title.test(head) && (rule.also?.test(all) ?? true) && !(rule.never?.test(head) ?? false),
    ) ?? null
  )
}

/** Pages that carry a demand but make none: covering letters, fax covers, reprinted rules. */
export function isCover(page: string): boolean {
  return (
    /makes no demand of its own|enclosed (?:please find|overseas|order)|please find (?:attached|enclosed)/i.test(
      page,
    ) ||
    /pages:?\s*\d+\s*(?:,)?\s*(?:incl|including)[^\n]{0,10}cover|fax cover|cover sheet|deckblatt/i.test(page)
  )
}

const small: Record<string, RegExp> = {
  en: /\b(?:the|of|and|to|is|for|with|by|that|you)\b/gi,
  de: /\b(?:der|die|das|und|von|den|des|ist|nicht|mit|wird|bei|zum|dem|über|gemäß)\b/gi,
  fr: /\b(?:le|les|des|est|dans|une|pour|par|sur|que|du|aux|nous)\b/gi,
  es: /\b(?:el|los|las|del|una|por|con|que|para|se|al|y|esta)\b/gi,
  nl: /\b(?:het|een|van|de|en|op|voor|niet|aan|met|dient|wordt)\b/gi,
  it: /\b(?:il|gli|della|di|che|per|con|una|sono|dal|nel)\b/gi,
  pl: /(?<!\p{L})(?:na|od|do|się|jest|oraz|dnia|nie|przez|akt|podstawie)(?!\p{L})/giu,
  sv: /\b(?:och|att|det|som|för|den|till|av|inte|med)\b/gi,
  pt: /\b(?:os|das|dos|uma|para|com|que|não|pelo|são)\b/gi,
  ja: /[\u3040-\u30ff]/g,
  ko: /[\uac00-\ud7af]/g,
  no: /\b(?:og|det|som|for|den|til|av|ikke|med|er)\b/gi,
}

/** ISO 639-1 of the language whose small words stand most often in `text`. */
export function languageOf(text: string): string {
  const counts = Object.entries(small).map(([code, words]) => ({ code, n: text.match(words)?.length ?? 0 }))
  return counts.reduce((best, next) => (next.n > best.n ? next : best)).code
}
