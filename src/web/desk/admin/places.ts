// The pages of administration, in the order of the bar.
export const adminPlaces = [
  { to: '/admin', title: 'First steps' },
  { to: '/admin/people', title: 'People' },
  { to: '/admin/sign-in', title: 'Sign-in' },
  { to: '/admin/tokens', title: 'Tokens' },
  { to: '/admin/webhooks', title: 'Webhooks' },
  { to: '/admin/provider', title: 'Provider' },
  { to: '/admin/mail', title: 'Mail' },
  { to: '/admin/templates', title: 'Templates' },
  { to: '/admin/settings', title: 'Settings' },
  { to: '/tenants', title: 'Tenants' },
  { to: '/retention', title: 'Retention' },
  { to: '/admin/audit', title: 'Audit' },
  { to: '/admin/health', title: 'Health' },
] as const
