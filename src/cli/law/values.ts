// A fact's value as typed: true, false, none, a number, else the text itself.

export function readValue(text: string): unknown {
  if (text === 'null' || text === 'none') return null
  if (text === 'true' || text === 'false') return text === 'true'
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text
}
