// Why a cell of the matrix says what it says: the words, the citation, how sure.
import { Link } from '@tanstack/react-router'
import { Dialog } from '../parts/Dialog.tsx'
import { LawNote, LawText, useLaw } from '../parts/LawText.tsx'
import { categoryWords } from '../words/labels.ts'
import { classWords, confidenceWords, duty, saysSentence } from '../words/law.ts'
import { pieces } from '../words/pieces.ts'
import { say } from './law-words.ts'
import type { Chosen } from './MatrixTable.tsx'

type Props = { readonly chosen: Chosen; readonly onClose: () => void }

export function CellDialog({ chosen: { row, category }, onClose }: Props) {
  const cell = row.cells[category]
  const law = useLaw()
  return (
    <Dialog
      title={say('cell.title', { paper: law(row.name, row.pack).text, category: categoryWords[category] })}
      onClose={onClose}
    >
      <p>
        <strong>{saysSentence[cell.says]}</strong> {cell.says === 'no' ? null : duty[cell.compulsion]}
      </p>
      {cell.why ? (
        <p>
          <LawText text={cell.why} pack={row.pack} />
        </p>
      ) : null}
      <LawNote />
      <dl className="facts">
        <dt>{say('cell.citation')}</dt>
        <dd>
          <cite lang="en">{cell.cite}</cite>
        </dd>
        <dt>{say('cell.sure')}</dt>
        <dd>
          {cell.verified
            ? say('cell.read')
            : say('cell.not_verified', { confidence: confidenceWords[row.confidence] })}
        </dd>
        <dt>{say('cell.kind')}</dt>
        <dd>{classWords[row.class]}</dd>
        <dt>{say('cell.independent')}</dt>
        <dd>{independence[row.independent]}</dd>
        {row.inForce ? null : (
          <>
            <dt>{say('cell.in_force')}</dt>
            <dd>{say('cell.not_that_day')}</dd>
          </>
        )}
        <dt>{say('cell.from')}</dt>
        <dd>
          {pieces(
            say.rich('cell.pack', {
              paper: <bdi className="identifier">{row.instrument}</bdi>,
              pack: inside => (
                <Link to="/law/$id" params={{ id: row.pack }}>
                  {pieces(inside)}
                </Link>
              ),
              id: row.pack,
              version: row.version,
            }),
          )}
        </dd>
      </dl>
      <div className="actions dialog-actions">
        <Link to="/law/ask" search={{ instrument: row.instrument }} className="button">
          {say('cell.ask')}
        </Link>
      </div>
    </Dialog>
  )
}

const independence: Record<Chosen['row']['independent'], string> = {
  yes: say('independent.yes'),
  prior: say('independent.prior'),
  expost: say('independent.expost'),
  mixed: say('independent.mixed'),
  no: say('independent.no'),
  'n/a': say('independent.n/a'),
}
