// Whether a paper may be one that only named people may know of, by what the packs say of such papers and by nothing else. In doubt
// it may: a wrong alarm costs one of those people a look.
import { findsPhrase, type PaperForm, type Recogniser } from '../law/recognise/recognise.ts'
import { tamed } from './tame-text.ts'

/** What of a reading is looked at. */
export type ReadText = {
  readonly parts: readonly {
    readonly pages: readonly {
      readonly text: string
      readonly ocr?: { readonly second: string } | undefined
    }[]
  }[]
  readonly mail?: { readonly subject: string } | undefined
}

/** Of the packs: which of their forms are such papers, and the sections by which papers without a form are known. */
export type NamedPapers = {
  readonly forms: readonly Pick<PaperForm, 'instrument' | 'kind'>[]
  readonly sections: readonly string[]
}

/**
 * The whole of what came is one text: a cover letter stands before its paper, and a mail may name in its subject what it
 * brings. Where a scan was read twice, either reading counts.
 */
export function isSuspect(papers: Recogniser, named: NamedPapers, reading: ReadText): boolean {
  const pages = reading.parts.flatMap(part => part.pages)
  const subject = reading.mail?.subject ?? ''
  const texts = [pages.map(page => page.text), pages.flatMap(page => page.ocr?.second ?? [])]
  const known = finders(named)
  const isSuch = ({ instrument, kind }: PaperForm) =>
    named.forms.some(form => form.instrument === instrument && form.kind === kind)
  return texts.some(pieces => {
    const text = tamed([subject, ...pieces].join('\n\f\n').normalize('NFKC'))
    // Papers whose look no pack describes are known by the sections that they rest on.
    return papers.recognise(text, text, isSuch, 'anywhere') !== null || known.some(finds => finds(text))
  })
}

const made = new WeakMap<NamedPapers, readonly ((text: string) => boolean)[]>()

function finders(named: NamedPapers): readonly ((text: string) => boolean)[] {
  const known = made.get(named) ?? named.sections.map(findsPhrase)
  made.set(named, known)
  return known
}
