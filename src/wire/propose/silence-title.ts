// An order of silence by its own head. It names the warrant or order that it guards, often in larger words than its own:
// it is never taken for that paper, unless its page also commands that data be given.

const order =
  '(?:order|directive|decision|provision|beschluss|anordnung|verf[üu]gung|ordonnance|injonction|d[ée]cision|auto|orden|resoluci[óo]n|decreto|ordine|provvedimento|bevel|beschikking|postanowienie|decis[ãa]o|despacho|beslut|kjennelse|kendelse)'
/** In the head: the title of a paper that orders silence. */
export const silenceTitle = new RegExp(
  [
    `\\b${order}\\b[^.\\n]{0,80}\\b(?:not to (?:notify|disclose|tell|inform)|(?:preclud|prohibit|delay|forbid|restrain|preventing|barring)\\w*[^.\\n]{0,30}(?:notice|notif|disclos))`,
    `\\b(?:non-?disclosure|gag|delayed[ -]notice|delay of notice|no[ -]notice|secrecy|sealing and non-?disclosure)\\s+(?:and sealing )?${order}\\b`,
    `\\b${order} (?:for|of|on) (?:non-?disclosure|secrecy|delayed notice|delay of notice)\\b`,
    '\\b2705\\s?\\(b\\)',
    `(?:Geheimhaltung|Verschwiegenheit|Schweige|Stillschweige)\\p{L}*(?:anordnung|beschluss|verf[üu]gung)|${order}\\b[^.\\n]{0,40}(?:Geheimhaltung|Stillschweigen|Unterlassung der Benachrichtigung|Zur[üu]ckstellung der Benachrichtigung)`,
    `${order}\\b[^.\\n]{0,40}(?:de (?:secret|confidentialit[ée]|secreto|confidencialidad|sigilo|segreto|segretezza|riservatezza)|interdisant (?:d['’]informer|la divulgation))|geheimhoudings\\p{L}*|postanowienie o (?:zachowaniu|odroczeniu)|yppandef[öo]rbud|taushetsp[åa]legg`,
  ].join('|'),
  'iu',
)

/** Only a title does: a sentence of the text below it may order silence beside what it commands. */
export function ordersSilence(head: string): boolean {
  const lines = head.split('\n').filter(line => line.trim() !== '')
  const titles = lines.slice(0, 14).filter(isTitle).join('\n')
  return silenceTitle.test(titles) && !combined.test(titles)
}

function isTitle(line: string): boolean {
  const bare = line.trim()
  const letters = bare.replace(/\P{L}/gu, '')
  const capitals = letters.replace(/\p{Ll}/gu, '').length > 0.7 * letters.length
  return capitals || (bare.length <= 90 && !/[.;,]$/.test(bare))
}

/** One paper that searches and silences, by its title. */
const combined =
  /warrant\s+(?:and|with)\s+(?:non-?disclosure|order|nondisclosure|delayed)|(?:order|warrant)[^.\n]{0,60}\b(?:and|with) (?:for )?(?:non-?disclosure|delayed notice)/i

const commands =
  /(?:you are|is|are)\s+(?:hereby\s+)?(?:commanded|authori[sz]ed|ordered|directed|required)\s+(?:to|that\s+\w+\s+)\s*(?:forthwith\s+)?(?:search|seize|produce|execute|disclose to|provide to|furnish|deliver)|(?:shall|must)\s+(?:disclose|produce|provide|furnish|deliver)\s+(?:to\b|the (?:following|contents?|records?|information)|all\b|within)|is required to (?:disclose|produce|provide)|hat[^.]{0,80}herauszugeben|est (?:requis|tenu)[^.]{0,40}(?:de|à) (?:produire|communiquer|remettre)|deber[áa] (?:entregar|remitir|aportar|facilitar)|dovr[àa] (?:consegnare|trasmettere|esibire)|(?:ska|skall)\s[^.]{0,80}l[äa]mna ut|skal\s[^.]{0,80}utlever|(?:dient|moet|beveelt)[^.]{0,80}(?:te )?(?:verstrek|uit te lever)|(?:nakazuje|żąda|zobowi[ąa]zuje)[^.]{0,80}wyda|dever[áa] (?:fornecer|entregar|remeter)|determino[^.]{0,80}(?:forne|entreg|remes)/iu

/** The page's own evidence that data are commanded: words, and not the title of another paper. */
export function commandsData(text: string): boolean {
  const own = text.replace(/\b(?:shall|must)\s+not\b[^.;]{0,300}/gi, ' ')
  return commands.test(own)
}
