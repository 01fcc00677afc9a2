// The matrix as a table: papers down, categories across; heads stay in view while its own region scrolls both ways.

import type { Category } from '../../../law/facts/facts.ts'
import type { Cell, MatrixRow } from '../../../law/matrix.ts'
import { dataCategories } from '../../../vocabulary/closed-lists.ts'
import { LawText } from '../parts/LawText.tsx'
import { categoryWords } from '../words/labels.ts'
import { saysWords } from '../words/law.ts'
import './matrix.css'
import { say } from './law-words.ts'

export type Chosen = { readonly row: MatrixRow; readonly category: Category }
type Props = {
  readonly rows: readonly MatrixRow[]
  /** Pack id → its jurisdiction's name. */
  readonly titles: ReadonlyMap<string, string>
  readonly onChoose: (chosen: Chosen) => void
}

export function MatrixTable({ rows, titles, onChoose }: Props) {
  const packs = [...Map.groupBy(rows, row => row.pack)]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls, so the keyboard must reach it
    <section className="matrix-region" aria-label={say('matrix.region')} tabIndex={0}>
      <table className="matrix">
        <caption className="visually-hidden">{say('matrix.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('paper')}</th>
            {dataCategories.map(category => (
              <th scope="col" key={category}>
                {categoryWords[category]}
              </th>
            ))}
          </tr>
        </thead>
        {packs.map(([pack, own]) => (
          <tbody key={pack}>
            {packs.length > 1 ? (
              <tr className="matrix-pack">
                <th scope="rowgroup" colSpan={dataCategories.length + 1}>
                  <span>
                    <LawText text={titles.get(pack) ?? pack} pack={pack} />{' '}
                    <bdi className="identifier quiet">
                      {pack} {own[0]?.version}
                    </bdi>
                  </span>
                </th>
              </tr>
            ) : null}
            {own.map(row => (
              <Row key={row.instrument} row={row} onChoose={onChoose} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function Row({ row, onChoose }: { readonly row: MatrixRow } & Pick<Props, 'onChoose'>) {
  return (
    <tr data-out={!row.inForce || undefined}>
      <th scope="row">
        <LawText text={row.name} pack={row.pack} />
        {row.inForce ? null : <span className="small quiet out">{say('matrix.out')}</span>}
      </th>
      {dataCategories.map(category => (
        <td key={category}>
          <CellButton cell={row.cells[category]} onChoose={() => onChoose({ row, category })} />
        </td>
      ))}
    </tr>
  )
}

function CellButton({ cell, onChoose }: { readonly cell: Cell; readonly onChoose: () => void }) {
  if (cell.says === 'none')
    return (
      <span className="quiet">
        <span aria-hidden="true">{saysWords.none}</span>
        <span className="visually-hidden">{say('matrix.silent')}</span>
      </span>
    )
  return (
    <button type="button" className="cell" data-says={cell.says} onClick={onChoose} aria-haspopup="dialog">
      {saysWords[cell.says]}
      {cell.verified ? null : (
        <>
          <span aria-hidden="true">*</span>
          <span className="visually-hidden">{say('matrix.not_verified')}</span>
        </>
      )}
    </button>
  )
}
