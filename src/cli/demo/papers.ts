// The demo's papers as PDF, and the mails that serve them, signed with the invented authority's DKIM key.
import { generateKeyPairSync } from 'node:crypto'
import nodemailer from 'nodemailer'
import PDFDocument from 'pdfkit'
import { authority, secondTarget, target } from './cast.ts'

export type DkimKey = {
  readonly privateKey: string
  readonly dns: Readonly<Record<string, readonly string[]>>
}

/** A DKIM key and the TXT record that publishes it, RFC 6376 § 3.6.1. */
export function makeDkimKey(domain: string): DkimKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const p = publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
  return {
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    dns: {
      [`duly._domainkey.${domain}`]: [`v=DKIM1; k=rsa; p=${p}`],
      [`_dmarc.${domain}`]: ['v=DMARC1; p=reject'],
    },
  }
}

export function subpoenaPdf(dueOn: string, issuedOn: string): Promise<Buffer> {
  return paperPdf('GRAND JURY SUBPOENA', [
    'THE STATE OF TEXAS, COUNTY OF MARLOW',
    'Subpoena No. GJ-2026-0417',
    `Date issued: ${words(issuedOn)}`,
    'TO: Quillfern Inc., Custodian of Records, 400 Alder Street, Portland, Oregon',
    'YOU ARE COMMANDED under 18 U.S.C. § 2703(c)(2) and article 20A of the Texas Code of Criminal Procedure to produce to the grand jury the records described below.',
    `Account: ${target.address}`,
    'Records to be produced:',
    '1. Subscriber records: name, address, records of session times and durations, length of service, types of service, and means and source of payment.',
    '2. The contents of all electronic mail messages stored in the account.',
    'Period: from January 1, 2025 to October 31, 2026.',
    'The offense under investigation, theft of freight, is alleged to have taken place between March 1, 2026 and May 31, 2026.',
    `Return date: ${words(dueOn)}`,
    'Issued by the foreperson of the grand jury at the request of Jane Whitfield, Assistant District Attorney, Marlow County District Attorney, jane.whitfield@marlowcounty-da.example, +1 512 555 0187.',
    'Signed: Robert Hale, Foreperson of the Grand Jury',
  ])
}

export function warrantPdf(issuedOn: string, dueOn: string): Promise<Buffer> {
  return paperPdf('SEARCH WARRANT', [
    'THE STATE OF TEXAS, COUNTY OF MARLOW',
    'IN THE DISTRICT COURT OF MARLOW COUNTY',
    'Warrant No. SW-2026-1183',
    `Date issued: ${words(issuedOn)}`,
    `Issued on probable cause under 18 U.S.C. § 2703(a) and (b)(1)(A) and Texas Code of Criminal Procedure article 18B.354.`,
    'TO: Quillfern Inc., Custodian of Records, 400 Alder Street, Portland, Oregon',
    `YOU ARE COMMANDED to produce the contents of the mailbox ${secondTarget.address}, being all electronic mail messages stored in it, sent or received from September 1, 2026 to September 30, 2026.`,
    `The warrant is to be executed and returned by ${words(dueOn)}.`,
    'Contact: Jane Whitfield, Assistant District Attorney, Marlow County District Attorney, jane.whitfield@marlowcounty-da.example, +1 512 555 0187.',
    'Signed: Elena Ortiz, District Judge (seal of the court)',
  ])
}

export function nondisclosurePdf(issuedOn: string, until: string): Promise<Buffer> {
  return paperPdf('ORDER', [
    'THE STATE OF TEXAS, COUNTY OF MARLOW',
    'IN THE DISTRICT COURT OF MARLOW COUNTY',
    'In re Warrant No. SW-2026-1183',
    'ORDER UNDER 18 U.S.C. § 2705(b)',
    `The court finds reason to believe that notification of the existence of Warrant No. SW-2026-1183 will result in destruction of evidence. IT IS ORDERED that Quillfern Inc. shall not notify any other person, including the customer, of the existence of the warrant until ${words(until)}.`,
    `Date issued: ${words(issuedOn)}`,
    'Signed: Elena Ortiz, District Judge (seal of the court)',
  ])
}

function words(date: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )
}

/** A paper of one column, as a clerk's office prints it. */
export function paperPdf(title: string, paragraphs: readonly string[]): Promise<Buffer> {
  const doc = new PDFDocument({ size: 'LETTER', margin: 72, info: { Title: title, Producer: 'court clerk' } })
  const chunks: Buffer[] = []
  doc.on('data', (c: Buffer) => chunks.push(c))
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
  doc.font('Times-Bold').fontSize(15).text(title, { align: 'center' }).moveDown()
  for (const p of paragraphs) doc.font('Times-Roman').fontSize(11).text(p, { lineGap: 2 }).moveDown(0.6)
  doc.end()
  return done
}

/** Hands a mail to the provider's server; returns when it was taken. */
export type Deliver = (raw: Buffer) => Promise<void>

export type Serve = {
  readonly deliver: Deliver
  readonly key: DkimKey
  readonly subject: string
  readonly text: string
  /** Another than the officer of the cast. */
  readonly from?: { readonly name: string; readonly address: string }
  readonly inReplyTo?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly attachments: readonly { readonly filename: string; readonly content: Buffer }[]
}

/** Sends a mail from the authority to the provider's intake, DKIM-signed. Returns the bytes as they were sent. */
export async function serveByMail(s: Serve): Promise<Buffer> {
  const dkim = { domainName: authority.domain, keySelector: 'duly', privateKey: s.key.privateKey }
  const message = {
    from: s.from ?? { name: authority.officer.name, address: authority.officer.mail },
    to: 'legal@quillfern.example',
    subject: s.subject,
    text: s.text,
    attachments: s.attachments.map(a => ({ ...a, contentType: 'application/pdf' })),
    ...(s.headers ? { headers: s.headers } : {}),
    ...(s.inReplyTo ? { inReplyTo: s.inReplyTo, references: [s.inReplyTo] } : {}),
  }
  const built = await nodemailer
    .createTransport({ streamTransport: true, buffer: true, newline: 'windows', dkim })
    .sendMail(message)
  const raw = built.message as Buffer
  await s.deliver(raw)
  return raw
}

export function deliverTo(port: number): Deliver {
  return async raw => {
    const transport = nodemailer.createTransport({ host: '127.0.0.1', port, ignoreTLS: true })
    try {
      await transport.sendMail({
        envelope: { from: authority.officer.mail, to: ['legal@quillfern.example'] },
        raw,
      })
    } finally {
      transport.close()
    }
  }
}
