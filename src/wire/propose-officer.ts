// The officer to turn to: out of the paper, out of the mail around it, or out of another paper of the same file.
import { normalisePhone } from './normalise-identifier.ts'
import type { ProposedPaper } from './proposal.ts'
import type { Candidate, Scene } from './propose-candidates.ts'
import { isContactLine, isOthersLine } from './propose-context.ts'
import { nameFromAddress, officerName, officerPhone } from './propose-people.ts'
import { domainOf, ofProvider } from './propose-scene.ts'
import type { Reading } from './reading.ts'

export type Mark = (path: string, found: { start: number; end: number } | null) => void

/** In a certificate the officer stands in the section on the issuing authority, not where "representative" is a box. */
const issuingSection =
  /\n(?:SECTION|ABSCHNITT|RUBRIQUE|SECCIÓN|SEZIONE|AFDELING) [IF]:?[^\n]*(?:issuing|Anordnungsbehörde|émission|emisora|emissione|uitvaardigende)/i

/** Name, address and number of the officer; each null where the paper and its mail give none. */
export function officerOf(
  scene: Scene,
  candidates: readonly Candidate[],
  asked: ReadonlySet<string>,
  reading: Reading,
  mark: Mark,
  /** Who signs, where such a paper is signed by the one who answers for it. */
  signer: { value: string; start: number; end: number } | null,
) {
  const { text } = scene.paper
  const section = issuingSection.exec(text)?.index ?? 0
  const found = officerName(text.slice(section))
  const writer = found === null ? (signer?.value ?? null) : null
  const named = found === null ? null : { ...found, start: found.start + section, end: found.end + section }
  const last = (named?.value ?? writer)?.split(' ').at(-1)?.toLowerCase() ?? ' '
  const emails = candidates.filter(
    candidate =>
      candidate.kind === 'email' &&
      !asked.has(candidate.value) &&
      !isOthersLine(text, candidate.start) &&
      !ofProvider(candidate.value, scene.provider),
  )
  const email =
    emails.find(candidate => candidate.value.includes(last)) ??
    (named === null ? undefined : emails.find(candidate => Math.abs(candidate.start - named.start) < 300)) ??
    emails.find(candidate => scene.agencyDomains.has(domainOf(candidate.value))) ??
    emails.find(candidate => isContactLine(text, candidate.start))
  const near = [
    ...occurrences(text, (named?.value ?? writer)?.split(' ').at(-1)),
    ...(email === undefined ? [] : [email.start]),
  ]
  const phone = officerPhone(scene, candidates, near, asked)
  // On a picture an address is often read where the name beside it is not.
  const spelled = email === undefined ? null : nameFromAddress(email.value)
  mark('officer.name', named)
  mark('officer.email', email ?? null)
  mark('officer.phone', phone)
  return {
    name: named?.value ?? (scene.paper.scanned ? (spelled ?? writer) : (writer ?? spelled)),
    email: email?.value ?? senderOf(reading, scene, named?.value ?? writer),
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
  const fits =
    scene.paper.part === 'body' ||
    last === undefined ||
    `${sender.name} ${sender.address}`.toLowerCase().includes(last)
  return fits ? sender.address.toLowerCase() : null
}

/** One officer often acts for several papers and is named in one; also in the words around a forwarded paper. */
export function shareOfficers(papers: readonly ProposedPaper[], reading: Reading): ProposedPaper[] {
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
