// One's own passkeys as the mock desk has them: several to sign in, one to approve.

import type { OwnPasskeyLine, OwnPasskeys } from '../../src/api/desk/own-passkeys.ts'
import type { OwnSession, OwnSessions } from '../../src/api/sign-in/sessions.ts'
import { sentence } from '../../src/kernel/message.ts'
import { refuse } from '../../src/kernel/refusal.ts'

export class MockPasskeys {
  freshUntil = '2999-01-01T00:00:00.000Z'
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

  sessions: OwnSession[] = ['a', 'b', 'c'].map((letter, i) => ({
    name: letter.repeat(32),
    beganAt: `2026-11-25T0${8 - i}:00:00.000Z`,
    usedAt: `2026-11-25T0${9 - i}:30:00.000Z`,
    via: i === 2 ? 'oidc' : 'passkey',
    own: i === 0,
  }))

  ownSessions(): OwnSessions {
    return { sessions: this.sessions, freshUntil: this.freshUntil }
  }

  end(name: string | null): void {
    this.sessions = this.sessions.filter(one => one.own || (name !== null && one.name !== name))
  }

  answer(method: string, name = '', act = '', body: unknown = null): object {
    if (method === 'GET')
      return {
        desk: this.desk,
        approve: this.approve,
        locked: null,
        freshUntil: this.freshUntil,
      } satisfies OwnPasskeys
    if (name === 'add') return { path: '/sign-in' }
    if (!this.desk.some(one => one.name === name))
      return refuse('not_found', sentence('borders.no_such_passkey_yours'), sentence('borders.reload_page'))
    const label = String((body as { label?: string }).label ?? '') || null
    this.desk =
      act === 'remove'
        ? this.desk.filter(one => one.name !== name)
        : this.desk.map(one => (one.name === name ? { ...one, label } : one))
    return {}
  }
}
