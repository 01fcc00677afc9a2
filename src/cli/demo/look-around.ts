// Where the visitor goes next: addresses, one-time links to become somebody of the cast, and the commands that check the files.
import { pino } from 'pino'
import { makeLink } from '../../server/sign-in/links.ts'
import type { Owner, SignInSurface } from '../../server/sign-in/owner.ts'
import { authDepsOf } from '../../server/web.ts'
import { asOperator } from '../../store/installation/operator.ts'
import type { Io } from '../io.ts'
import { authority, type StaffId, staff, tenants } from './cast.ts'
import { keepPinning, type Stage } from './stage.ts'

const DESK: readonly StaffId[] = ['ines', 'mara', 'carl', 'cem', 'vera', 'olu']

export async function sayWhereToLook(s: Stage, out: string, io: Io): Promise<void> {
  const deps = authDepsOf(s.d, pino({ level: 'silent' }))
  const link = (owner: Owner, surface: SignInSurface) => asOperator(s.d, () => makeLink(deps, owner, surface))
  keepPinning(s, io.err)
  io.out(
    '\nLook around. Each link makes a passkey for that person in your browser, once; then sign in at the address.',
  )
  for (const id of DESK)
    io.out(
      `  desk      ${`${staff[id].name} (${staff[id].roles.join(', ')})`.padEnd(34)} ${await link({ kind: 'staff', id }, 'desk')}`,
    )
  for (const id of ['ada', 'bo'] as const)
    io.out(
      `  approve   ${`${staff[id].name} (approver)`.padEnd(34)} ${await link({ kind: 'staff', id }, 'approve')}`,
    )
  io.out(
    `  customer  ${`${tenants.oostvaart.contact.name} (${tenants.oostvaart.name})`.padEnd(34)} ${await link({ kind: 'tenant', id: tenants.oostvaart.contact.id }, 'customer')}`,
  )
  io.out(
    `  customer  ${`${tenants.weidenau.contact.name} (${tenants.weidenau.name})`.padEnd(34)} ${await link({ kind: 'tenant', id: tenants.weidenau.contact.id }, 'customer')}`,
  )
  io.out(
    `  authority ${`${authority.officer.name}`.padEnd(34)} ${await link({ kind: 'officer', id: authority.officer.id }, 'authority')}`,
  )
  io.out(
    `\nA second demand waits in the queue for you: a warrant with a nondisclosure order that ends soon. The demo plays the gate’s keeper and pins the passkeys that you make.`,
  )
  io.out(
    `\nOpen the answer as the officer, in the browser: become ${authority.officer.name}, choose the demand, then “Open the answer here”,\nand give it the key file ${out}/officer.key.`,
  )
  io.out(
    `\nCheck it yourself, offline:\n  duly verify ${out}/notice.eml ${out}/receipt.json ${out}/log ${out}/edition\n  duly verify ${out}/package.age ${out}/release-receipt.json -i ${out}/officer.key\n  age -d -i ${out}/officer.key ${out}/package.age | tar t`,
  )
  io.out(
    `\nServing on loopback: ${s.d.urls.desk}  ${s.d.urls.approve}  ${s.d.urls.customer}  ${s.d.urls.authority}  ${s.d.urls.public}\nOperators: http://127.0.0.1:${s.d.dir.settings.ports.operator}/healthz. Stop with Ctrl-C.`,
  )
}
