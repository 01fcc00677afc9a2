// Whether a paper may be one that only named people may know of, by what the packs say of such papers and by nothing else. In doubt
// it may: a wrong alarm costs one of those people a look.
import { lawOf } from '../../law/law-index.ts'
import type { Pack } from '../../law/pack.ts'
import { findsPhrase, type PaperForm, recogniserOf } from '../../law/recognise.ts'
import { isForNamedPeople } from './counted-as.ts'

/** What of a reading is looked at. */
export type Text = {
  readonly parts: readonly {
    readonly pages: readonly {
      readonly text: string
      readonly ocr?: { readonly second: string } | undefined
    }[]
  }[]
  readonly mail?: { readonly subject: string } | undefined
}

/**
 * The whole of what came is one text: a cover letter stands before its paper, and a mail may name in its subject what it
 * brings. Where a scan was read twice, either reading counts.
 */
export function mayBeForNamedPeople(packs: readonly Pack[], reading: Text): boolean {
  const pages = reading.parts.flatMap(part => part.pages)
  const subject = reading.mail?.subject ?? ''
  const texts = [pages.map(page => page.text), pages.flatMap(page => page.ocr?.second ?? [])]
  return texts.some(pieces => suspects(packs, [subject, ...pieces].join('\n\f\n').normalize('NFKC')))
}

function suspects(packs: readonly Pack[], text: string): boolean {
  const isSuch = (form: PaperForm) => isNamedForm(packs, form)
  return recogniserOf(packs).recognise(text, text, isSuch, 'anywhere') !== null || citesFormless(packs, text)
}

/** Of the forms that the packs know: letters of that name, and whatever the desk is refused to enter as an ordinary demand. */
function isNamedForm(packs: readonly Pack[], { instrument, kind }: PaperForm): boolean {
  return kind === 'national_security_letter' || isForNamedPeople(packs, instrument)
}

const finders = new WeakMap<readonly Pack[], readonly ((text: string) => boolean)[]>()

/** Papers whose look no pack describes are known by the sections that they rest on (50 USC 1801 and following). */
function citesFormless(packs: readonly Pack[], text: string): boolean {
  const known = finders.get(packs) ?? sectionsOf(packs).map(findsPhrase)
  finders.set(packs, known)
  return known.some(finds => finds(text))
}

export function sectionsOf(packs: readonly Pack[]): string[] {
  const formed = new Set(recogniserOf(packs).forms.map(form => form.instrument))
  const cites = packs
    .flatMap(pack => pack.instruments)
    .filter(one => !formed.has(one.id) && isForNamedPeople(packs, one.id))
    .map(one => lawOf(packs).find(one.id)?.instrument.law.cite ?? '')
  return [...new Set(cites.flatMap(sectionsIn))]
}

/** "50 USC 1801-1812, esp. 1804-1805" → each of its sections; a cite of another kind names none. */
function sectionsIn(cite: string): string[] {
  return [...cite.matchAll(/\b(\d+ USC) (\d+)([a-z]?)(?:-(\d+))?/g)].flatMap(
    ([, title = '', from = '', letter = '', to]) =>
      letter || !to
        ? [`${title} ${from}${letter}`]
        : Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${title} ${Number(from) + i}`),
  )
}
