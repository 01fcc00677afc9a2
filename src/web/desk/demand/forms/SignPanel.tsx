// Signing happens on the approval page, on its own host with its own passkeys: never here.
import { When } from '../../parts/When.tsx'
import { nameIn, useDemand } from '../context.ts'
import { DigestWords } from '../Production.tsx'

export function SignPanel() {
  const { page, me } = useDemand()
  const a = page.demand.authorisation
  if (!a) return null
  const mayOpen = me.roles.includes('approver') && me.employment === 'employee'
  const own = a.preparedBy === me.id
  return (
    <>
      <p>
        Prepared by {nameIn(page, a.preparedBy)}, valid until <When at={a.expiresAt} />.
      </p>
      {a.signatures.map(s => (
        <p key={s.approver}>
          Signed by {nameIn(page, s.approver)} <When at={s.at} form="past" />
        </p>
      ))}
      <p className="small">Approvers compare these words with their page:</p>
      <DigestWords hex={a.digest} />
      {mayOpen && !own ? (
        <a className="button primary" href={me.hosts.approve} target="_blank" rel="noreferrer">
          Open the approval page
        </a>
      ) : (
        <p className="quiet">
          {own ? 'You prepared it, so two others sign.' : 'Two approvers sign it on the approval page.'} They
          find it at <bdi className="identifier">{me.hosts.approve}</bdi>.
        </p>
      )}
    </>
  )
}
