// What a person writes into a letter to the authority names no customer that the letter itself may not name: neither the sentence of
// their own nor the reasons that its lines carry.
import type { Letter } from '../../demand/event.ts'
import { redirectNaming, unnamedMatters } from '../../demand/redirect.ts'
import { type Refusal, refuse } from '../../demand/refusal.ts'
import { saidFolded } from '../../demand/said.ts'
import type { Demand } from '../../demand/state.ts'
import { askerOf } from '../copy.ts'
import { isNamed, type Searched } from '../typed-names.ts'
import type { Loaded } from './load.ts'

export function refuseNaming(
  { demand, directory }: Pick<Loaded, 'demand' | 'directory'>,
  kind: Letter['kind'],
  note: string,
): Refusal | null {
  const searched = namesHidden(demand, directory, kind)
  if (isNamed(note, searched))
    return refuse(
      'invalid_input',
      'The sentence names a customer, and neither an identifier of the paper nor its reach shows who that is.',
      'Write it without the name and the domain. If the agency has to know whom it means, ask it to narrow its demand.',
      'promise 2',
    )
  return said(demand, kind).some(text => isNamed(text, searched))
    ? refuse(
        'invalid_input',
        'The reason of a line names a customer, and neither an identifier of the paper nor its reach shows who that is.',
        'Decide that line again, with a reason without the name and the domain.',
        'promise 2',
      )
    : null
}

/** The customers' names and domains, those of their chains with them, but for what the identifiers asked about show. */
function namesHidden(d: Demand, { tenants }: Loaded['directory'], kind: Letter['kind']): Searched {
  const naming = redirectNaming(d, id => tenants.get(id))
  const hidden = unnamedMatters(d, kind, naming).flatMap(m => tenants.get(m.tenant) ?? [])
  const asked = (d.facts?.asks ?? []).flatMap(a => a.identifiers).flatMap(i => [i.value, i.asWritten])
  const shown = asked.map(value => value.slice(value.lastIndexOf('@') + 1).toLowerCase())
  const may = [...asked, ...shown, ...askerOf(d), d.facts?.authorityName, d.facts?.officer.name]
  return {
    names: hidden.flatMap(t => [t.name, ...t.chain.map(p => p.name)]).filter(name => !asked.includes(name)),
    domains: hidden.flatMap(t => t.domains).filter(domain => !shown.includes(domain.toLowerCase())),
    may: [...new Set(may.flatMap(phrase => phrase ?? []))],
  }
}

/** What this letter says of the lines in words that a person wrote. */
function said(d: Demand, kind: Letter['kind']): string[] {
  const of = kind === 'determination' || kind === 'redirect' || kind === 'no_records'
  const letter = { id: '', kind, to: 'authority', subject: '', document: null, messageId: '' } as const
  return of ? saidFolded({ said: [], lines: d.lines }, letter).flatMap(l => [l.reason, l.cite]) : []
}
