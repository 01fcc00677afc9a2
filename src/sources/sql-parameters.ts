// Named parameters in a declared statement, turned into PostgreSQL's numbered ones. Names inside quotes and comments are text.

export type BoundSql = {
  text: string
  /** The values in the order of the numbers. */
  values(named: Record<string, string>): string[]
}

const tokens = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([A-Za-z_]\w*)|;/g

/** Throws for a name that is not allowed, one of `needed` that is not used, and a second statement. */
export function bindNames(sql: string, allowed: readonly string[], needed: readonly string[]): BoundSql {
  const used: string[] = []
  const text = sql
    .trim()
    .replace(/;\s*$/, '')
    .replace(tokens, (token, name?: string) => {
      if (token === ';') throw new Error('a declared statement must be one statement')
      if (name === undefined) return token
      if (!allowed.includes(name))
        throw new Error(
          `a declared statement names $${name}; known are ${allowed.map(known => `$${known}`).join(', ')}`,
        )
      if (!used.includes(name)) used.push(name)
      return `$${used.indexOf(name) + 1}`
    })
  // A statement that does not ask for the account would give everybody's data each time.
  const missing = needed.find(name => !used.includes(name))
  if (missing !== undefined) throw new Error(`a declared statement does not use $${missing}`)
  return { text, values: named => used.map(name => named[name]!) }
}
