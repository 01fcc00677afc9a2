// What becomes of a demand on its way: asking the customer first, challenges, exceptions, emergencies, tenants' answers. English,
// the source: each sentence is its own key, as it stands where its rule stands.

const sentences = [
  'The agency was not asked to go to the customer.',
  'Send it the letter, or decide these lines anew.',
  'The agency has not answered the redirect.',
  'Record what it did, decide these lines anew, or have counsel close it.',
  'It was not decided that there are no records.',
  'Send the answer as it was determined.',
  'Nothing is released yet.',
  'Wait until the package is out.',
  'Production falls due and the agency has not answered the redirect: decide its lines again, or record what it did.',
  'The call-back was denied: nobody is sent to the customer. Decide these lines otherwise.',
  'Mark it as one first, or choose another exception from the list.',
  'The agency was never asked to go to the customer, so it has not come back.',
  'Redirect it first and record its answer, link the paper that this one renews, or choose another exception from the list.',
  'Nobody has looked whether there is an account.',
  'Look up the accounts first, or reject the line on its face.',
  'The gate found an account for this line.',
  'Choose the other ground where it holds nothing in the period, or decide otherwise.',
  'No account of an organisation was found for this line.',
  'Nobody can be sent to it: decide otherwise.',
  'Production falls due, and the agency has not answered the redirect.',
  'Counsel decides whether to wait any longer.',
  'The law’s answer says that this paper reaches the category and that the answer is required.',
  'Choose the ground that holds, or have counsel decide.',
  'A tenant answered, and counsel has not read it.',
  'Counsel reads the answer and says what follows from it.',
  'The supervisor’s confirmation is older than a day.',
  'Have a colleague call again: does the danger last?',
  'A challenge of this production was granted in part.',
  'Hand it to counsel: what the ruling leaves is counsel’s to say.',
  'The customer’s consent is verified: decide the lines that it names again.',
  'The agency did not agree to what was offered instead: decide these lines again.',
  'The last day is over, or is none of the calendar.',
  'Enter the day until which the data are kept.',
  'A paper like this is for named people alone.',
  'Counsel opens it in the national-security lane; file this one as not a demand.',
] as const

export const en = Object.fromEntries(sentences.map(s => [s, s])) as {
  readonly [S in (typeof sentences)[number]]: S
}
