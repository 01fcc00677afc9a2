// Changes of a tenant's entry that one person alone does not make: by each of them somebody would read what the tenant is told, or
// answer for it, or have its accounts.
import { sentence } from '../kernel/message.ts'
import { refuse } from '../kernel/refusal.ts'
import type { TwoPeople } from '../kernel/two-people.ts'

const rule = {
  promise: 'promise 10',
  home: 'directory/tenant-changes.ts',
  concerned: null,
  term: null,
} as const

/** A contact, by which account one signs in, and a party of the chain that is told. */
export const newContact = {
  ...rule,
  act: 'confirm_contact',
  not: 'who asked for it, with the tenant’s passkey neither',
  own: refuse(
    'same_person',
    sentence('directory.contact_confirmed_another_person_than'),
    sentence('borders.ask_colleague_confirm'),
    'promise 10',
  ),
} as const satisfies TwoPeople

/** By which key the tenant's accounts are found in the provider's systems. */
export const newSourceKey = {
  ...rule,
  act: 'confirm_source_key',
  not: 'who asked for it',
  own: refuse(
    'same_person',
    sentence('directory.another_key_tenant_confirmed_another'),
    sentence('borders.ask_colleague_confirm'),
    'promise 10',
  ),
} as const satisfies TwoPeople

export const merger = {
  ...rule,
  act: 'confirm_merge',
  not: 'who asked for it',
  own: refuse(
    'same_person',
    sentence('borders.merger_confirmed_another_person_than'),
    sentence('borders.ask_colleague_confirm'),
    'promise 10',
  ),
} as const satisfies TwoPeople
