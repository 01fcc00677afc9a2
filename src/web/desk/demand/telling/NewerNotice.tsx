// Somebody else acted on this demand: said at the side, shown when asked for.
import type { DemandPage } from '../../../../api/desk/demand-page.ts'
import { useCommands } from '../../shell/commands.ts'
import { say } from '../demand-words.ts'
import { newsSince } from '../live.ts'

type Props = { readonly shown: DemandPage; readonly newer: DemandPage; readonly onAdopt: () => void }

export function NewerNotice({ shown, newer, onAdopt }: Props) {
  const news = newsSince(newer, shown.demand.version)
  useCommands([{ id: 'adopt', title: say('do.adopt'), keys: 'r', group: say('do.group'), run: onAdopt }])
  return (
    <aside className="newer" role="status">
      <ul>
        {news.slice(-3).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" className="small" onClick={onAdopt}>
        {say('show')} <kbd>r</kbd>
      </button>
    </aside>
  )
}
