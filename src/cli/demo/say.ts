// How the demo tells what it does.
/** Told after each step: who, did what, and what was proved by it. */
export type Say = (who: string, did: string, proved?: string) => void
