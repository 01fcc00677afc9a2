// Who may be told under a secrecy: in its own words, and the one contact whom the authority allows.
import type { Secrecy } from '../../../../domain/decision/facts.ts'
import type { Matter } from '../../../../domain/registry/state.ts'
import { When } from '../../parts/When.tsx'
import { commas } from '../../words/labels.ts'
import { pieces } from '../../words/pieces.ts'
import { nameIn, useDemand } from '../context.ts'
import { say } from '../forms/secrecy/silence-words.ts'

/** As the paper names them; `always`: also that it names nobody. */
export function MayTell({ secrecy, always }: { readonly secrecy: Secrecy; readonly always?: true }) {
  const named = secrecy.mayTell?.filter(who => who.trim() !== '') ?? []
  if (named.length === 0 && !always) return null
  return (
    <div dir="auto">
      {named.length > 0 ? say('may_tell.paper', { who: commas(named) }) : say('may_tell.none')}
    </div>
  )
}

export function Allowed({ matter: { allowed } }: { readonly matter: Matter }) {
  const { page } = useDemand()
  if (!allowed) return null
  const who = nameIn(page, allowed.contact)
  const { told } = allowed
  return (
    <>
      <dt>{say('allowed.label')}</dt>
      <dd>
        {told
          ? pieces(say.rich('allowed.told', { who, when: <When at={told.sentAt} form="past" /> }))
          : say(allowed.confirmedBy ? 'allowed.confirmed' : 'allowed.recorded', { who })}
        {told?.delivery === 'bounced' ? <div>{say('allowed.bounced', { who })}</div> : null}
      </dd>
    </>
  )
}
