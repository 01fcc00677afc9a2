// What is refused in the days of a challenge, in consent, emergency and closing. English, the source: each sentence is its own key, as
// it stands where its rule stands.

const sentences = [
  'Record that the hearing is set for that day; its clock runs until then.',
  'The day of this hearing has passed.',
  'Record that the hearing was held.',
  'No hearing is set.',
  'No term to appeal runs.',
  'A ruling alone has a last day to appeal.',
  'The last day to appeal lies before the ruling.',
  'A stay alone has a last day on which it holds.',
  'Say that production was stayed, or choose the step that was taken.',
  'The last day of the stay lies before its order.',
  'A statute suspends production until the ruling.',
  'Leave the last day out: the stay ends with the ruling.',
  'A chosen identifier was not asked for with this category.',
  'A chosen category names no identifier.',
  'Choose whose data would help, for each category.',
  'The period of the least that helps ends before it begins.',
  'Correct the period.',
  'This account is not of the least that helps.',
  'Decline it, or record the danger anew with this account, and have the supervisor confirm it.',
  'The period is wider than the least that helps.',
  'Keep to the period that was recorded with the danger, or record the danger anew, and have the supervisor confirm it.',
  'What was set apart is still kept, and nobody may let it go yet.',
  'Record what the agency did, decide these lines anew, or close it after {x}, when the gate has let them go.',
] as const

export const en = Object.fromEntries(sentences.map(s => [s, s])) as {
  readonly [S in (typeof sentences)[number]]: S
}
