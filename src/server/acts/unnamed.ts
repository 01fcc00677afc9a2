// What a person writes into a letter to the authority names no customer that the letter itself may not name: neither the sentence of
// their own nor the reasons that its lines carry.

import { saidFolded } from '../../domain/decision/lines-answered.ts'
import { redirectNaming, unnamedMatters } from '../../domain/decision/redirect.ts'
import type { Letter } from '../../domain/registry/letter.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { askerOf } from '../papers/copy.ts'
import { isNamed, type Searched } from '../papers/typed-names.ts'
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
      sentence('letters.sentence_names_customer_neither_identifier'),
      sentence('letters.write_without_name_domain_if'),
      'promise 2',
    )
  return said(demand, kind).some(text => isNamed(text, searched))
    ? refuse(
        'invalid_input',
        sentence('letters.reason_line_names_customer_neither'),
        sentence('letters.decide_line_again_reason_without'),
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
