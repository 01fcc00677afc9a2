// The officer to turn to: out of the paper, out of the mail around it, or out of another paper of the same file.
import { normalisePhone } from '../normalise-identifier.ts'
import type { Reading } from '../reading.ts'
import type { Candidate, Scene } from './candidates.ts'
import { isContactLine, isOthersLine } from './context.ts'
import { bodyIn, isUnit, nameAt, personName, titled } from './names.ts'
import { type Found, nameFromAddress, officerName, officerPhone } from './people.ts'
import type { ProposedPaper } from './proposal.ts'
import { domainOf, ofProvider } from './scene.ts'

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
  const emails = candidates.filter(
    candidate =>
      candidate.kind === 'email' &&
      !asked.has(candidate.value) &&
      !isOthersLine(text, candidate.start) &&
      !ofProvider(candidate.value, scene.provider),
  )
  const labelled = officerName(text.slice(section))
  const found = byAddress(text.slice(section), labelled, emails)
  const writer = found === null ? (signer?.value ?? null) : null
  const named = found === null ? null : { ...found, start: found.start + section, end: found.end + section }
  const last = (named?.value ?? writer)?.split(' ').at(-1)?.toLowerCase() ?? ' '
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

/** The person whose name an address of the paper's own carries, where the one that labels point at has none. */
function byAddress(text: string, labelled: Found | null, emails: readonly Candidate[]): Found | null {
  const locals = emails.map(one => plainLetters(one.value.slice(0, one.value.lastIndexOf('@'))))
  const addressed = (value: string) => {
    const words = value.split(/[ \u3000]+/).map(plainLetters)
    return locals.some(local => spells(local, words))
  }
  if (labelled !== null && addressed(labelled.value)) return labelled
  for (const match of text.matchAll(anyName)) {
    const name = nameAt(match[0])
    if (name === null || !addressed(name.value) || inOffice(text, match.index)) continue
    const from = Math.max(0, ...locals.map(local => rankLength(name.value, local)))
    const start = match.index + name.start + from
    return { value: name.value.slice(from), start, end: match.index + name.end }
  }
  return labelled ?? besideAddress(text, emails)
}

/** "(adjudante Solveig Kerbrat, tél. …)": a person with a rank in the brackets after an address. */
function besideAddress(text: string, emails: readonly Candidate[]): Found | null {
  for (const { value } of emails) {
    const at = text.toLowerCase().indexOf(value)
    const bracket = at < 0 ? null : /^[^\n()]{0,20}\s*\(([^()]{6,90})\)/u.exec(text.slice(at + value.length))
    if (bracket === null) continue
    const from = at + value.length + bracket[0].indexOf('(') + 1
    const words = bracket[1] ?? ''
    const rank = /^(?:\p{Ll}[\p{L}.-]*\s+){0,3}/u.exec(words)?.[0].length ?? 0
    const name = rank > 0 ? nameAt(words.slice(rank)) : titled(words) ? nameAt(words) : null
    if (name === null) continue
    const start = from + words.indexOf(name.value)
    return { value: name.value, start, end: start + name.value.length }
  }
  return null
}

/** Words of a line that names an office: "Juzgado de Instrucción nº 4 de Almarzuela" and its address share a town. */
function inOffice(text: string, at: number): boolean {
  const end = text.indexOf('\n', at)
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end)
  if (/^\p{Lu}{4,} .*\p{Ll}/u.test(text.slice(at, at + 40))) return true
  return line.length < 110 && !titled(line) && (bodyIn(line) !== null || isUnit(line))
}

/** "r.edelmann", "smacaoidh", "hollis.marama": last name with first name or initial. A town in the address of an office has neither. */
function spells(local: string, words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  if (last.length < 4 || !local.includes(last)) return false
  const rest = local.replace(last, '')
  return rest !== '' && firstWord(rest, words) >= 0
}

/** Length of the words before the one that the address spells first. */
function rankLength(name: string, local: string): number {
  const written = name.split(' ')
  const words = written.map(plainLetters)
  if (!spells(local, words)) return 0
  const first = firstWord(local.replace(words.at(-1) ?? '', ''), words)
  return written.slice(0, Math.max(0, first)).join(' ').length + (first > 0 ? 1 : 0)
}

/** Which word begins what `rest` spells, "maelle" or "m" of Maëlle, "smac" of Sorcha Mac Aoidh; below 0 for none: ranks before it are no part of the name. */
function firstWord(rest: string, words: readonly string[]): number {
  return words.slice(0, -1).findIndex((word, i) => {
    const others = words.slice(i + 1, -1)
    const initials = [word, ...others].map(one => one[0] ?? '').join('')
    return [word, word[0], [word, ...others].join(''), `${word[0]}${others.join('')}`, initials].includes(
      rest,
    )
  })
}

const anyName = new RegExp(personName, 'gu')

function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/ł/giu, 'l')
    .replace(/ø/giu, 'o')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()
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
