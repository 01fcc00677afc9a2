// The pages of administration, in the order of the bar.
import { say } from './admin-words.ts'

export const adminPlaces = [
  { to: '/admin', title: say('page.guide') },
  { to: '/admin/people', title: say('page.people') },
  { to: '/admin/sign-in', title: say('page.sign_in') },
  { to: '/admin/tokens', title: say('page.tokens') },
  { to: '/admin/webhooks', title: say('page.webhooks') },
  { to: '/admin/provider', title: say('page.provider') },
  { to: '/admin/mail', title: say('page.mail') },
  { to: '/admin/templates', title: say('page.templates') },
  { to: '/admin/settings', title: say('page.settings') },
  { to: '/tenants', title: say('page.tenants') },
  { to: '/authorities', title: say('page.authorities') },
  { to: '/retention', title: say('page.retention') },
  { to: '/admin/audit', title: say('page.audit') },
  { to: '/admin/health', title: say('page.health') },
] as const
