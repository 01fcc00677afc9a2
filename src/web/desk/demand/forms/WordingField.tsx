// A letter in a language whose template no lawyer approved: counsel confirms the words of this one, or it goes out in English.
import type { LetterDraft } from '../../../../server/desk/api.ts'
import { Radios } from '../../parts/Field.tsx'

export type WordingChoice = 'own' | 'english' | ''
export type WordingSent = { readonly words?: { readonly language?: 'en'; readonly confirm?: string } }

type Props = {
  readonly draft: LetterDraft | undefined
  readonly value: WordingChoice
  readonly onChange: (value: WordingChoice) => void
}

export function WordingField({ draft, value, onChange }: Props) {
  if (!draft?.translation) return null
  const { approved } = draft.translation
  const language = languageName(draft.language)
  return (
    <>
      {approved ? null : (
        <p className="notice" data-tone="warn">
          No lawyer has approved this letter in {language}. Counsel confirms it here, or it goes out in
          English. A confirmation is on record with the letter.
        </p>
      )}
      <Radios
        legend="Its words"
        value={value === '' && approved ? 'own' : value}
        options={[
          [
            'own',
            approved
              ? `${language}: its template is approved`
              : `${language}: I am counsel, read it beside the English, and confirm it`,
          ],
          ['english', 'English'],
        ]}
        onChange={onChange}
      />
    </>
  )
}

/** Whether somebody still has to say in which words it goes out. */
export function isWordingOpen(draft: LetterDraft | undefined, value: WordingChoice): boolean {
  return value === '' && draft?.translation?.approved === false
}

/** What a submit carries about its words; nothing for a letter in English or an approved one. */
export function wordingSent(draft: LetterDraft | undefined, value: WordingChoice): WordingSent {
  if (!draft?.translation || value === '') return {}
  return { words: value === 'english' ? { language: 'en' } : { confirm: draft.translation.hash } }
}

export function languageName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
}
