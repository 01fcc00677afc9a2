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
] as const

export const en = Object.fromEntries(sentences.map(s => [s, s])) as {
  readonly [S in (typeof sentences)[number]]: S
}
