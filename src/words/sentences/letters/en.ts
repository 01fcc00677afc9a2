// Letters to the authority that did not arrive, and process that follows an emergency. English, the source: each sentence is its own key, as it stands where its rule stands.

const sentences = [
  'A letter to the authority cannot be sent, because no address is known: add one in the directory, or send it by post and record it.',
  'A letter of this lane is due and nothing of it goes by mail: hand it to the authority and record it.',
  'A letter to the authority came back: send it to another address, or by post and record it.',
  'There is no such letter here.',
  'No such letter waits for anything here.',
  'Say why the authority need not have this letter.',
  'It reached the authority on no such day.',
  'Enter a day from that of the letter until today.',
  'A letter to the authority did not arrive.',
  'Send it anew, record that it was posted, or say why it is not needed.',
  'This address is not known of this authority.',
  'Choose one of the list, or have it added in the directory.',
  'The mail server refused what went to the address that is known.',
  'Choose the address where the letter did not arrive, or have another added in the directory.',
  'This paper did not come after the emergency.',
  'Choose the demand that holds the process which followed.',
  'Who sent that demand is not established yet.',
  'Complete its checks and its call-back first.',
  'That demand comes from another authority.',
  'Choose one of the same authority, or have counsel say why this one stands for it.',
  'Whether another authority stands for this one is counsel’s to say.',
  'Have counsel record it.',
  'Not everybody who is named here may know of that demand.',
  'Have them named there first, or say in a message what came.',
  'In this copy, or under its bars, stands what may be another tenant’s (page/line): {where}.',
  'Blacken these lines on paper and scan it anew: a bar that is drawn over text leaves the text in the file.',
  'Nobody else has looked at the copy that was made by hand.',
  'Send it from the desk, and ask a colleague to look at it.',
  'Who made this copy cannot be the second to look at it.',
  'Ask a colleague to look at each page.',
  'The sentence names a customer, and neither an identifier of the paper nor its reach shows who that is.',
  'Write it without the name and the domain. If the agency has to know whom it means, ask it to narrow its demand.',
  'The reason of a line names a customer, and neither an identifier of the paper nor its reach shows who that is.',
  'Decide that line again, with a reason without the name and the domain.',
  'The directory says since that a customer is an organisation.',
  'Decide its lines again: it is asked first, or has an exception from the list.',
] as const

export const en = Object.fromEntries(sentences.map(s => [s, s])) as {
  readonly [S in (typeof sentences)[number]]: S
}
