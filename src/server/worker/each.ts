// One item of a pass that fails must not keep the others waiting: they are other people's demands.

/** Works through all of them; afterwards throws the first failure, so that the pass is seen to have failed. */
export async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const failures: unknown[] = []
  for (const item of items) await work(item).catch(error => failures.push(error))
  if (failures.length > 0) throw failures[0]
}
