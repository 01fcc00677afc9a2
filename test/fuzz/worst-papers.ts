// The worst papers that were found, by hand and by the fuzzers, made where they are used: each kept a reader, or the loop of
// the server, at work for longer than any other of its size.

const SUBPOENA = [
  'UNITED STATES DISTRICT COURT',
  'Northern District of Texas',
  'SUBPOENA TO TESTIFY BEFORE A GRAND JURY',
  'Pursuant to 18 U.S.C. § 2703(c)(2) you are commanded to produce all records of the account a.b@customer.example.',
  '',
].join('\n')

export type WorstPaper = { readonly name: string; readonly text: string }

const of = (name: string, unit: string, length = 1_000_000): WorstPaper => ({
  name,
  text: SUBPOENA + unit.repeat(Math.floor(length / unit.length)),
})

/** Texts that a subpoena's headline opens. */
export const worstPapers: readonly WorstPaper[] = [
  // Each date looked at all dates before it: 2.4 to 19 s in the loop.
  of('dates', '1.1.2026 '),
  of('identifiers and moments', '10.1.2.3 10:00 UTC '),
  of('accounts', 'account ab@cd.example from 1 January 2026 to 2 May 2026.\n'),
  of('boxes', '☒ a ☐ b\n'),
  of('empty lines', '\n'),
  of('one run of signs', '('),
  of('one line of openings', '(a'),
  of('refusals', 'do not notify the user or the account holder '),
  // The edge of a word was looked for from each sign of the run.
  { name: 'a run between letters', text: `${SUBPOENA}a${'.'.repeat(1_000_000)}a` },
  of('addresses without end', 'a@'),
  of('marks on letters', 'e\u0301\u0301\u0301 '),
]

/** As the mail of a stranger. Lines of a mail are at most 998 characters (RFC 5322 § 2.1.1). */
export function worstMail(paper: WorstPaper, subject: string): Buffer {
  const encoded = Buffer.from(paper.text).toString('base64').replace(/.{76}/g, '$&\r\n')
  const head = [
    'From: "Clerk" <clerk@agency.example>',
    'To: legal@provider.example',
    `Subject: ${subject}`,
    'Date: Tue, 01 Dec 2026 08:00:00 +0000',
    `Message-ID: <${subject.replace(/\W/g, '-')}@agency.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${encoded}\r\n`)
}
