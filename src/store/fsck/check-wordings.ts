// The provider's own wordings of letters: each is the text whose hash it names, and each approval is of one that somebody wrote.
import type { Transaction } from '../database.ts'
import { ownHash } from '../installation/own-hash.ts'
import { type Difference, finder } from './finding.ts'

type Row = {
  template: string
  language: string
  version: number
  texts: Readonly<Record<string, string>>
  own: string | null
}

export async function checkWordings(tx: Transaction, differences: Difference[]): Promise<void> {
  const rows = await tx.query<Row>(
    'select template, language, version, texts, own from duly.template_wording order by template, language, version',
  )
  const next = new Map<string, number>()
  for (const { template, language, version, texts, own } of rows) {
    const which = `${template} ${language}`
    const tell = finder(`wording ${which} version ${version}`, differences)
    const hash = Object.keys(texts).length === 0 ? null : ownHash(texts)
    if (hash !== own) tell('its texts are not those that its hash names')
    if (version !== (next.get(which) ?? 0) + 1) tell('the version before it is missing')
    next.set(which, version)
  }
  const strays = await tx.query<{ template: string; language: string }>(
    `select a.template, a.language from duly.template_approval a
     where a.own is not null and a.revoked_at is null and not exists (select 1 from duly.template_wording w
       where w.template = a.template and w.language = a.language and w.own = a.own and w.written_by <> a.approved_by)`,
  )
  for (const { template, language } of strays)
    finder(`wording ${template} ${language}`, differences)('an approval is of no text that another wrote')
}
