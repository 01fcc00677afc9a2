// What administration writes to the audit trail.

/** A closed list: what the audit view can be filtered by. */
export const systemActs = [
  'signed_in',
  'sign_in_failed',
  'passkey_enrolled',
  'passkey_revoked',
  'link_made',
  'person_added',
  'person_changed',
  'person_deactivated',
  'person_reactivated',
  'recovery_asked',
  'recovery_confirmed',
  'recovery_stopped',
  'token_made',
  'token_revoked',
  'token_refused',
  'settings_changed',
  'provider_changed',
  'mail_tested',
  'oidc_changed',
  'oidc_bound',
  'oidc_unbound',
  'webhook_changed',
  'retention_changed',
  'retention_run',
  'directory_changed',
  'wording_written',
  'template_approved',
  'template_revoked',
] as const
export type SystemActKind = (typeof systemActs)[number]
