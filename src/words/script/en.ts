// What the scripts of server-rendered pages say; handed to them with the page, so that no language is loaded twice. English, the source.

export const en = {
  fault: 'Something went wrong on our side.',
  'fault.code': 'Try again. Code for support: {code}.',
  'fault.later': 'Try again in a few minutes.',
  unreachable: 'The server cannot be reached.',
  'unreachable.next': 'Check your connection and try again.',
  follow: 'Follow the dialogue of your device.',
  no_cookie: 'Your browser did not keep the cookie of the session.',
  'no_cookie.next': 'Allow cookies for this site. Over http on your own machine use Chrome, Edge or Firefox.',
  exists: 'This device already has a passkey for this site.',
  'exists.next': 'Sign in with it, or open the link on another device.',
  address: 'The browser does not allow passkeys at this address.',
  'address.next': 'Open the site by the name that it was given to you with, over https.',
  unfit: 'This device cannot make such a passkey: it must ask for a fingerprint, a face or a PIN.',
  'unfit.next': 'Set a PIN on the device, or use another device or a security key with a PIN.',
  unfinished: 'The browser could not finish the passkey dialogue.',
  'unfinished.next': 'Try again, or use another browser.',
  no_passkey: 'No passkey here for this site, or the dialogue was closed.',
  'no_passkey.next': 'Try again, or ask for a new link.',
  'no_passkey.sign': 'Try again with the approval passkey that you enrolled here.',
  not_created: 'The dialogue was closed, so no passkey was made.',
  'not_created.next': 'Your link still works: try again.',
  ready: 'Your passkey is ready',
  'pin.approver':
    'The gate opens only to approvers whose keys it knows by itself. Until yours is added you can sign in, but not approve.',
  'pin.analyst':
    'The gate answers look-ups only to people whose keys it knows by itself. Until yours is added you can sign in, but not look up accounts.',
  key_hidden: 'This browser does not show the key that it made, so it cannot be compared.',
  'key_hidden.next': 'Enrol again with another browser before you ask for your key to be pinned.',
  incomplete: 'This link is not complete.',
  'incomplete.next': 'Copy the whole link from the message, or ask for a new one.',
  'draft.signed_out':
    'You were signed out. What you wrote is still on this page: sign in in a new tab, then go on here.',
  'draft.kept': 'Kept as a draft at {time}. Nothing is sent.',
  'draft.failed': 'The draft could not be kept just now. It is tried again while you write.',
  'check.running': 'Checking…',
  'check.holds': 'What was checked holds ({ms} ms in your browser).',
  'check.keys_yours': 'the keys are those of the trust file that you chose',
  'check.keys_ours': 'the keys came from this site: this shows consistency, not who',
  'check.fails':
    'It does not hold: {why} ({code}). Keep the receipt and the copy, and tell somebody whom you trust.',
  'check.not_run':
    'The check could not run: the files could not be fetched, or this browser is too old for it. Reload the page, or check offline.',
  'mark.checked': 'Holds',
  'mark.unchecked': 'Not shown here',
  'mark.attention': 'Look at this',
} as const
