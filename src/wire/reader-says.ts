// What the caged reader tells whoever started it, and what it may ask.
/** Called once or more: what was said is the parent's, also where the child dies later. */
export type Say = (answer: unknown, blobs?: readonly Uint8Array[]) => void

/** Waits for the answer. Where nothing answers, it never comes. */
export type Ask = (question: unknown) => unknown
