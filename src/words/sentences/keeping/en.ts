// What is said of data that are kept and not given. English, the source: each sentence is its own key, as it stands where its rule stands.

const sentences = [
  'It said nothing about what was ordered.',
  'Choose the kinds of data that its word is about.',
  'No ground for refusal of the enforcing authority is on record for this line.',
  'Record what it said first, or choose the reason that holds.',
  'This paper orders no data to be given.',
  'Decide that they are kept. To have them, the authority sends an order to produce.',
  'Reject the line: the paper orders silence alone.',
  'There is no account whose data could be kept.',
  'This paper does not order that data are kept.',
  'Decide whether they are given. They can be set apart meanwhile.',
  'Reject it and say what would suffice.',
  'The law permits to keep these data but does not require it.',
  'Decline it.',
  'The order has these data kept until another day.',
  'Enter {x}. If the authority lengthened its order, record that first and assess the demand again.',
  'Take in what the authority sent as a demand of its own, and link it.',
  'Write the day on which it arrived.',
  'Nothing of this tenant is redirected, and nothing has to be kept.',
  'The order still has these data kept.',
  'They are let go on the last day. If the authority takes its order back, record that first.',
  'The order has data kept that nobody has set apart.',
  'Set them apart, or decide these lines anew.',
  'Close it after {x}, or record that the authority takes its order back.',
  'The law names no day on which these data are let go.',
  'Counsel closes it when nothing is kept for it any more.',
  'What is set apart has to be kept for longer: set it apart again until the new day.',
  'The law has these data kept: set them apart. Nothing is given by it.',
  'What is kept is let go soon: record what the authority sent about it, or let its day pass.',
  'The data are kept. They are let go on the last day, unless the authority lengthens its order or asks for them.',
  'No source that the gate knows holds what has to be kept.',
] as const

export const en = Object.fromEntries(sentences.map(s => [s, s])) as {
  readonly [S in (typeof sentences)[number]]: S
}
