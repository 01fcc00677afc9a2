// The act that still waits, at the edge of the window: what it is, and the way back.
import { ProblemNotice } from '../parts/Notice.tsx'
import { useCommands } from './commands.ts'
import { say } from './shell-words.ts'
import { type Failed, tellFailed, useFailed, useWaiting, type Waiting } from './undo.ts'

export function Undo() {
  const waiting = useWaiting()
  const failed = useFailed()
  useCommands([
    {
      id: 'undo',
      title: waiting ? say('undo.title', { act: waiting.says }) : say('undo.undo'),
      keys: 'u',
      group: say('group.anywhere'),
      ready: waiting !== null,
      run: () => waiting?.undo(),
    },
  ])
  return (
    <>
      <div role="status">{waiting ? <Offer waiting={waiting} /> : null}</div>
      {failed ? <NotDone failed={failed} /> : null}
    </>
  )
}

function Offer({ waiting }: { readonly waiting: Waiting }) {
  return (
    <div className="undo">
      <span>{waiting.says}</span>
      <button type="button" className="small" onClick={waiting.undo}>
        {say('undo.undo')} <kbd>u</kbd>
      </button>
      <button type="button" className="small" onClick={waiting.now}>
        {say('undo.now')}
      </button>
    </div>
  )
}

function NotDone({ failed: { says, error } }: { readonly failed: Failed }) {
  return (
    <div className="undo not-done">
      <span>{say('undo.failed', { act: says })}</span>
      <ProblemNotice error={error} />
      <button type="button" className="small" onClick={() => tellFailed(null)}>
        {say('undo.close')}
      </button>
    </div>
  )
}
