// The act that still waits, at the edge of the window: what it is, and the way back.
import { useCommands } from './commands.ts'
import { useWaiting, type Waiting } from './undo.ts'
import { say } from './words.ts'

export function Undo() {
  const waiting = useWaiting()
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
  return <div role="status">{waiting ? <Offer waiting={waiting} /> : null}</div>
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
