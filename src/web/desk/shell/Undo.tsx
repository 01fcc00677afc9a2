// The act that still waits, at the edge of the window: what it is, and the way back.
import { useCommands } from './commands.ts'
import { useWaiting, type Waiting } from './undo.ts'
import { say } from './words.ts'

export function Undo() {
  const waiting = useWaiting()
  return <div role="status">{waiting ? <Offer waiting={waiting} /> : null}</div>
}

function Offer({ waiting }: { readonly waiting: Waiting }) {
  useCommands([
    {
      id: 'undo',
      title: say('undo.title', { act: waiting.says }),
      keys: 'u',
      group: say('group.anywhere'),
      run: waiting.undo,
    },
  ])
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
