// Which papers only named people may know of, as the packs say it: for the reader, which looks for them before anything is kept.
import { lawOf } from '../../law/law-index.ts'
import type { Pack } from '../../law/pack-format/pack.ts'
import { type PaperForm, recogniserOf } from '../../law/recognise/recognise.ts'
import { isSuspect, type NamedPapers, type ReadText } from '../../wire/suspect.ts'
import { isForNamedPeople } from './counted-as.ts'

/** Whether a paper may be one of those (wire/suspect.ts). */
export function mayBeForNamedPeople(packs: readonly Pack[], reading: ReadText): boolean {
  return isSuspect(recogniserOf(packs), namedPapers(packs), reading)
}

const known = new WeakMap<readonly Pack[], NamedPapers>()

export function namedPapers(packs: readonly Pack[]): NamedPapers {
  const forms = recogniserOf(packs)
    .forms.filter(form => isNamedForm(packs, form))
    .map(({ instrument, kind }) => ({ instrument, kind }))
  const made = known.get(packs) ?? { forms, sections: sectionsOf(packs) }
  known.set(packs, made)
  return made
}

/** Of the forms that the packs know: letters of that name, and whatever the desk is refused to enter as an ordinary demand. */
function isNamedForm(packs: readonly Pack[], { instrument, kind }: PaperForm): boolean {
  return kind === 'national_security_letter' || isForNamedPeople(packs, instrument)
}

/** Of papers whose look no pack describes: the sections that they rest on (50 USC 1801 and following). */
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
