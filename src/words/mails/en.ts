// Mails to a tenant: notices, drills, changes of contacts, invitations. English, the source.

export const en = {
  'notice.subject': 'A government demand for your data: {reference}',
  'notice.first': '{who} has demanded data of yours from us. We received the paper on {at}.',
  'notice.first_late':
    '{who} demanded data of yours from us on {at}. The law forbade us to tell you until now.',
  'notice.first_further':
    'On {told} we told you of a demand for your data ({who}). After that a prohibition kept us from telling you more until now. Below is how it is today.',
  'notice.unnamed': 'An authority that we may not name yet',
  'notice.kind': 'Kind of paper: {instrument}. The copy is attached.',
  'notice.withheld':
    'The copy of the paper is withheld: a prohibition still covers {what}. When it ends we will send you the rest and the copy automatically.',
  'notice.part.fact': 'that there is a demand',
  'notice.part.agency': 'who demands it',
  'notice.part.content': 'what the paper says',
  'notice.asked': 'What they asked',
  'notice.answer': 'What we answer, and why',
  'notice.do': 'What you can do',
  'notice.do_late': 'Sign in at {host} to see what left, when, and the receipt that you can check yourself.',
  'notice.part_left': 'A part of your data has left. The rest is to follow and has not left yet.',
  'notice.do_nothing': 'Nothing of yours has left. Sign in at {host} to see what we answered.',
  'notice.do_see': 'Sign in at {host} to see its current state.',
  'notice.do_until':
    'Until {at} you can object, answer the authority yourself, ask for time, or tell us that you do not object: sign in at {host}. If you object, we wait until our counsel has decided.',
  'notice.new_alone':
    'This time is for what is new. What we told you before may leave once its own time to object is over.',
  'notice.no_window':
    'The authority’s term leaves no time to wait for you. Sign in at {host} to see it and to write to us: what has not left yet we still stop for an objection.',
  'notice.at_once':
    'In this emergency we do not wait for your answer. Sign in at {host} to see it and to write to us: what has not left yet we still stop for an objection.',
  'notice.ours': 'How you know that this is ours',
  'notice.code': 'Code shown in your console',
  'notice.copy': 'Copy SHA-256',
  'notice.copy_subject': 'Copy for you of the paper, reference {reference}',
  'notice.copy_made':
    'This copy was made from the text of the paper, in the paper’s own language. Lines that concern other customers are blackened and are not in this file. The receipt names the hash of the paper as served and of this copy.',
  'notice.copy_page': '{title}, page {n, number}',
  'notice.copy_withheld': 'The copy is withheld',
  'notice.reference': 'Reference',
  'notice.never':
    'We never ask you for a password, a code or a payment, and never send a link that signs you in. This text is signed; the last lines are the signature.',
  'longer.subject': 'You have more time to object: {reference}',
  'longer.told_anew':
    'Our first mail of the notice {reference} came back. Your time to object counts from the one that reached you, and is longer than it says.',
  'longer.more_time':
    'The authority gave more time in the demand {reference}. Your time to object is longer than our notice says.',
  'longer.counsel':
    'We give you more time to object in the demand {reference}. Your time to object is longer than our notice says.',
  'longer.until': 'You can object until {at}: sign in at {host}.',
  'longer.post':
    'Your time to object counts from this letter, not from the time shown below: you can object until {at}.',
  'drill.subject': 'DRILL: how {provider} would tell you of a government demand ({reference})',
  'drill.heading': 'This is a drill',
  'drill.first':
    'No authority has asked for anything. {provider} tests whether a notice would reach you. A real one looks like this mail: plain text, the copy of the authority’s paper attached, a code, a signature in the last lines.',
  'drill.do':
    'Sign in at {host} as usual, open Drills, and choose the code shown below. This shows that the address works, and how fast.',
  'drill.code': 'Code among those shown in your console',
  'drill.attachment': 'Attachment SHA-256',
  'drill.never':
    'We never ask you for a password, a code or a payment, and never send a link that signs you in. This text is signed; the last lines are the signature. It was a drill: nothing else follows from it.',
  'drill.copy':
    'DRILL {reference}{br}{br}In a notice the copy of the authority’s paper is attached here.{br}There is no paper: no authority has asked {provider} for anything.{br}',
  'change.subject': '{provider}: somebody wants to change who is told of demands',
  'change.first':
    '{asker} has asked {provider} to {what, select, add {add a contact for your organisation} other {change you as a contact of your organisation}}: who is told when an authority demands data of yours. Nothing changes unless you confirm it within seven days.',
  'change.right':
    'If that is right, open this address, sign in with your passkey, look at the change and confirm it:',
  'change.wrong':
    'If it is not right, sign in as you always do, stop the change under Contacts and mails, and call us: {phone} ({hours}). We never ask you for a password, a code or a payment, and never send a link that signs you in.',
  'invitation.subject': 'Your access to {provider}’s portal for legal demands',
  'invitation.first':
    'You will need to sign in at {provider}’s portal for legal demands. It works with a passkey and without a password. This link makes your passkey, once, within two days:',
  'invitation.last':
    'It was sent to this address because our directory names it for you. If you do not expect it, call {phone} ({hours}) before you use it. We never ask for a password or a code.',
  'digest.subject':
    '{provider}: where your demands stand{n, plural, =0 {} =1 {, and one waits for your answer} other {, and # wait for your answer}}',
  'digest.first':
    'Here is where the demands for your data stand that are open or have changed, as {provider}’s console shows them.',
  'digest.more': '{n, plural, =1 {One more is} other {# more are}} in the console.',
  'digest.last':
    'Sign in at {host} as you always do to see more, or to end this digest under Contacts and mails. We never ask you for a password, a code or a payment, and never send a link that signs you in.',
  'replaced.subject': '{provider}: your answer to {reference} was replaced',
  'replaced.first':
    '{asker} gave another answer of your organisation to demand {reference}. It takes the place of the one before.',
  'replaced.wrong':
    'Sign in at {host} as usual to see the current state. If it is not what your organisation wants, change it there and call us: {phone} ({hours}).',
  'left.subject': '{provider}: somebody says that you have left',
  'left.first':
    '{asker} has told {provider} that you have left your organisation. Notices of government demands now go to its next contact. In seven days your access ends, unless you say that you are still there.',
  'left.wrong':
    'If you are still there, sign in at {host} as you always do, say so under Contacts and mails, and call us: {phone} ({hours}).',
  'passkey.subject':
    '{provider}: a passkey of yours was {what, select, added {newly added} other {taken away}}',
  'passkey.first':
    'A passkey that opens {host} in your name was {what, select, added {newly added} other {taken away}} on {at}.',
  'passkey.wrong':
    'If it was not you, call us at once: {phone} ({hours}). If it was, there is nothing to do.',
  'passkey.wrong_staff':
    'If it was not you, tell an administrator at once. If it was, there is nothing to do.',
  'notice.first_wider':
    'On {told} we told you of a demand for your data ({who}). More will be disclosed than we told you then. Below is how it is today.',
  'notice.new': 'What is new',
  'notice.new_authority': 'Who demands it: {who}.',
  'notice.new_paper': 'The paper: it is another one, or it was corrected.',
  'longer.joined':
    'Another organisation of your chain is told of the demand {reference} too. The time to object counts from its copy, for you as well.',
  'source_key.subject': '{provider}: how we find your organisation’s accounts',
  'source_key.asked':
    '{provider} was asked to find your organisation’s accounts by another key in its systems. By this key we know that a demand is about you, and tell you. Nothing changes before a second person of ours confirms it.',
  'source_key.done':
    '{provider} now finds your organisation’s accounts by another key in its systems. This key tells us that a demand is about you, so that we can tell you. Two people at {provider} confirmed it, or the operator of its machines set it.',
  'source_key.wrong':
    'You need to do nothing if your contract or your accounts with us are changing. If you know of no reason, call us: {phone} ({hours}). We never ask you for a password, a code or a payment, and never send a link that signs you in.',
  'newcomer.subject_asked': '{provider}: somebody is to be told of your demands',
  'newcomer.subject_done': '{provider}: somebody new is told of your demands',
  'newcomer.asked':
    '{provider} was asked to enter {who} as {what, select, add {a new contact} change {the new address of a contact} other {a party that is told}} of your organisation: who is told when an authority demands data of yours, and may answer for you. Nothing changes before a second person of ours, or one of you, confirms it.',
  'newcomer.done':
    '{provider} has entered {who} as {what, select, add {a new contact} change {the new address of a contact} other {a party that is told}} of your organisation: who is told when an authority demands data of yours, and may answer for you.',
  'newcomer.asked_account':
    '{provider} was asked to let the person who signs in as {account} at {at} in as your contact {who}. That contact is told when an authority demands your data and may answer for you. Nothing changes until a second person of ours, or one of yours, confirms it.',
  'newcomer.done_account':
    'The person who signs in as {account} at {at} can now sign in at {provider} as your contact {who}. That contact is told when an authority demands your data and may answer for you.',
  'newcomer.wrong_asked':
    'If you know them, one of you can confirm it at {host} under Contacts and mails. If you do not, sign in as you always do, stop it there, and call us: {phone} ({hours}). We never ask you for a password, a code or a payment, and never send a link that signs you in.',
  'newcomer.wrong_done':
    'If you do not know this person, call us at once: {phone} ({hours}). Your contacts are listed at {host} under Contacts and mails. We never ask you for a password, a code or a payment, and never send a link that signs you in.',
  'notice.first_alone':
    '{who} has demanded data of your organisation from us. We received the paper on {at}. An order forbids us to tell your organisation; the authority allows us to tell you alone.',
  'notice.do_alone':
    'Do not tell anyone about it, also not in your organisation, unless the authority or your lawyer says that you may: the order may apply to you too. The console does not show it to anyone, including you, until the prohibition ends; then your organisation is told. If you want to object or to go to court, answer this mail: our counsel will read it. This mail does not start the time to object.',
  'notice.never_alone':
    'We never ask you for a password, a code or a payment, and this mail has no link. This text is signed; the last lines are the signature. If you doubt that it is ours, call us on a number that you had before, and give the reference only to our response desk.',
  'again.subject': 'We follow your objection no longer: {reference}',
  'again.first':
    'You objected to the disclosure of your data under demand {reference}, and our counsel followed your objection. Our counsel has decided it again and follows it no longer.',
  'again.why': 'Why',
  'again.do': 'What you can do',
  'again.until':
    'Nothing of what your objection held back leaves before {at}. Until then you can go to court. If you do, tell us at {host}: sign in and answer that you have filed.',
  'again.court': 'A court leaves no more time: {court}, {number}.',
  'again.last':
    'After that we may disclose what the law requires. We never ask you for a password, a code or a payment, and never send a link that signs you in.',
  'own_key.subject': '{provider}: a key of yours was registered',
  'own_key.first':
    'A public key was registered at {host} in your name on {at}. Its eight words: {words}. We seal nothing to it before you have read them to us on the telephone.',
} as const
