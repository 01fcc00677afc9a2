// The words that a reader saw, out of what is kept of a reading (src/server/papers/readings.ts), whatever else it holds.

/** The parts of a reading that hold words. */
export type ReadText = {
  readonly parts: readonly { readonly name: string; readonly pages: readonly { readonly text: string }[] }[]
  readonly mail?:
    | {
        readonly subject: string
        readonly from: readonly { readonly name: string; readonly address: string }[]
      }
    | undefined
}

export function textOf({ parts, mail }: ReadText): string {
  return [
    ...(mail ? [mail.subject, ...mail.from.flatMap(f => [f.name, f.address])] : []),
    ...parts.flatMap(part => [part.name, ...part.pages.map(page => page.text)]),
  ].join('\n')
}
