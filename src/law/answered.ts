// Answers by fact path, `{ "customer.us_person": false }`, put where the fact sheet has them.

/**
 * `base` with each answer at its place. An answer to a part says that there is a whole, unless the whole is stated to be
 * none; what `base` states itself is never overwritten. Neither argument is changed.
 */
export function withAnswers(
  base: Readonly<Record<string, unknown>>,
  answers: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const facts: Record<string, unknown> = { ...base }
  const wholesFirst = Object.entries(answers).sort(([a], [b]) => a.split('.').length - b.split('.').length)
  for (const [path, value] of wholesFirst) {
    const [top, part] = path.split('.') as [string, string | undefined]
    if (part === undefined) {
      if (!(top in facts)) facts[top] = value
      continue
    }
    const whole = facts[top] === undefined ? {} : facts[top]
    if (typeof whole === 'object' && whole !== null && (whole as Record<string, unknown>)[part] == null)
      facts[top] = { ...whole, [part]: value }
  }
  return facts
}
