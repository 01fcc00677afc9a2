// The page of figures. English, the source.

export const en = {
  page_title: 'Figures · Duly desk',
  title: 'Figures',
  lead: 'What you may know of, counted as of {at}. Months and days are of UTC.',
  'lead.now': 'What you may know of, counted now. Months and days are of UTC.',
  span: 'Over the last',
  'span.months': '{n, plural, =1 {# month} other {# months}}',
  'only.country': 'Only from one country',
  'only.authority': 'Only from one authority',
  'only.chosen': 'Only from',
  'only.take_away': ', take away',
  'only.note':
    'Counted is what verified senders of this choice sent; a demand whose sender nobody has verified yet is in none of these pictures.',
  counting: 'Counting',
  'due.overdue': 'overdue',
  'due.today': 'today',
  'due.tomorrow': 'tomorrow',
  'due.within_7_days': 'within 7 days',
  'due.later': 'later',
  'due.no_clock': 'no clock runs',
  'due.note': 'Open demands by the next clock that acts. What happens at zero stands in the queue.',
  'due.head': 'Next clock',
  demands: 'Demands',
  month: 'Month',
  received: 'Received',
  closed: 'Closed',
  refused: 'Refused',
  'inflow.note': 'By day of receipt and of closing. What was filed as no demand is not counted.',
  'inflow.open_at_end': 'Open at its end',
  'series.received': 'received',
  'series.closed': 'closed',
  'series.open': 'open',
  'series.median': 'median',
  'series.slowest10': '9 of 10',
  series: '{name} {n, number}',
  'series.days': '{name} {n, number} d',
  'answer.note':
    'Days from receipt to closing, of what was closed in the month: the middle one, and what nine of ten stay below.',
  'answer.median': 'Median days',
  'answer.slowest10': 'Nine of ten within',
  'outcomes.note': 'Closed demands by what they count as in the public report. The file has them by month.',
  'outcomes.head': 'Outcome',
  'grounds.note':
    'Lines refused in the newer half of these months, and in brackets (thin bar) in the older half.',
  'grounds.head': 'Ground',
  'grounds.now': 'Newer half',
  'grounds.before': 'Older half',
  'redirects.note':
    'Matters of what was received in these months, one for each customer: what became of sending the agency there.',
  'redirects.head': 'What became of it',
  'redirects.withdrawn': 'the agency withdrew',
  'redirects.went_to_tenant': 'the agency went to the customer',
  'redirects.renewed_to_us': 'the agency came back to us',
  'redirects.notice_allowed': 'the agency lets us tell',
  'redirects.unanswered': 'closed without an answer',
  'redirects.open': 'no answer yet',
  'redirects.excepted': 'not sent there, for a ground',
  'challenges.note':
    'Challenges recorded in each month: ours, and in brackets (thin bar) those that tenants took to court themselves. The public report counts ours alone.',
  'challenges.head': 'Month',
  'challenges.ours': 'Ours',
  'challenges.tenants': 'Tenants’ own',
  'secrecy.note':
    'Live secrecy with a known end, by the Monday of the week in which it ends; what ends later than in half a year is in the last.',
  'secrecy.head': 'Week of',
  'secrecy.matters': 'Matters',
  'secrecy.week': 'week of {day}',
  'emergencies.unknown': 'unknown sender',
  'emergencies.unknown_in': 'unknown sender, {country}',
  'emergencies.note':
    'All that were ever claimed. Each bar: answered; the thin bar: answered, and the process that had to follow never came.',
  authority: 'Authority',
  'emergencies.claimed': 'Claimed',
  'emergencies.declined': 'Declined',
  'emergencies.answered': 'Answered',
  'emergencies.came': 'Process came',
  'emergencies.awaited': 'Awaited',
  'emergencies.overdue': 'Overdue',
  'emergencies.never': 'Never came',
  'authorities.note': 'Authenticated senders, the twenty with the most. “Refused”: closed as rejected.',
  country: 'Country',
  'countries.note':
    'By the country of the authenticated sender. A demand whose sender nobody has authenticated is in no country and not counted here.',
  'axis.days': 'days',
  'axis.demands': 'demands',
  'countries.unknown': 'An unknown country',
  table: 'The numbers as a table',
  download: 'Download as CSV<hidden>: {says}</hidden>',
  'bar.before': '{now, number} ({before, number})',
  'says.inflow.none': 'No demand has come in yet',
  'says.inflow':
    '{n, plural, =1 {# demand} other {# demands}} came in this month, {last, number} in the last; {open, plural, =1 {# is open} other {# are open}}',
  'says.due.overdue': '{n, plural, =1 {# demand is overdue} other {# demands are overdue}}',
  'says.due.today':
    '{n, plural, =1 {Nothing is overdue; for # demand a clock ends today} other {Nothing is overdue; for # demands a clock ends today}}',
  'says.due.none': 'Nothing is overdue, and no clock ends today',
  'says.outcomes.none': 'Nothing was closed in these months',
  'says.redirects.none': 'No agency was sent to a customer in these months',
  'says.redirects':
    '{n, plural, =1 {One agency was sent to its customer} other {# times an agency was sent to the customer}}; in {away, number} of them nothing was asked of us any more',
  'says.challenges.none': 'Nothing was challenged in these months',
  'says.challenges':
    'We filed {ours, plural, =1 {# challenge} other {# challenges}}; tenants themselves filed {tenants, number}',
  'says.outcomes':
    '{all, plural, =1 {The one closed demand counts as {outcome}} other {Of # closed demands most count as {outcome}: {n, number}}}',
  'says.answer.none': 'Nothing was closed in these months, so no time to answer is known',
  'says.answer.alone': 'Half of what was closed in {month} took {days}',
  'says.answer.same': 'Half of what was closed in {month} took {days}, as in {before_month}',
  'says.answer.more':
    'Half of what was closed in {month} took {days}, more than in {before_month} ({before})',
  'says.answer.less':
    'Half of what was closed in {month} took {days}, less than in {before_month} ({before})',
  days: '{n, plural, =0 {less than a day} =1 {# day} other {# days}}',
  'says.grounds.none': 'No line was refused in these months',
  'says.grounds.zero': 'Refused lines fell from {before, number} to 0',
  'says.grounds.same':
    'Refused lines stayed at {now, number}{now, plural, =1 {, now because: {ground}} other {, most of them now because: {ground}}}',
  'says.grounds.rose':
    'Refused lines rose from {before, number} to {now, number}{now, plural, =1 {, now because: {ground}} other {, most of them now because: {ground}}}',
  'says.grounds.fell':
    'Refused lines fell from {before, number} to {now, number}{now, plural, =1 {, now because: {ground}} other {, most of them now because: {ground}}}',
  'says.secrecy.none': 'No secrecy with a known end is live',
  'says.secrecy.later': 'No secrecy ends within the next two weeks',
  'says.secrecy':
    '{n, plural, =1 {Within two weeks secrecy ends for # tenant’s matter, and the notice leaves} other {Within two weeks secrecy ends for # tenants’ matters, and the notice leaves}}',
  'says.emergencies.none': 'No emergency was ever claimed',
  'says.emergencies.unanswered':
    '{n, plural, =1 {The one claimed emergency was not answered} other {Of # claimed emergencies none was answered}}',
  'says.emergencies.all_came':
    '{n, plural, =1 {After the one answered emergency process did not fail to come} other {After none of # answered emergencies did process fail to come}}{late, plural, =0 {} =1 {; for # it is overdue} other {; for # it is overdue}}',
  'says.emergencies.never':
    '{n, plural, =1 {After the one answered emergency the process that had to follow never came} other {After {never, number} of # answered emergencies the process that had to follow never came}}{late, plural, =0 {} =1 {; for # it is overdue} other {; for # it is overdue}}',
  'says.authorities.none': 'No authenticated authority has sent a demand in these months',
  'says.authorities':
    '{n, plural, =1 {{name} sent the most: # demand} other {{name} sent the most: # demands}}',
  'says.countries.none': 'No country has sent a demand in these months',
  'says.countries':
    '{all, plural, =1 {The one demand with a verified sender came from: {country}} other {{country} sent {n, number} of # demands with a verified sender}}',
  at_most: '{n, plural, =0 {less than a day} =1 {# day or less} other {# days or less}}',
} as const
