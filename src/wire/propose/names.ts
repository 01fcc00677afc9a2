// Names of people and offices as papers of many countries set them: a name with its titles, a line that says a function,
// a line at the head that names a court, a prosecutor's office or a police force.
import type { BodyClass } from './proposal.ts'

const particle =
  '(?:de la|de los|van de|van der|van den|von der|von|van|de|den|der|del|della|di|da|do|dos|du|la|le|ter|af|av|y|Ó)'
const word = "(?:\\p{Lu}[\\p{L}'’]*(?:-\\p{Lu}?[\\p{L}'’]+)*\\.?)"

/** Two to five words with capitals, particles between them. */
export const personName = `${word}(?:[ \\u3000]+(?:${particle}[ ])?${word}){1,4}`

const titles = [
  'Her Honour Judge|His Honour Judge|(?:The )?Hon(?:ou?rable|\\.)?|Judge|Justice|District Judge|Magistrate',
  'Supervisory Special Agent|Special Agent|Revenue Officer|SSA|SA|AUSA|Attorney',
  'Chief Superintendent|Superintendent|Supt\\.?|Chief Inspector|Detective Inspector|Detective Sergeant|Detective Constable|Detective|Inspector|Insp\\.?|Det\\.? ?(?:Sgt|Cst|Insp|Con)\\.?|D/Cst\\.?|Det\\.?|Sergeant|Sgt\\.?|PS|PC|DS|DC|DI|DCI|ASP|DSP|Constable|Cst\\.?|Captain|Capt\\.?|Lieutenant|Lt\\.?|Deputy|Officer|Agent|Investigator',
  'Mr|Mrs|Ms|Miss|Shri|Smt\\.?|Dr|Prof',
  'Oberstaatsanwält(?:in)?|Oberstaatsanwalt|Staatsanwält(?:in)?|Staatsanwalt|Richter(?:in)?(?: am \\p{L}+gericht)?|KHKin|KHK|KOKin|KOK|KKin|KK|PHK|POK|EKHK|Kriminal\\p{L}+|Polizei\\p{L}+|Dipl\\.-Jur\\.|lic\\. iur\\.|Frau|Herrn?|Mag\\.?(?:a)?|Fw\\.?|Wm\\.?|Wm mbA|Gfr\\.?|Kpl\\.?|Adj\\.?|BezInsp\\.?|GrInsp\\.?|AbtInsp\\.?|RevInsp\\.?|ChefInsp\\.?|Federal Agent|Forensic Officer',
  "M\\.|Mme|Madame|Monsieur|Maître|Me|capitaine(?: de police)?|commandant|lieutenant|adjudant(?:-chef)?|brigadier(?:-chef)?|gendarme|major|Sgt-dét\\.|l[’']agente?",
  'D\\.ª|D\\.|Dña\\.?|Don|Doña|Lic\\.|Licenciad[oa]|Bel\\.|Dra?\\.|Mtr[oa]\\.|Ilm[oa]\\.|Sr\\.?|Sra\\.?',
  'dott\\.ssa|dott\\.|avv\\.|M\\.llo|Mar\\.llo|Brig\\.|App\\.|Lgt\\.|Col\\.|Magg\\.|Com\\.|segretari[oa] giudiziari[oa]|INPP|CP|IPP|Procurador[a]?(?: da República)?|Secretari[oa]|Diretor[a]? de Secretaria|Inspetor[a]?|Escriv[ãa]o?|Juiz[a]?|ylikonstaapeli|rikoskomisario|førstebetjent|politioverbetjent|INSP|ASP|DSP|SSGT|SGT|Isp\\.|Ass\\. ?capo|Sov\\.|V\\. ?Isp\\.|Mar\\.|Cap\\.|Ten\\.',
  'mr\\.|mw\\.|dhr\\.|drs\\.|brigadier|inspecteur|hoofdagent|rechercheur',
  'asp\\. szt\\.|st\\. sierż\\.|sierż\\. szt\\.|mł\\. asp\\.|podinsp\\.|insp\\.|nadkom\\.|kom\\.|podkom\\.|asp\\.|st\\. asp\\.|mł\\. insp\\.|sierż\\.|prok\\.|sędzia|prokurator|SSR|SSO',
  'tingrettsdommer|politiadvokat|politiinspektør|statsadvokat|kammaråklagare|åklagare|kriminalinspektör|polisinspektör|chefsåklagare|lagmann',
  'Exm[oa]\\.',
].join('|')
const title = new RegExp(`^(?:(?:${titles})(?:[,:]|(?=[ \\u3000\\n]))[ \\u3000]*(?:\\d{2,6}[ ])?)+`, 'iu')

const notPeople =
  /\b(?:court|district|state|united|department|office|police|bureau|judge|attorney|clerk|agency|section|article|order|warrant|seal|signature|records|cloud|limited|inc|ltd|gmbh|county|yours|kind|regards|service|unit|division|amtsgericht|landgericht|staatsanwaltschaft|dienstsiegel|unterschrift|freundlichen|grüßen|procureur|procureure|cachet|cordialement|greffe|sceau|juzgado|fiscal[ií]a|firma|sello|atentamente|atte|tribunal|procura|ministero|pubblico|giudice|parket|justitie|officier|handtekening|prokuratura|komenda|pieczęć|podpis|wydzia[łl]u?|naczelnik|saudações|delegado|delegacia|juiz|juíza|direito|retten|hevet|polismyndigheten|handläggare|magistrate|registrar|officer|inspector|jefe|grupo|agente|public|republic|royaume|université|custodian|attention|dear|sir|madam|re|subject|letrado|administraci[óo]n|internet|data|datos|form|page|notice|authority|commission|commissioner|counsel|nacional|judicial|sentencia|jueza|juez|federal|issued|r[ée]quisitions?|personne|ordonnance|vordering|beschluss|ordine|decreto|oficio|requerimiento|kjennelse|beslut|postanowienie|verfügung|dated|pvt|ag|sa|pte|private|kft|srl|limitada)\b/iu

export type Name = { readonly value: string; readonly start: number; readonly end: number }

const particleOnly = new RegExp(`^${particle}$`, 'u')

/** The name that stands at the beginning of `text` after titles, with its offsets; null where other words stand there. */
export function nameAt(text: string): Name | null {
  const lead = /^[\s\p{Pd}*_.,:(["'“„|]*/u.exec(text)?.[0].length ?? 0
  let at = lead
  for (let i = 0; i < 3; i += 1) {
    const stripped = title.exec(text.slice(at))?.[0].length ?? 0
    if (stripped === 0) break
    at += stripped
  }
  const match = new RegExp(`^${personName}`, 'u').exec(text.slice(at))
  if (match === null) return null
  const words = match[0].split(/[ \u3000]+/)
  // "Frauke Tjarks Tel." and "Nuño Peñascal C.P.": what follows the name is cut off.
  const stop = words.findIndex(
    (one, i) =>
      i > 0 &&
      (notPeople.test(one) || /^(?:Tel|Tfno|Tlf|Fax|Mob|PIN|C\.P|ID|Phone|Ph|E|Email|Mail)\.?$/i.test(one)),
  )
  const kept = stop < 0 ? words : words.slice(0, stop)
  while (kept.length > 0 && particleOnly.test(kept.at(-1) ?? '')) kept.pop()
  if (kept.length < 2 || notPeople.test(kept.join(' ')) || kept.every(one => one.length < 3)) return null
  // "Promotor de Justiça": a function, no name.
  if (role.test(kept[0] ?? '')) return null
  const pattern = new RegExp(
    kept.map(one => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[ \\u3000]+'),
    'u',
  )
  const whole = pattern.exec(match[0])
  if (whole === null) return null
  return {
    value: whole[0].replace(/[ ]+/g, ' ').replace(/[.,]+$/, ''),
    start: at,
    end: at + whole[0].length,
  }
}

/** Whether titles stand before the name: a rank makes a line one of a person. */
export function titled(text: string): boolean {
  return title.test(text.replace(/^[\s\p{Pd}*_.,:(["'“„|]+/u, ''))
}

/** A line that holds a name and hardly anything else. */
export function nameLine(line: string): Name | null {
  const found = nameAt(line)
  if (found === null) return null
  const rest = line
    .slice(found.end)
    .replace(/\([^)]{0,200}\)|\[[^\]]{0,200}\]|^\s*(?:e\.?\s?h\.|m\.p\.)\s*$/g, '')
    .trim()
  const columns = /^[^\p{L}]*$|^,/u.test(rest) || /^\s{3,}/.test(line.slice(found.end))
  return columns && (rest.length < 70 || /^\s{3,}/.test(line.slice(found.end))) ? found : null
}

/** Functions in which somebody signs. */
export const role =
  /\b(?:judge|magistrate|justice of the peace|clerk|registrar|issuing (?:officer|authority)|authori[sz](?:ed|ing) (?:officer|individual)|superintendent|inspector|special agent in charge|attorney|commissioner|director|station house officer|detective (?:chief |senior )?(?:sergeant|inspector|constable|superintendent)|(?:deputy |assistant )?(?:county|city|state|district|crown) attorney|authori[sz]ing officer|investigat(?:ion|ing) officer|peace officer|prosecutor|state advocate|sheriff|chief of police|Richter(?:in)?|Staatsanw[aä]lt(?:in)?|Oberstaatsanw[aä]lt(?:in)?|Rechtspfleger(?:in)?|Kriminal\p{L}+|vice-procureure?|substitut|procureure?|juge|magistrate?|officier de police judiciaire|capitaine|adjudant|greffi[eè]re?|juez|jueza|magistrad[oa]|fiscal|inspector jefe|ministerio p[úu]blico|letrad[oa]|secretari[oa]|comisario|giudice|pubblico ministero|sostituto|procuratore|officier van justitie|rechter|verbalisant|prokurator|s[ęe]dzia|naczelnik|komendant|åklagare|domare|rådman|hovrättsråd|tingsfiskal|sorenskriver|dommer|substitut|comandante|statsadvokat|politiadvokat|ju[ií]za? de direito|delegad[oa]|promotor[ae]?)\b|판사|검사|경찰청장|경찰서장|裁判官|検察官|署長|警視|司法警察員/iu

const bodies: readonly (readonly [BodyClass, RegExp])[] = [
  [
    'investigating_judge',
    /juge d['’]instruction|\bjuzgado(?: central)? de instrucci[óo]n|giudice per le indagini preliminari|rechter-commissaris|ermittlungsrichter/i,
  ],
  [
    'prosecutor',
    /staatsanwaltschaft|bundesanwaltschaft|minist[èe]re public|parquet|procureure?\b|\bfiscal[ií]a|procura della repubblica|openbaar ministerie|parket\b|prokuratura|åklagarmyndighet|statsadvokat|minist[ée]rio p[úu]blico|ministerio p[úu]blico|procuradur[íi]a|public prosecut\w*|director of public prosecutions|crown prosecution|attorney general|district attorney|state['’]s attorney|検察庁|검찰청/i,
  ],
  [
    'court',
    /\bcourt\b|centro de justicia penal|gericht\b|\btribunal\b|\bcour (?:d['’]appel|du|sup[ée]rieure)|\bjuzgado\b|rechtbank|gerechtshof|\bs[ąa]d (?:rejonowy|okr[ęe]gowy|apelacyjny)|tingrett|tingsrätt|lagmannsrett|hovrätt|\bvara\b|\bju[ií]zo\b|裁判所|법원/i,
  ],
  [
    'police',
    /police|polizei|polit[i]e|polici?ja|pol[ií]c[ií]a|polis|politi\b|politidistrikt|gendarmerie|guardia civil|guardia di finanza|carabinieri|mossos|garda s[íi]och[áa]na|constabulary|sheriff|kriminalamt|komenda|commissariat|brigade\b|mounted police|s[ûu]ret[ée]|fiod|questura|polizia|delegacia|marechaussee|警察|경찰청|경찰서/i,
  ],
  [
    'agency',
    /\b(?:internal revenue service|commission\b|department of|inspector general|agency\b|homeland security|drug enforcement|bureau of investigation|secret service|customs|zollfahndung\w*|hauptzollamt|bafin|revenue|ministry|ministerio|ministero|minist[èe]re|authority)/i,
  ],
]

const units =
  /\b(?:unit|bureau|division|department|section|squad|branch|office|centre|center|team|abteilung|kommissariat|dezernat|referat|zweigstelle|sachgebiet|secci[óo]n|unidad|grupo|brigada|servicio|sezione|ufficio|nucleo|antenne|groupe|brigade|service|dienst\w*|afdeling|eenheid|wydzia[łl]|avdelning\w*|seksjon|enhet|brottscentrum|delegacia|setor|dep[ao]rtamento|division)\b|\S*(?:avdelning|brottscentrum)\w*|[科課係隊]|수사대|수사과/iu

export type BodyLine = {
  readonly value: string
  readonly start: number
  readonly end: number
  readonly body: BodyClass
}

/** Whether `text` names a unit of an office: a section, a squad, a bureau. */
export function isUnit(text: string): boolean {
  return units.test(text)
}

/** What kind of body `text` names; null where it names none. */
export function bodyIn(text: string): BodyClass | null {
  return bodies.find(([, form]) => form.test(text))?.[0] ?? null
}

const notAuthority =
  /https?:|@|\b(?:section|article|act\b|code\b|code de|art\.|pursuant|gem[äa]ß|c\.?p\.?p|hereby|ordered|application|officer|served|contact|tel|your|please|issuing authority \(|judge of the|we\b|dear|defendant|plaintiff|request for|notice|warrant|subpoena|demand|certificate|order\b|v\.|form\b|ref\b|no\.|n°|nº)|(?:^|\s)(?:to|an|à|a|aan|al|da|für|subject|betreff|objet|asunto|re)\s*:/i

/** "M. Hippolyte Sauvageon, juge d'instruction": a person of another body. */
function personFirst(line: string): boolean {
  return titled(line) && nameAt(line) !== null
}

/** The body that issues, out of the head of a paper: the first line that names one of the wanted class, with the unit that stands beside it. */
export function bodyLine(text: string, wanted: BodyClass | null, skip: RegExp): BodyLine | null {
  const lines: { text: string; start: number }[] = []
  let at = 0
  for (const line of text.split('\n').slice(0, 60)) {
    // Two columns of a head are two lines.
    let from = 0
    for (const column of line.split(/\s{3,}|\)(?=\s|$)/)) {
      const where = line.indexOf(column, from)
      from = where + column.length
      if (column.trim() !== '') lines.push({ text: column.trim(), start: at + Math.max(0, where) })
    }
    at += line.length + 1
  }
  const fits = lines.flatMap((line, i) => {
    const bare = line.text.replace(
      /^(?:IN THE|In the|From|Von|De|Serving authority|Requesting agency|Issuing authority|Agency)\s*:?\s+/,
      '',
    )
    const body = bodyIn(bare)
    const good =
      bare.length <= 95 &&
      body !== null &&
      !skip.test(bare) &&
      !notAuthority.test(bare) &&
      !personFirst(bare) &&
      /^[\p{Lu}\p{Lo}\d"“]/u.test(bare)
    return good ? [{ i, bare, body }] : []
  })
  const rankOf = (body: BodyClass) =>
    wanted === null
      ? // A court in the head of an office's letter is the place of the office.
        body === 'agency' || body === 'court'
        ? 1
        : 0
      : body === wanted
        ? 0
        : (wanted === 'court' && body === 'investigating_judge') ||
            (wanted === 'investigating_judge' && body === 'court')
          ? 1
          : wanted === 'national_security' || body !== 'agency'
            ? 2
            : 3
  const best = [...fits].sort((a, b) => rankOf(a.body) - rankOf(b.body) || a.i - b.i)[0]
  if (best === undefined) return null
  const parts = [best.bare]
  const last = lines[best.i]
  const besides = (next: { text: string } | undefined): next is { text: string } =>
    next !== undefined &&
    next.text.length < 110 &&
    !notAuthority.test(next.text) &&
    !skip.test(next.text) &&
    !/[.:;]$/.test(next.text) &&
    /^[\p{Lu}\p{Lo}\d(]/u.test(next.text) &&
    !personFirst(next.text) &&
    (units.test(next.text) || bodyIn(next.text) === best.body)
  for (let n = 1; n <= 2; n += 1) {
    const next = lines[best.i + n]
    if (!besides(next)) break
    parts.push(next.text)
  }
  const start = last?.start ?? 0
  return {
    value: parts.join(', ').replace(/[,;:]+$/, ''),
    start,
    end: start + (last?.text.length ?? 0),
    body: best.body,
  }
}
