// What a version says in other words than the shipped text: before and after, text by text.
import type { TemplateText, WordingVersion } from '../../../../api/desk/templates.ts'
import { say } from './wording-words.ts'

type Props = {
  readonly text: TemplateText
  readonly version: Pick<WordingVersion, 'texts'>
  /** Compared with this one; with the shipped text where there is none. */
  readonly before?: Pick<WordingVersion, 'texts'> | undefined
}

export function WordingChanges({ text, version, before }: Props) {
  const textIn = (key: string, of: Props['before']) =>
    of?.texts[key] ?? text.lines.find(line => line.key === key)?.text ?? ''
  const keys = [...new Set([...Object.keys(before?.texts ?? {}), ...Object.keys(version.texts)])]
  const changed = keys.filter(key => textIn(key, before) !== textIn(key, version))
  const order = text.lines.map(line => line.key)
  return (
    <dl className="wording-changes">
      {changed
        .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
        .map(key => (
          <div key={key}>
            <dt className="identifier small quiet">{key}</dt>
            <dd>
              <span className="small quiet">{say('own.before')}</span>
              <del lang={text.language}>{textIn(key, before)}</del>
            </dd>
            <dd>
              <span className="small quiet">{say('own.after')}</span>
              <ins lang={text.language}>{textIn(key, version)}</ins>
            </dd>
          </div>
        ))}
    </dl>
  )
}
