// Whom the desk calls back, as the page shows it before the call: each contact of the directory with its source and age, why one does
// not count, and the words of each key that a package would be sealed to.

import type { Calling } from '../../../../api/desk/calling.ts'
import { contactFor } from '../../../../domain/arrival/call-back.ts'
import type { Actor } from '../../../../kernel/actor.ts'
import { isRefusal } from '../../../../kernel/refusal.ts'
import type { Language } from '../../../../words/languages.ts'
import { keysOf, matchedOf, waysOf } from '../../../acts/called-back.ts'
import type { Loaded } from '../../../acts/load.ts'
import type { Deployment } from '../../../deployment.ts'
import { refusalIn } from '../../../http/refusal-words.ts'

export async function callingOf(
  d: Deployment,
  actor: Actor,
  loaded: Loaded,
  language: Language,
): Promise<Calling | null> {
  const matched = matchedOf(loaded)
  if (!matched) return null
  const { authority, officer } = matched
  const names = { officer: officer?.name ?? '', authority: authority.name }
  const contacts = (await waysOf(d, actor, loaded)).map(({ found, inPapers }) => {
    const judged = contactFor(loaded.demand, found, inPapers)
    const no = isRefusal(judged) ? refusalIn(language, judged) : null
    return {
      ...found,
      name: names[found.holder],
      printed: isRefusal(judged) ? null : judged.printed,
      refused: no && `${no.detail} ${no.next}`,
    }
  })
  return {
    // What no paper prints is offered first.
    contacts: contacts.toSorted((a, b) => Number(a.printed !== 'no') - Number(b.printed !== 'no')),
    keys: keysOf(authority, officer).map(({ role, fingerprint }) => ({
      role,
      name: names[role],
      words: fingerprint,
    })),
  }
}
