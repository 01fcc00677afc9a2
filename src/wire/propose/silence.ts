// Words that order or ask for silence, in any language of the papers: the net under what the packs know of their own
// papers. A passage too many is looked at by a person; one too few warns somebody who must not be warned.
import type { PaperForm, Span } from '../../law/recognise/recognise.ts'
import { netted } from './silence-net.ts'
import { sentenceAt } from './text.ts'

/** Words of command: in a court's paper they bind. */
const commands: readonly RegExp[] = [
  /prohibit\w*[^.]{0,80}\b(?:disclos|notif|reveal|divulg|communicat)/i,
  /(?:keep|maintain|preserve|treat\w*)[^.]{0,50}(?:secret|secrecy)|shall (?:remain|be kept) (?:secret|confidential)/i,
  /(?:shall|must|may|is|are)\s+not\s+(?:to\s+)?(?:be\s+)?(?:disclosed?|notif(?:y|ied)|inform(?:ed)?|reveal(?:ed)?|divulged?|tell|communicated?)\b/i,
  /(?:prohibited|forbidden|restrained|enjoined|barred)\s+from\s+(?:disclos|notify|inform|reveal|divulg|tell)/i,
  /\b(?:is|be|commits) an offence[^.]{0,80}\b(?:disclos|reveal|divulg|notify)/i,
  /(?:is|are|be)? ?(?:ordered|directed|required)[^.]{0,60}\bnot (?:to )?(?:notify|disclose|inform|tell)|\bprovider (?:shall |must |may )?not (?:notify|disclose|inform|tell)/i,
  /disclos(?:ure|ing)[^.]{0,90}(?:is|are|shall be) (?:prohibited|forbidden|an offence)/i,
  /refrain from (?:informing|disclosing|notifying)|non-?disclosure (?:order|requirement|provision)/i,
  /geheim zu halten|untersagt[^.]{0,160}(?:informieren|unterrichten)|Stillschweigen|Geheimhaltung|Verschwiegenheit|(?:darf|dürfen)[^.]{0,120}\bnicht[^.]{0,80}(?:informier|unterricht|mitteil|mitgeteilt|offenbar)|untersagt[^.]{0,120}(?:mitzuteilen|offenbaren|zu unterrichten)/i,
  /interdi(?:t|te|ction)[^.]{0,100}(?:divulguer|révéler|informer|communiquer|aviser)|s['’]abst(?:ient|enir)[^.]{0,60}inform|(?:défense|interdiction)[^.]{0,120}(?:informer|aviser)|(?:garder|observer|respecter) le secret|tenu\w*[^.]{0,30}(?:au|le) secret|sous (?:le sceau du )?secret/i,
  /guardar(?:se)?\s+(?:el\s+|la\s+|(?:la\s+)?(?:m[áa]s\s+)?(?:debida|absoluta|estricta|total)\s+)*(?:secreto|secrec[íi]a|sigilo|reserva|confidencialidad)|abstenerse de (?:informar|comunicar)|no deber[áa](?:n)? (?:ponerse|comunicar|informar)|deber de (?:secreto|reserva)|prohib[^.]{0,80}(?:comunicar|revelar|informar)/i,
  /astener(?:si|e)? (?:dall|da)[^.]{0,30}inform|divieto[^.]{0,60}(?:comunic|rivel|inform)|divieto di (?:comunic|rivel|informa)|fatto divieto|obbligo (?:del segreto|di (?:mantenere|osservare|non))|mantenere il (?:segreto|silenzio|riserbo)|non (?:deve|dovr[àa]|potr[àa])[^.]{0,60}(?:comunic|inform|rivel)|massim[oa] (?:riserbo|riservatezza)|vincolo del segreto/i,
  /zich (?:te onthouden|ervan onthouden)|geheimhouding|stilzwijgen|mag[^.]{0,80}\bniet[^.]{0,80}(?:mededel|meegedeeld|informe|bekend)/i,
  /powstrzymać się od (?:poinform|inform)|zachowa[ćn]\p{L}*[^.]{0,60}tajemnic|odroczyć doręczenie|zakaz[^.]{0,60}ujawni/iu,
  /abst(?:er|enh|ém)\p{L}*(?:-se)? de (?:comunicar|informar|divulgar|notificar|cientificar)|n[ãa]o (?:dever[áa]|poder[áa])[^.]{0,60}(?:comunicar|informar|divulgar|cientificar)|\bsigilos?\b|sigilos[ao]|vedad[ao][^.]{0,80}(?:comunicar|divulgar|informar)/iu,
  /yppandeförbud|tystnadsplikt|får inte[^.]{0,60}(?:röja|underrätta|yppa)/i,
  /taushetsplikt|bevare taushet|hemmelighold|hemmeligholde|må ikke[^.]{0,60}(?:opplyse|underrette|meddele)/i,
  /口外し|漏らし|漏らさ|漏洩|秘密(?:を保持|の保持)|守秘|知らせ(?:ては|ないで)/,
  /비밀(?:을|유지|누설)|누설하|알려서는|통지하여서는/,
  /חובת סודיות|איסור גילוי|אין לגלות|אסור לגלות/,
]

/** Words that close a file to the public: they bind too, but words that speak to the provider itself are the ones to show. */
const closed: readonly RegExp[] = [
  /secreto de las actuaciones|secreto (?:sumarial|del sumario)|secret de l['’](?:enquête|instruction)|segredo (?:de|da) justiça|segreto (?:istruttorio|investigativo|d['’]ufficio)/i,
]

/** Words of asking: they bind nobody, and the agent is warned before anyone is told. */
const requests: readonly RegExp[] = [
  /(?:grateful|appreciat\w*|\bask|request|kindly|please)[^.;]{0,60}\b(?:did not|do not|not to|refrain(?:ed)? from)\b[^.;]{0,40}(?:tell|inform|notify|disclos|alert|contact)/i,
  /(?:you are |it is )?(?:requested|asked) (?:that you |not to |to refrain)[^.;]{0,60}(?:disclos|notify|inform|tell|reveal)/i,
  /\b(?:do not|don['’]t|not to|refrain from)[^.;]{0,60}(?:disclos|notify|inform\b|tell|alert)[^.;]{0,60}/i,
  /(?:treat|keep|kept|held|handle)[^.;]{0,60}(?:confidential|in confidence)|confidential(?:ity)? (?:is|be) (?:requested|maintained|kept)/i,
  /(?:gebeten|ersucht)[^.]{0,120}(?:vertraulich|nicht zu (?:unterrichten|informieren))|vertraulich(?:e|er)? (?:zu )?(?:behandel|Behandlung)/i,
  /ne pas (?:informer|aviser|divulguer|avertir)[^.]{0,60}|(?:prière|veuillez|merci)[^.]{0,80}(?:confidenti|ne pas (?:informer|aviser|divulguer))|elle ne doit pas être portée/i,
  /se (?:ruega|solicita)[^.]{0,80}(?:reserva|confidencial)|riservatezza|vertrouwelijk|poufn|confidencial|konfidentiellt|fortrolig/i,
]

export type Silence = Span & { readonly ordered: boolean }

/** Kinds of paper by which nobody can order silence of their own. */
const ASKING = new Set<PaperForm['kind']>(['preservation_letter', 'emergency_request', 'inquiry'])

/** The first words of silence in a paper, and whether such a paper can order it. */
export function silenceWords(form: PaperForm, text: string): Silence | null {
  const found = first(commands, text) ?? first(closed, text)
  if (found !== null) return { ...found, ordered: mayOrder(form) && !asksFor(text, found) }
  const asked = first(requests, text)
  if (asked !== null) return { ...asked, ordered: false }
  const words = netted(text, sentencesOf(text))
  if (words === null) return null
  const { start, end, sure } = words
  return { start, end, ordered: sure && mayOrder(form) && !asksFor(text, words) }
}

/** A judge and a prosecutor order; a letter of the police that preserves, asks in an emergency or inquires only asks. */
function mayOrder(form: PaperForm): boolean {
  return !ASKING.has(form.kind) || form.body === 'court' || form.body === 'prosecutor'
}

function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  for (let at = 0; at < text.length; ) {
    const { start, end } = sentenceAt(text, at)
    sentences.push({ start: Math.max(start, at), end })
    at = Math.max(end, at + 1)
  }
  return sentences
}

/** "Solicita-se sigilo", "se ruega guardar reserva": words of asking right before words that would else command. */
function asksFor(text: string, found: Span): boolean {
  const lead = text.slice(Math.max(0, found.start - 40), found.end)
  // The whole sentence where the net found it.
  return /(?:solicita-se|pede-se|roga-se|se ruega|se agradece|rogamos|merci de|pri[èe]re de|nous vous (?:prions|demandons)|wir bitten|wird gebeten|si prega|si chiede|wordt verzocht|verzoeken wij|pros(?:imy|z[ęe])|vi ber|anmodes|would be grateful|kindly|please|(?:you are|is) (?:asked|requested)|\bask (?:that|you)|appreciat\p{L}*|bitten?(?!\p{L})|(?:ich|wir) ersuchen?|ersuche(?:n wir| ich)|ersucht|gebeten|veuillez|voudrez|vous (?:invit|remerci)\p{L}*|solicita(?:mos)?(?!\p{L})|(?<!\p{L})pede(?!\p{L})|si invita|gelieve|uprasza|ombes|bes om|お願い|下さい|ください|부탁|바랍니다|מתבקש)/iu.test(
    lead,
  )
}

function first(patterns: readonly RegExp[], text: string): Span | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match !== null) return { start: match.index, end: match.index + match[0].length }
  }
  return null
}
