// Who else has to have the form of Annex III beside the authority that issued the certificate. Reg. (EU) 2023/1543 arts 10(5)-(8), 11(4)-(7).
import type { Demand } from '../registry/state.ts'

/** Why the enforcing authority is told too, by its article; null where it is not. */
export function tellsEnforcing({ facts, lines }: Demand): string | null {
  const { instrument = '', answers } = facts ?? {}
  if (!/^eu\.epoc(\.|_pr$)/.test(instrument)) return null
  const given = lines.filter(l => l.ground.startsWith('annex_iii_'))
  const preserves = instrument === 'eu.epoc_pr'
  const guarded = given.some(l => l.ground === 'annex_iii_immunity_or_privilege')
  // What is privileged is judged by both, whether or not that one was notified.
  if (guarded) return `Reg. (EU) 2023/1543 art ${preserves ? '11(4)' : '10(5)'}`
  const notified = given.length > 0 && answers?.notified === true
  return notified && !preserves ? 'Reg. (EU) 2023/1543 art 10(6)-(8)' : null
}
