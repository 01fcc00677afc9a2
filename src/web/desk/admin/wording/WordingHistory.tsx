// The versions of a letter's own wording, each with what it changed from the one before.
import type { TemplateText, WordingVersion } from '../../../../api/desk/templates.ts'
import { When } from '../../parts/When.tsx'
import { pieces } from '../../words/pieces.ts'
import { WordingChanges } from './WordingChanges.tsx'
import { say } from './wording-words.ts'

type Props = {
  readonly text: TemplateText
  /** Null where nothing may be begun. */
  readonly onStart: ((version: WordingVersion) => void) | null
}

export function WordingHistory({ text, onStart }: Props) {
  const { versions } = text.own
  if (versions.length === 0) return null
  return (
    <details>
      <summary>{say('own.history')}</summary>
      <ol className="wording-history">
        {versions.map((version, i) => (
          <li key={version.version}>
            <p>
              {pieces(
                say.rich('own.version', {
                  n: version.version,
                  who: <bdi key="who">{version.by}</bdi>,
                  at: <When key="at" at={version.at} form="past" />,
                }),
              )}
            </p>
            {version.note ? <p dir="auto">{version.note}</p> : null}
            {Object.keys(version.texts).length === 0 ? <p>{say('own.went_back')}</p> : null}
            <WordingChanges text={text} version={version} before={versions[i + 1]} />
            {onStart && Object.keys(version.texts).length > 0 ? (
              <button type="button" className="small" onClick={() => onStart(version)}>
                {say('own.start_from', { n: version.version })}
              </button>
            ) : null}
          </li>
        ))}
      </ol>
    </details>
  )
}
