// What the address of the figures' page may ask for.
export type FiguresSearch = {
  readonly months: number
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly authority?: string
}
