// From a Reading to a Proposal: which papers are in it, where each begins and ends, and what each says. Pure: the same
// reading gives the same proposal, and every value carries its place. A person confirms; nothing here decides.

import type { PaperForm, Recogniser } from '../law/recognise/recognise.ts'
import { answerWithout } from './propose/answer.ts'
import { asksOf } from './propose/asks.ts'
import { addresseeOf, authorityOf } from './propose/authority.ts'
import { tickedEmergency, tickedIn } from './propose/boxes.ts'
import type { Scene } from './propose/candidates.ts'
import { findDates } from './propose/dates.ts'
import { dueOf } from './propose/due.ts'
import { missingOf, secrecyOf } from './propose/fields.ts'
import { identifiersIn } from './propose/identifiers.ts'
import { languageOf } from './propose/language.ts'
import { issuedOn, referenceOf } from './propose/number.ts'
import { type Mark, officerOf, shareOfficers } from './propose/officer.ts'
import { type Draft, draftsOf, isBody, ownWords, passedOn, unknownDraftOf } from './propose/parts.ts'
import { type Found, officerName } from './propose/people.ts'
import { markAsks } from './propose/places.ts'
import type {
  Place,
  Proposal,
  ProposedIdentifier,
  ProposedLink,
  ProposedPaper,
  ProviderNames,
} from './propose/proposal.ts'
import { issuingState, originOf, sceneOf, withOwnDomains } from './propose/scene.ts'
import { signerOf } from './propose/signer.ts'
import { type PaperText, paperText, placeOf } from './propose/text.ts'
import { kindOfUnknown, UNKNOWN_FORM } from './propose/unknown.ts'
import type { Part, Reading } from './reading.ts'
import { tamed } from './tame-text.ts'

export type ProposeOptions = {
  /** How legal papers look, from the packs in use. */
  readonly papers: Recogniser
  /** Name of the file that was read, for links between its papers. */
  readonly file?: string
  readonly provider?: ProviderNames
  /** Told after each paper, with what is proposed if nothing else follows. */
  readonly onPaper?: (soFar: () => Proposal) => void
}

/** What a person should confirm about `reading`; an empty list of papers where it demands nothing. */
export function propose(received: Reading, options: ProposeOptions): Proposal {
  const reading = tamedReading(received)
  const traps = trapsOf(reading)
  if (reading.mail?.bulk === true && !bringsPapers(reading, options.papers))
    return { is_demand: false, answer: answerWithout(reading), papers: [], traps: [...traps, 'mass mail'] }
  const provider = withOwnDomains(options.provider ?? { domains: [], names: [] }, reading)
  const drafts: Draft[] = []
  const written: ProposedPaper[] = []
  const finished = (written: readonly ProposedPaper[]): Proposal => {
    const papers = linked(shareOfficers(kept(written, drafts), reading), options.file ?? 'file')
    const is_demand = papers.length > 0
    return { is_demand, answer: is_demand ? { kind: 'demand' } : answerWithout(reading), papers, traps }
  }
  const write = (draft: Draft) => {
    drafts.push(draft)
    written.push(paperOf(draft, reading, provider, options.papers))
    options.onPaper?.(() => finished(written))
  }
  for (const part of reading.parts) draftsOf(part, reading, options.papers).forEach(write)
  const unknowns: Draft[] = []
  const known = new Set(drafts.map(draft => draft.part))
  // A paper that no pack knows is not dropped for one in another part that a pack does; what a mail then says itself announces them.
  for (const part of reading.parts)
    if (!known.has(part) && (drafts.length === 0 || !isBody(part)))
      unknowns.push(...[unknownDraftOf(part, reading)].filter(draft => draft !== null))
  unknowns.forEach(write)
  return finished(written)
}

/** A portal of an authority may send its orders as mass mail does. */
function bringsPapers(reading: Reading, papers: Recogniser): boolean {
  return reading.parts.some(part => !isBody(part) && draftsOf(part, reading, papers).length > 0)
}

/** Every page as it came but for runs that no paper holds; each character keeps its place. */
function tamedReading(reading: Reading): Reading {
  const parts = reading.parts.map(part => ({
    ...part,
    pages: part.pages.map(page => ({ ...page, text: tamed(page.text) })),
  }))
  return { ...reading, parts }
}

/** The text of a mail, and a paper that no pack knows, is one only if it asks about somebody itself. */
function kept(written: readonly ProposedPaper[], drafts: readonly Draft[]): ProposedPaper[] {
  return written.filter((paper, i) => {
    const draft = drafts[i] as Draft
    return (!draft.body && draft.form !== UNKNOWN_FORM) || paper.asks.length > 0
  })
}

function paperOf(draft: Draft, reading: Reading, provider: ProviderNames, papers: Recogniser): ProposedPaper {
  const { form } = draft
  const text = paperText(draft.part, draft.pages)
  // A foreign body that writes to the provider directly is of whatever country it names.
  const foreign = form.instrument === 'us.request.foreign_direct'
  const stated = (foreign ? null : form.country) ?? issuingState(text.text)
  // A paper that no pack knows, and a certificate that leaves its State blank, say it by their offices.
  const unplaced = stated === '' && (form === UNKNOWN_FORM || /certificate$/.test(form.kind))
  const country = unplaced ? originOf(text.text) : stated
  const { scene, candidates } = sceneOf(text, country, reading, provider)
  const identifiers = withoutWriters(identifiersIn(scene, candidates), text, form)
  const places: Record<string, Place> = {}
  const mark: Mark = (path, found) => {
    if (found !== null && found.end > found.start) places[path] = placeOf(text, found.start, found.end)
  }
  const sentOn = forwardedOn(reading, draft) ?? reading.mail?.date?.slice(0, 10) ?? null
  const issued = issuedOn(scene)
  const issuedDate = issued?.date ?? (draft.body ? sentOn : null)
  mark('issued_on', issued)
  const asks = asksOf(scene, form, identifiers, { issuedOn: issuedDate, receivedOn: sentOn })
  markAsks(scene, form.kind, asks, mark)
  const authority = authorityOf(authorityText(text, reading, draft.body), form)
  const officer = officerOf(
    scene,
    candidates,
    new Set(identifiers.map(id => id.value)),
    reading,
    mark,
    writerOf(text.text, form, authority.body),
  )
  if (authority.name !== null && !draft.body) mark('authority.name', authority.name)
  const reference = referenceOf(text.text) ?? (draft.body ? referenceOf(reading.mail?.subject ?? '') : null)
  mark('reference', reference)
  const due =
    form.kind === 'preservation_letter'
      ? null
      : (dueOf(text.text, scene, issuedDate, form.kind) ?? dueInCover(draft, reading, scene, issuedDate))
  if (due !== null && due.end <= text.text.length) mark('due.text', due)
  const instrument = instrumentOf(form, text.text)
  mark('instrument', foundIn(text.text, draft.grounds))
  const silence = papers.silence(form, text.text)
  const secrecy = secrecyOf(scene, form, issuedDate, silence)
  mark('secrecy.passage', secrecy)
  const signer = signerOf(text.text, form, officer.name)
  mark('signer', signer)
  const addressee = addresseeOf(text.text)
  mark('addressee', addressee)
  const signed = isSigned(draft, text.text)
  const pages = draft.pages.map(page => page.n)
  return {
    part: draft.part.name,
    page_from: Math.min(...pages),
    page_to: Math.max(...pages),
    kind: form === UNKNOWN_FORM ? kindOfUnknown(text.text, authority.body) : form.kind,
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
    due: {
      text: due?.text ?? null,
      date: due?.date ?? null,
      time: due?.time ?? null,
      zone: due?.zone ?? null,
    },
    asks,
    secrecy: {
      instrument: secrecy?.instrument === form.instrument ? instrument : (secrecy?.instrument ?? null),
      from: secrecy?.from ?? null,
      until: secrecy?.until ?? null,
      passage: secrecy?.passage ?? null,
    },
    signer: signer?.value ?? null,
    court_seal_or_signature: signed,
    missing: missingOf({
      form,
      silence: silence !== null,
      text: text.text,
      asks,
      reference: reference?.value ?? null,
      officer,
      signed,
    }),
    language: form.language ?? languageOf(text.text),
    addressee: addressee?.value ?? null,
    links: [],
    places,
  }
}

/** The day on which a mail was sent that somebody of the provider's passes on; the day of passing on is none of the paper's. */
function forwardedOn(reading: Reading, draft: Draft): string | null {
  if (!draft.body || !passedOn(reading)) return null
  const text = draft.pages.map(page => page.text).join('\n')
  const line =
    /^[> ]*(?:Sent|Gesendet|Date|Datum|Envoyé|Verzonden|Inviato|Enviado(?: el)?|Wysłano|Skickat|Sendt)\s*:\s*([^\n]{6,60})/im.exec(
      text,
    )
  return findDates(line?.[1] ?? '', true)[0]?.date ?? null
}

/** In letters of the police, a prosecutor or an agency the signer is the one to turn to; a judge is not. */
function writerOf(
  text: string,
  form: PaperForm,
  body: ProposedPaper['authority']['body_class'],
): Found | null {
  const judged = body === 'court' || body === 'investigating_judge' || body === 'grand_jury'
  return judged || /certificate$/.test(form.kind) ? null : signerOf(text, form, null)
}

const attachmentWord =
  /(?:^|\n)[^\S\n]*(?:ATTACHMENT|SCHEDULE|ANNEX|APPENDIX|EXHIBIT|Attachment|Schedule|Annex|Anlage|Annexe|Bijlage|Allegato|Anexo|Bilaga|Vedlegg|Załącznik)\b/

/** Addresses of those who write the paper: named like its officer or signer, or standing below the signature. */
function withoutWriters(
  identifiers: readonly ProposedIdentifier[],
  { text }: PaperText,
  form: PaperForm,
): ProposedIdentifier[] {
  const officer = officerName(text)
  const signer = signerOf(text, form, officer?.value ?? null)
  const plain = (word: string) => word.normalize('NFKD').replace(/\P{L}/gu, '').toLowerCase()
  const names = [officer, signer].flatMap(one => {
    const last = plain(one?.value.split(/[ \u3000]/).at(-1) ?? '')
    return last.length >= 4 ? [last] : []
  })
  const signature = signer !== null && signer.start > text.length * 0.55 ? signer.end : text.length
  const attached = attachmentWord.test(text.slice(signature))
  const flat = text.replace(/\s+/g, ' ')
  const before = text.slice(0, signature).replace(/\s+/g, ' ').length
  return identifiers.filter(({ kind, value, as_written }) => {
    if (kind !== 'email' && kind !== 'phone') return true
    if (kind === 'email' && names.some(name => plain(value.split('@')[0] ?? '').includes(name))) return false
    const first = flat.indexOf(as_written)
    return attached || first < 0 || first < before
  })
}

/** Where the words stand that the form was known by: the statute before the title, which many papers share. */
function foundIn(text: string, grounds: readonly string[]): Found | null {
  for (const words of [...grounds].reverse()) {
    const start = text.indexOf(words)
    if (start >= 0) return { value: words, start, end: start + words.length }
  }
  return null
}

function authorityText(text: PaperText, reading: Reading, body: boolean): string {
  return body ? `${text.text}\n${reading.mail?.from[0]?.name ?? ''}` : text.text
}

/** A due day that stands only in the mail around a paper without one. */
function dueInCover(draft: Draft, reading: Reading, scene: Scene, issued: string | null) {
  const body = reading.parts.find(part => part.name === 'body')
  if (draft.body || body === undefined || draft.form.kind === 'secrecy_order') return null
  const due = dueOf(ownWords(body.pages.map(page => page.text).join('\n')), scene, issued, draft.form.kind)
  return due?.date == null ? null : { ...due, start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER }
}

/** A production certificate says by the ticked boxes of its section F which of its kinds it is (Regulation (EU) 2023/1543, Annex I). */
function instrumentOf(form: PaperForm, text: string): string | null {
  if (form.instrument === '') return null
  if (!form.instrument.startsWith('eu.epoc.')) return form.instrument
  if (tickedEmergency(text)) return 'eu.epoc.emergency'
  const { letters, categories } = tickedIn(text, form.kind)
  if (categories.includes('content_stored')) return 'eu.epoc.content'
  if (categories.includes('traffic')) return 'eu.epoc.traffic'
  return letters.has('b') && !letters.has('a') ? 'eu.epoc.identify_user' : 'eu.epoc.subscriber'
}

function mannerOf(reading: Reading, part: Part): ProposedPaper['served_manner'] {
  if (reading.mail !== undefined) return 'email'
  const text = part.pages.map(page => page.text).join('\n')
  if (/^[^\n]{0,20}\d{1,2}:\d{2}\s+E?F?ROM:?[^\n]*(?:P\.|PAGE)/m.test(text)) return 'fax'
  return /\bserved by e-?mail\b/i.test(text) ? 'email' : 'unstated'
}

/** Seals and signatures are pictures; what can be told from text is where none can be. */
function isSigned(draft: Draft, text: string): boolean {
  if (/No signature required/i.test(text)) return false
  // Under the text of a mail a name is typed; only the sign of an electronic signature is more.
  if (draft.body) return /\/s\/\s*\p{Lu}/u.test(text)
  if (/not signed|unsigned copy|ohne Unterschrift gültig|sans signature|sin firma|senza firma/i.test(text))
    return false
  return /pdf|image/.test(draft.part.mediaType) || signatureMarks.test(text)
}

/** How a copy in letters shows that the original carries a signature or a seal. */
const signatureMarks =
  /印\s*(?=\n|$)|\bSd\/-|\/s\/|\(s\)|\(sgd\.?\)|\bsgd\.|\bgez\.|\bw\.g\.|\bf\.to\b|\bFdo\b|㊞|\(인\)|직인|\(sign\.\)|\bsig\.\s+\p{Lu}|\beh\.\s*(?=\n|$)|\(getekend\)|\bSigned(?: electronically)?(?: by)?\s*:[^\S\n]*\p{Lu}|[([](?:[^()[\]\n]{0,40}(?<!\p{L}))?(?:signed|signature|seal|stamp|Unterschrift|Siegel|Dienstsiegel|cachet|sceau|sign[ée]e?|firma(?:do|to)?|sello|r[úu]brica|timbro|firmato digitalmente|handtekening|podpis\w*|piecz[ęe][ćc]|underskrift|signatur|assinado(?: eletronicamente)?|assinatura|carimbo|firma electr[óo]nica)(?!\p{L})[^()[\]\n]{0,40}[)\]]|\b(?:Granted|Approved|Authori[sz]ed) by\s*:[^\S\n]*\p{Lu}|Seal & Signature|Seal and signature/iu

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
  hidden_text: 'hidden text found: words that a reader cannot see were left out',
  recognised_text: 'the text under a scanned page is what a machine took its picture for: the picture counts',
  struck_text: 'words are struck through in the mail: withdrawn, not asked',
  link_text_differs: 'a link leads elsewhere than it says',
  sender_name_holds_address: 'the sender shows another address than the one it was sent from',
  reply_to_differs: 'answers would go to another domain than the sender’s',
  duplicate_header: 'a head that may stand once stands twice',
  saved_again: 'the document was changed after it was first saved',
  signature_broken: 'a signature of the document does not hold',
  changed_after_signing: 'the document was changed after it was signed',
  javascript: 'the document holds scripts',
}

function trapsOf(reading: Reading): string[] {
  const codes = new Set(
    [...reading.warnings, ...reading.parts.flatMap(part => part.warnings)].map(warning => warning.code),
  )
  return [...codes].flatMap(code => said[code] ?? [])
}
