// A letter before it is sent.
import { z } from 'zod'
import { list, shape } from '../shape.ts'

// POST /api/demands                        multipart `paper` (a file) + servedAt, servedManner, servedUncertain, entityServed → { id, reference }
// POST /api/demands/entry                  { text, servedAt, servedManner, entityServed, subject } → { id, reference }   (desk entry without paper)
// POST /api/demands/:id/grant              { purpose, words } → { expiresAt }           everything below :id refuses with `grant_needed` before
// POST /api/demands/:id/lookup/options     → { lookup: string (canonical), options: PublicKeyCredentialRequestOptionsJSON }
// POST /api/demands/:id/lookup             { version, key, lookup, assertion } → { version }
// POST /api/demands/:id/hold/options       { matters, until } → { hold: string (canonical), options }
// POST /api/demands/:id/hold               { version, key, hold, assertion } → { version }
// POST /api/demands/:id/hold/end/options   { hold } → { end: string (canonical), options }
// POST /api/demands/:id/hold/end           { version, key, end, assertion } → { version }
// POST /api/demands/:id/assess             { version, key } → { version }                 the server asks the evaluator
// POST /api/demands/:id/letters/draft      { kind: 'acknowledgement'|'redirect'|'determination'|'no_records', matter? } → LetterDraft
// POST /api/demands/:id/letters            { version, key, kind, matter?, note } → { version }   renders PDF and mail and sends
// POST /api/demands/:id/notice/draft       { matter } → LetterDraft
// POST /api/demands/:id/again/draft        { matter, contact } → LetterDraft                       of the same notice to one more
// POST /api/demands/:id/window/draft       { matter, windowEndsAt, reason } → LetterDraft          of more time to object
// POST /api/demands/:id/notice             { version, key, matter, contact, seen? } → { version }
// POST /api/demands/:id/notice/by-hand     multipart `body` (the same) + `paper`: a copy that a person made → { version }
// POST /api/demands/:id/authorisation      { version, key } → { version, digest }         built from the determination
// POST /api/demands/:id/stray              { version, key, reference, note } → { version }   this one answers another: filed to it
// POST /api/demands/:id/stray/take         { version, key, reference, note } → { version }   the named one answers this: filed here
// POST /api/demands/:id/stray/offers       {} → { offers: StrayOffer[] }   what the mail itself points to
// POST /api/demands/:id/links              { version, key, reference, relation } → { version }   both demands get the link
// POST /api/demands/:id/challenges         multipart `body` (JSON { version, key, act }) + `paper` (a file, optional) → { version }
// POST /api/demands/:id/secrecy            the same, for an order of secrecy or a motion to lengthen one
// GET  /api/demands/:id/objection?kind=&cite=&matter=&format=pdf|docx  a draft of that challenge, as a download
// POST /api/demands/:id/certificate/draft  {} → { statement }
// POST /api/demands/:id/certificate/options { statement } → { certified, options }
// POST /api/demands/:id/certificate        { version, key, statement, certified, assertion } → { version }
// GET  /api/demands/:id/documents/:doc     the original, as a download (attachment, sandboxed)
// GET  /api/changes                        server-sent events: `changed` with { id, version }
/** `pieces`: the text once more, what the template does not say by itself apart. */
export const draftSheet = shape({
  subject: z.string(),
  text: z.string(),
  pieces: list(
    shape({
      text: z.string(),
      filled: z.boolean(),
    }),
  ),
})
export type DraftSheet = z.infer<typeof draftSheet>

export const draftWords = shape({
  ...draftSheet.shape,
  /** Of the recipient, two letters. */
  language: z.string(),
  /** Beside a translation: its English, and whether a lawyer approved its template (by `hash`). */
  translation: shape({
    english: draftSheet,
    hash: z.string(),
    approved: z.boolean(),
  }).nullable(),
})
export type DraftWords = z.infer<typeof draftWords>

export const noticeCopy = shape({
  /** `none`: no machine can make one. */
  how: z.enum(['whole', 'rendition', 'covered', 'before', 'by_hand', 'none']),
  /** The paper that goes whole; null otherwise. */
  document: z.string().nullable(),
  /** Of a rendition, as it goes out. */
  pages: list(
    shape({
      title: z.string(),
      n: z.number(),
      text: z.string(),
    }),
  ),
  /** Sent back as `seen` by whoever has looked at these pages. */
  digest: z.string(),
  /** It goes out only when a person has looked at it. */
  look: z.boolean(),
})
export type NoticeCopy = z.infer<typeof noticeCopy>

export const letterDraft = shape({
  ...draftWords.shape,
  /** Null where it goes by post. */
  to: z.string().nullable(),
  /** Of a redirect while nothing is set apart: counsel has to say why it goes all the same. */
  unkept: z.literal(true).exactOptional(),
  /** Of the form of Annex III: the article by which the enforcing authority has to have it too. */
  enforcing: z.string().exactOptional(),
  /** Of a notice alone: what goes with it. */
  copy: noticeCopy.exactOptional(),
})
export type LetterDraft = z.infer<typeof letterDraft>
