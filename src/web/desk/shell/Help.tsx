// All keys that work on this page.
import { Dialog } from '../parts/Dialog.tsx'
import { useCommandList } from './commands.ts'
import { say } from './shell-words.ts'

export function Help({ onClose }: { readonly onClose: () => void }) {
  const commands = useCommandList().filter(c => c.keys !== null)
  // What is this page's own comes first; what is everywhere, one knows soonest.
  const everywhere = [say('group.go'), say('group.anywhere')]
  const groups = [...Map.groupBy(commands, c => c.group)].sort(
    ([a], [b]) => everywhere.indexOf(a) - everywhere.indexOf(b),
  )
  return (
    <Dialog title={say('help.title')} onClose={onClose} wide>
      <div className="help-groups">
        {groups.map(([group, list]) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl className="help-keys">
              {list.map(c => (
                <div key={c.id}>
                  <dt>
                    <Keys keys={c.keys!} />
                  </dt>
                  <dd>
                    {c.title}
                    {c.ready === false ? <span className="quiet"> {say('help.not_now')}</span> : null}
                  </dd>
                </div>
              ))}
              {group === say('group.anywhere')
                ? [
                    ['Ctrl+K', say('do.palette')],
                    ['Enter', say('help.enter')],
                    ['Esc', say('help.escape')],
                  ].map(([keys = '', title]) => (
                    <div key={keys}>
                      <dt>
                        <Keys keys={keys} />
                      </dt>
                      <dd>{title}</dd>
                    </div>
                  ))
                : null}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className="keys">
      {keys.split(' ').map((key, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed sequence in which a key may come twice
        <kbd key={`${key}${i}`}>{key === 'Escape' ? 'Esc' : key}</kbd>
      ))}
    </span>
  )
}
