// A letter in a language whose template no lawyer approved: counsel confirms the words of this one, or it goes out in English.
import type { LetterDraft } from '../../../../../api/desk/letters.ts'
import { localeOf } from '../../../../../words/languages.ts'
import { Radios } from '../../../parts/Field.tsx'
import { language } from '../../../words/load.ts'
import { say } from '../form-words.ts'

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
  const named = languageName(draft.language)
  return (
    <>
      {approved ? null : (
        <p className="notice" data-tone="warn">
          {say('wording.unapproved', { language: named })}
        </p>
      )}
      <Radios
        legend={say('wording.legend')}
        value={value === '' && approved ? 'own' : value}
        options={[
          ['own', say(approved ? 'wording.approved' : 'wording.confirm', { language: named })],
          ['english', say('wording.english')],
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

/** "German", "Deutsch": a language by the reader's word for it. */
function languageName(code: string): string {
  return new Intl.DisplayNames([localeOf(language)], { type: 'language' }).of(code) ?? code
}
