// Who is who around a paper: the country it comes from, the agency's own domains, the provider's own addresses.

import { countryOfCode } from '../normalise-identifier.ts'
import type { Reading } from '../reading.ts'
import { type Candidate, candidatesIn, type Scene } from './candidates.ts'
import type { ProviderNames } from './proposal.ts'
import type { PaperText } from './text.ts'

/** The addresses that the mail was sent to are the provider's; those in copy may be anybody's, the agency's too. */
export function withOwnDomains(provider: ProviderNames, reading: Reading): ProviderNames {
  const to = (reading.mail?.to ?? []).map(box => domainOf(box.address)).filter(domain => domain !== '')
  return { ...provider, domains: [...new Set([...provider.domains, ...to])] }
}

export function domainOf(address: string): string {
  return address.includes('@') ? address.slice(address.lastIndexOf('@') + 1).toLowerCase() : ''
}

export function ofProvider(address: string, provider: ProviderNames): boolean {
  const domain = domainOf(address)
  return provider.domains.some(own => domain === own || domain.endsWith(`.${own}`))
}

/** The scene of one paper and every string in it that has the form of an identifier. */
export function sceneOf(
  paper: PaperText,
  country: string,
  reading: Reading,
  provider: ProviderNames,
): { scene: Scene; candidates: readonly Candidate[] } {
  const bare: Scene = { paper, country, dayFirst: country !== 'US', agencyDomains: new Set(), provider }
  const candidates = candidatesIn(bare)
  const senders = [...(reading.mail?.from ?? []), ...(reading.mail?.replyTo ?? [])]
  const agencyDomains = new Set([
    ...senders.map(box => domainOf(box.address)),
    // A forged sender shows the genuine agency's address in its name.
    ...senders.flatMap(box =>
      [...box.name.matchAll(/@([\w.-]+)/g)].map(match => (match[1] ?? '').toLowerCase()),
    ),
    ...candidates.filter(isOfficial).map(candidate => domainOf(candidate.value)),
  ])
  agencyDomains.delete('')
  // Mail passed on by the provider's own staff: their domain is the provider's, not the agency's.
  for (const domain of provider.domains) agencyDomains.delete(domain)
  return { scene: { ...bare, agencyDomains }, candidates }
}

const official =
  /(?:^|[.-])(?:gov|gob|gouv|govt|mil|justice|justicia|giustizia|justiz|police|polizei|politie|policia|policja|policie|polis|sheriff\w*|courts?|prokurat\w*|interieur|inneres|mininterno|bmi|prosecut\w*|staatsanwaltschaft|sta|usdoj|usa|fbi|dea|homeoffice|ministry|doj|carabinieri|gendarmerie|om|om-nl|\w+pd)(?:[.-]|$)|sheriff|police|poliz|policia|politi|polisen|polícia|gendarm|fiscal|prokurat|procur|giusti|justi[cz]|(?:^|[.-])(?:spf|garda|fiod|fge|fgr|dpp|atg|ag|hhs|ftc|sec|irs|tj|trf|pjn|mp|mpf|csp|guardia\w*|gericht|tribunal|kripo|lka|bka|pd-\w+|kpi-\w+|kapo\w*|hsi|dhs|afp|rcmp|gdf|ofast|diap|tj\w{2}|jf\w*)(?:[.-]|$)/i

function isOfficial(candidate: Candidate): boolean {
  return candidate.kind === 'email' && official.test(domainOf(candidate.value))
}

const states: Record<string, RegExp> = {
  AT: /\bAustria|Österreich/,
  BE: /Belgium|Belgique|België/,
  BG: /Bulgaria/,
  CY: /Cyprus/,
  CZ: /Czech/,
  DE: /Germany|Deutschland|Allemagne|Alemania/,
  EE: /Estonia|Eesti|Estland/,
  EL: /Greece/,
  ES: /Spain|España|Spanien/,
  FI: /Finland|Suomi/,
  FR: /France|Frankreich/,
  HR: /Croatia/,
  HU: /Hungary/,
  IE: /Ireland|Irland/,
  IT: /Italy|Italia|Italien/,
  LT: /Lithuania/,
  LU: /Luxembourg/,
  LV: /Latvia/,
  MT: /Malta/,
  NL: /Netherlands|Niederlande|Nederland|Pays-Bas/,
  PL: /Poland|Polska|Polen/,
  PT: /Portugal/,
  RO: /Romania/,
  SE: /Sweden|Sverige|Schweden/,
  SI: /Slovenia/,
  SK: /Slovakia/,
}

/** Words by which an office or a statute is of one country alone. */
const origins: readonly (readonly [string, RegExp])[] = [
  [
    'BE',
    /procureur du Roi|procureur des Konings|Belgique|België|police f[ée]d[ée]rale belge|onderzoeksrechter/i,
  ],
  ['AT', /Republik Österreich|Österreich|Bezirksgericht|Landesgericht|\(?AT\)?-?StPO/],
  ['LU', /Luxembourg|Luxemburg|police grand-ducale/i],
  [
    'PT',
    /Minist[ée]rio P[úu]blico[^\n]{0,30}DIAP|\bDIAP\b|Pol[íi]cia Judici[áa]ria|Guarda Nacional Republicana|Portugal/i,
  ],
  ['FI', /Suomi|poliisi|käräjäoikeus|syyttäj/i],
  ['DK', /Danmark|Rigspolitiet|\bbyret\b|retsplejeloven/i],
  ['CZ', /Česk[áé]|Policie ČR|okresní soud|státní zastupitelství/i],
  ['SK', /Slovensk[áé]|okresný súd|prokuratúra SR/i],
  ['HU', /Magyarország|rendőr|ügyészség|bíróság/i],
  ['RO', /România|Parchetul|judecătoria|Poliția Română/i],
  ['GR', /Ελλάδα|Εισαγγελία|Ελληνική Αστυνομία/i],
  ['TR', /Türkiye|Cumhuriyet Başsavcılığı|Emniyet/i],
  ['ZA', /South African Police|National Prosecuting Authority of South Africa/i],
  [
    'DE',
    /Amtsgericht|Landgericht|Kriminalpolizei|Landeskriminalamt|Bundeskriminalamt|Polizeipräsidium|\bTKG\b|TDDDG/,
  ],
  ['FR', /code de procédure pénale|tribunal judiciaire|procureur de la République|gendarmerie nationale/i],
  ['NL', /officier van justitie|Wetboek van Strafvordering|rechter-commissaris/i],
  ['ES', /Ley de Enjuiciamiento Criminal|Guardia Civil|Juzgado de Instrucci[óo]n/i],
  ['IT', /Procura della Repubblica|c\.p\.p\.|giudice per le indagini preliminari|Guardia di Finanza/i],
  ['PL', /Prokuratura|k\.p\.k\.|Komenda/],
  ['SE', /rättegångsbalken|Åklagarmyndigheten|Polismyndigheten|tingsrätt/i],
  ['NO', /straffeprosessloven|tingrett|politidistrikt/i],
  ['CH', /Kantons|Eidgenöss|canton de|Repubblica e Cantone|Bundesanwaltschaft/],
  ['BR', /Marco Civil|12\.965|C[óo]digo de Processo Penal[^\n]{0,20}brasil|Pol[íi]cia Federal|Comarca/],
  ['AR', /Procesal Penal de la Naci[óo]n|Poder Judicial de la Naci[óo]n|Argentina/i],
  ['MX', /C[óo]digo Nacional de Procedimientos Penales|Fiscal[íi]a General|M[ée]xico/i],
  ['IN', /Bharatiya|\bCrPC\b|\bBNSS\b|Cyber Crime Police Station/],
  ['JP', /刑事訴訟法|警察署|裁判所|検察庁/],
  ['KR', /형사소송법|경찰청|검찰청|법원/],
  ['IL', /משטרת ישראל|בית משפט/],
  ['IE', /Garda Síochána/i],
  ['GB', /Constabulary|Metropolitan Police|Crown Court|National Crime Agency/],
  ['AU', /Australian Federal Police|\(Cth\)/],
  ['NZ', /New Zealand Police|Search and Surveillance Act/],
  ['SG', /Singapore Police Force/],
  ['CA', /Royal Canadian Mounted Police|Criminal Code of Canada|Sûreté du Québec/],
]

/** ISO 3166 of the country that a paper of unknown kind comes from: by its offices and statutes, else by the code before its telephone numbers where only one country is named. */
export function originOf(text: string): string {
  const named = origins.find(([, form]) => form.test(text))?.[0]
  if (named !== undefined) return named
  const codes = new Set(
    [...text.matchAll(/\+(\d{1,3})[ ()\d/-]{6,}/g)].flatMap(match => countryOfCode(match[1] ?? '') ?? []),
  )
  return codes.size === 1 ? ([...codes][0] ?? '') : ''
}

/** ISO 3166 code of the state that a certificate names as issuing; empty where it names none of the Union's. */
export function issuingState(text: string): string {
  const label =
    /(?:Issuing State|Anordnungsstaat|État d['’]émission|Estado emisor|Stato di emissione|Uitvaardigende lidstaat|Uitvaardigende staat|Państwo wydające|Estado de emissão|Estado emissor|Estado-Membro emissor|Antava valtio|Vydávající stát|Kibocsátó állam|Stat emitent|Utfärdande stat)\s*:?\s*([^\n;]{2,60})/i.exec(
      text,
    )
  const named = label?.[1] ?? ''
  return Object.entries(states).find(([, form]) => form.test(named))?.[0] ?? ''
}
