import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import {
  file,
  identifiersOf,
  mail,
  papers,
  papersOf,
  provider,
  scan,
  subpoena,
} from '../../test/papers/readings.ts'
import { linkPapers } from './link-papers.ts'
import type { Proposal } from './propose/proposal.ts'
import { propose } from './propose.ts'
import type { Reading } from './reading.ts'

const instruments = fileURLToPath(new URL('../../../shared/law/instruments.json', import.meta.url))
const warrant = `SEARCH AND SEIZURE WARRANT
UNITED STATES DISTRICT COURT
for the
Western District of Superior
Case No. 4:26-sw-00288
The Provider is required to disclose within 14 days of service the contents of all e-mails of the account a@brightloom.example
for the period from February 10, 2026, to August 19, 2026.
Date and time issued: 11/02/2026 4:41 p.m.
Desmond K. Marrable, U.S. Magistrate Judge`
const secrecy = `IN THE UNITED STATES DISTRICT COURT
FOR THE WESTERN DISTRICT OF SUPERIOR
ORDER COMMANDING QUILLFERN CLOUD, INC. NOT TO NOTIFY ANY PERSON, 18 U.S.C. § 2705(b)
Misc. No. 4:26-mc-00519
IT IS THEREFORE ORDERED that Quillfern Cloud, Inc. shall not disclose the existence of the Warrant to any person,
for a period of one year from the date of this Order, except to an attorney.
November 3, 2026
Desmond K. Marrable
United States Magistrate Judge`

test('a denied category is not asked: content that a subpoena does not call for', () => {
  const [paper] = papersOf(
    file(
      subpoena(
        'Name and address of the subscriber of the account one@postfern.example. This subpoena does not call for the contents of communications.',
      ),
    ),
  )
  assert.deepEqual(paper?.asks[0]?.categories, ['subscriber'])
})

test('numbered items with accounts of their own are asks of their own', () => {
  const [paper] = papersOf(
    file(
      subpoena(
        'Produce: (1) name and address of the holder of the account a@postfern.example since August 1, 2025; and (2) all e-mails of the account b@postfern.example between August 1, 2025 and March 31, 2026.',
      ),
    ),
  )
  assert.deepEqual(
    paper?.asks.map(ask => [ask.categories, ask.period.from, ask.period.to]),
    [
      [['subscriber'], '2025-08-01', null],
      [['content_stored'], '2025-08-01', '2026-03-31'],
    ],
  )
})

test('a warrant and the secrecy order behind it are two papers that name each other', () => {
  const papers = papersOf(file(warrant, secrecy))
  assert.deepEqual(
    papers.map(paper => [paper.instrument, paper.page_from, paper.reference]),
    [
      ['us.warrant.2703', 1, '4:26-sw-00288'],
      ['us.order.nondisclosure_2705b', 2, '4:26-mc-00519'],
    ],
  )
  assert.deepEqual(papers[0]?.links, [{ relation: 'secrecy_in', file: 'x.pdf', paper: 1 }])
  assert.deepEqual(papers[1]?.links, [{ relation: 'belongs_to', file: 'x.pdf', paper: 0 }])
})

test('secrecy for a year runs from the order, not from the warrant', () => {
  const [first, order] = papersOf(file(warrant, secrecy))
  assert.equal(first?.secrecy.instrument, null)
  assert.deepEqual([order?.secrecy.from, order?.secrecy.until], ['2026-11-03', '2027-11-03'])
})

test('a request for silence is never taken for an order', () => {
  const [paper] = papersOf(
    file(
      subpoena(
        'Subscriber name, address of the account a@postfern.example. You are requested not to disclose the existence of this subpoena.',
      ),
    ),
  )
  assert.equal(paper?.secrecy.instrument, null)
  assert.match(paper?.secrecy.passage ?? '', /requested not to disclose/)
})

test('a period without a zone lacks one, and is not given one', () => {
  const [paper] = papersOf(file(warrant))
  assert.deepEqual(paper?.asks[0]?.period, { from: '2026-02-10', to: '2026-08-19', zone: null })
  assert.ok(paper?.missing.includes('time_zone'))
})

test('the hour of a term, and the zone of that hour, are read where the paper names them', () => {
  const due = (words: string) =>
    papersOf(
      file(
        subpoena('Subscriber name of the account a@postfern.example.').replace(
          /Date and Time:[\s\S]*?a\.m\./,
          words,
        ),
      ),
    )[0]?.due
  const table: [string, string | null, string | null][] = [
    ['You must comply no later than December 3, 2026, 5:00 p.m. Eastern time.', '17:00', 'America/New_York'],
    ['You must comply no later than December 3, 2026 at 5 p.m. PST.', '17:00', '-08:00'],
    ['You must comply no later than December 3, 2026, at 12 noon.', '12:00', null],
    ['You must comply by 1700 hrs on 3 December 2026.', '17:00', null],
    ['You must comply no later than December 3, 2026. At 9:00 a.m. the court opens.', null, null],
    ['You must comply no later than December 3, 2026.', null, null],
  ]
  for (const [words, time, zone] of table) {
    const found = due(words)
    assert.deepEqual([found?.date, found?.time, found?.zone], ['2026-12-03', time, zone], words)
  }
})

test('numbers are read day first outside the United States', () => {
  const notice = (country: string) => country.replace('D', '04/07/2026')
  const au = notice(
    'NOTIFICATION OF AUTHORISATION\nTelecommunications (Interception and Access) Act 1979, section 178\nAuthorisation made: D\nSubscriber details of the service a@b.example',
  )
  assert.equal(papersOf(file(au))[0]?.issued_on, '2026-07-04')
  assert.equal(
    papersOf(
      file(subpoena('Subscriber name, address of account a@b.example').replace('10/28/2026', '04/07/2026')),
    )[0]?.issued_on,
    '2026-04-07',
  )
})

test('boxes that are not ticked ask for nothing', () => {
  const [paper] = papersOf(
    file(`EUROPEAN PRODUCTION ORDER CERTIFICATE
SECTION A: Issuing State: Estonia
Issuing authority: Prosecutor's Office of Rannakyla
File number of the issuing authority: 26-2/EPOC-1
SECTION E: ☒ e-mail address(es): kalev@postfern.example ☐ telephone number
SECTION F: ☒ (a) subscriber data ☐ (c) traffic data ☐ (d) content data
SECTION H: The addressee must in any case refrain from informing the person whose data are being sought.`),
  )
  assert.deepEqual(
    [paper?.instrument, paper?.authority.country, paper?.authority.body_class],
    ['eu.epoc.subscriber', 'EE', 'prosecutor'],
  )
  assert.deepEqual(paper?.asks[0]?.categories, ['subscriber'])
  assert.equal(paper?.secrecy.instrument, 'eu.epoc.subscriber')
})

test('a reading from a picture that is unsure is marked doubtful', () => {
  const text = subpoena('Subscriber name, address of the account one@postfern.example')
  const doubtful = (reading: Reading) => papersOf(reading)[0]?.asks[0]?.identifiers.map(id => id.doubtful)
  assert.deepEqual(doubtful(scan(text, 95)), [false])
  assert.deepEqual(doubtful(scan(text, 60)), [true])
  assert.deepEqual(doubtful(scan(text, 95, text.replace('one@', 'ome@'))), [true])
  assert.deepEqual(doubtful(scan(text.replace('one@', 'One@'), 95)), [true])
  // The sign read as a Q by both readings; a name set with a capital may be one.
  assert.deepEqual(doubtful(scan(text.replace('one@', 'oneQ'), 95)), [false])
  assert.deepEqual(doubtful(scan(text.replace('one@', 'oneQ'), 60)), [true])
  assert.deepEqual(doubtful(scan(text.replace('one@', 'oneQ'), 95, text)), [true])
  assert.deepEqual(doubtful(scan(text.replace('one@postfern', 'shopQuick'), 95)), [true])
})

const preservation =
  'PRESERVATION REQUEST\nPursuant to 18 U.S.C. § 2703(f) please preserve all subscriber information of the account otter@postfern.example.'

test('the text of a mail that asks is a paper; its quotation and signature are not read', () => {
  const body = `${preservation}\n\n-- \nrecords@marlowesheriff.example account desk@postfern.example\n> account quoted@postfern.example`
  const proposal = propose(mail(body), { papers, provider })
  assert.deepEqual(
    proposal.papers.map(paper => paper.part),
    ['body'],
  )
  assert.deepEqual(identifiersOf(mail(body)), ['email otter@postfern.example'])
  assert.equal(proposal.papers[0]?.issued_on, '2026-11-09')
})

test('places in a mail count in the text as received, with what it quotes', () => {
  const body = `> On Monday we wrote about account old@postfern.example\n\n${preservation}`
  const id = papersOf(mail(body))[0]?.asks[0]?.identifiers[0]
  assert.equal(body.slice(id?.place.start, id?.place.end), 'otter@postfern.example')
})

test('a reply that quotes an old demand, and mass mail, demand nothing', () => {
  const thanks = `Got the production, thank you.\n\nOn Thu, Nov 5, 2026 at 10:02 AM Legal <legal@quillfern.example> wrote:\n> ${preservation}`
  assert.deepEqual(propose(mail(thanks), { papers, provider }).is_demand, false)
  assert.deepEqual(propose(mail(preservation, { bulk: true }), { papers, provider }).papers, [])
})

test('a genuine address shown in a forged sender’s name is not taken for an account', () => {
  const forged = mail(`${preservation}\naccount jn@marlowesheriff.example`, {
    from: [{ name: 'Sheriff <jn@marlowesheriff.example>', address: 'r.n@marlowesherlff.example' }],
  })
  assert.deepEqual(identifiersOf(forged), ['email otter@postfern.example'])
})

test('the same number on two papers links them: later replaces, same day is the same paper', () => {
  const first = propose(file(subpoena('Subscriber name, address of account a@b.example')), {
    papers,
    provider,
  })
  const later = propose(
    file(subpoena('Subscriber name, address of account c@b.example').replace('10/28', '11/04')),
    { papers, provider },
  )
  const linked = linkPapers(
    new Map<string, Proposal>([
      ['a.pdf', first],
      ['b.pdf', later],
      ['c.pdf', first],
    ]),
  )
  const links = (name: string) =>
    linked.get(name)?.papers[0]?.links.map(link => `${link.relation} ${link.file}`)
  assert.deepEqual(links('b.pdf'), ['supersedes a.pdf', 'supersedes c.pdf'])
  assert.deepEqual(links('a.pdf'), ['same_paper_as c.pdf'])
})

test('every instrument that a rule names is one of the law fact base', {
  skip: existsSync(instruments) ? false : 'no ../shared/law',
}, () => {
  const known = new Set(
    (JSON.parse(readFileSync(instruments, 'utf8')) as { id: string }[]).map(entry => entry.id),
  )
  const named = papers.forms.map(form => form.instrument)
  assert.deepEqual(
    named.filter(id => !known.has(id)),
    [],
  )
})

test('papers of other countries are known by their name and their statute', () => {
  const kinds = (text: string) => papersOf(file(text)).map(paper => paper.instrument)
  assert.deepEqual(
    kinds(
      'PRODUCTION ORDER\nSearch and Surveillance Act 2012, section 74\nrecords of the account a@b.example',
    ),
    ['nz.production'],
  )
  assert.deepEqual(
    kinds(
      'NOTICE under section 94 of the Bharatiya Nagarik Suraksha Sanhita (BNSS)\ndetails of the account a@b.example',
    ),
    ['in.bnss_94'],
  )
  assert.deepEqual(kinds('NOTICE of our new terms for the account a@b.example'), [])
})

test('a paper that nobody knows proposes nothing', () => {
  assert.deepEqual(
    propose(file('Dear sirs, our account a@b.example is locked. Please help.'), { papers, provider }),
    {
      is_demand: false,
      answer: { kind: 'not_placed', reasons: ['nothing_found'] },
      papers: [],
      traps: [],
    },
  )
})

test('no text, however made, takes long', () => {
  const units = [
    'a',
    'a.',
    '☒ ',
    'account ',
    '0 ',
    '0',
    '(',
    'a@',
    'a.a@b.',
    '1/1/2026 ',
    'user name: x.y ',
    'Aa ',
    '\n',
    ' ',
    'x@y.example\n',
    'https://',
    '令和８年',
    '.\n',
    'IMEI 1',
  ]
  for (const unit of units) {
    // Of the processor, however many share it: some text on which a pattern turns back and forth takes minutes.
    const before = process.cpuUsage()
    propose(file(subpoena('account ') + unit.repeat(40_000 / unit.length)), { papers, provider })
    const { user, system } = process.cpuUsage(before)
    assert.ok(user + system < 3_000_000, JSON.stringify(unit))
  }
})

test('a paper that announces an order, and a mail that names one, are no order', () => {
  const words = `WESTMARSH CONSTABULARY
Production order to follow
Pending a production order under Schedule 1 to the Police and Criminal Evidence Act 1984 please preserve the
account copper@quillmail.example.`
  const order = `IN THE CROWN COURT AT WESTMARSH
PRODUCTION ORDER, Police and Criminal Evidence Act 1984, Schedule 1
The respondent shall produce the contents of the account copper@quillmail.example.`
  const kinds = (reading: Reading) => papersOf(reading).map(paper => paper.instrument)
  assert.deepEqual(kinds(file(order)), ['uk.pace.sch1'])
  assert.ok(!kinds(file(words)).includes('uk.pace.sch1'))
  assert.ok(!kinds(mail(order, { subject: 'production order' })).includes('uk.pace.sch1'))
})

test('an ask leads to the words of its period and of what it asks for, and to none that are not its own', () => {
  const [one] = papersOf(file(warrant))
  assert.equal(one?.places['asks[0].period']?.passage, 'February 10, 2026, to August 19, 2026')
  assert.match(
    one?.places['asks[0].categories']?.passage ?? '',
    /^The Provider is required .*contents of all e-mails/,
  )
  const [items] = papersOf(
    file(
      subpoena(
        'Produce: (1) name and address of the holder of the account a@postfern.example since August 1, 2025; and (2) all e-mails of the account b@postfern.example between August 1, 2025 and March 31, 2026.',
      ),
    ),
  )
  const words = (field: string) => items?.places[field]?.passage ?? ''
  assert.match(words('asks[0].categories'), /a@postfern/)
  assert.doesNotMatch(words('asks[0].categories'), /b@postfern/)
  assert.match(words('asks[1].categories'), /b@postfern/)
  assert.equal(words('asks[1].period'), 'August 1, 2025 and March 31, 2026')
  const [short] = papersOf(
    file(subpoena('Name of the subscriber of a@postfern.example, du 1er au 30 septembre 2026.')),
  )
  if (short?.asks[0]?.period.from)
    assert.equal(short?.places['asks[0].period']?.passage, '1er au 30 septembre 2026')
  const [none] = papersOf(file(subpoena('Name of the subscriber of the account a@postfern.example.')))
  assert.equal(none?.places['asks[0].period'], undefined)
})
