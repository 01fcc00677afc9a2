// Made-up letters that between them say every text of a template, so that whoever writes a wording sees each where it will stand.

import type { Preview } from '../../api/desk/templates.ts'
import { POLICY_FOLLOW_UP } from '../../domain/permitted/follow-up.ts'
import type { TenantView } from '../../store/views/tenant-view.ts'
import type { Words } from '../../words/own-texts.ts'
import { ownLines } from '../../words/own-wording.ts'
import type { TemplateId } from '../../words/templates.ts'
import type { Deployment } from '../deployment.ts'
import { coveredText, renditionText } from '../papers/copy.ts'
import { instrumentName } from '../surfaces/portal/instrument-name.ts'
import { lawIn } from '../surfaces/portal/law-text.ts'
import { flowingText, type LetterText } from './block.ts'
import {
  ACCOUNT,
  answered,
  awaitingProcess,
  CODE,
  calledBack,
  DUE,
  declinedByAnnex,
  exampleDemand,
  REASON,
  RECEIVED,
  redirected,
  released,
  releasedInParts,
  SHA256,
  shortOfTime,
  UNTIL,
  unconfirmed,
} from './example-demand.ts'
import { followUpReminder } from './follow-up.ts'
import { redirectLetter } from './redirect.ts'
import { extensionLetter, secrecyEndingLetter } from './time.ts'
import * as toAuthority from './to-authority.ts'
import { matterPage, type NoticeFacts, notice } from './to-tenant.ts'

export type ExampleGround = Pick<Deployment, 'provider' | 'urls' | 'packs'>

/** Each with the keys of the own texts that it says. */
export function previewOf(d: ExampleGround, template: TemplateId, words: Words): Preview {
  const letters = examplesOf(d, template, words)
  // The same letters once more, with each text marked by its key: which one says what is then read off.
  const marked = examplesOf(d, template, { language: words.language, own: markedTexts(template) })
  const keys = ownLines(template, 'en').map(line => line.key)
  return {
    letters: letters.map((letter, i) => {
      const said = JSON.stringify(marked[i])
      const uses = keys.filter(key => said.includes(mark(key)))
      return { subject: letter.subject, text: flowingText(letter), uses }
    }),
  }
}

function mark(key: string): string {
  return `[${key}]`
}

function markedTexts(template: TemplateId): Record<string, string> {
  return Object.fromEntries(
    ownLines(template, 'en').map(({ key, shipped }) => [key, `${mark(key)} ${shipped}`]),
  )
}

function examplesOf(d: ExampleGround, template: TemplateId, words: Words): LetterText[] {
  const { provider } = d
  const { language } = words
  const demand = exampleDemand()
  const at = {
    ...d.urls,
    ...words,
    instrument: (id: string) => instrumentName(d.packs, id, language),
    law: (reason: string) => lawIn(d.packs, language).said(reason, 'us'),
  }
  switch (template) {
    case 'notice':
      return noticeExamples(d, words)
    case 'acknowledgement':
      return [toAuthority.acknowledgement(demand, provider, at)]
    case 'redirect': {
      const facts = { note: '', now: RECEIVED }
      return [
        redirectLetter(redirected(demand, true), provider, at, {
          ...facts,
          naming: { how: 'domain', domains: ['example.org'] },
          secret: false,
        }),
        redirectLetter(redirected(demand, false), provider, at, {
          ...facts,
          naming: { how: 'name', names: ['Example Ltd'] },
          secret: true,
        }),
        redirectLetter(redirected(demand, false), provider, at, {
          ...facts,
          naming: { how: 'narrow' },
          secret: false,
        }),
      ]
    }
    case 'determination':
      return [
        answered(demand),
        declinedByAnnex(demand),
        unconfirmed(demand, true),
        unconfirmed(demand, false),
      ].map(one => toAuthority.determination(one, provider, at, ''))
    case 'no_records':
      return [toAuthority.noRecords(demand, provider, at)]
    case 'release':
      return [released(demand), releasedInParts(demand)].map(one => toAuthority.ready(one, provider, at))
    case 'recall':
      return [toAuthority.recalled(calledBack(demand), provider, at, '')]
    case 'follow_up':
      return [
        followUpReminder(awaitingProcess(demand, POLICY_FOLLOW_UP, ''), provider, at, {
          note: '',
          now: RECEIVED,
        }),
        followUpReminder(awaitingProcess(demand, 'an order of the court', 'example'), provider, at, {
          note: '',
          now: RECEIVED,
        }),
      ]
    case 'secrecy_ending':
      return [secrecyEndingLetter(demand, provider, at, UNTIL.slice(0, 10))]
    case 'extension': {
      const facts = demand.facts && { ...demand.facts, dueAt: null }
      return [
        extensionLetter(shortOfTime(demand), provider, at, ''),
        extensionLetter({ ...answered(demand), facts }, provider, at, ''),
      ]
    }
  }
}

const LINE = {
  identifier: ACCOUNT,
  category: 'subscriber',
  decision: 'comply',
  reason: REASON,
  cite: '18 USC 2703(c)(2)',
  wouldSuffice: [],
  period: { from: '2026-01-01T00:00:00.000Z', to: '2026-02-01T00:00:00.000Z' },
} as const

const VIEW: TenantView = {
  reference: 'D-EXAMPLE1',
  matter: 'example',
  authority: 'Example County Prosecutor',
  country: 'US',
  instrument: 'us.subpoena.grand_jury',
  paperReference: 'EX-17',
  receivedAt: RECEIVED,
  lines: [LINE],
  asked: [{ identifier: ACCOUNT, categories: ['subscriber'], ...LINE.period }],
  redirect: { tried: false, outcome: null, exception: null },
  notChallenged: null,
  notice: null,
  windowEnded: false,
  answer: null,
  objection: null,
  released: null,
  closedAt: null,
}

/** Each way in which a tenant is told, and the two files that can go with it. */
function noticeExamples(d: ExampleGround, words: Words): LetterText[] {
  const base: NoticeFacts = {
    view: VIEW,
    windowEndsAt: DUE,
    code: CODE,
    copySha256: SHA256,
    page: matterPage(d.urls.customer, 'c0ffee00c0ffee00c0ffee00c0ffee00'),
    late: false,
    left: false,
    further: null,
    opensWindow: false,
    window: 'whole',
    covered: [],
    instrument: instrumentName(d.packs, VIEW.instrument, words.language),
    law: reason => lawIn(d.packs, words.language).said(reason, 'us'),
  }
  const emergency = { ...VIEW, lines: [{ ...LINE, voluntary: 'emergency' as const }] }
  const released = { at: RECEIVED, items: 1, sha256: SHA256 }
  const inParts = { ...VIEW, lines: [LINE, { ...LINE, later: true as const }], released }
  const further = { toldAt: RECEIVED, keptBack: false, wider: null }
  const ways: Partial<NoticeFacts>[] = [
    {},
    { late: true, left: true },
    { late: true, view: { ...VIEW, closedAt: RECEIVED } },
    { late: true, view: { ...VIEW, closedAt: RECEIVED }, covered: ['content'] },
    { late: true, view: inParts },
    { window: 'none' },
    { alone: true },
    { view: emergency },
    { view: { ...VIEW, authority: '' }, covered: ['agency'] },
    { late: true, left: true, further: { ...further, keptBack: true } },
    {
      opensWindow: true,
      further: { ...further, wider: { lines: [LINE], authority: true, paper: true, alone: false } },
    },
    {
      opensWindow: true,
      further: { ...further, wider: { lines: [LINE], authority: false, paper: false, alone: true } },
    },
  ]
  return [
    ...ways.map(way => notice({ ...base, ...way }, d.provider, words)),
    renditionText(
      [{ title: 'example.pdf', n: 1, text: '…' }],

      VIEW.reference,
      words,
    ),
    coveredText(['agency'], words),
  ]
}
