// All catalogues, for lint and tests. Nothing that is served imports this: it would load every face at once.
import type { Catalogue } from './catalogue.ts'
import type { Language } from './languages.ts'

export const faceNames = [
  'glossary',
  'frame',
  'script',
  'sessions',
  'demand',
  'elsewhere',
  'directory',
  'partial',
  'told',
  'answering',
  'consent',
  'mails',
  'staff',
  'letters',
  'objection',
  'certificate',
  'package',
  'console',
  'programs',
  'authority',
  'approve',
  'edition',
  'desk/shell',
  'desk/work',
  'desk/tenants',
  'desk/law',
  'desk/counsel',
  'desk/parts',
  'desk/queue',
  'desk/receive',
  'desk/authorities',
  'desk/retention',
  'desk/words',
  'desk/facts',
  'desk/questions',
  'desk/figures',
  'desk/paper',
  'desk/copy',
  'desk/challenging',
  'desk/letters',
  'desk/forms',
  'desk/answers',
  'desk/ending',
  'desk/production',
  'desk/silence',
  'desk/lane',
  'desk/stray',
  'desk/columns',
  'desk/passkeys',
  'timeline',
  'sentences/borders',
  'sentences/calling',
  'sentences/challenging',
  'sentences/clocks',
  'sentences/course',
  'sentences/who',
  'sentences/deciding',
  'sentences/directory',
  'sentences/keeping',
  'sentences/letters',
  'sentences/next',
  'sentences/machine',
  'sentences/papers',
  'sentences/silence',
  'sentences/tables',
  'sentences/telling',
  'sentences/system',
  'desk/admin',
  'desk/system',
  'wording',
  'desk/demand',
  'desk/record',
  'law/frame',
] as const
export type FaceName = (typeof faceNames)[number]
export type Face = { readonly name: FaceName; readonly texts: Readonly<Record<Language, Catalogue>> }

export async function everyFace(languages: readonly Language[]): Promise<Face[]> {
  return Promise.all(
    faceNames.map(async name => {
      const texts = await Promise.all(
        languages.map(async language => {
          return [language, await textsOf(name, language)] as const
        }),
      )
      return { name, texts: Object.fromEntries(texts) as Face['texts'] }
    }),
  )
}

/** English is the source and types its keys and arguments; the other languages are data. */
export async function textsOf(face: string, language: Language): Promise<Catalogue> {
  if (language === 'en') return ((await import(`./${face}/en.ts`)) as { en: Catalogue }).en
  const file: { default: Catalogue } = await import(`./${face}/${language}.json`, { with: { type: 'json' } })
  return file.default
}
