// What a process keeps from one file of tests to the next, such as a browser. `node --test file` keeps nothing: there it ends with
// whoever opened it.
const closers: (() => Promise<void>)[] = []
let keeping = false

/** Called by a process that runs several files. */
export function keepBetweenFiles(): void {
  keeping = true
}

/** Whether `close` is called at the end of the process; otherwise whoever opened it closes it. */
export function isKept(close: () => Promise<void>): boolean {
  if (keeping) closers.push(close)
  return keeping
}

export async function closeKept(): Promise<void> {
  for (const close of closers.splice(0)) await close()
}
