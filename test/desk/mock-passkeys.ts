// One's own passkeys as the mock desk has them: several to sign in, one to approve.
import { refuse } from '../../src/demand/refusal.ts'
import type { OwnPasskeyLine, OwnPasskeys } from '../../src/server/desk/own-passkeys-api.ts'

export class MockPasskeys {
  desk: OwnPasskeyLine[] = [
    {
      name: 'k1',
      label: 'Windows Hello',
      madeAt: '2026-03-02T09:00:00.000Z',
      usedAt: '2026-11-25T08:00:00.000Z',
    },
    { name: 'k2', label: null, madeAt: '2026-09-14T09:00:00.000Z', usedAt: null },
    { name: 'k3', label: 'مفتاح المكتب', madeAt: '2026-10-01T09:00:00.000Z', usedAt: null },
  ]
  approve: OwnPasskeyLine[] = [
    {
      name: 'k4',
      label: 'Security key',
      madeAt: '2026-03-02T09:10:00.000Z',
      usedAt: '2026-11-24T16:00:00.000Z',
    },
  ]

  answer(method: string, name = '', act = '', body: unknown = null): object {
    if (method === 'GET')
      return { desk: this.desk, approve: this.approve, locked: null } satisfies OwnPasskeys
    if (name === 'add') return { path: '/sign-in' }
    if (!this.desk.some(one => one.name === name))
      return refuse('not_found', 'There is no such passkey of yours.', 'Reload the page.')
    const label = String((body as { label?: string }).label ?? '') || null
    this.desk =
      act === 'remove'
        ? this.desk.filter(one => one.name !== name)
        : this.desk.map(one => (one.name === name ? { ...one, label } : one))
    return {}
  }
}
