// What administration writes to staff, in the language of who reads it; the words stand in src/words/staff.
import type { Role } from '../../kernel/actor.ts'
import { glossary } from '../../words/faces/glossary.ts'
import { staffWords } from '../../words/faces/staff.ts'
import type { Language } from '../../words/languages.ts'
import { list } from '../../words/when.ts'
import type { Deployment } from '../deployment.ts'
import { plainText } from '../letters/block.ts'
import type { StaffSurface } from './staff-surface.ts'

type Letter = { readonly subject: string; readonly text: string }
type From = Pick<Deployment, 'provider'>
type Reader = { readonly name: string; readonly language: Language }

export function enrolmentLetter(d: From, to: Reader, place: StaffSurface, url: string): Letter {
  const say = staffWords(to.language)
  return {
    subject: say('enrol.subject', { place, provider: d.provider.name }),
    text: textTo(d, to, [say('enrol.first', { place }), { link: url }, say('enrol.last')]),
  }
}

/** `own`: the reader's own passkeys. */
export function recoveryAskedLetter(
  d: From,
  to: Reader,
  { person, asker, own }: { person: string; asker: string; own: boolean },
): Letter {
  const say = staffWords(to.language)
  const asked = own ? say('recovery.first_own', { asker }) : say('recovery.first', { asker, person })
  return {
    subject: say(own ? 'recovery.subject_own' : 'recovery.subject'),
    text: textTo(d, to, [asked, say(own ? 'recovery.last_own' : 'recovery.last')]),
  }
}

export function recoveryDoneLetter(d: From, to: Reader): Letter {
  const say = staffWords(to.language)
  return { subject: say('done.subject'), text: textTo(d, to, [say('done.first'), say('done.last')]) }
}

/** Who would be told of a tenant's demands waits for a second person. */
export function newcomerLetter(d: From, to: Reader, f: { asker: string; n: number }): Letter {
  const say = staffWords(to.language)
  return {
    subject: say('newcomer.subject'),
    text: textTo(d, to, [say('newcomer.first', f), say('newcomer.last')]),
  }
}

/** A tenant's accounts are to be found by another key: it waits for a second person. */
export function sourceKeyLetter(d: From, to: Reader, f: { asker: string; n: number }): Letter {
  const say = staffWords(to.language)
  return {
    subject: say('source_key.subject'),
    text: textTo(d, to, [say('source_key.first', f), say('source_key.last')]),
  }
}

/** A policy is to be loosened, and waits for a second person. */
export function policyAskedLetter(d: From, to: Reader, f: { asker: string }): Letter {
  const say = staffWords(to.language)
  return {
    subject: say('policy.subject'),
    text: textTo(d, to, [say('policy.first', f), say('policy.last')]),
  }
}

/** Somebody was given a role of those that look at each other's work. */
export function powersLetter(
  d: From,
  to: Reader,
  f: { asker: string; person: string; roles: readonly Role[] },
): Letter {
  const say = staffWords(to.language)
  const role = glossary(to.language)
  const said = {
    ...f,
    roles: list(
      f.roles.map(one => role.of('role', one)),
      to.language,
    ),
  }
  return {
    subject: say('powers.subject', said),
    text: textTo(d, to, [say('powers.first', said), say('powers.last', said)]),
  }
}

/** A tenant names one of the provider's own people as its contact. */
export function tieLetter(d: From, to: Reader, f: { person: string; tenant: string }): Letter {
  const say = staffWords(to.language)
  return {
    subject: say('tie.subject'),
    text: textTo(d, to, [say('tie.first', f), say('tie.last')]),
  }
}

export function testLetter(d: From, to: Reader): Letter {
  const say = staffWords(to.language)
  return {
    subject: say('test.subject', { provider: d.provider.name }),
    text: textTo(d, to, [say('test.first'), say('test.last')]),
  }
}

/** A link stands on a line of its own, whole. */
function textTo(d: From, { name, language }: Reader, parts: readonly (string | { link: string })[]): string {
  const paragraphs = [staffWords(language)('greeting', { name }), ...parts, d.provider.name]
  return paragraphs
    .map(part =>
      typeof part === 'string'
        ? plainText({ subject: '', language, blocks: [{ kind: 'paragraph', text: part }] })
        : `  ${part.link}\n`,
    )
    .join('\n')
}
