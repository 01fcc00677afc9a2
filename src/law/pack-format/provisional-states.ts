// The states of a paper that waits for a confirmation. Apart from the schema: browsers say them and load no schema.

export const PROVISIONAL_STATES = ['pending', 'confirmed', 'doubtful', 'refused', 'lapsed'] as const
export type ProvisionalState = (typeof PROVISIONAL_STATES)[number]

/** As a pack may describe them: a confirmation after the term can mean less than that none came. Told, it is in doubt. */
export const DESCRIBED_STATES = ['pending', 'confirmed', 'doubtful', 'late', 'refused', 'lapsed'] as const
export type DescribedState = (typeof DESCRIBED_STATES)[number]
