// Named parameters in a declared statement, turned into PostgreSQL's numbered ones. Names inside quotes and comments are text.

export type BoundSql = {
  text: string
  /** The values in the order of the numbers. */
  values(named: Record<string, string>): string[]
}

const tokens = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([A-Za-z_]\w*)|;/g

/** Throws for a name that is not allowed, a first name (the account or value) that is not used, and a second statement. */
export function bindNames(sql: string, allowed: readonly string[]): BoundSql {
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
  const needed = allowed.includes('account') ? 'account' : 'value'
  if (!used.includes(needed)) throw new Error(`a declared statement does not use $${needed}`)
  return { text, values: named => used.map(name => named[name]!) }
}
