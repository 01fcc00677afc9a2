// Who is who around a paper: the country it comes from, the agency's own domains, the provider's own addresses.
import type { ProviderNames } from './proposal.ts'
import { type Candidate, candidatesIn, type Scene } from './propose-candidates.ts'
import type { PaperText } from './propose-text.ts'
import type { Reading } from './reading.ts'

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
  /(?:^|[.-])(?:gov|gob|gouv|govt|mil|justice|justicia|giustizia|justiz|police|polizei|politie|policia|policja|policie|polis|sheriff\w*|courts?|prokurat\w*|prosecut\w*|staatsanwaltschaft|sta|usdoj|usa|fbi|dea|homeoffice|ministry|doj|carabinieri|gendarmerie|om|om-nl|\w+pd)(?:[.-]|$)|sheriff|police|poliz|policia|politi|polisen|polícia|gendarm|fiscal|prokurat|procur|giusti|justi[cz]|(?:^|[.-])(?:spf|garda|fiod|fge|fgr|dpp|atg|ag|hhs|ftc|sec|irs|tj|trf|pjn|mp|mpf|csp|guardia\w*|gericht|tribunal|kripo|lka|bka|pd-\w+|kpi-\w+)(?:[.-]|$)/i

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

/** ISO 3166 code of the state that a certificate names as issuing; empty where it names none of the Union's. */
export function issuingState(text: string): string {
  const label =
    /(?:Issuing State|Anordnungsstaat|État d['’]émission|Estado emisor|Stato di emissione|Uitvaardigende lidstaat|Uitvaardigende staat|Państwo wydające|Estado de emissão|Utfärdande stat)\s*:?\s*([^\n;]{2,60})/i.exec(
      text,
    )
  const named = label?.[1] ?? ''
  return Object.entries(states).find(([, form]) => form.test(named))?.[0] ?? ''
}
