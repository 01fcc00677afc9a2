// The desk's contract: every route under `/api` on its host. A session cookie opens it, a write carries the header `x-duly: 1`, and a
// refusal comes as application/problem+json with a `Refusal` inside.
import type { Contract } from '../contract.ts'
import { actsApi } from './acts.ts'
import { arrivalsApi } from './arrivals.ts'
import { auditApi } from './audit.ts'
import { authoritiesApi } from './authorities.ts'
import { counselAnswersApi } from './counsel-answers.ts'
import { demandApi } from './demand-page.ts'
import { figuresApi } from './figures.ts'
import { lanesApi } from './lanes.ts'
import { lawApi } from './law.ts'
import { meApi } from './me.ts'
import { oidcApi } from './oidc.ts'
import { openDemandsApi } from './open-demands.ts'
import { ownPasskeysApi } from './own-passkeys.ts'
import { paperActsApi } from './paper-acts.ts'
import { peopleApi } from './people.ts'
import { programsApi } from './programs.ts'
import { queueApi } from './queue.ts'
import { retentionApi } from './retention.ts'
import { settingsApi } from './settings.ts'
import { templatesApi } from './templates.ts'
import { tenantsApi } from './tenants.ts'
import { workApi } from './work.ts'

export const deskApi = {
  ...meApi,
  ...ownPasskeysApi,
  ...queueApi,
  ...demandApi,
  ...arrivalsApi,
  ...actsApi,
  ...paperActsApi,
  ...counselAnswersApi,
  ...lanesApi,
  ...workApi,
  ...lawApi,
  ...templatesApi,
  ...tenantsApi,
  ...authoritiesApi,
  ...openDemandsApi,
  ...retentionApi,
  ...figuresApi,
  ...peopleApi,
  ...programsApi,
  ...settingsApi,
  ...oidcApi,
  ...auditApi,
} as const satisfies Contract
export type DeskApi = typeof deskApi
