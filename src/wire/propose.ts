// From a Reading to a Proposal: which papers are in it, where each begins and ends, and what each says. Pure: the same
// reading gives the same proposal, and every value carries its place. A person confirms; nothing here decides.
import { normalisePhone } from './normalise-identifier.ts'
import type { Place, Proposal, ProposedLink, ProposedPaper, ProviderNames } from './proposal.ts'
import { asksOf, tickedLetters } from './propose-asks.ts'
import { dueOf, issuedOn, missingOf, referenceOf, secrecyOf } from './propose-fields.ts'
import {
  type Candidate,
  candidatesIn,
  identifiersIn,
  isContactLine,
  type Scene,
} from './propose-identifiers.ts'
import { isCover, type KindRule, kindOf, languageOf } from './propose-kinds.ts'
import {
  addresseeOf,
  authorityOf,
  nameFromAddress,
  officerName,
  officerPhone,
  signerOf,
} from './propose-people.ts'
import { type PaperText, paperText, placeOf } from './propose-text.ts'
import type { Page, Part, Reading } from './reading.ts'

export type ProposeOptions = {
  /** Name of the file that was read, for links between its papers. */
  readonly file?: string
  readonly provider?: ProviderNames
}

type Draft = {
  readonly part: Part
  readonly pages: readonly Page[]
  readonly rule: KindRule
  readonly body: boolean
}

/** What a person should confirm about `reading`; an empty list of papers where it demands nothing. */
export function propose(reading: Reading, options: ProposeOptions = {}): Proposal {
  const traps = trapsOf(reading)
  if (reading.mail?.bulk === true) return { is_demand: false, papers: [], traps: [...traps, 'mass mail'] }
  const provider = withOwnDomains(options.provider ?? { domains: [], names: [] }, reading)
  const drafts = reading.parts.flatMap(part => draftsOf(part, reading))
  const written = drafts.map(draft => paperOf(draft, reading, provider))
  const kept = written.filter((paper, i) => {
    const draft = drafts[i] as Draft
    // The text of a mail is a paper only if it asks about somebody itself; else it covers what is attached.
    return !draft.body || paper.asks.length > 0
  })
  const papers = linked(shareOfficers(kept, reading), options.file ?? 'file')
  return { is_demand: papers.length > 0, papers, traps }
}

function withOwnDomains(provider: ProviderNames, reading: Reading): ProviderNames {
  const to = [...(reading.mail?.to ?? []), ...(reading.mail?.cc ?? [])].map(box => domainOf(box.address))
  return { ...provider, domains: [...new Set([...provider.domains, ...to])].filter(domain => domain !== '') }
}

function domainOf(address: string): string {
  return address.includes('@') ? address.slice(address.lastIndexOf('@') + 1).toLowerCase() : ''
}

/** Each page that a rule knows begins a paper; pages after it belong to it; a cover before it belongs to none. */
function draftsOf(part: Part, reading: Reading): Draft[] {
  const body = part.name === 'body' || part.mediaType === 'message/rfc822'
  const pages = body ? part.pages.map(page => ({ ...page, text: ownWords(page.text) })) : part.pages
  const drafts: { part: Part; pages: Page[]; rule: KindRule; body: boolean }[] = []
  for (const [i, page] of pages.entries()) {
    const rest = pages
      .slice(i)
      .map(other => other.text)
      .join('\n\f\n')
      .normalize('NFKC')
    const head = headOf(page.text, body, reading)
    const rule = isCover(page.text) && !body ? null : kindOf(head, rest)
    const last = drafts.at(-1)
    const continues = last !== undefined && (rule === null || rule === last.rule || isAttachment(page.text))
    if (continues) last.pages.push(page)
    else if (rule !== null) drafts.push({ part, pages: [page], rule, body })
  }
  return drafts
}

function headOf(text: string, body: boolean, reading: Reading): string {
  const subject = body ? `${reading.mail?.subject ?? ''}\n` : ''
  return (
    subject +
    text
      .split('\n')
      .slice(0, body ? 30 : 34)
      .join('\n')
  ).normalize('NFKC')
}

function isAttachment(text: string): boolean {
  return /^\s*(?:ATTACHMENT|ANNEX|SCHEDULE|APPENDIX|EXHIBIT|Anlage|Annexe)\b(?! I{1,3}\b)/.test(text)
}

/** A mail without what it quotes and without the block under its signature line. */
export function ownWords(text: string): string {
  const lines = text.split('\n')
  const cut = lines.findIndex(
    (line, i) =>
      /^-- ?$/.test(line) ||
      /^-{2,}.*(?:Original|Forwarded|Doorgestuurd|Weitergeleitet|transféré|reenviado|inoltrato).*-{2,}$/i.test(
        line,
      ) ||
      (/^(?:On|Am|Le|El|Op|Il|W dniu|Em) .{6,120}(?:wrote|schrieb|a écrit|escribió|schreef|ha scritto|napisał|escreveu)\b.*:?$/i.test(
        line,
      ) &&
        lines.slice(i + 1, i + 3).some(next => next.startsWith('>'))),
  )
  return (cut < 0 ? lines : lines.slice(0, cut)).filter(line => !line.startsWith('>')).join('\n')
}

function paperOf(draft: Draft, reading: Reading, provider: ProviderNames): ProposedPaper {
  const text = paperText(draft.part, draft.pages)
  const country = draft.rule.country === '' ? issuingState(text.text) : draft.rule.country
  const scene = sceneOf(text, country, reading, provider, draft.body)
  const identifiers = identifiersIn(scene)
  const candidates = candidatesIn(scene)
  const places: Record<string, Place> = {}
  const mark = (path: string, found: { start: number; end: number } | null) => {
    if (found !== null && found.end > found.start) places[path] = placeOf(text, found.start, found.end)
  }
  const sentOn = reading.mail?.date?.slice(0, 10) ?? null
  const issued = issuedOn(scene)
  const issuedDate = issued?.date ?? (draft.body ? sentOn : null)
  mark('issued_on', issued)
  const asks = asksOf(scene, draft.rule, identifiers, { issuedOn: issuedDate, receivedOn: sentOn })
  const officer = officerOf(scene, candidates, new Set(identifiers.map(id => id.value)), reading, mark)
  const authority = authorityOf(authorityText(text, reading, draft.body), draft.rule)
  if (authority.name !== null && !draft.body) mark('authority.name', authority.name)
  const reference = referenceOf(text.text) ?? (draft.body ? referenceOf(reading.mail?.subject ?? '') : null)
  mark('reference', reference)
  const due =
    draft.rule.kind === 'preservation_letter'
      ? null
      : (dueOf(text.text, scene, issuedDate, draft.rule.kind) ??
        dueInCover(draft, reading, scene, issuedDate))
  if (due !== null && due.end <= text.text.length) mark('due.text', due)
  const instrument = instrumentOf(draft.rule, text.text)
  const secrecy = secrecyOf(scene, draft.rule, issuedDate)
  mark('secrecy.passage', secrecy)
  const signer = signerOf(text.text, draft.rule, officer.name)
  mark('signer', signer)
  const addressee = addresseeOf(text.text)
  mark('addressee', addressee)
  const signed = isSigned(draft, text.text)
  const pages = draft.pages.map(page => page.n)
  return {
    part: draft.part.name,
    page_from: Math.min(...pages),
    page_to: Math.max(...pages),
    kind: draft.rule.kind,
    instrument,
    authority: {
      name: authority.name?.value ?? null,
      country: country === '' ? null : country,
      body_class: authority.body,
    },
    officer,
    reference: reference?.value ?? null,
    issued_on: issuedDate,
    served_manner: mannerOf(reading, draft.part),
    due: { text: due?.text ?? null, date: due?.date ?? null },
    asks,
    secrecy: {
      instrument: secrecy?.instrument === draft.rule.instrument ? instrument : (secrecy?.instrument ?? null),
      from: secrecy?.from ?? null,
      until: secrecy?.until ?? null,
      passage: secrecy?.passage ?? null,
    },
    signer: signer?.value ?? null,
    court_seal_or_signature: signed,
    missing: missingOf({
      rule: draft.rule,
      text: text.text,
      asks,
      reference: reference?.value ?? null,
      officer,
      signed,
    }),
    language: draft.rule.language === '' ? languageOf(text.text) : draft.rule.language,
    addressee: addressee?.value ?? null,
    links: [],
    places,
  }
}

function authorityText(text: PaperText, reading: Reading, body: boolean): string {
  return body ? `${text.text}\n${reading.mail?.from[0]?.name ?? ''}` : text.text
}

/** A due day that stands only in the mail around a paper without one. */
function dueInCover(draft: Draft, reading: Reading, scene: Scene, issued: string | null) {
  const body = reading.parts.find(part => part.name === 'body')
  if (draft.body || body === undefined || draft.rule.kind === 'secrecy_order') return null
  const due = dueOf(ownWords(body.pages.map(page => page.text).join('\n')), scene, issued, draft.rule.kind)
  return due?.date == null ? null : { ...due, start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER }
}

function sceneOf(
  text: PaperText,
  country: string,
  reading: Reading,
  provider: ProviderNames,
  body: boolean,
): Scene {
  const scene: Scene = {
    paper: text,
    country,
    dayFirst: country !== 'US',
    agencyDomains: new Set(),
    provider,
  }
  const agencyDomains = new Set<string>()
  const sender = reading.mail?.from[0]?.address ?? ''
  for (const box of [...(reading.mail?.from ?? []), ...(reading.mail?.replyTo ?? [])])
    agencyDomains.add(domainOf(box.address))
  for (const shown of reading.mail?.from[0]?.name.matchAll(/[\w.+-]+@([\w.-]+)/g) ?? [])
    agencyDomains.add((shown[1] ?? '').toLowerCase())
  for (const candidate of candidatesIn(scene)) {
    if (candidate.kind === 'email' && isOfficial(candidate.value))
      agencyDomains.add(domainOf(candidate.value))
  }
  agencyDomains.delete('')
  // Mail passed on by the provider's own staff: their domain is the provider's, not the agency's.
  for (const domain of provider.domains) agencyDomains.delete(domain)
  return body || sender !== '' || agencyDomains.size > 0 ? { ...scene, agencyDomains } : scene
}

const official =
  /(?:^|[.-])(?:gov|gob|gouv|govt|mil|justice|justicia|giustizia|justiz|police|polizei|politie|policia|policja|policie|polis|sheriff\w*|courts?|prokurat\w*|prosecut\w*|staatsanwaltschaft|sta|usdoj|usa|fbi|dea|homeoffice|ministry|doj|carabinieri|gendarmerie|om|om-nl|\w+pd)(?:[.-]|$)|sheriff|police|polizei/i

function isOfficial(address: string): boolean {
  return official.test(domainOf(address))
}

type Mark = (path: string, found: { start: number; end: number } | null) => void

/** In a certificate the officer stands in the section on the issuing authority, not where "representative" is a box. */
const issuingSection =
  /\n(?:SECTION|ABSCHNITT|RUBRIQUE|SECCIÓN|SEZIONE|AFDELING) [IF]:?[^\n]*(?:issuing|Anordnungsbehörde|émission|emisora|emissione|uitvaardigende)/i

function officerOf(
  scene: Scene,
  candidates: readonly Candidate[],
  asked: ReadonlySet<string>,
  reading: Reading,
  mark: Mark,
) {
  const { text } = scene.paper
  const section = issuingSection.exec(text)?.index ?? 0
  const found = officerName(text.slice(section))
  const named = found === null ? null : { ...found, start: found.start + section, end: found.end + section }
  const last = named?.value.split(' ').at(-1)?.toLowerCase() ?? ' '
  const emails = candidates.filter(
    candidate =>
      candidate.kind === 'email' &&
      !asked.has(candidate.value) &&
      !ofProvider(candidate.value, scene.provider),
  )
  const email =
    emails.find(candidate => candidate.value.includes(last)) ??
    (named === null ? undefined : emails.find(candidate => Math.abs(candidate.start - named.start) < 300)) ??
    emails.find(candidate => scene.agencyDomains.has(domainOf(candidate.value))) ??
    emails.find(candidate => isContactLine(text, candidate.start))
  const near = [
    ...occurrences(text, named?.value.split(' ').at(-1)),
    ...(email === undefined ? [] : [email.start]),
  ]
  const phone = officerPhone(scene, candidates, near, asked)
  mark('officer.name', named)
  mark('officer.email', email ?? null)
  mark('officer.phone', phone)
  return {
    name: named?.value ?? (email === undefined ? null : nameFromAddress(email.value)),
    email: email?.value ?? senderOf(reading, scene, named?.value ?? null),
    phone: phone?.value ?? null,
  }
}

function occurrences(text: string, word: string | undefined): number[] {
  if (word === undefined || word.length < 2) return []
  const found: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(at)
  return found
}

/** The sender's address, where the sender is no one of the provider's own. */
function senderOf(reading: Reading, scene: Scene, name: string | null): string | null {
  const sender = reading.mail?.from[0]
  if (sender === undefined || ofProvider(sender.address, scene.provider)) return null
  const last = name?.split(' ').at(-1)?.toLowerCase()
  const fits = last === undefined || `${sender.name} ${sender.address}`.toLowerCase().includes(last)
  return fits ? sender.address.toLowerCase() : null
}

function ofProvider(address: string, provider: ProviderNames): boolean {
  return provider.domains.some(
    domain => domainOf(address) === domain || domainOf(address).endsWith(`.${domain}`),
  )
}

/** One officer often acts for several papers and is named in one; also in the words around a forwarded paper. */
function shareOfficers(papers: readonly ProposedPaper[], reading: Reading): ProposedPaper[] {
  const bodies = reading.parts
    .filter(part => part.name === 'body')
    .flatMap(part => part.pages.map(page => page.text))
  return papers.map(paper => {
    const other = papers.find(
      sibling =>
        sibling !== paper &&
        sibling.authority.country === paper.authority.country &&
        sibling.officer.name !== null,
    )
    const officer = {
      name: paper.officer.name ?? other?.officer.name ?? null,
      email: paper.officer.email ?? other?.officer.email ?? null,
      phone: paper.officer.phone ?? other?.officer.phone ?? phoneInBody(bodies, paper),
    }
    const gained = (field: string, before: string | null, after: string | null) =>
      before === null && after !== null ? field : ''
    const found = [
      gained('officer_name', paper.officer.name, officer.name),
      gained('officer_email', paper.officer.email, officer.email),
      gained('officer_phone', paper.officer.phone, officer.phone),
    ]
    return { ...paper, officer, missing: paper.missing.filter(lack => !found.includes(lack)) }
  })
}

function phoneInBody(bodies: readonly string[], paper: ProposedPaper): string | null {
  const last = paper.officer.name?.split(' ').at(-1)
  if (last === undefined) return null
  for (const body of bodies) {
    const at = body.indexOf(last)
    const match = at < 0 ? null : /(\+?\(?\d[\d() ./-]{6,18}\d)/.exec(body.slice(at, at + 120))
    if (match !== null) return normalisePhone(match[1] ?? '', paper.authority.country)
  }
  return null
}

function instrumentOf(rule: KindRule, text: string): string {
  if (rule.instrument !== 'eu.epoc') return rule.instrument
  if (/[☒☑][^☐☒☑]{0,80}\b8\s+(?:hours|Stunden|heures|horas|ore|uur)/.test(text)) return 'eu.epoc.emergency'
  const letters = tickedLetters(text)
  if (letters.has('d')) return 'eu.epoc.content'
  if (letters.has('c')) return 'eu.epoc.traffic'
  return letters.has('a') || !letters.has('b') ? 'eu.epoc.subscriber' : 'eu.epoc.identify_user'
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

function issuingState(text: string): string {
  const label =
    /(?:Issuing State|Anordnungsstaat|État d['’]émission|Estado emisor|Stato di emissione|Uitvaardigende lidstaat)\s*:?\s*([^\n;]{2,60})/i.exec(
      text,
    )
  const named = label?.[1] ?? ''
  return Object.entries(states).find(([, form]) => form.test(named))?.[0] ?? ''
}

function mannerOf(reading: Reading, part: Part): ProposedPaper['served_manner'] {
  if (reading.mail !== undefined) return 'email'
  const text = part.pages.map(page => page.text).join('\n')
  if (/^[^\n]{0,20}\d{1,2}:\d{2}\s+E?F?ROM:?[^\n]*(?:P\.|PAGE)/m.test(text)) return 'fax'
  return /\bserved by e-?mail\b/i.test(text) ? 'email' : 'unstated'
}

/** Seals and signatures are pictures; what can be told from text is where none can be. */
function isSigned(draft: Draft, text: string): boolean {
  if (draft.body || /No signature required/i.test(text)) return false
  return /pdf|image/.test(draft.part.mediaType) && !/not signed|unsigned copy/i.test(text)
}

function linked(papers: readonly ProposedPaper[], file: string): ProposedPaper[] {
  return papers.map((paper, i) => {
    const links: ProposedLink[] = []
    const near = (test: (other: ProposedPaper) => boolean) =>
      papers.findIndex((other, j) => j !== i && other.part === paper.part && test(other))
    if (paper.kind === 'secrecy_order') {
      const main = near(other => other.kind !== 'secrecy_order')
      if (main >= 0) links.push({ relation: 'belongs_to', file, paper: main })
    } else {
      const secrecy = near(other => other.kind === 'secrecy_order')
      if (secrecy >= 0) links.push({ relation: 'secrecy_in', file, paper: secrecy })
    }
    return { ...paper, links }
  })
}

const said: Record<string, string> = {
  alternatives_differ: 'the text part and the HTML part of the mail say different things',
  hidden_text: 'the mail hides words from its reader',
  struck_text: 'words are struck through in the mail: withdrawn, not asked',
  link_text_differs: 'a link leads elsewhere than it says',
  sender_name_holds_address: 'the sender shows another address than the one it was sent from',
  reply_to_differs: 'answers would go to another domain than the sender’s',
  duplicate_header: 'a head that may stand once stands twice',
  saved_again: 'the document was changed after it was first saved',
  javascript: 'the document holds scripts',
}

function trapsOf(reading: Reading): string[] {
  const codes = new Set(
    [...reading.warnings, ...reading.parts.flatMap(part => part.warnings)].map(warning => warning.code),
  )
  return [...codes].flatMap(code => said[code] ?? [])
}
