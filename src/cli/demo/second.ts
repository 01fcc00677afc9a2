// The visitor's own demand: a warrant for one mailbox and one month, with a nondisclosure order that ends soon.
import { nondisclosurePdf, serveByMail, warrantPdf } from './papers.ts'
import type { Stage } from './stage.ts'

const DAY = 86_400_000

export async function serveSecond(s: Pick<Stage, 'deliver' | 'dkim'>): Promise<void> {
  const day = (offset: number) => new Date(Date.now() + offset * DAY).toISOString().slice(0, 10)
  await serveByMail({
    deliver: s.deliver,
    key: s.dkim,
    subject: 'Search warrant SW-2026-1183 and nondisclosure order',
    text: 'Attached are a search warrant and an order under 18 U.S.C. 2705(b).\n\nJane Whitfield\nMarlow County District Attorney\n',
    attachments: [
      { filename: 'warrant-SW-2026-1183.pdf', content: await warrantPdf(day(-1), day(13)) },
      { filename: 'order-2705b.pdf', content: await nondisclosurePdf(day(-1), day(9)) },
    ],
  })
}
