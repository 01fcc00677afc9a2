// A one-time link by which an officer enrols a passkey. It goes to the address of the directory, which two people confirmed, and is
// shown to nobody: whoever saw it could become the officer.
import { createHmac } from 'node:crypto'
import { type Refusal, refuse } from '../../demand/refusal.ts'
import { type By, noteAct } from '../admin/acts.ts'
import { insertLink, linkUrl } from '../auth/links.ts'
import { hashToken } from '../auth/sessions.ts'
import type { Deployment } from '../deployment.ts'
import { queueOfficerMail } from '../officer-mail.ts'
import { siteOf } from '../site.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { addressOf, invitationLetter } from '../worker/invite.ts'
import { noOfficer } from './change.ts'

type Wish = { readonly authority: string; readonly officer: string; readonly request: string }

/** An earlier link that nobody used stops working. Sent again, the same request mails nothing more. */
export async function inviteOfficer(
  d: Deployment,
  by: By,
  { authority, officer, request }: Wish,
): Promise<{ mailedTo: string } | Refusal> {
  return asWorker(d, async tx => {
    const owner = { kind: 'officer', id: officer } as const
    const [known] = await tx.query(
      'select 1 from duly.officer where id = $1 and authority_id = $2 and active for update',
      [officer, authority],
    )
    const address = known ? await addressOf(tx, d, owner) : null
    if (!address) return noOfficer()
    const [enrolled] = await tx.query(
      "select 1 from duly.credential where owner_kind = 'officer' and owner_id = $1 and revoked_at is null",
      [officer],
    )
    if (enrolled)
      return refuse(
        'already_done',
        'This officer has a passkey already.',
        'If it is lost, suspend the officer and have them restored by two people.',
      )
    const token = createHmac('sha256', d.vault.macKey)
      .update(JSON.stringify(['duly/officer-link/v1', officer, request]))
      .digest('base64url')
    const [sent] = await tx.query('select 1 from duly.enrolment_link where hash = $1', [hashToken(token)])
    if (sent) return { mailedTo: address.mail }
    await insertLink(tx, owner, 'authority', d.now(), { token })
    await queueOfficerMail(tx, d, {
      officer,
      to: address.mail,
      ...invitationLetter(d, linkUrl(siteOf(d), 'authority', token), address.language),
    })
    await noteAct(tx, d, {
      kind: 'link_made',
      by,
      about: officer,
      data: { surface: 'authority', mailed: true },
    })
    return { mailedTo: address.mail }
  })
}
