// Witnesses of others, as the settings name them.
/** A witness of this installation that runs elsewhere: its verifier key, and where it is asked. */
export type WitnessElsewhere = { key: string; address: string }

/** Witnesses of others, asked beside the one of this installation. `quorum` absent: a majority of all, at least 2. */
export type OutsideWitnesses = { outside: WitnessElsewhere[]; quorum?: number }
