// The words of receiving papers and demands, by hand and by table. English, the source.

export const en = {
  choose: 'choose',
  storing: 'Storing …',
  'entry.title': 'Enter a demand',
  'entry.heading': 'Enter a demand without paper',
  'entry.text':
    'Write down what was said, word for word where you can: who, for which authority, what they ask, why, by when, how to reach them. Nothing is answered before somebody has called back.',
  'entry.not_secret': 'Not for a paper of national security: <link>counsel opens it for named people</link>.',
  'entry.line': 'In a line',
  'entry.said': 'What was said',
  'entry.do': 'Enter it',
  'import.title': 'Import open demands',
  'import.text':
    'For the first day: what is still open in the system before this one, with its clocks, secrecy and holds. The tenants come first: <link>import them</link>. Who imports a secrecy has looked at it, and is its second reader.',
  'import.system': 'The other system',
  'import.system_hint':
    'Its name. With the reference it tells a demand that was taken in from one that was not.',
  'import.table': 'The table',
  'import.table_hint':
    'CSV in UTF-8, a line each, or several lines of one reference below each other. Needed: reference, authority, country, received. All columns are explained above.',
  'import.progress': 'Taken in',
  'import.at': '{at, number} of {of, number}',
  'import.reading': 'Reading …',
  'import.try': 'Show what it would do',
  'import.do': '{n, plural, one {Take in # demand} other {Take in # demands}}',
  'import.to_correct':
    '{of, plural, =1 {The line is to be corrected.} other {{n, number} of # lines to correct.}} Nothing was taken in.',
  'import.taken': '{n, number} taken in.',
  'import.would':
    '{lines, plural, =1 {# line} other {# lines}}: {fresh, number} new, {known, number} here already.',
  'import.answered':
    '{n, plural, =0 {None was answered there.} =1 {# was answered there: its tenant is still to be told, or it waits to be closed.} other {# were answered there: their tenants are still to be told, or they wait to be closed.}}',
  'import.secret':
    '{n, plural, =0 {None is secret.} =1 {# is secret: it is told of when that ends, by itself.} other {# are secret: they are told of when that ends, by itself.}}',
  'import.overdue':
    '{n, plural, =0 {None is overdue.} =1 {# is overdue already.} other {# are overdue already.}}',
  'import.told_there':
    '{n, plural, =0 {None was told there.} =1 {Of # the record says that a tenant was told, or is the authority’s to tell: a second person looks.} other {Of # the record says that a tenant was told, or is the authority’s to tell: a second person looks at each.}}',
  'import.to_queue': 'To the queue',
  'import.told_at_once': '{n, plural, one {# tenant is told at once.} other {# tenants are told at once.}}',
  'import.told_why':
    'Their secrecy has ended by its date. A notice cannot be taken back: look at secrecy_until of those lines before you go on, and at extensions that the table may not know of.',
  'restricted.title': 'National-security lane',
  'restricted.heading': 'Open a demand for named people only',
  'restricted.text':
    'For a paper that may be known to named people alone. Who is not named sees no row, no count, no change and no figure of it. Nothing of it goes by mail, no machine reads it, and no search finds its words.',
  'restricted.counsel': 'Employed counsel opens this lane.',
  'restricted.hand': 'Hand the paper to counsel in person. Write of it nowhere: not here, not in a mail.',
  'restricted.turned_away':
    'Turned away at the door in this half-year, from authorities whose papers are taken by hand: {n, number}',
  'restricted.kept': 'Where the paper is kept',
  'restricted.kept_hint': 'It need not be here. Say it so that a named colleague finds it.',
  'restricted.what': 'What it is, in your words',
  'restricted.what_hint': 'As little as the clocks and the record need.',
  'restricted.opening': 'Opening …',
  'restricted.do': 'Open it for these people',
  'restricted.who': 'Who may know of it, beside you',
  'restricted.who_hint': 'Such a demand needs two approvers and a second reader of its prohibition.',
  'served.mail': 'by electronic mail',
  'served.post': 'by post or courier',
  'served.fax': 'by fax',
  'served.in_person': 'handed over in person',
  'served.telephone': 'by telephone',
  'served.portal': 'through a portal',
  'served.at': 'Served at (your time)',
  'served.now': 'Now it is {now}.',
  'served.how': 'How it was served',
  'served.entity': 'Entity it is addressed to',
  'served.entity_hint': 'As the paper names it.',
  'served.uncertain': 'The time of service is uncertain: clocks then count from the earlier one',
  'upload.title': 'Receive a paper',
  'upload.text':
    'For papers that came by post, fax or hand, or that lie here as a file. Mail to the intake address arrives in the queue by itself. <entry>No paper at all?</entry> <import>Many, from another system?</import>',
  'upload.reading': 'Storing and reading …',
  'upload.do': 'Receive it',
  'upload.note':
    'Receipt is neither acceptance of service nor waiver of any objection. Large scans take a minute to read; the paper is safe before that.',
  'upload.paper': 'The paper',
  'upload.paper_hint':
    'PDF (also scanned), DOCX, plain text or a saved mail (.eml), one message with all its papers.',
  'upload.chosen': '{name} is chosen.',
  'upload.drop': 'Or drop the file here.',
  'upload.lane': 'This paper may be one of national security',
  'upload.lane_hint':
    'Choose this before you send it. From the first moment only the people named for such papers see it, and no machine reads it. If you are not one of them, you will not see it again.',
  'upload.handed': 'Handed to the people named for such papers',
  'upload.handed.text':
    'It is stored, and they are told that something is waiting. Hand the paper itself to one of them and do not speak about it to anyone else.',
} as const
