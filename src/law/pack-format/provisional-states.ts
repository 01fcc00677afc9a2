// The states of a paper that waits for a confirmation. Apart from the schema: browsers say them and load no schema.

export const PROVISIONAL_STATES = ['pending', 'confirmed', 'doubtful', 'refused', 'lapsed'] as const
export type ProvisionalState = (typeof PROVISIONAL_STATES)[number]
