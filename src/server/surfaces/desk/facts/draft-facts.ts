// From the reader's proposal to a first filling of the form. A person confirms or corrects each field; what the reader did
// not find stays empty and is asked for.

import type { Passage, ProposedField } from '../../../../api/desk/demand-page.ts'
import type { Ask, ConfirmedFacts, Identifier, Paper, Secrecy } from '../../../../domain/decision/facts.ts'
import type { PaperRole } from '../../../../vocabulary/closed-lists.ts'
import type { Place, Proposal, ProposedAsk, ProposedPaper } from '../../../../wire/propose/proposal.ts'
import { dueHour, endOfDueDay } from '../../../due-moment.ts'
import { addressAnswers } from '../../../entity-served.ts'
import type { Provider } from '../../../provider.ts'
import { askPerBox, ownInstrument } from './ask-per-box.ts'

/** Where each part of a reading stands among the demand's documents. */
export type DocumentOfPart = (part: string) => string

export function draftFacts(
  read: Proposal,
  documentOf: DocumentOfPart,
  profile: Pick<Provider, 'entities' | 'services'>,
): ConfirmedFacts | null {
  const proposal = askPerBox(read)
  const main = mainPaper(proposal)
  if (!main) return null
  return {
    papers: proposal.papers.map((p, i) => paperOf(p, i, main, documentOf)),
    asks: main.asks.map((a, i) => askOf(a, i, main)),
    instrument: main.instrument ?? '',
    authorityName: main.authority.name ?? '',
    country: main.authority.country ?? '',
    body: bodyWords(main),
    officer: { name: main.officer.name, mail: main.officer.email, phone: main.officer.phone },
    reference: main.reference,
    issuedOn: main.issued_on,
    dueAt: dueAtOf(main),
    // The packs say it, where it is plain (`plain-purpose.ts`).
    purpose: '',
    secrecy: secrecyOf(proposal, main),
    answers: addressAnswers(main.addressee, profile),
  }
}

/** By the hour where the paper names one, otherwise by the end of the day; readings of earlier versions have no hour. */
function dueAtOf({ due, authority }: ProposedPaper): string | null {
  if (due.date === null) return null
  const day = due.date.slice(0, 10)
  return due.time ? dueHour(day, due.time, due.zone, authority.country) : endOfDueDay(day, authority.country)
}

/** The paper that demands data: the first with asks; a secrecy order or covering letter has none. */
function mainPaper(proposal: Proposal): ProposedPaper | undefined {
  return proposal.papers.find(p => p.asks.length > 0 && roleOf(p) === 'instrument') ?? proposal.papers[0]
}

function roleOf(p: ProposedPaper): PaperRole {
  if (p.kind === 'secrecy_order') return 'secrecy_order'
  if (p.kind === 'preservation_letter') return 'preservation_letter'
  return 'instrument'
}

function paperOf(p: ProposedPaper, i: number, main: ProposedPaper, documentOf: DocumentOfPart): Paper {
  return {
    id: `p${i + 1}`,
    role: p === main ? 'instrument' : roleOf(p),
    document: documentOf(p.part),
    part: p.part,
    pageFrom: p.page_from,
    pageTo: p.page_to,
    kind: p.kind,
    instrument: p.instrument,
    reference: p.reference,
    issuedOn: p.issued_on,
    language: p.language,
    signer: p.signer,
    links: [],
  }
}

function askOf(a: ProposedAsk, i: number, paper: ProposedPaper): Ask {
  const place = paper.places[`asks[${i}].categories`] ?? a.identifiers[0]?.place
  const own = ownInstrument(a)
  return {
    id: `a${i + 1}`,
    // A doubtful reading is never filled in: it is shown beside its picture and typed by a person.
    identifiers: a.identifiers.filter(x => !x.doubtful).map(identifierOf),
    categories: a.categories,
    ...(own === null || own === paper.instrument ? {} : { instrument: own }),
    period: { from: instant(a.period.from), to: endOf(a.period.to) },
    passage: place?.passage ?? '',
    need: null,
  }
}

function identifierOf(x: ProposedAsk['identifiers'][number]): Identifier {
  return {
    kind: x.kind,
    value: x.value,
    asWritten: x.as_written,
    ...(x.port === undefined ? {} : { port: x.port }),
    ...(x.at === undefined ? {} : { at: x.at }),
  }
}

function instant(value: string | null): string | null {
  if (value === null) return null
  const at = Date.parse(value.length === 10 ? `${value}T00:00:00Z` : value)
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

/** Papers name a last day; periods here are half-open, so they end with the day after. */
function endOf(value: string | null): string | null {
  const at = instant(value)
  if (at === null || value === null || value.length !== 10) return at
  return new Date(Date.parse(at) + 86_400_000).toISOString()
}

function bodyWords(p: ProposedPaper): string {
  return p.authority.body_class?.replaceAll('_', ' ') ?? p.authority.name ?? ''
}

function secrecyOf(proposal: Proposal, main: ProposedPaper): Secrecy {
  const order = silenceOf(proposal)
  const found = order?.secrecy ?? main.secrecy
  if (!found.passage && !order)
    return { kind: 'none', instrument: null, passage: null, from: null, until: null }
  const instrument = order?.instrument ?? found.instrument
  const kind = order ? 'court_order' : instrument ? 'statutory' : 'requested'
  return {
    kind,
    instrument,
    passage: found.passage,
    from: dateOf(found.from ?? order?.issued_on ?? null),
    until: dateOf(found.until),
  }
}

function silenceOf(proposal: Proposal): ProposedPaper | undefined {
  return proposal.papers.find(p => p.kind === 'secrecy_order')
}

function dateOf(value: string | null): string | null {
  return value === null ? null : value.slice(0, 10)
}

/**
 * Every proposed value with the place where it was read, for highlighting: of the paper that the facts are taken from, and of
 * the silence from the order that it was read in. The same field of another paper is not what the form says.
 */
export function proposedFields(read: Proposal, documentOf: DocumentOfPart): ProposedField[] {
  const proposal = askPerBox(read)
  const main = mainPaper(proposal)
  const silence = silenceOf(proposal) ?? main
  return proposal.papers.flatMap((p, n) => [
    ...Object.entries(p.places)
      .filter(([field]) => p === (field.startsWith('secrecy.') ? silence : main))
      .map(([field, place]) => ({
        field: `p${n + 1}.${field}`,
        value: place.passage,
        passage: passage(place, documentOf),
        doubtful: false,
      })),
    ...(p === main ? p.asks : []).flatMap((a, i) =>
      a.identifiers.map(x => ({
        field: `p${n + 1}.a${i + 1}.${x.kind}`,
        value: x.value,
        passage: passage(x.place, documentOf),
        doubtful: x.doubtful,
        ...(x.first_read === undefined ? {} : { firstRead: x.first_read }),
      })),
    ),
  ])
}

function passage(place: Place, documentOf: DocumentOfPart): Passage {
  return {
    document: documentOf(place.part),
    part: place.part,
    page: place.page,
    start: place.start,
    end: place.end,
  }
}
