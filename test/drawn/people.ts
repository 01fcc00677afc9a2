// Who acts in drawn sequences: the cast, somebody with two roles, and a customer who is a person.

import type { Actor } from '../../src/kernel/actor.ts'
import { cast } from '../given.ts'

export const owners = {
  'anna@acme.example': 'acme',
  'bert@stad.example': 'stad',
  'cora@cora.example': 'cora',
}
export const both: Actor = {
  kind: 'staff',
  id: 'zoe',
  roles: ['analyst', 'approver'],
  employment: 'employee',
}
const cora: Actor = { kind: 'tenant', id: 'cora', tenant: 'cora' }
export const actors: readonly Actor[] = [...Object.values(cast), both, cora]

export const own = (id: string): Actor => actors.find(a => a.id === id) as Actor
export const analyst = cast.mara
export const tenantOf = (tenant: string) =>
  actors.find(a => a.kind === 'tenant' && a.tenant === tenant) as Actor

/** Promise 1: what the law merely permits leaves by this policy alone, beside emergency and consent. */
export const ADOPTED = {
  name: 'Receipts',
  instruments: ['us.subpoena.grand_jury'],
  categories: ['subscriber'],
} as const
