// The record that a tenant files: its PDF says each fact that its JSON has, in every state of the console, in the words of the page.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { consoleStates, type StateName } from '../../../../../test/server/customer/states.ts'
import { carl, write } from '../../../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../../../test/server/portal/portals.ts'
import { purposesFor } from '../../../../domain/turn/access.ts'
import { isRefusal } from '../../../../kernel/refusal.ts'
import { consentWords } from '../../../../words/faces/consent.ts'
import { demandWords } from '../../../../words/faces/demand.ts'
import { elsewhereWords } from '../../../../words/faces/elsewhere.ts'
import { glossary, period } from '../../../../words/faces/glossary.ts'
import { toldWords } from '../../../../words/faces/told.ts'
import { languages } from '../../../../words/languages.ts'
import { countryName, longDay, when } from '../../../../words/when.ts'
import { flowingText } from '../../../letters/block.ts'
import { asWorker } from '../../../worker/demand-at-work.ts'
import { noteRead, takeGrant } from '../../desk/access.ts'
import { instrumentName } from '../../portal/instrument-name.ts'
import { isChallenged } from '../demand-sentences.ts'
import { findMatter, type VisibleMatter } from '../matters.ts'
import { recordFacts, recordJson, recordPdf } from './record.ts'
import type { RecordFacts } from './record-facts.ts'
import { recordText } from './record-text.ts'

const admin = { kind: 'tenant', id: 'acme-admin', tenant: 'acme' } as const
const [page, told, closed] = [demandWords('en'), toldWords('en'), glossary('en')]
const WORDS = 'To see whether the period\nis too wide.'

describe('the record of a demand', { timeout: 500_000 }, () => {
  let portals: Portals
  let states: Readonly<Record<StateName, string>>

  before(async () => {
    portals = await openPortals()
    const { d } = portals
    states = await consoleStates(d)
    const demandId = await demandOf(states.window)
    const [one] = purposesFor(['counsel'])
    const grant = await takeGrant(d, carl, {
      demandId,
      purpose: one?.purpose ?? 'other',
      words: WORDS,
      minutes: 60,
    })
    assert.ok(!isRefusal(grant), JSON.stringify(grant))
    await noteRead(d, carl, demandId, 'paper')
    await write(d, demandId, [
      {
        kind: 'WindowExtended',
        matter: states.window,
        data: { windowEndsAt: '2099-01-01T00:00:00.000Z', reason: 'Your council meets late.' },
      } as never,
    ])
  })
  after(() => portals?.close())

  const demandOf = async (matter: string) => {
    const [row] = await asWorker(portals.d, tx =>
      tx.query<{ demand_id: string }>('select demand_id from duly.matter where id = $1', [matter]),
    )
    return row?.demand_id ?? ''
  }
  const factsOf = async (name: StateName): Promise<RecordFacts> => {
    const matter = await findMatter(portals.d, admin, states[name])
    assert.ok(matter, name)
    return recordFacts(portals.d, admin, matter, 'en')
  }
  /** With the subject, which the PDF has as its title. */
  const textOf = (f: RecordFacts) => {
    const letter = recordText(portals.d, f)
    return plain(`${letter.subject}\n${flowingText(letter)}`)
  }

  test('each fact of the JSON stands in the text, in every state', async () => {
    const { zone } = portals.d.provider
    const said = saidIn(zone, id => instrumentName(portals.d.packs, id, 'en'))
    const missing: string[] = []
    for (const name of Object.keys(states) as StateName[]) {
      const facts = await factsOf(name)
      const text = textOf(facts)
      const record = JSON.parse(recordJson(portals.d, facts))
      for (const { path, value, of } of leavesOf(record)) {
        const known = said.find(([paths]) => paths.test(path))
        const words = known ? known[1](value, of, facts.matter) : `${path} is on no list`
        if (words !== null && !text.includes(plain(words))) missing.push(`${name}: ${path}: ${words}`)
      }
    }
    assert.deepEqual(missing, [])
  })

  test('says what the page says of the redirect and of a challenge, and no more than is so', async () => {
    const row = async (name: StateName, label: RegExp) =>
      textOf(await factsOf(name)).match(new RegExp(`${label.source}: ([^\\n]*)`))?.[1] ?? ''
    assert.match(await row('redirect_decided', /Asked to come to you first/), /^Not yet\./)
    assert.match(await row('redirected', /Asked to come to you first/), /^Yes; no answer yet\./)
    assert.match(await row('redirect_renewed', /Asked to come to you first/), /demanded it from us again/)
    assert.ok((await row('challenge_decided', /Challenged/)).startsWith(told('challenge.decided')))
    const facts = await factsOf('rejected')
    const view = { ...facts.matter.view, lines: [], answeredBefore: 'rejected', notChallenged: null }
    const elsewhere = textOf({ ...facts, matter: { ...facts.matter, view } })
    const here = elsewhereWords('en')('not_here')
    assert.match(elsewhere, new RegExp(`Asked to come to you first: ${here}`))
    assert.match(elsewhere, new RegExp(`Challenged: ${here}`))
    assert.match(await row('window', /Time to object until/), /Your council meets late\./)
    assert.ok(textOf(await factsOf('window')).includes(`“${plain(WORDS)}”`))
  })

  test('is made in every language, of every state', async () => {
    for (const name of Object.keys(states) as StateName[])
      for (const language of languages) {
        const facts = { ...(await factsOf(name)), language }
        assert.ok(recordText(portals.d, facts).blocks.length > 3)
      }
    const pdf = await recordPdf(portals.d, await factsOf('hostile'))
    assert.ok(pdf.subarray(0, 5).toString() === '%PDF-')
  })
})

type Leaf = { readonly path: string; readonly value: unknown; readonly of: Record<string, unknown> }
type Said = (value: unknown, of: Record<string, unknown>, m: VisibleMatter) => string | null

function leavesOf(value: unknown, path = '', of: Record<string, unknown> = {}): Leaf[] {
  if (value === null || value === '' || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap(one => leavesOf(one, path, of))
  if (typeof value !== 'object') return [{ path, value, of }]
  const own = value as Record<string, unknown>
  return Object.entries(own).flatMap(([key, below]) => leavesOf(below, path ? `${path}.${key}` : key, own))
}

/** How each fact is said; null where it is none by itself. */
function saidIn(zone: string, instrument: (id: string) => string): [RegExp, Said][] {
  const raw: Said = value => String(value)
  const nothing: Said = () => null
  const at: Said = value => when(String(value), zone, 'en')
  const on: Said = value => longDay(String(value), 'en')
  const of =
    (kind: 'category' | 'exception' | 'told' | 'challenge' | 'party'): Said =>
    value =>
      closed.of(kind, String(value))
  const both: Said = (_, of) => period(of as { from: string | null; to: string | null }, 'en')
  return [
    // About the file, or said by a sentence that another fact is looked for by.
    [/^(format|language|asOf|matter|provider\..*|withheld)$/, nothing],
    [/^reference$|^authority\.(name|reference)$|^(instrument|alsoUnder)\.name$/, raw],
    [/^(instrument|alsoUnder)\.id$/, nothing],
    [/^authority\.country$/, value => countryName(String(value), 'en')],
    [/^(receivedAt|closedAt|extendedUntil|answerReadAt)$/, at],
    [/^(asked|answered|yourConsent\.covers|disclosed|answered)\.(identifier|sha256)$/, raw],
    [/^(asked\.categories|answered\.category|yourConsent\.covers\.category)$/, of('category')],
    [/^(asked|answered\.period|yourConsent)\.(from|to)$/, both],
    [/^answered\.decision$/, nothing],
    [/^answered\.(reason|cite)$/, raw],
    [/^answered\.under$/, value => instrument(String(value))],
    [/^answered\.wouldSuffice$/, value => instrument(String(value))],
    [
      /^answered\.(voluntary)$/,
      (value, l) => (value === 'policy' && l.policy ? null : consentWords('en').of('lane', String(value))),
    ],
    [/^answered\.policy$/, raw],
    [/^answeredBefore$/, value => elsewhereWords('en').of('outcome', String(value))],
    [/^redirect\.tried$/, value => (value ? 'Yes' : null)],
    [/^redirect\.outcome$/, value => page.of('redirect', String(value))],
    [/^redirect\.exception$/, of('exception')],
    [/^redirect\.answeredAt$/, at],
    [/^withdrawn\.on$/, on],
    [/^withdrawn\.(at|part)$/, nothing],
    [/^notChallenged$/, (value, _, m) => (isChallenged(m.view) ? null : String(value))],
    [/^challenges\.kind$/, of('challenge')],
    [/^challenges\.forum$/, raw],
    [/^challenges\.(filedOn|outcomeOn)$/, on],
    [/^challenges\.outcome$/, nothing],
    [/^challenges\.yours$/, () => 'You challenged'],
    [/^challenges\.suspended$/, value => (value ? page('challenged.held') : null)],
    [
      /^challenges\.open$/,
      (value, c) => (value ? page(c.outcome ? 'challenged.appealed' : 'challenged.undecided') : null),
    ],
    [
      /^challenges\.about$/,
      value => (value === 'secrecy' ? 'the prohibition on telling you' : 'challenged the demand'),
    ],
    [/^keptFromDeletion\.at$/, at],
    [/^keptFromDeletion\.until$/, on],
    [/^notice\.(sentAt|readAt|windowEndsAt|toldMoreAt|windowGrew\.at)$/, at],
    [/^notice\.late$/, value => (value ? page('copy.late') : null)],
    [/^notice\.windowGrew\.from$/, nothing],
    [/^notice\.windowGrew\.why$/, value => told.of('do', String(value))],
    [/^notice\.wider$/, value => told.of('wider', String(value))],
    [/^notice\.copySha256$/, raw],
    [/^(yourAnswer|earlierAnswers\.answer)\.answer$/, of('told')],
    [/^(yourAnswer|earlierAnswers\.answer)\.text$/, raw],
    [/^(yourAnswer|earlierAnswers\.answer|objection|earlierAnswers\.objection)\.at$/, at],
    [
      /^(objection|earlierAnswers\.objection)\.decision$/,
      value => (value === 'upheld' ? 'follows your objection' : 'did not follow'),
    ],
    [/^(objection|earlierAnswers\.objection)\.reason$/, raw],
    [/^yourConsent\.(at|revokedAt)$/, at],
    [/^yourConsent\.verified$/, value => (value ? consentWords('en')('verified') : null)],
    [/^others\.role$/, of('party')],
    [/^others\.told$/, nothing],
    [
      /^others\.answer\.answer$/,
      (value, _, m) => (m.view.others?.some(o => o.objection) ? null : told.of('others', String(value))),
    ],
    [/^others\.answer\.at$/, at],
    [/^others\.objection$/, value => told.of('others', String(value))],
    [/^disclosed\.at$/, at],
    [/^disclosed\.items$/, value => page('given.items', { n: Number(value) })],
    [/^disclosed\.recalled\.(at|fetched)$/, nothing],
    [/^disclosed\.to$/, raw],
    [/^staffAccess\.(who|employer|purpose|words|reads)$/, raw],
    [/^staffAccess\.(at|until)$/, at],
    // It dates the record.
    [/^staffAccess\.lastReadAt$/, nothing],
  ]
}

/** Marks of direction and breaks of lines are no words. */
function plain(text: string): string {
  return text.replaceAll(/[\u2066-\u2069\u202a-\u202e\u200e\u200f]/g, '').replaceAll(/[ \n]+/g, ' ')
}
