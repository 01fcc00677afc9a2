// What the program writes for a person because their own login may not: the rows of others, letters to them, what follows for demands that
// they may not know of. Each function is for one kind of act, and begins by having the database compare who is named with who stands behind
// the request by a proof of their own, and with what that one may do now (duly.answers_for).
import { PROGRAM } from '../actor.ts'
import { type Database, type Transaction, withTransaction } from '../database.ts'

type By = { readonly kind: string; readonly id: string | null }
type Work<T> = (tx: Transaction) => Promise<T>

/**
 * People of the provider: hired, changed, let go, let in again. Their roles are what every other right rests on, so that no login of a
 * surface writes them; their sessions, links and ties follow in the same transaction.
 */
export function changingPeople<T>(db: Database, by: By, work: Work<T>): Promise<T> {
  return forPerson(db, 'people', by, work)
}

/** Whose account of another system signs in as whom: the bond is a way to sign in, and may wait for a second person. */
export function bindingAccounts<T>(db: Database, by: By, work: Work<T>): Promise<T> {
  return forPerson(db, 'accounts', by, work)
}

/** Tenants, their contacts and chains, from a table or one by one: whom it walls off, and which demands are told again, nobody reads. */
export function changingTenants<T>(db: Database, by: By, work: Work<T>): Promise<T> {
  return forPerson(db, 'tenants', by, work)
}

/** A table of authorities: a proposal for each line, entered together or not at all. */
export function proposingAuthorities<T>(db: Database, by: By, work: Work<T>): Promise<T> {
  return forPerson(db, 'authorities', by, work)
}

/**
 * What takes two people, proposed, confirmed or stopped. What is confirmed is made so in the same transaction, whatever it is about; that
 * who asks and who confirms are who they say, the table itself has looked at before (duly.proposal_by_people).
 */
export function decidingTogether<T>(db: Database, by: By, work: Work<T>): Promise<T> {
  return forPerson(db, 'proposals', by, work)
}

type Act = 'people' | 'accounts' | 'tenants' | 'authorities' | 'proposals'

function forPerson<T>(db: Database, act: Act, { kind, id }: By, work: Work<T>): Promise<T> {
  return withTransaction(db, PROGRAM, async tx => {
    await tx.query('select duly.answers_for($1, $2, $3)', [act, kind, id])
    return work(tx)
  })
}
