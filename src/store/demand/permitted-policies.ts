// Policies for what the law merely permits, as they stand: adopted by counsel, not withdrawn. Read where a line is decided,
// prepared or signed, in that very transaction.

import type { PermittedPolicy } from '../../domain/permitted/state.ts'
import type { Command } from '../../domain/registry/command.ts'
import type { DataCategory } from '../../vocabulary/closed-lists.ts'
import type { Transaction } from '../database.ts'

const asking: readonly Command['type'][] = ['determine', 'prepare_authorisation', 'sign_authorisation']

type Row = { name: string; instruments: string[]; categories: DataCategory[] }

/** Those that stand, for commands that ask; none for the others. */
export async function policiesFor(command: Command, tx: Transaction): Promise<readonly PermittedPolicy[]> {
  return asking.includes(command.type) ? livePolicies(tx) : []
}

export async function livePolicies(tx: Pick<Transaction, 'query'>): Promise<readonly PermittedPolicy[]> {
  return tx.query<Row>(
    'select name, instruments, categories from duly.permitted_policy where withdrawn_at is null order by name',
    [],
  )
}
