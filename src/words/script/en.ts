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
  'pin.custodian':
    'The gate seals only certificates of custodians whose keys it knows by itself. Until yours is added you can sign in, but not sign certificates.',
  'pin.analyst':
    'The gate answers look-ups only to people whose keys it knows by itself. Until yours is added you can sign in, but not look up accounts.',
  key_hidden: 'This browser does not show the key that it made, so it cannot be compared.',
  'key_hidden.next': 'Enrol again with another browser before you ask for your key to be pinned.',
  incomplete: 'This link is not complete.',
  'incomplete.next': 'Copy the whole link from the message, or ask for a new one.',
  'draft.signed_out':
    'You were signed out. What you wrote is still on this page: sign in in a new tab, then go on here.',
  'draft.kept': 'Kept as a draft at {time}. Nothing is sent.',
  'draft.failed': 'The draft could not be kept just now. It is tried again by itself.',
  'draft.other': 'Meanwhile another text was kept at {time}, by {who}. Yours is not kept until you choose.',
  'draft.mine': 'Keep mine in its place',
  'draft.theirs': 'Put it into the form instead of mine',
  'draft.yours': 'What you had written:',
  'time.here': '{time} on this device',
  'check.running': 'Checking…',
  'check.holds': 'What was checked holds ({ms} ms in your browser).',
  'check.keys_yours': 'the keys are those of the trust file that you chose',
  'check.keys_ours': 'the keys came from this site: this shows consistency, not who',
  'check.fails':
    'It does not hold: {why} ({code}). Keep the receipt and the copy, and tell somebody whom you trust.',
  'check.not_trust': 'This is not a trust file. Choose the trust.json that you kept; nothing was checked.',
  'check.english': 'What the check found stands below in English, word for word as it is said offline.',
  'check.not_run':
    'The check could not run: the files could not be fetched, or this browser is too old for it. Reload the page, or check offline.',
  'mark.checked': 'Holds',
  'mark.unchecked': 'Not shown here',
  'mark.attention': 'Look at this',
  'key.word': 'Word {n}',
  'key.wrong_file': 'This file does not hold the key that was just made.',
  'key.wrong_words': 'These are not the words at these two places. Look at your paper and try again.',
  'key.kept': 'You have kept the key. Register its public part now.',
  'key.lock.done':
    'This browser keeps the key too, locked by your passkey. If you lose either of them, the file or the 24 words still open your answers.',
  'key.lock.stopped': 'No passkey answered. This browser keeps nothing; try again, or go on without.',
  'key.lock.no_lock':
    'This passkey cannot lock a key, or this browser cannot ask it to. This browser keeps nothing; go on without.',
  'key.lock.not_kept': 'This browser keeps nothing, as in a private window. Go on without.',
  'key.here.removed': 'This browser keeps the key no more. Use the file or the 24 words.',
  'key.failed': 'This browser could not make the key. Use a newer one.',
  'open.no.nothing': 'Choose your key file, or type your 24 words.',
  'open.no.kept_stopped':
    'No passkey answered. Nothing was opened. Try again, or use your key file or your 24 words.',
  'open.no.kept':
    'Your passkey did not unlock the key that this browser keeps. Use your key file or your 24 words.',
  'open.no.word_count': 'There are 24 words; you typed {n}.',
  'open.no.word_unknown':
    'Word {n}, “{word}”, is none of the words that a key has. Look at your paper again.',
  'open.no.phrase_check':
    'Each word exists, but together they make no key: one is another word, or two changed places.',
  'open.no.not_key_file':
    'This file is no key file. Choose the one that holds a line beginning with AGE-SECRET-KEY-1.',
  'open.no.file_damaged':
    'The key in this file has a wrong character. Use another copy of it, or your 24 words.',
  'open.no.another_key':
    'This is another key than the one that we know of you. Its words: {words}. The registered key has: {registered}.',
  'open.no.replaced_key':
    'This is the key that we know of you now, but the answer was sealed to another one: choose your earlier key.',
  'open.running': '{done} of {size}',
  'open.waiting': 'The connection broke off at {done} of {size}. The page tries again from there.',
  'open.done':
    'Opened and saved. It is the package that our public log names, and we have recorded that you received it.',
  'open.unconfirmed':
    'Opened and saved. It is the package that our public log names, but that you received it could not be recorded just now. Confirm it on the page of the demand.',
  'open.no.receipt': 'The release receipt does not hold ({why}). Nothing was opened. Write to us.',
  'open.no.replaced':
    'The package that arrived is not the one that our public log names. Nothing of it was kept. Write to us.',
  'open.no.damaged':
    'The package is damaged. Nothing of it was kept. Try again, and write to us if it happens again.',
  'open.no.gone': 'The package is here no more. Write to us on the page of the demand.',
  'open.no.signed_out':
    'You were signed out. Nothing whole was saved. Sign in in a new tab, then press the button again.',
  'open.no.broken': 'The connection did not come back. Nothing whole was saved. Try again.',
  'open.no.stopped': 'It was stopped. Nothing whole was saved.',
  'open.no.not_saved':
    'This device did not take what was to be saved. Nothing whole was saved. See whether there is room, and try again.',
  'open.no.too_large':
    'This browser cannot save an answer of this size. Use another browser, or download the package and open it with age.',
  'open.no.fault':
    'Something went wrong in this browser. Nothing whole was saved. Reload the page and try again, or open the package with age.',
  'open.marker':
    'This folder is not whole yet. If this file is still here after the page said that it is done, something went wrong: do not use the folder.',
} as const
