// What a tagged PDF is made of: plain text in blocks, and nothing else.
export type PdfBlock =
  | { readonly kind: 'heading' | 'part'; readonly text: string }
  | { readonly kind: 'paragraph' | 'small'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }

export type PdfText = {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  /** Between a label and its value, as the language writes it. */
  readonly colon: string
  readonly blocks: readonly PdfBlock[]
}

/** Lines above the title. */
export type PdfHead = readonly {
  readonly text: string
  readonly size: number
  readonly bold?: true
  readonly after?: number
}[]

export type PdfMade = {
  readonly text: PdfText
  readonly head: PdfHead
  readonly author: string
  readonly createdAt: Date
  /** The same in another language, on a page of its own and marked as being in it. */
  readonly beside: PdfText | null
}
