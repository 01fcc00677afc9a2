// What administration writes to staff. One place, plain words.
import type { Deployment } from '../deployment.ts'
import type { StaffSurface } from './passkeys.ts'

type Letter = { readonly subject: string; readonly text: string }
type From = Pick<Deployment, 'provider'>

const places: Readonly<Record<StaffSurface, string>> = {
  desk: 'the response desk',
  approve: 'the approval page',
}

export function enrolmentLetter(d: From, name: string, surface: StaffSurface, url: string): Letter {
  return {
    subject: `Your passkey for ${places[surface]} of ${d.provider.name}`,
    text: `${name},

with this link you enrol a passkey for ${places[surface]}. It works once, within two days:

  ${url}

If you did not expect it, do not open it, and tell an administrator.

${d.provider.name}
`,
  }
}

export function recoveryAskedLetter(
  d: From,
  { to, person, asker, own }: { to: string; person: string; asker: string; own: boolean },
): Letter {
  const whose = own ? 'your passkeys' : `the passkeys of ${person}`
  return {
    subject: own ? 'Somebody asked to replace your passkeys' : `A recovery waits for a second administrator`,
    text: `${to},

${asker} asked to replace ${whose}, because they were lost. Another administrator must confirm it within a day. Then all
present passkeys end, and a new one is enrolled.

${own ? 'If you did not lose them, tell another administrator at once: they can stop it at the desk.' : 'Speak with the person before you confirm: somebody may be posing as them. You confirm or stop it at the desk, under\nAdministration, People.'}

${d.provider.name}
`,
  }
}

export function recoveryDoneLetter(d: From, name: string): Letter {
  return {
    subject: 'Your passkeys were replaced',
    text: `${name},

two administrators replaced your passkeys. Every earlier one has ended, and so has every session. Who has the role approver
or analyst must have the new key pinned by the gate's keeper: read them the words that you will see.

If you did not lose your passkeys, call an administrator now. What an approver signed and what has not left yet can be
stopped.

${d.provider.name}
`,
  }
}

export function testLetter(d: From): Letter {
  return {
    subject: `Test of the mail settings of ${d.provider.name}`,
    text: `This is a test. An administrator sent it from the desk to see whether mail leaves.

Nothing is to be done.

${d.provider.name}
`,
  }
}
