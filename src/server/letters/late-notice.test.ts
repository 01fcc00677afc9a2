// What a late notice says that its reader can do: what left only where something did, the window where there is one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  close,
  gagged,
  given,
  MATTER,
  NOW,
  play,
  policy,
  readSecrecy,
  roadTo,
} from '../../../test/given.ts'
import { lifted } from '../../../test/lifting.ts'
import { determine, facts, reject } from '../../../test/papers/papers.ts'
import { provider } from '../../../test/server/provider.ts'
import { furtherTo, isLateTelling } from '../../domain/notice/notify.ts'
import { noticeTerms } from '../../domain/notice/promised-terms.ts'
import { windowFor } from '../../domain/notice/window.ts'
import type { DemandEvent } from '../../domain/registry/event.ts'
import { hasLeft } from '../../domain/secrecy/late-order.ts'
import type { TenantView } from '../../store/views/tenant-view.ts'
import { tenantView } from '../../store/views/views.ts'
import { mailWords } from '../../words/faces/mails.ts'
import { type Language, languages } from '../../words/languages.ts'
import { when } from '../../words/when.ts'
import { ranOn } from '../acts/signed-notice.ts'
import { plainText } from './block.ts'
import { notice } from './to-tenant.ts'

const HOST = 'https://console.example'
const under = { ...gagged, until: '2026-12-31' }
const read = [[cast.mara, readSecrecy(MATTER, under)]] as const
const refused = [[cast.mara, determine([reject('acc1', 'subscriber'), reject('acc1')], false)]] as const

function written(past: readonly DemandEvent[], language: Language, now: string, seen = (v: TenantView) => v) {
  const d = given(past).state!
  const m = d.matters[0]!
  const first = furtherTo(d, m, now)
  const window = windowFor(d, m, noticeTerms(policy, null), now)
  const windowEndsAt = first?.windowEndsAt ?? window.endsAt
  const text = plainText(
    notice(
      {
        view: seen(tenantView(d, m, d.released ? now : null, [])),
        windowEndsAt,
        code: '123456',
        copySha256: 'x',
        page: HOST,
        late: isLateTelling(d, m, now),
        left: hasLeft(d, m),
        further: first && { toldAt: first.sentAt, keptBack: true, wider: null },
        opensWindow: false,
        window: first ? ranOn(first, now) : window.fits,
        covered: [],
        instrument: 'Grand jury subpoena',
        law: text => ({ text, language, translated: false }),
      },
      provider,
      { language, own: null },
    ),
  )
  const say = mailWords(language)
  const until = when(windowEndsAt, provider.zone, language)
  const sentences = {
    part: say('notice.part_left'),
    late: say('notice.do_late', { host: HOST }),
    until: say('notice.do_until', { at: until, host: HOST }),
    no_window: say('notice.no_window', { host: HOST }),
    nothing: say('notice.do_nothing', { host: HOST }),
    see: say('notice.do_see', { host: HOST }),
  }
  return Object.entries(sentences).flatMap(([name, sentence]) =>
    flat(text).includes(flat(sentence)) ? [name] : [],
  )
}

/** Without the breaks of its lines. */
function flat(text: string): string {
  return text.replaceAll(/\s+/g, '')
}

const says = (past: readonly DemandEvent[], expected: string, now = NOW) => {
  for (const language of languages) assert.deepEqual(written(past, language, now), [expected], language)
}

test('before anything has left, a late notice gives the window that holds production', () => {
  says(play(lifted(), roadTo('secondRead', { read })), 'until')
})

test('where the term leaves no time, it says so', () => {
  const soon = { ...facts(['anna@acme.example']), dueAt: '2026-11-25T20:00:00.000Z' }
  const confirmed = [[cast.ines, { type: 'confirm_facts', facts: soon, changed: [] }]] as const
  says(play(lifted(), roadTo('secondRead', { read, confirmed })), 'no_window')
})

test('where everything was refused, it says that nothing has left, before the closing and after it', () => {
  const open = roadTo('secondRead', { read, determined: refused })
  says(play(lifted(), open), 'nothing')
  says(play([[cast.mara, { ...close, outcome: 'rejected' } as typeof close], ...lifted()], open), 'nothing')
})

test('what left is told where something did', () => {
  says(play(lifted(), roadTo('released', { read, notified: [], answered: [] })), 'late')
})

test('where a part left and the rest follows, it says both, and the window for the rest', () => {
  const inParts = (view: TenantView): TenantView => ({
    ...view,
    released: { at: NOW, items: 1, sha256: 'x' },
    lines: view.lines.flatMap(l => [l, { ...l, later: true as const }]),
  })
  const past = play(lifted(), roadTo('secondRead', { read }))
  for (const language of languages)
    assert.deepEqual(written(past, language, NOW, inParts), ['part', 'until'], language)
})

test('a further notice before anything left goes on with the first one’s window', () => {
  const order = [
    [cast.mara, readSecrecy(MATTER, under)],
    [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
    ...lifted(),
  ] as const
  says(play(order, roadTo('notified')), 'until')
  says(play(order, roadTo('notified')), 'see', at(61))
})
