// Why a line was decided as it was is always said, with the rule where it stands on one: in the notice, on the page, in the record.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, given, roadTo } from '../../../../test/given.ts'
import { determine, reject } from '../../../../test/papers/papers.ts'
import { provider } from '../../../../test/server/provider.ts'
import { tenantView } from '../../../store/views/views.ts'
import { plainText } from '../../letters/block.ts'
import { notice } from '../../letters/to-tenant.ts'
import { matterPage } from './matter-page.ts'
import { recordText } from './record/record-text.ts'

const bare = {
  ...reject('acc1', 'subscriber'),
  ground: 'wrong_addressee',
  reason: 'It names another company.',
} as const
const past = roadTo('notified', {
  determined: [[cast.carl, determine([{ ...bare, cite: '' }, reject('acc1')], false)]],
})
const d = given(past).state
const m = d?.matters[0]
assert.ok(d && m)
const view = tenantView(d, m, null)
const law = (text: string) => ({ text, language: 'en' as const, translated: false })
const instrument = (id: string) => id

function pages(): Record<string, string> {
  const sent = {
    ...{ view, windowEndsAt: '2026-12-01T00:00:00.000Z', code: '123456', copySha256: 'x', page: 'h' },
    ...{ late: false, left: false, further: null, opensWindow: true, window: 'whole' as const, covered: [] },
    ...{ instrument: 'Subpoena', law },
  }
  const reader = { language: 'en', here: null }
  const facts = {
    ...{
      id: m?.id,
      view,
      provider,
      instrument,
      law,
      accesses: [],
      leaves: [],
      publicBy: '2026-11-26T00:00:00.000Z',
      draft: null,
    },
    ...{ sent: false, kept: false, reader, now: '2026-11-25T10:00:00.000Z', zone: 'UTC', token: '' },
    organisation: 'Acme',
  }
  return {
    notice: plainText(notice(sent, provider, { language: 'en', own: null })),
    page: String(matterPage({ host: 'h', name: 'Q' } as never, facts as never)),
    record: plainText(
      recordText({ packs: [], provider } as never, {
        matter: { view } as never,
        accesses: [],
        language: 'en',
      }),
    ),
  }
}

test('a refusal without a rule says its reason, and no empty brackets', () => {
  for (const [where, written] of Object.entries(pages())) {
    const text = written.replaceAll(/\s+/g, ' ')
    assert.match(text, /It names another company\./, where)
    assert.doesNotMatch(text, /\(\)|<cite[^>]*><\/cite>/, where)
    assert.match(text, /18 USC 2703/, `${where}: the other line names its rule`)
  }
})
