// The words of the index, which is written in the reader's language. They come from outside (`src/words/package`), as plain text
// with names in braces: no library of messages is loaded into the gate for them.

export type IndexWords = {
  /** BCP 47. */
  language: string
  /** Between a label and its value. */
  colon: string
  texts: Readonly<Record<IndexKey, string>>
  /** What the law packs call an instrument, by its id. */
  instruments: Readonly<Record<string, string>>
}

export type IndexKey =
  | 'title'
  | 'lead'
  | 'order'
  | 'order.reference'
  | 'order.digest'
  | 'order.papers'
  | 'order.instruments'
  | 'order.production'
  | 'order.readers'
  | 'order.gate'
  | 'lines'
  | 'lines.line'
  | 'lines.account'
  | 'lines.category'
  | 'lines.period'
  | 'lines.under'
  | 'lines.items'
  | 'lines.missing'
  | 'period'
  | 'period.beginning'
  | 'period.now'
  | 'period.none'
  | 'none_found'
  | 'outside'
  | 'omitted'
  | 'twice'
  | 'nothing_missing'
  | 'not_measured'
  | 'told_elsewhere'
  | 'hand'
  | 'hand.lead'
  | 'hand.at'
  | 'hand.by'
  | 'hand.confirmed'
  | 'hand.export'
  | 'inside'
  | 'inside.messages'
  | 'inside.files'
  | 'inside.table'
  | 'inside.mailbox'
  | 'inside.columns'
  | 'inside.certificate'
  | 'inside.pdf'
  | 'inside.nothing'
  | 'formulas'
  | 'check'
  | 'check.bag'
  | 'check.duly'
  | 'check.listing'
  | 'check.not'
  | 'files'
  | 'files.name'
  | 'files.bytes'
  | 'files.further'
  | 'files.back'
  | 'pdf.lines'
  | 'pdf.files'
  | 'category.subscriber'
  | 'category.traffic'
  | 'category.location'
  | 'category.content_stored'
  | 'category.content_realtime'

/** `text` with each `{name}` in it replaced; a name that is not given stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) =>
    String(Object.hasOwn(values, name) ? values[name] : whole),
  )
}
