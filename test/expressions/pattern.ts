// A regular expression as a tree, for the counting of steps: as much of ECMAScript's grammar as the sources use, and a refusal
// of the rest.

export type Node =
  | { readonly type: 'char'; readonly source: string }
  | { readonly type: 'seq'; readonly items: readonly Node[] }
  | { readonly type: 'alt'; readonly options: readonly Node[] }
  | {
      readonly type: 'repeat'
      readonly min: number
      readonly max: number
      readonly lazy: boolean
      readonly body: Node
    }
  | { readonly type: 'edge'; readonly source: string }
  | { readonly type: 'ahead'; readonly negative: boolean; readonly body: Node }
  | { readonly type: 'behind'; readonly source: string; readonly body: Node }

export function parsePattern(source: string, flags: string): Node {
  const parser = new Parser(source, /[uv]/.test(flags), flags.includes('v'))
  return parser.whole()
}

class Parser {
  private at = 0
  private readonly source: string
  private readonly unicode: boolean
  private readonly sets: boolean

  constructor(source: string, unicode: boolean, sets: boolean) {
    this.source = source
    this.unicode = unicode
    this.sets = sets
  }

  whole(): Node {
    const node = this.alternatives()
    if (this.at !== this.source.length) throw new Error(`not understood at ${this.at}: ${this.source}`)
    return node
  }

  private alternatives(): Node {
    const options = [this.sequence()]
    while (this.take('|')) options.push(this.sequence())
    return options.length === 1 ? (options[0] as Node) : { type: 'alt', options }
  }

  private sequence(): Node {
    const items: Node[] = []
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] as string))
      items.push(this.quantified(this.term()))
    return { type: 'seq', items }
  }

  private quantified(body: Node): Node {
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})(\??)/.exec(this.source.slice(this.at))
    if (!found) return body
    this.at += found[0].length
    const [sign, low = '', comma, high] = found
    const min = sign.startsWith('+') ? 1 : sign.startsWith('{') ? Number(low) : 0
    const open = sign.startsWith('{') ? (comma ? (high ? Number(high) : Number.POSITIVE_INFINITY) : min) : 0
    const max = sign.startsWith('?') ? 1 : sign.startsWith('{') ? open : Number.POSITIVE_INFINITY
    return { type: 'repeat', min, max, lazy: found[4] === '?', body }
  }

  private term(): Node {
    const char = this.source[this.at] as string
    if (char === '(') return this.group()
    if (char === '[') return this.leaf(this.classEnd())
    if (char === '^' || char === '$') return { type: 'edge', source: this.cut(1) }
    if (char !== '\\') return this.leaf(this.at + this.charLength())
    const next = this.source[this.at + 1] as string
    if (next === 'b' || next === 'B') return { type: 'edge', source: this.cut(2) }
    if (/[1-9k]/.test(next)) throw new Error(`a reference back: ${this.source}`)
    const escaped = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|[\s\S])/.exec(
      this.source.slice(this.at),
    )
    return this.leaf(this.at + (escaped as RegExpExecArray)[0].length)
  }

  private charLength(): number {
    return this.unicode && (this.source.codePointAt(this.at) as number) > 0xffff ? 2 : 1
  }

  private group(): Node {
    const start = this.at
    const head = /^\((?:\?(?::|=|!|<=|<!|<[A-Za-z]\w*>))?/.exec(this.source.slice(this.at))?.[0] as string
    this.at += head.length
    const body = this.alternatives()
    if (!this.take(')')) throw new Error(`a group without end: ${this.source}`)
    if (head === '(?=' || head === '(?!') return { type: 'ahead', negative: head === '(?!', body }
    if (head === '(?<=' || head === '(?<!')
      return { type: 'behind', source: this.source.slice(start, this.at), body }
    return body
  }

  private classEnd(): number {
    let depth = 0
    for (let at = this.at; ; at += 1) {
      const char = this.source[at]
      if (char === undefined) throw new Error(`a class without end: ${this.source}`)
      if (char === '\\') at += 1
      else if (char === '[' && (depth === 0 || this.sets)) depth += 1
      else if (char === ']') {
        depth -= 1
        if (depth === 0) return at + 1
      }
    }
  }

  private leaf(end: number): Node {
    return { type: 'char', source: this.cut(end - this.at) }
  }

  private cut(length: number): string {
    this.at += length
    return this.source.slice(this.at - length, this.at)
  }

  private take(char: string): boolean {
    if (this.source[this.at] !== char) return false
    this.at += 1
    return true
  }
}
