// The page of figures. English, the source.

export const en = {
  page_title: 'Figures · Duly desk',
  title: 'Figures',
  lead: 'Demands that you may see, counted {at}. Months and days are in UTC.',
  'lead.now': 'Demands that you may see, counted now. Months and days are in UTC.',
  span: 'Over the last',
  'span.months': '{n, plural, =1 {# month} other {# months}}',
  'only.country': 'Only from one country',
  'only.authority': 'Only from one authority',
  'only.chosen': 'Only from',
  'only.take_away': ', remove',
  'only.note':
    'These figures count demands from verified senders of this choice. A demand whose sender is not verified yet is not included.',
  counting: 'Counting',
  'due.overdue': 'overdue',
  'due.today': 'today',
  'due.tomorrow': 'tomorrow',
  'due.within_7_days': 'within 7 days',
  'due.later': 'later',
  'due.no_clock': 'no clock running',
  'due.note': 'Open demands by their next clock. The queue shows what happens when a clock ends.',
  'due.head': 'Next clock',
  demands: 'Demands',
  month: 'Month',
  received: 'Received',
  closed: 'Closed',
  refused: 'Refused',
  'inflow.note': 'By day of receipt and of closing. Papers filed as no demand are not counted.',
  'inflow.open_at_end': 'Open at the end',
  'series.received': 'received',
  'series.closed': 'closed',
  'series.open': 'open',
  'series.median': 'median',
  'series.slowest10': '9 of 10',
  series: '{name} {n, number}',
  'series.days': '{name} {n, number} d',
  'answer.note':
    'Days from receipt to closing for demands closed in the month: the median, and the time within which nine of ten were closed.',
  'answer.median': 'Median days',
  'answer.slowest10': 'Nine of ten within',
  'outcomes.note': 'Closed demands by their outcome in the public report. The file lists them by month.',
  'outcomes.head': 'Outcome',
  'grounds.note':
    'Lines refused in the newer half of these months. In brackets (thin bar): lines refused in the older half.',
  'grounds.head': 'Ground',
  'grounds.now': 'Newer half',
  'grounds.before': 'Older half',
  'redirects.note':
    'Matters received in these months, one for each customer, and the result of referring the authority to the customer.',
  'redirects.head': 'Result',
  'redirects.withdrawn': 'the authority withdrew',
  'redirects.went_to_tenant': 'the authority went to the customer',
  'redirects.renewed_to_us': 'the authority came back to us',
  'redirects.notice_allowed': 'the authority lets us tell the customer',
  'redirects.unanswered': 'closed without an answer',
  'redirects.open': 'no answer yet',
  'redirects.excepted': 'not referred, for a stated ground',
  'challenges.note':
    'Challenges recorded in each month. In brackets (thin bar): challenges that customers filed in court themselves. The public report counts only ours.',
  'challenges.head': 'Month',
  'challenges.ours': 'Ours',
  'challenges.tenants': 'Customers’ own',
  'secrecy.note':
    'Current prohibitions with a known end, by the Monday of the week in which they end. The last bar holds those that end in more than half a year.',
  'secrecy.head': 'Week of',
  'secrecy.matters': 'Matters',
  'secrecy.week': 'week of {day}',
  'emergencies.unknown': 'unknown sender',
  'emergencies.unknown_in': 'unknown sender, {country}',
  'emergencies.note':
    'All emergencies ever claimed. Bar: answered. Thin bar: answered, but the process that had to follow never came.',
  authority: 'Authority',
  'emergencies.claimed': 'Claimed',
  'emergencies.declined': 'Declined',
  'emergencies.answered': 'Answered',
  'emergencies.came': 'Process came',
  'emergencies.awaited': 'Awaited',
  'emergencies.overdue': 'Overdue',
  'emergencies.never': 'Never came',
  'authorities.note':
    'The twenty authenticated senders with the most demands. “Refused”: closed as rejected.',
  country: 'Country',
  'countries.note':
    'By the country of the authenticated sender. A demand whose sender is not authenticated is not counted here.',
  'axis.days': 'days',
  'axis.demands': 'demands',
  'countries.unknown': 'Unknown country',
  table: 'The numbers as a table',
  download: 'Download as CSV<hidden>: {says}</hidden>',
  'bar.before': '{now, number} ({before, number})',
  'says.inflow.none': 'No demand has come in yet',
  'says.inflow':
    '{n, plural, =1 {# demand} other {# demands}} came in this month, {last, number} in the last; {open, plural, =1 {# is open} other {# are open}}',
  'says.due.overdue': '{n, plural, =1 {# demand is overdue} other {# demands are overdue}}',
  'says.due.today':
    '{n, plural, =1 {No demand is overdue; for # demand a clock ends today} other {No demand is overdue; for # demands a clock ends today}}',
  'says.due.none': 'No demand is overdue, and no clock ends today',
  'says.outcomes.none': 'No demand was closed in these months',
  'says.redirects.none': 'No authority was referred to a customer in these months',
  'says.redirects':
    '{n, plural, =1 {One authority was referred to its customer} other {# times an authority was referred to the customer}}; in {away, number} of them it asked us for nothing more',
  'says.challenges.none': 'No demand was challenged in these months',
  'says.challenges':
    'We filed {ours, plural, =1 {# challenge} other {# challenges}}; customers themselves filed {tenants, number}',
  'says.outcomes':
    '{all, plural, =1 {The one closed demand counts as {outcome}} other {Of # closed demands most count as {outcome}: {n, number}}}',
  'says.answer.none': 'No demand was closed in these months, so the time to answer is not known',
  'says.answer.alone': 'Half of the demands closed in {month} took {days}',
  'says.answer.same': 'Half of the demands closed in {month} took {days}, as in {before_month}',
  'says.answer.more':
    'Half of the demands closed in {month} took {days}, more than in {before_month} ({before})',
  'says.answer.less':
    'Half of the demands closed in {month} took {days}, less than in {before_month} ({before})',
  days: '{n, plural, =0 {less than a day} =1 {# day} other {# days}}',
  'says.grounds.none': 'No line was refused in these months',
  'says.grounds.zero': 'Refused lines fell from {before, number} to 0',
  'says.grounds.same':
    'Refused lines stayed at {now, number}{now, plural, =1 {, now because: {ground}} other {, most of them now because: {ground}}}',
  'says.grounds.rose':
    'Refused lines rose from {before, number} to {now, number}{now, plural, =1 {, now because: {ground}} other {, most of them now because: {ground}}}',
  'says.grounds.fell':
    'Refused lines fell from {before, number} to {now, number}{now, plural, =1 {, now because: {ground}} other {, most of them now because: {ground}}}',
  'says.secrecy.none': 'No prohibition with a known end is in force',
  'says.secrecy.later': 'No prohibition ends within the next two weeks',
  'says.secrecy':
    '{n, plural, =1 {Within two weeks the prohibition ends for # customer’s matter, and the notice leaves} other {Within two weeks prohibitions end for # customers’ matters, and the notices leave}}',
  'says.emergencies.none': 'No emergency has been claimed',
  'says.emergencies.unanswered':
    '{n, plural, =1 {The one claimed emergency was not answered} other {None of # claimed emergencies was answered}}',
  'says.emergencies.all_came':
    '{n, plural, =1 {The one answered emergency does not count as “never came”} other {None of # answered emergencies counts as “never came”}}{late, plural, =0 {} =1 {; for # it is overdue} other {; for # it is overdue}}',
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
