// The words of who and what acts at this installation, of the frame around these pages, and of closed lists of the server.

import type { WebhookEvent } from '../../../api/desk/programs.ts'
import type { TokenScope } from '../../../directory/administration.ts'
import type { Employment, Role } from '../../../kernel/actor.ts'
import { wordsIn } from '../words/load.ts'

export const say = await wordsIn({
  en: () => import('../../../words/desk/admin/en.ts'),
  de: () => import('../../../words/desk/admin/de.json'),
  fr: () => import('../../../words/desk/admin/fr.json'),
  es: () => import('../../../words/desk/admin/es.json'),
  nl: () => import('../../../words/desk/admin/nl.json'),
  pl: () => import('../../../words/desk/admin/pl.json'),
  ja: () => import('../../../words/desk/admin/ja.json'),
})

export const roleWords: Readonly<Record<Role, string>> = {
  intake: say('role.intake'),
  analyst: say('role.analyst'),
  counsel: say('role.counsel'),
  approver: say('role.approver'),
  custodian: say('role.custodian'),
  auditor: say('role.auditor'),
  administrator: say('role.administrator'),
}

export const employmentWords: Readonly<Record<Employment, string>> = {
  employee: say('employment.employee'),
  subcontractor: say('employment.subcontractor'),
}

export const scopeWords: Readonly<Record<TokenScope, string>> = {
  'directory:read': say('scope.directory:read'),
  'directory:write': say('scope.directory:write'),
  'people:write': say('scope.people:write'),
  'demands:read-counts': say('scope.demands:read-counts'),
}

export const eventWords: Readonly<Record<WebhookEvent, string>> = {
  'demand.changed': say('webhooks.demand.changed'),
  'system.act': say('webhooks.system.act'),
}

/** The same in a word or two, where it stands in a list. */
export const toldWords: Readonly<Record<WebhookEvent, string>> = {
  'demand.changed': say('webhooks.short.demand.changed'),
  'system.act': say('webhooks.short.system.act'),
}

/** `person_added` → "person added". */
export function actWords(kind: string): string {
  return say.of('act', kind)
}
