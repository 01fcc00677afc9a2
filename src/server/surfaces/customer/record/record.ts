// A demand for the tenant's own records, as its data protection law wants them kept: what was asked of us, on what ground, what
// was given to whom, who was told when. Made of the tenant's view and nothing else; in one language the same bytes until
// something changes.

import type { Actor } from '../../../../kernel/actor.ts'
import type { ChallengeView } from '../../../../store/views/tenant-view.ts'
import { consoleWords } from '../../../../words/faces/console.ts'
import type { Language } from '../../../../words/languages.ts'
import { day } from '../../../../words/when.ts'
import type { Deployment } from '../../../deployment.ts'
import { soleAddress } from '../../../entity-served.ts'
import { letterPdf } from '../../../letters/format/pdf.ts'
import { instrumentName } from '../../portal/instrument-name.ts'
import { accessesTo } from '../accesses.ts'
import { changedAt } from '../changed-at.ts'
import type { VisibleMatter } from '../matters.ts'
import type { RecordFacts } from './record-facts.ts'
import { recordText } from './record-text.ts'

export async function recordFacts(
  d: Deployment,
  actor: Actor,
  matter: VisibleMatter,
  language: Language,
): Promise<RecordFacts> {
  return { matter, accesses: await accessesTo(d, actor, matter, language), language }
}

/** Nothing in it is later: neither a change of the demand nor anybody's access. */
function asOf({ matter, accesses }: RecordFacts): string {
  const looked = accesses.flatMap(a => [a.at, a.lastReadAt ?? a.at])
  return [changedAt(matter.view), ...looked].toSorted().at(-1) ?? ''
}

/** Keys and closed words are English; `language` is that of the sentences of ours (the instrument's name, the accesses). */
export function recordJson(d: Deployment, f: RecordFacts): string {
  const { accesses, language } = f
  const v = f.matter.view
  const record = {
    format: 'duly/record/v1',
    language,
    asOf: asOf(f),
    reference: v.reference,
    matter: v.matter,
    provider: {
      name: d.provider.name,
      entities: d.provider.entities.map(e => ({ name: e.name, country: e.country })),
    },
    authority: { name: v.authority, country: v.country, reference: v.paperReference },
    instrument: { id: v.instrument, name: instrumentName(d.packs, v.instrument, language) },
    ...(v.alsoUnder
      ? { alsoUnder: v.alsoUnder.map(id => ({ id, name: instrumentName(d.packs, id, language) })) }
      : {}),
    receivedAt: v.receivedAt,
    asked: v.asked,
    answered: v.lines,
    redirect: v.redirect,
    ...(v.withdrawn ? { withdrawn: v.withdrawn } : {}),
    notChallenged: v.notChallenged,
    ...(v.challenges ? { challenges: v.challenges.map(withoutRecorded) } : {}),
    ...(v.extendedUntil ? { extendedUntil: v.extendedUntil } : {}),
    ...(v.kept ? { keptFromDeletion: v.kept } : {}),
    ...(v.withheld ? { withheld: v.withheld } : {}),
    ...(v.answeredBefore === undefined ? {} : { answeredBefore: v.answeredBefore }),
    notice: v.notice && {
      sentAt: v.notice.sentAt,
      readAt: v.notice.readAt,
      windowEndsAt: v.notice.windowEndsAt,
      late: v.notice.late,
      ...(v.notice.grown ? { windowGrew: v.notice.grown } : {}),
      ...(v.notice.further ? { toldMoreAt: v.notice.further.at } : {}),
      ...(v.notice.further?.wider ? { wider: v.notice.further.wider } : {}),
      copySha256: v.notice.copySha256,
    },
    yourAnswer: v.answer,
    ...(v.heard === undefined ? {} : { answerReadAt: v.heard }),
    ...(v.consent ? { yourConsent: v.consent } : {}),
    objection: v.objection,
    ...(v.earlier ? { earlierAnswers: v.earlier } : {}),
    ...(v.others && v.others.length > 0 ? { others: v.others } : {}),
    disclosed: v.released && { ...v.released, to: v.authority },
    closedAt: v.closedAt,
    staffAccess: accesses,
  }
  return `${JSON.stringify(record, null, 2)}\n`
}

/** The days of the court are the record's; when we wrote them down is not. */
function withoutRecorded({ at: _, outcomeAt: __, ...c }: ChallengeView): ChallengeView {
  return c
}

/** In the reader's language, the law's reasons too; citations and what people wrote stand as they are on record. */
export function recordPdf(d: Deployment, f: RecordFacts): Promise<Buffer> {
  const v = f.matter.view
  const head = {
    provider: d.provider.name,
    address: soleAddress(d.provider),
    reference: v.reference,
    date: day(asOf(f), d.provider.zone, f.language),
    to: [consoleWords(f.language)('record.for')],
  }
  return letterPdf(recordText(d, f), head, new Date(asOf(f)))
}
