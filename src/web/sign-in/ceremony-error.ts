// What a browser's passkey dialogue can end with, in words that say what to do.
import type { Refused } from './post.ts'

export function ceremonyError(error: unknown, ceremony: 'sign-in' | 'enrol' | 'sign'): Refused {
  switch (nameOf(error)) {
    case 'NotAllowedError':
      return ceremony === 'enrol' ? notCreated() : noPasskey(ceremony)
    case 'InvalidStateError':
      return {
        detail: 'This device already has a passkey for this site.',
        next: 'Sign in with it, or open the link on another device.',
      }
    case 'SecurityError':
      return {
        detail: 'The browser does not allow passkeys at this address.',
        next: 'Open the site by the name that it was given to you with, over https.',
      }
    case 'NotSupportedError':
    case 'ConstraintError':
      return {
        detail: 'This device cannot make such a passkey: it must ask for a fingerprint, a face or a PIN.',
        next: 'Set a PIN on the device, or use another device or a security key with a PIN.',
      }
    default:
      return {
        detail: 'The browser could not finish the passkey dialogue.',
        next: 'Try again, or use another browser.',
      }
  }
}

/** Browsers say the same for "none here", "cancelled" and "too late", so that a page cannot tell who has a passkey. */
function noPasskey(ceremony: 'sign-in' | 'sign'): Refused {
  const detail = 'No passkey here for this site, or the dialogue was closed.'
  const signing = 'Try again with the approval passkey that you enrolled here.'
  return { detail, next: ceremony === 'sign' ? signing : 'Try again, or ask for a new link.' }
}

function notCreated(): Refused {
  return {
    detail: 'The dialogue was closed, so no passkey was made.',
    next: 'Your link still works: try again.',
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : ''
}
