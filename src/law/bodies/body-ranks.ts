// Finds people who are named with a rank but do not hold it: a judge's clerk, a ministry of justice, an officer acting for a prosecutor.
import { normalise, whole } from './body-words.ts'

/** One person or office in a name. `behalf`: the part before it acts for this one. */
export type Part = { readonly said: string; readonly behalf: boolean }

const BREAKS = /[,;:()[\]/–—]|\s-\s/u

const wordsOf = (list: string): string[] => list.split('|').map(whole)

/** The office after one of these words signs, orders or transmits the paper itself. */
const ACTS = wordsOf(
  'by|via|through|with|by order of|on the order of|par|durch|door|mediante|por|uber|auf anordnung|med|przez',
)
/** The office after one of these words is represented, and may not have acted at all. */
const BEHALF = wordsOf(
  'for|acting for|on behalf of|im namen|fur|pour|au nom|namens|per conto|por cuenta|en nombre|em nome|pa vegne av|pa uppdrag av|for att|w imieniu',
)

/** Words for staff of an office, and for people who no longer hold one. */
const AIDES = [
  'clerk|secretary|secretariat|assistant to|assistant of|aide|reporter|stenographer|interpreter|translator|paralegal|intern|trainee',
  'student|usher|librarian|receptionist|press office|press officer|spokesperson|spokesman|spokeswoman|court officer|court staff',
  'officer of the court|court administrator|court administration|court appointed|appointed by the court|retired|former',
  'administrative law|immigration|moot|ministry|department of justice|justice department|bailiff|process server',
  'sekretär|sekretärin|sekretariat|geschäftsstelle|gerichtsschreiber|urkundsbeamter|referendar|referendarin|praktikant|praktikantin',
  'dolmetscher|ermittlungsperson|ermittlungspersonen|pressestelle|ministerium|gerichtsvollzieher',
  'greffe|greffier|greffière|secrétaire|secrétariat|stagiaire|interprète|huissier|assistant du|assistant de|ministère de|ministère du',
  'griffie|griffier|secretaris|gerechtssecretaris|parketsecretaris|deurwaarder|tolk|ministerie',
  'cancelleria|cancelliere|segretario|segreteria|assistente|interprete|ministero della|ministero di|ministero dell',
  'secretario|secretaria|prosecretario|letrado|auxiliar|jubilado|jubilada|ministerio de|actuario',
  'cartório|escrivão|escrivã|secretário|estagiário|estagiária|assessor|assessora|oficial de justiça|aposentado|aposentada|ministério da',
  'sekreterare|kansli|notarie|sekretær|protokollfører|utredare|departementet|sekretarz|sekretariat|kancelaria|protokolant|asystent',
  'referendarz|ministerstwo|書記官|事務官|서기|사무관|수사관|מזכיר|מזכירות',
].flatMap(wordsOf)

/** Splits a name where the next person or office begins. */
export function partsOf(text: string): Part[] {
  return text
    .split(BREAKS)
    .flatMap(piece => cut({ said: ` ${normalise(piece)} `, behalf: false }))
    .filter(({ said }) => said.trim() !== '')
}

function cut(part: Part): Part[] {
  const found = [...ACTS, ...BEHALF]
    .map(word => ({ word, at: part.said.indexOf(word) }))
    .filter(({ at }) => at >= 0)
    // Of two at one place the longer is the whole connective.
    .sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0]
  if (found === undefined) return [part]
  const after = ` ${part.said.slice(found.at + found.word.length).trim()} `
  return [
    { ...part, said: `${part.said.slice(0, found.at)} ` },
    ...cut({ said: after, behalf: BEHALF.includes(found.word) }),
  ]
}

/** Whether the part names an office that serves another. */
export function isAide({ said }: Part): boolean {
  return AIDES.some(word => said.includes(word))
}
