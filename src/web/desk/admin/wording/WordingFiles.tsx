// One letter's wording as a file: written out, and read in again into the fields, where it is looked at before it is saved.
import { type ChangeEvent, useState } from 'react'
import type { TemplateText } from '../../../../api/desk/templates.ts'
import { Notice } from '../../parts/Notice.tsx'
import { fileOf, type Typed, textsInFile } from './wording-form.ts'
import { say } from './wording-words.ts'

type Props = {
  readonly text: TemplateText
  readonly own: Typed
  readonly onTexts: (texts: Typed) => void
}

const MAX_BYTES = 1_000_000

export function WordingFiles({ text, own, onTexts }: Props) {
  const [outcome, setOutcome] = useState<'wrong' | 'read' | null>(null)
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target
    const file = input.files?.[0]
    if (!file) return
    const texts = file.size > MAX_BYTES ? null : textsInFile(text, await file.text())
    // The same file may be chosen again after it was mended.
    input.value = ''
    setOutcome(texts ? 'read' : 'wrong')
    if (texts) onTexts(texts)
  }
  return (
    <div className="wording-files" data-asks>
      <button type="button" className="small" onClick={() => download(text, own)}>
        {say('own.export')}
      </button>
      <label className="small wording-import">
        {say('own.import')} <input type="file" accept="application/json,.json" onChange={take} />
      </label>
      {outcome === 'wrong' ? (
        <Notice tone="warn" alert>
          <p>{say('own.import_wrong')}</p>
        </Notice>
      ) : null}
      <p role="status">{outcome === 'read' ? say('own.imported') : ''}</p>
    </div>
  )
}

function download(text: TemplateText, own: Typed): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([fileOf(text, own)], { type: 'application/json' }))
  link.download = `wording-${text.id}-${text.language}.json`
  link.click()
  URL.revokeObjectURL(link.href)
}
