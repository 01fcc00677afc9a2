// The identifiers that a paper asks about, with place, and for an IP address the port and moment without which a shared
// address names nobody.

import { type Candidate, candidatesIn, type Scene } from './candidates.ts'
import { asker } from './context.ts'
import { findDates, offsetAt, zoneIn } from './dates.ts'
import type { ProposedIdentifier } from './proposal.ts'
import { firstReadAt, type PaperText, placeOf, sentenceAt, unsure } from './text.ts'

/** The candidates that the paper asks about, with place, moment and port. */
export function identifiersIn(
  scene: Scene,
  candidates: readonly Candidate[] = candidatesIn(scene),
): ProposedIdentifier[] {
  const isAsked = asker(scene, candidates)
  const seen = new Map<string, ProposedIdentifier>()
  for (const candidate of candidates) {
    if (!isAsked(candidate)) continue
    const identifier = complete(candidate, scene)
    const key = `${identifier.kind} ${identifier.value} ${identifier.port ?? ''} ${identifier.at ?? ''}`
    const earlier = seen.get(key)
    // Named twice: the surer reading is the one to show.
    if (earlier === undefined || (earlier.doubtful && !identifier.doubtful)) seen.set(key, identifier)
  }
  return withinAttachments(scene.paper, [...seen.values()], candidates)
}

const attachmentHead =
  /^\s*(?:ATTACHMENT|SCHEDULE|APPENDIX|EXHIBIT|Attachment|Schedule|Appendix|Exhibit)\s+(?:[A-Z0-9]\b|TO\b)/

/**
 * Where attachments list what is asked about, the pages before them tell a story: an identifier must stand in an
 * attachment too. "Property to be searched" is such a list alone.
 */
function withinAttachments(
  paper: PaperText,
  asked: readonly ProposedIdentifier[],
  candidates: readonly Candidate[],
): ProposedIdentifier[] {
  const attachments = paper.pages.filter(page => attachmentHead.test(page.text))
  const lists = attachments.filter(page =>
    /(?:property|accounts?|places?) to be searched/i.test(page.text.slice(0, 300)),
  )
  const pages = new Set((lists.length > 0 ? lists : attachments).map(page => page.n))
  if (pages.size === 0) return [...asked]
  const listed = new Set(
    candidates
      .filter(candidate => pages.has(paper.origins[candidate.start]?.page ?? 0))
      .map(candidate => candidate.value),
  )
  const within = asked.filter(identifier => listed.has(identifier.value))
  return within.length > 0 ? within : [...asked]
}

function complete(candidate: Candidate, scene: Scene): ProposedIdentifier {
  const { paper } = scene
  const moment = candidate.kind === 'ip' ? momentOf(candidate, scene) : null
  const end = moment?.end ?? candidate.end
  const place = placeOf(paper, candidate.start, candidate.end)
  const written = paper.text.slice(candidate.start, end).replace(/\s+/g, ' ')
  const source = placeOf(paper, candidate.start, end).passage
  const doubtful =
    candidate.doubtful === true ||
    unsure(paper, candidate.start, end) ||
    (onPicture(paper, place.page) &&
      candidate.kind === 'email' &&
      /[A-Z]/.test(written.replace(/(?<=[a-z0-9._-])Q(?=[a-z0-9-])/, written.includes('@') ? 'Q' : '@')))
  const firstRead = firstReadAt(paper, candidate.start, end)
  return {
    kind: candidate.kind,
    value: candidate.value,
    as_written: source === '' ? written : source,
    ...(moment?.port === undefined ? {} : { port: moment.port }),
    ...(moment?.at === undefined ? {} : { at: moment.at }),
    place,
    doubtful,
    ...(firstRead === null ? {} : { first_read: firstRead }),
  }
}

function onPicture(paper: PaperText, page: number): boolean {
  return paper.pages.find(candidate => candidate.n === page)?.ocr !== undefined
}

/** "am 02.09.2026 um 20:15:31 Uhr (MESZ) die IP-Adresse …": the moment before the address, in its own sentence, with nothing else between. */
function momentBefore({ start }: Candidate, scene: Scene): string | null {
  const { text } = scene.paper
  const sentence = sentenceAt(text, start)
  const lead = text.slice(Math.max(sentence.start, start - 110), start)
  const own = lead.slice(
    Math.max(0, ...[...lead.matchAll(/;|\n\s*(?:\n|\d+[.)]|[-•]|\([a-z\d]\))/g)].map(cut => cut.index)),
  )
  const date = findDates(own, scene.dayFirst).at(-1)
  if (date === undefined || date.time === null) return null
  const between = own.slice(date.end)
  if (/(?:\d{1,3}\.){3}\d|@/.test(between)) return null
  const zone = zoneIn(between, scene.country)
  const local = `${date.date}T${date.time.length === 5 ? `${date.time}:00` : date.time}`
  return zone === null ? null : `${local}${offsetAt(zone, local)}`
}

/** Port and moment that follow an IP address; without them a shared address names nobody. */
function momentOf(candidate: Candidate, scene: Scene): { end: number; port?: number; at?: string } | null {
  const { text } = scene.paper
  const tail = text.slice(candidate.end, candidate.end + 160)
  const limit = /\n\s*\n|;|\s☐|\n\s*(?:\d+[.)°]|[-•])/.exec(tail)?.index ?? tail.length
  const area = tail.slice(0, limit)
  const portMatch =
    /^:(\d{1,5})\b|^\W{0,4}(?:source |src |Quell|TCP[ -]|bron)?(?:port|puerto|porta|poort|포트|ポート)(?: source| de origen| di origine| de origem| l[óo]gic[ao]| logique| logico| TCP| number| no\.?| n[º°])?\s*:?\s*(\d{1,3}(?:[\s.]\d{3})|\d{1,5})\b/i.exec(
      area,
    )
  const portText = portMatch?.[1] ?? portMatch?.[2] ?? portInTable(text, candidate)
  const port = portText === undefined ? undefined : Number(portText.replace(/[\s.]/g, ''))
  const date = findDates(area, scene.dayFirst).find(found => found.time !== null)
  if (date === undefined) {
    const at = momentBefore(candidate, scene)
    if (at !== null)
      return {
        end: candidate.end + (portMatch?.[0].length ?? 0),
        at,
        ...(port === undefined ? {} : { port }),
      }
  }
  if (date === undefined || date.time === null) {
    return port === undefined || portMatch === null
      ? null
      : { end: candidate.end + portMatch[0].length, port }
  }
  const timeEnd = timeEndIn(area, date.end)
  const zoneText = area.slice(date.end, timeEnd + 45)
  const zone = zoneIn(zoneText, scene.country) ?? zoneOfAll(text, scene.country)
  const local = `${date.date}T${date.time.length === 5 ? `${date.time}:00` : date.time}`
  const zoneEnd =
    /^\s*\(?(?:UTC[+-][\d:]+|CEST|CET|MESZ|MEZ|UTC|GMT)\)?/.exec(area.slice(timeEnd))?.[0].length ?? 0
  const end = candidate.end + timeEnd + zoneEnd
  return {
    end,
    ...(port === undefined ? {} : { port }),
    ...(zone === null ? {} : { at: `${local}${offsetAt(zone, local)}` }),
  }
}

/** In a table whose head has a column for ports: the number in the column after the address. */
function portInTable(text: string, { start, end }: Candidate): string | undefined {
  const number = /^[^\S\n]{2,}(\d{1,5})(?=[^\S\n]{2,}|\n|$)/.exec(text.slice(end, end + 40))?.[1]
  if (number === undefined || Number(number) > 65_535) return undefined
  const above = text.slice(0, start).split('\n').slice(-40, -1)
  const head = above.filter(line => /\bIP\b/.test(line) && /\S\s{2,}\S/.test(line)).at(-1)
  return head !== undefined &&
    /\bIP\b[^\n]{0,200}?\s{2}\W{0,60}(?:\p{L}{1,30} )?(?:port|puerto|porta|poort|ポート)/iu.test(head)
    ? number
    : undefined
}

/** The zone that a paper states once for all its times: "(all times are UTC)", a column "Time (UTC)". */
function zoneOfAll(text: string, country: string): string | null {
  const stated =
    /\b(?:all|the)\s+(?:dates and )?times[^.\n]{0,60}|\b(?:time|hour|Uhrzeit|Zeit|heure|hora|ora|tijd|godzina|tid|horário)s?\s*\([^)\n]{2,30}\)|(?:alle Zeit\w*|toutes les heures|todas las horas|todos os hor[áa]rios|tutti gli orari|alle tijden|wszystkie godziny|alla tider|alle tid\w*)[^.\n]{0,60}/giu
  for (const [words] of text.matchAll(stated)) {
    const zone = zoneIn(words, country)
    if (zone !== null) return zone
  }
  return null
}

function timeEndIn(area: string, from: number): number {
  const match = /^[^\d\n]{0,12}\d{1,2}\s?[:h.]\s?\d{2}(?:\s?min\s?\d{2}\s?s|:\d{2})?/.exec(area.slice(from))
  return from + (match?.[0].length ?? 0)
}
