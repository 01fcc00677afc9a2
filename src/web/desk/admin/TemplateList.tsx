// Every letter in every language: what goes out, and what waits for a lawyer.
import { Link } from '@tanstack/react-router'
import type { TemplateState, Templates } from '../../../api/desk/templates.ts'
import { letterTitle } from './letter-titles.ts'
import { say } from './wording/wording-words.ts'

type Props = {
  readonly list: Templates
  /** Asks about what is typed before it goes to another letter. */
  readonly onGo: (search: { id: string; translation: string }) => void
}

export function TemplateList({ list, onGo }: Props) {
  const ids = [...new Set(list.templates.map(t => t.id))]
  return (
    <details>
      <summary>{say('list.title')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="scroll" tabIndex={0} aria-label={say('list.title')}>
        <table className="template-list stacks">
          <thead>
            <tr>
              <td />
              {list.languages.map(l => (
                <th key={l.code} scope="col" lang={l.code}>
                  {l.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ids.map(id => (
              <tr key={id}>
                <th scope="row">{letterTitle(id)}</th>
                {list.languages.map(({ code, name }) => {
                  const state = list.templates.find(t => t.id === id && t.language === code)
                  return (
                    <td key={code} data-head={name}>
                      {state ? (
                        <Link
                          to="/admin/templates"
                          search={{ id, translation: code }}
                          onClick={event => {
                            if (event.ctrlKey || event.metaKey || event.shiftKey) return
                            event.preventDefault()
                            onGo({ id, translation: code })
                          }}
                          aria-label={`${letterTitle(id)}, ${name}: ${stateOf(state).join(', ')}`}
                        >
                          {stateOf(state).map(words => (
                            <span key={words} className="template-state">
                              {words}
                            </span>
                          ))}
                        </Link>
                      ) : null}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

/** English as shipped needs nobody's approval. */
export function stateOf(t: TemplateState): string[] {
  const shipped = t.approved || t.language === 'en' ? say('list.shipped') : say('list.unapproved')
  return [
    t.own === null ? shipped : say('list.own', { n: t.own }),
    ...(t.waiting ? [say('list.waits')] : []),
    ...(t.shippedChanged ? [say('list.changed')] : []),
  ]
}
