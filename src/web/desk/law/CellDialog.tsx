// Why a cell of the matrix says what it says: the words, the citation, how sure.
import { Link } from '@tanstack/react-router'
import { Dialog } from '../parts/Dialog.tsx'
import { categoryWords } from '../words/labels.ts'
import { classWords, confidenceWords, duty, saysSentence } from '../words/law.ts'
import type { Chosen } from './MatrixTable.tsx'

type Props = { readonly chosen: Chosen; readonly onClose: () => void }

export function CellDialog({ chosen: { row, category }, onClose }: Props) {
  const cell = row.cells[category]
  return (
    <Dialog title={`${row.name}: ${categoryWords[category]}`} onClose={onClose}>
      <p>
        <strong>{saysSentence[cell.says]}</strong> {cell.says === 'no' ? null : duty[cell.compulsion]}
      </p>
      {cell.why ? <p>{cell.why}</p> : null}
      <dl className="facts">
        <dt>Citation</dt>
        <dd>
          <cite>{cell.cite}</cite>
        </dd>
        <dt>How sure</dt>
        <dd>
          {cell.verified
            ? 'The source was read.'
            : `Not verified; for the paper itself: ${confidenceWords[row.confidence]}.`}
        </dd>
        <dt>Kind of paper</dt>
        <dd>{classWords[row.class]}</dd>
        <dt>Independent authority</dt>
        <dd>{independence[row.independent]}</dd>
        {row.inForce ? null : (
          <>
            <dt>In force</dt>
            <dd>not on this day</dd>
          </>
        )}
        <dt>From</dt>
        <dd>
          <bdi className="identifier">{row.instrument}</bdi>, pack{' '}
          <Link to="/law/$id" params={{ id: row.pack }}>
            {row.pack} {row.version}
          </Link>
        </dd>
      </dl>
      <div className="actions dialog-actions">
        <Link to="/law/ask" search={{ instrument: row.instrument }} className="button">
          Ask about this paper
        </Link>
      </div>
    </Dialog>
  )
}

const independence: Record<Chosen['row']['independent'], string> = {
  yes: 'a court or judge issues it',
  prior: 'a court or judge approves it before',
  expost: 'a court or judge looks at it after',
  mixed: 'sometimes',
  no: 'none',
  'n/a': 'does not arise',
}
