// What a browser's passkey dialogue can end with, in words that say what to do.
import type { Refused } from './post.ts'
import { say } from './script-words.ts'

export function ceremonyError(error: unknown, ceremony: 'sign-in' | 'enrol' | 'sign'): Refused {
  switch (nameOf(error)) {
    case 'NotAllowedError':
      return ceremony === 'enrol' ? notCreated() : noPasskey(ceremony)
    case 'InvalidStateError':
      return { detail: say('exists'), next: say('exists.next') }
    case 'SecurityError':
      return { detail: say('address'), next: say('address.next') }
    case 'NotSupportedError':
    case 'ConstraintError':
      return { detail: say('unfit'), next: say('unfit.next') }
    default:
      return { detail: say('unfinished'), next: say('unfinished.next') }
  }
}

/** Browsers say the same for "none here", "cancelled" and "too late", so that a page cannot tell who has a passkey. */
function noPasskey(ceremony: 'sign-in' | 'sign'): Refused {
  return { detail: say('no_passkey'), next: say(ceremony === 'sign' ? 'no_passkey.sign' : 'no_passkey.next') }
}

function notCreated(): Refused {
  return { detail: say('not_created'), next: say('not_created.next') }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : ''
}
