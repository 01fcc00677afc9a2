// The days of a challenge: the form of its steps. English, the source.
export const en = {
  'hearing.on': 'Day of the hearing',
  'hearing.means':
    'Its clock runs until that day is over; then counsel records that it was held, its new day, or what was ruled.',
  'appeal.by': 'Last day to appeal',
  'appeal.by.hint':
    'Its clock runs until an appeal, or that there is none, is recorded. Leave it empty where no appeal is possible.',
  'stay.until': 'Last day of the stay',
  'stay.until.hint':
    'Leave it empty where it holds until the ruling. When that day is over everywhere it ends by itself; counsel is told before.',
  'stay.lines': 'Lines that the order names. The others do not wait.',
  'stay.ends.lines': 'Lines for which the stay ended. The others remain stayed.',
  'stay.ends.means': 'Nothing suspends the chosen lines any more. They may fall due at once.',
  'least.whose': 'Whose {category} would help',
  'least.from': '{category}: from (UTC)',
  'least.to': '{category}: until before (UTC)',
  'least.period.hint': 'No wider than help needs: what lies outside does not leave by this lane.',
} as const
