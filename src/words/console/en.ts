// The customer console beside the demands: promises, drills, contacts, the feed, the record. English, the source.

export const en = {
  'promises.lead':
    'When an authority demands data of yours, this is what happens. Each point is built into the software that handles demands, and each demand’s page here shows whether it was kept.',
  'promises.1':
    '<b>Nothing leaves unless the law requires it.</b> A paper that is too weak for a kind of data cannot release it.',
  'promises.2':
    '<b>You are asked first.</b> We ask the authority to come to you. Where it does not, the reason stands on the demand’s page.',
  'promises.3':
    '<b>You are told, with a copy, before anything leaves,</b> unless a law or a court forbids it. Then you are told when the prohibition ends, by itself.',
  'promises.4':
    '<b>You have {time} to object.</b> While our counsel has not decided on your objection, nothing leaves, unless the law’s last moment comes first.',
  'promises.5': '<b>We say why we did not go to court,</b> where we did not.',
  'promises.6':
    '<b>Who opens your matter at our side is on record:</b> who, for whom they work, what, why and when.',
  'promises.7':
    '<b>You can check us.</b> Each demand has a receipt that you verify on your own computer, without us.',
  'promises.test': 'Test it: send a drill',
  'looks.title': 'How a notice looks',
  'looks.from':
    'It comes from {address}, in plain text, with the copy of the authority’s paper as its one attachment.',
  'looks.names':
    'It names the authority, what was asked, what we answer and why, and until when you can object.',
  'looks.code': 'It carries a code of six digits. The same code stands on the demand’s page in your console.',
  'looks.signed':
    'Its last lines are a signature by our notice key. <code>{command}</code> checks it without us. The key: {key}',
  'looks.never': 'What is never in it',
  'looks.never_password': 'A question for a password, a code or a payment.',
  'looks.never_link': 'A link that signs you in. You come here as you always do.',
  'looks.never_secret': 'A request to keep it from your own counsel.',
  'looks.not_ours': 'If a mail does any of these, it is not from {provider}. Call us: {phone} ({hours}).',
  'ask.title': 'Is there a demand about me?',
  'ask.lead':
    'You may ask, and everybody gets the same answer. What you write in the field stays in your browser: nothing is looked up.',
  'ask.whom': 'Whom do you ask for? (as you like)',
  'ask.not_sent': 'It is not sent.',
  'ask.button': 'Ask',
  'ask.again': 'Ask again',
  'ask.heading': 'We cannot confirm or deny whether there is one',
  'ask.everybody':
    'This is our answer to everybody: whether an authority has asked for their data, has asked and forbidden us to say so, or has never asked. Nothing was looked up to give it.',
  'ask.do': 'What we do if there is one, or will be one',
  'ask.do_lets':
    'If the law lets us, we tell you before anything leaves, with a copy of the paper, at the address that we have for you. If your account belongs to an organisation, we ask the authority to go to your organisation first, and tell its contacts.',
  'ask.do_forbids':
    'If a law or a court forbids us to tell you, we tell you when that prohibition ends. It happens by itself, and nobody has to ask.',
  'ask.do_authority': 'If the law leaves the telling to the authority, the authority tells you.',
  'ask.complain': 'Where to complain',
  'ask.complain_us': 'With us: {phone} ({hours}), or {address}.',
  'ask.complain_dpa':
    'With the data protection authority of your country: it may look where we must not tell.',
  'ask.complain_court':
    'With the authority that you think has asked, or the court that oversees it: many laws give you a right to be told there.',
  'ask.admin': 'If you administer an organisation',
  'ask.admin_text': '<sign_in>Sign in</sign_in> to see every demand that we may tell you of.',
  'contacts.lead':
    'A notice goes to one of the contacts below. Our desk passes over somebody whom the paper itself concerns.',
  'contacts.gets': 'gets {what}',
  'contacts.no_mail': 'no mail',
  'contacts.notice': 'Notices of demands',
  'contacts.drill': 'Drills',
  'contacts.change': 'Change',
  'contacts.another': 'Another contact',
  'contacts.add': 'Add a contact',
  'contacts.name': 'Name',
  'contacts.mail': 'Mail address',
  'contacts.language': 'Language',
  'contacts.legend': 'Gets',
  'contacts.remove': 'Remove this contact: no mail, no access here',
  'contacts.other_person':
    'Is it another person now? Then remove this contact and add the other: a contact’s passkey stays with it.',
  'contacts.ask_change': 'Ask for this change',
  'contacts.ask_add': 'Ask to add it',
  'contacts.mail_goes':
    'A mail goes to {address}. Nothing changes before somebody confirms it by the link in that mail.',
  'contacts.mail_present':
    'A mail goes to your present contact for notices. Nothing changes before somebody confirms it by the link in that mail.',
  'contacts.waits': 'A change waits for the old contact',
  'contacts.asked': 'Asked for {at}; the mail about it went to {address}.',
  'contacts.within': 'It is made when somebody confirms it by the link in that mail, within seven days.',
  'contacts.stop': 'Stop this change',
  'contacts.is_removed': '{who}: is removed.',
  'contacts.becomes': '{who}: {name}, {address}, {language}, gets {what}.',
  'contacts.new': 'A new contact',
  'confirm.title': 'Confirm a change of contacts',
  'confirm.heading': 'Is this change right?',
  'confirm.asked': 'Asked for {at}. From then on notices of demands go as it says.',
  'confirm.button': 'Confirm the change',
  'confirm.stop': 'Stop it',
  'said.asked': 'The mail to the old contact is on its way. Nothing changes before it was confirmed.',
  'said.confirmed': 'The change is made.',
  'said.stopped': 'The change was stopped. Nothing has changed.',
  'said.ended': 'The feed has ended; its address shows nothing any more.',
  'feed.title': 'Feed',
  'feed.what':
    'A feed (Atom) names each demand’s reference and where it stands, and nothing of what was asked: its address works without signing in, so treat it as a key.',
  'feed.once': 'The address of your feed, shown this once:',
  'feed.since': 'You have a feed since {at}.',
  'feed.make': 'Make an address',
  'feed.make_another': 'Make another address; the old one ends',
  'feed.end': 'End the feed',
  'drills.lead':
    'A drill is a notice that is none: the same mail, signed in the same way, marked as a drill. It shows before any demand whether a notice reaches you, and how fast.',
  'drills.send': 'Send a drill',
  'drills.nobody': 'No contact gets drills. Choose one under <contacts>Contacts and mails</contacts>.',
  'drills.to': 'To',
  'drills.earlier': 'Earlier drills',
  'drills.none': 'None has been answered yet.',
  'drills.sent': 'Sent',
  'drills.by': 'By',
  'drills.answered': 'Answered',
  'drills.outcome': 'Outcome',
  'drills.waits': 'Drill {reference} waits for its answer',
  'drills.sent_to': 'Sent {at} to {address} by {who}. Which of these codes stands in the mail?',
  'drills.code': 'The code in the mail',
  'drills.other': 'It is another one',
  'drills.no_mail': 'No mail came',
  'drills.answer': 'Answer the drill',
  'drills.matched': 'reached you',
  'drills.differs': 'another code: not ours, or changed on the way',
  'drills.not_received': 'did not reach you',
  'drills.yours': 'your organisation',
  'drills.left': 'somebody who has left',
  'drills.after': 'after {time} by {who}',
  'drills.less': 'less than a minute',
  'feed.title_of': 'Demands for your data, {provider}',
} as const
