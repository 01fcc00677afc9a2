// A picture's frame: what it says as its title, the drawing, the same numbers as a table, and as a file.
import { type ReactNode, useId } from 'react'
import type { Picture as Name } from '../../../api/desk/figures.ts'
import { localeOf } from '../../../words/languages.ts'
import { language } from '../words/load.ts'
import { pieces } from '../words/pieces.ts'
import { say } from './figures-words.ts'

type Cell = string | number | null
type Props = {
  readonly name: Name
  /** The query of the table as a file. */
  readonly asked: string
  readonly says: string
  /** What is counted, and what is not. */
  readonly note: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  readonly children: ReactNode
}

const numbers = new Intl.NumberFormat(localeOf(language))

export function Picture({ name, asked, says, note, head, rows, children }: Props) {
  const id = useId()
  return (
    <section className="picture" aria-labelledby={id}>
      <h2 id={id}>{says}</h2>
      {rows.length > 0 ? <div className="figure-box">{children}</div> : null}
      <p className="small quiet">{note}</p>
      {rows.length > 0 ? (
        <details>
          <summary>{say('table')}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
          <section className="table-box" aria-label={says} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {head.map(h => (
                    <th key={h} scope="col">
                      {h}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(row => (
                  <tr key={String(row[0]) + String(row[1])}>
                    {row.map((cell, i) =>
                      i === 0 ? (
                        <th key={head[i]} scope="row">
                          <bdi>{cell}</bdi>
                        </th>
                      ) : (
                        <td key={head[i]}>
                          {typeof cell === 'number' ? numbers.format(cell) : (cell ?? '–')}
                        </td>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      ) : null}
      <p className="small file">
        <a href={`/api/figures/${name}.csv?${asked}`} download>
          {pieces(
            say.rich('download', {
              hidden: inside => <span className="visually-hidden">{pieces(inside)}</span>,
              says,
            }),
          )}
        </a>
      </p>
    </section>
  )
}
