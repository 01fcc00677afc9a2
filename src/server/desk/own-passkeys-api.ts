// One’s own passkeys over HTTP, as types.
export type OwnPasskeyLine = {
  readonly name: string
  /** Null: it is called by its day. */
  readonly label: string | null
  readonly madeAt: string
  readonly usedAt: string | null
}
/** GET /api/me/passkeys: to sign in here, and to approve. `locked`: why this session may change none; null where it may. */
export type OwnPasskeys = Readonly<Record<'desk' | 'approve', readonly OwnPasskeyLine[]>> & {
  readonly locked: string | null
}

// POST /api/me/passkeys/add            {} → { path }   of the one-time page, for ten minutes
// POST /api/me/passkeys/:name/rename   { label } → {}
// POST /api/me/passkeys/:name/remove   {} → {}
