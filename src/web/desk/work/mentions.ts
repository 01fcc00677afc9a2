// Names in the words of a comment.

/** Who is named in a text, by whole names; of two names that begin alike the longer one. */
export function mentionsIn(
  text: string,
  people: readonly { readonly id: string; readonly name: string }[],
): string[] {
  let rest = text
  const found: string[] = []
  for (const p of [...people].sort((a, b) => b.name.length - a.name.length)) {
    if (!rest.includes(`@${p.name}`)) continue
    found.push(p.id)
    rest = rest.replaceAll(`@${p.name}`, '')
  }
  return found
}
