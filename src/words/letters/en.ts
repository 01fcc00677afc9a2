// Mails and letters. English, the source.

export const en = {
  'ack.subject': 'Received: your paper, our reference {reference}',
  'ack.first': 'We received your paper on {at} and stored it. Our reference is {reference}.',
  'ack.only':
    'This acknowledges receipt only. It is neither acceptance of service nor a waiver of any right or objection.',
  'ack.next': 'What happens next',
  'ack.check_sender': 'We check who sent it, if need be by a call to a number that we find ourselves.',
  'ack.check_reach':
    'We check what this kind of paper can reach, and answer each line of it with the reason.',
  'redirect.subject': 'Please ask the customer directly: your paper {theirs}, our reference {reference}',
  'redirect.domains': 'The identifiers that you name belong to an organisation’s own domain ({domains}).',
  'redirect.no_domains': 'The identifiers that you name may belong to an organisation.',
  'redirect.serve':
    'An organisation can answer for its own data. Please serve it there, as you would if it kept its data itself.',
  'redirect.named': 'The accounts that you name are kept for {names}.',
  'redirect.narrow':
    'We do not say whose they are: your paper does not show it. If you know the organisation, please name it and we will tell you where to serve the paper there. If you do not, please narrow your paper to what identifies the subscriber, in the form that the law asks for.',
  'redirect.secret':
    'Your paper forbids us to tell the customer. Please serve its general counsel or head of legal affairs, who can answer without the person concerned; or allow us in writing to tell one named person there. Until you do, we will not tell anyone.',
  'redirect.preserved':
    'The data that you ask for were preserved on {at}, so that nothing is lost while you ask.',
  'redirect.not_preserved':
    'No data have been preserved yet. If you need that, send us a preservation request in the form of your law.',
  'redirect.term':
    'This stops no term of your paper. If asking the customer would harm your investigation, write to us and say why; we then decide on the paper as served.',
  'answer.subject': 'Our answer to your paper {theirs}, our reference {reference}',
  'answer.collected':
    'What we will answer is collected after our customer was told, unless a law or an order forbids that, and after two of our people have signed for it. You will be told when it is ready.',
  'answer.emergency.declined':
    'On {at} we called your authority at a number that we found ourselves. The supervisor who spoke with us did not confirm the danger.',
  'answer.emergency.unconfirmed': 'No supervisor of your authority has confirmed the danger to us.',
  'answer.emergency.suffices':
    'What the law merely permits us to give in an emergency we give only when a supervisor, other than the officer who asks, confirms the danger to us at a number that we find ourselves.',
  'answer.why': 'Why',
  'answer.period': 'Period',
  'answer.suffice': 'What would suffice',
  'answer.as_recorded':
    'Citations, fields of forms and what people wrote stand here in the language in which they are on record.',
  'annex.field': 'Regulation (EU) 2023/1543, Annex III section D(a)',
  'annex.suffice': 'What would let us execute it',
  'annex.suffice.annex_iii_incomplete': 'The certificate with every section filled in.',
  'annex.suffice.annex_iii_manifest_errors': 'A corrected certificate that names our reference.',
  'annex.suffice.annex_iii_insufficient_information':
    'What identifies the account and the service, and the period.',
  'annex.suffice.annex_iii_not_issued_or_validated':
    'Validation by a judge, a court or a prosecutor, as article 4 wants for these data.',
  'annex.suffice.annex_iii_offence_outside':
    'The offence and its maximum penalty, or the article 5(4) list that it is in.',
  'annex.suffice.annex_iii_immunity_or_privilege': 'The enforcing authority’s word on it.',
  'annex.suffice.annex_iii_third_country': 'The procedure of article 17.',
  'none.subject': 'No records: your paper {theirs}, our reference {reference}',
  'none.first':
    'We hold no records that answer your paper. We cannot say more than that, and this answer is the same in every such case.',
  'none.mistyped':
    'If an identifier may have been mistyped, please send a corrected paper and name our reference.',
  'ready.subject': 'Ready to fetch: our reference {reference}',
  'ready.subject.part': 'Ready to fetch ({n}): our reference {reference}',
  'ready.part': 'This is part {n} of our answer.',
  'ready.follows': 'More of our answer follows.',
  'ready.first':
    'Our answer to your paper is ready at {host}. Sign in with your passkey; this message holds no link that would open it for somebody else.',
  'ready.hash': 'Package SHA-256',
  'ready.until': 'It stays until',
  'ready.key':
    'The package is encrypted to the key whose words you confirmed by telephone. It opens with any age program: {command}',
  'recall.subject': 'Recalled ({n}): our reference {reference}',
  'recall.first':
    'We call back package {n}, which was ready for you since {at}: it should not have gone out as it did. It can no longer be fetched.',
  'recall.ask':
    'If you fetched it, do not open it and do not use it. Please delete every copy, also of what was opened, and write to us under our reference that you did, or that you cannot.',
  'recall.cannot': 'We cannot delete a copy that you hold: this is a request.',
  'recall.follows': 'If an answer is still owed to you, it follows in another package, and you will be told.',
  'follow.subject': 'Please send the process that follows your emergency: our reference {reference}',
  'follow.first':
    'On {since} we answered your emergency, without a paper that required it. What has to follow: {what}{law}. We expected it by {due}, and it has not come.',
  'follow.send':
    'Please send it, and name our reference. If nothing will follow, write to us and say why. What has not come by {never} is recorded as never come, and counted so.',
  'follow.policy': 'the provider’s policy: process follows an emergency disclosure',
  'follow.recorded': '{what}',
  'facts.received': 'What we received',
  'facts.what': '{instrument} of {authority}',
  'facts.your_office': 'your office',
  'facts.theirs': 'Your reference',
  'facts.none': 'none stated',
  'facts.served': 'Served',
  'facts.served_by': '{at}, {manner}',
  reach:
    'Answer this mail and keep {reference} in it, or call {phone} ({hours}). This letter is ours if it is also listed under {reference} at {host}.',
  head: '{date} · Reference {reference}',
  'facts.manner.mail': 'by mail',
  'facts.manner.post': 'by post or courier',
  'facts.manner.fax': 'by fax',
  'facts.manner.in_person': 'handed over in person',
  'facts.manner.telephone': 'by telephone',
  'facts.manner.portal': 'through a portal',
  'ending.subject': 'Your non-disclosure order ends on {until}, our reference {reference}',
  'ending.first':
    'As we read it, the last day on which your paper forbids us to tell our customer is {until}. When that day is over everywhere, our customer is told by itself, with a copy.',
  'ending.longer':
    'If a court has made it longer, or you have asked for that, send us the order or the filing before then. A wish in a letter does not make it longer.',
  'time.subject': 'We ask for more time: your paper {theirs}, our reference {reference}',
  'time.due': 'Your paper is due {due}.',
  'time.no_term':
    'We do not know of a deadline for your paper. If it sets one, please tell us: that deadline applies until you answer.',
  'time.ask': 'We ask you to give us more time in writing.',
  'time.ask_until': 'We ask you to give us more time in writing until {until}.',
  'time.why':
    'We tell those concerned where the law allows it, and wait for what they say. Your term leaves less time for that than we promise.',
  'time.stands': 'Your deadline applies until you answer.',
} as const
