// What the columns of a table mean, folded away on the page that takes it, with a file to begin from.
import { say } from './columns-words.ts'
import { type TableName, tableColumns } from './table-columns.ts'

type Props = { readonly of: TableName; readonly example: string }

export function Columns({ of, example }: Props) {
  const { needed, other } = tableColumns[of]
  return (
    <>
      <p>
        <a href={example} download>
          {say('columns.example')}
        </a>
      </p>
      <details className="columns">
        <summary>{say('columns.title')}</summary>
        <p>{say('columns.file')}</p>
        <table className="stacks">
          <thead>
            <tr>
              <th scope="col">{say('columns.column')}</th>
              <th scope="col">{say('columns.what')}</th>
            </tr>
          </thead>
          <tbody>
            {[...needed, ...other].map((name, i) => (
              <tr key={name}>
                <th scope="row">
                  <bdi className="identifier">{name}</bdi>
                  {i < needed.length ? <span className="small quiet"> {say('columns.needed')}</span> : null}
                </th>
                <td>{say.of(of, name)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}
