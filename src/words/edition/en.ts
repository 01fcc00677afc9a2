// The public report. English, the source.

export const en = {
  title: 'Government demands, {half} · {provider}',
  skip: 'Skip to the content',
  languages: 'Language',
  demo: 'Demonstration: invented people, invented papers. These figures are about nobody.',
  'nothing.title': 'Nothing is published yet',
  'nothing.what':
    'Twice a year {provider} reports here how many government demands for customer data it closed, from which countries, and what became of them. The first report appears here once it is published.',
  'nothing.check':
    'Whoever wants to can check each report without trusting us: it is signed, and every demand that it counts stands in a public log.',
  kicker: '{provider} · Report on government demands · {half}',
  'half.1': 'January to June {year}',
  'half.2': 'July to December {year}',
  'headline.none':
    '{provider} closed no government demand for customer data{running, select, yes { so far} other {}}.',
  headline:
    '{provider} closed {n, plural, =1 {one government demand} other {# government demands}} for customer data{countries, plural, =0 {} =1 { from one country} other { from # countries}}{running, select, yes { so far} other {}}; {gave, select, one_none {nothing was given} none {in none of them was anything given} one_all {data were given} all {in all of them data were given} other {in {nothing, number} of them nothing was given}}.',
  incomplete: 'The half-year is not over: figures as of {day}.',
  translated:
    'A translation. The figures are the same on <english>the page in English</english>; none of the translations has been approved by a lawyer.',
  outcomes: 'What became of the demands',
  'chart.title': 'What became of the demands, {half}',
  'chart.head': '{n, plural, =1 {What became of one demand} other {What became of # demands}}',
  'chart.bar': '{outcome} {n, number}',
  'chart.alt': 'Bars: {bars}. The table below has the same figures.',
  'chart.source': '{provider}, {half}',
  'chart.source.demo': '{provider} (demonstration, invented data), {half}',
  'outcomes.region': 'Demands by outcome',
  'outcomes.caption':
    '{n, plural, =1 {one demand} other {# demands}} about {accounts, plural, =1 {one account} other {# accounts}}',
  outcome: 'Outcome',
  demands: 'Demands',
  accounts: 'Accounts',
  means: 'What it means',
  all: 'All',
  'def.accounts':
    'Accounts that a demand named and that exist here. A demand that matched none counts 0 accounts.',
  'def.challenged': 'Objected to or taken to court, wholly or in part, and nothing was given.',
  'def.complied': 'Everything asked for was given; of a preservation: it was kept, and nothing was given.',
  'def.complied_in_part':
    'Something was given (of a preservation: kept), and something was refused, narrowed or not held.',
  'def.country': 'The country of the authority that served the paper.',
  'def.demand': 'One legal paper served by an authority, counted in the half-year in which it was closed.',
  'def.no_data': 'Nothing was held that answers the paper.',
  'def.process': 'The kind of legal paper.',
  'def.redirected': 'The authority was sent to the customer, and nothing was given by us.',
  'def.rejected': 'Refused: the paper cannot reach what it asks for, or it has a defect.',
  'def.withdrawn': 'The authority withdrew the paper.',
  'word.demand': 'demand',
  'word.accounts': 'accounts',
  'word.country': 'country',
  'word.process': 'process',
  by_country: 'By country of the authority',
  country: 'Country',
  by_process: 'By kind of legal paper',
  process: 'Kind of paper',
  no_demand: 'No demand was closed.',
  merged: 'Merged (few demands)',
  international: 'International bodies',
  times: 'How soon customers were told',
  'times.whom': 'Customers',
  'times.notices': 'Notices',
  'times.from_receipt': 'Median from receipt',
  'times.from_determination': 'Median from decision',
  'times.not_forbidden': 'Telling was not forbidden',
  'times.after_prohibition': 'Told after a prohibition ended',
  'times.merged': 'All together (few notices)',
  'times.few': 'too few',
  'times.none': 'not given',
  'times.nobody': 'No notice was sent in this half-year.',
  'times.def.notice':
    'The first word to one customer of one demand, in the half-year in which it was sent. The demand may still be open.',
  'times.def.not_forbidden': 'Customers whom no law forbade telling.',
  'times.def.after_prohibition': 'Customers whom a law or an order forbade telling, told after its end.',
  'times.def.from_receipt': 'From the moment when the paper was received to the notice.',
  'times.def.from_determination':
    'From the decision what may leave to the notice. A notice without a decision of ours, of a demand that came in from another system, is left out.',
  'times.method.1':
    'A median is the time in the middle: half of the notices came sooner. It is not given for few notices, because it would be the time of a single case.',
  'times.method.2':
    'Not counted: customers who have not been told. How many they are is not said: where few customers have demands, the number would tell one of them what a law forbids telling. Demands that only named people may know of, national-security process among them, are left out, whether their customers were told or not.',
  'times.method.3':
    'What proves these times: not yet anything that you can check. Receipt, decision and notice of each demand have leaves in the log, but the leaves are sealed. You can check that these figures are those that we signed. A customer who was told can check the moments of its own demand with its receipt.',
  'times.policy': 'Few means fewer than {n, number}.',
  files: 'The files',
  'files.csv': '{file}: each country, process and outcome with its counts, for a spreadsheet',
  'files.json': '{file}: the same with definitions and method, for programs; its form is in {schema}',
  'files.times': '{csv}, {json}: how soon customers were told',
  'files.chart': '{file}: the chart alone',
  'files.note': '{file}: the list of all files, signed',
  'files.log': '{file}: the public log, {n, plural, =1 {# leaf} other {# leaves}}; its tiles lie beside it',
  'files.trust': '{file}: the keys to check it with',
  method: 'How we count, and what the figures cannot say',
  'method.1':
    'Each demand is counted once, when it is closed, by its outcome as a whole. Demands still open are not in the figures.',
  'method.2':
    'The figures are sums over the demands in our database. Each of these demands also has a leaf in the public log that is copied beside this report, but the leaves are sealed.',
  'method.3':
    'What proves these totals: not yet anything that you can check. The proof by revealing leaves is not built. You can check that the totals are the sums of the cells, that no file was changed after we signed the list, and that the log is whole.',
  'method.4':
    'What the figures cannot say: whether a demand was left out, how many people were affected, and what an authority did with an answer.',
  'method.5':
    'National-security process is in neither cells nor totals: the law lets it be published in bands only, and bands are not built.',
  'method.6':
    'A customer who was told of a demand has a receipt, and can check with it that the demand stands in the log.',
  'method.7':
    'Only what we decided or filed counts as challenged. What a customer took to court itself is not counted.',
  merge:
    '{n, plural, =1 {Fewer than # demand of one country under one process are merged with others.} other {Fewer than # demands of one country under one process are merged with others.}}',
  check: 'Check it yourself',
  'check.how': 'Download this folder, and on a computer with Duly installed, without a network:',
  'check.says':
    'It says what holds: that each file is the one we signed, that the totals are the sums of the cells, and that the log {origin} is whole. It also says what it cannot show. Take the trust file from somebody other than us, or compare it with theirs.',
} as const
