// The few words of the verifier, which speaks English and imports nothing for it.

/** "January to June 2026". */
export function halfWords(half: string): string {
  return `${half.endsWith('1') ? 'January to June' : 'July to December'} ${half.slice(0, 4)}`
}

/** Grouped by thin spaces nobody copies wrongly: "12,345". */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** "one demand", "1,200 demands". */
export function counted(n: number, one: string, many: string): string {
  return n === 1 ? `one ${one}` : `${grouped(n)} ${many}`
}
