// Signing happens on the approval page, on its own host with its own passkeys: never here.
import { When } from '../../../parts/When.tsx'
import { pieces } from '../../../words/pieces.ts'
import { nameIn, useDemand } from '../../context.ts'
import { DigestWords } from '../../Production.tsx'
import { say } from '../form-words.ts'

export function SignPanel() {
  const { page, me } = useDemand()
  const a = page.demand.authorisation
  if (!a) return null
  const mayOpen = me.roles.includes('approver') && me.employment === 'employee'
  const own = a.preparedBy === me.id
  return (
    <>
      <p>
        {pieces(
          say.rich('sign.prepared', {
            who: nameIn(page, a.preparedBy),
            at: <When at={a.expiresAt} />,
          }),
        )}
      </p>
      {a.signatures.map(s => (
        <p key={s.approver}>
          {pieces(
            say.rich('sign.signed', {
              who: nameIn(page, s.approver),
              at: <When at={s.at} form="past" />,
            }),
          )}
        </p>
      ))}
      <p className="small">{say('sign.compare')}</p>
      <DigestWords hex={a.digest} />
      {mayOpen && !own ? (
        <a className="button primary" href={me.hosts.approve} target="_blank" rel="noreferrer">
          {say('sign.open')}
        </a>
      ) : (
        <p className="quiet">
          {pieces(
            say.rich(own ? 'sign.own' : 'sign.two', {
              address: <bdi className="identifier">{me.hosts.approve}</bdi>,
            }),
          )}
        </p>
      )}
    </>
  )
}
