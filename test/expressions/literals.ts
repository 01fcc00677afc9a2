// The regular expressions that stand in a source file, found by reading it as a compiler's scanner does: not in strings, comments
// or templates, and told apart from divisions by what stands before the slash.

export type Expression = { readonly source: string; readonly flags: string; readonly where: string }

/** What may stand before an expression; behind anything else a slash divides. */
const BEFORE = /(?:^|[([{,;=:!&|?+\-*%~^<>}]|\b(?:return|typeof|case|in|of|do|else|yield|await))\s*$/

export function expressionsIn(code: string, file: string): Expression[] {
  const found: Expression[] = []
  let line = 1
  let at = 0
  let plain = ''
  const skipTo = (end: number) => {
    line += code.slice(at, end).split('\n').length - 1
    at = end
  }
  while (at < code.length) {
    const two = code.slice(at, at + 2)
    if (two === '//') skipTo(indexOr(code, '\n', at))
    else if (two === '/*') skipTo(indexOr(code, '*/', at + 2) + 2)
    else if (code[at] === "'" || code[at] === '"') {
      skipTo(stringEnd(code, at))
      plain = 'x'
    } else if (code[at] === '`') {
      skipTo(stringEnd(code, at))
      plain = 'x'
    } else if (code[at] === '/' && BEFORE.test(plain.slice(-20))) {
      const end = expressionEnd(code, at)
      const flags = /^[a-z]*/.exec(code.slice(end))?.[0] ?? ''
      found.push({ source: code.slice(at + 1, end - 1), flags, where: `${file}:${line}` })
      skipTo(end + flags.length)
      plain = 'x'
    } else {
      plain += code[at] as string
      if (plain.length > 200) plain = plain.slice(-40)
      skipTo(at + 1)
    }
  }
  return found
}

function indexOr(code: string, what: string, from: number): number {
  const at = code.indexOf(what, from)
  return at < 0 ? code.length : at
}

/** What is put into a template is code again; none of it holds an expression here, and one that did would be found by its use. */
function stringEnd(code: string, start: number): number {
  const quote = code[start]
  let at = start + 1
  while (at < code.length && code[at] !== quote) at += code[at] === '\\' ? 2 : 1
  return at + 1
}

function expressionEnd(code: string, start: number): number {
  let inClass = false
  for (let at = start + 1; at < code.length; at += 1) {
    const char = code[at]
    if (char === '\\') at += 1
    else if (char === '[') inClass = true
    else if (char === ']') inClass = false
    else if (char === '/' && !inClass) return at + 1
  }
  throw new Error(`an expression without end: ${code.slice(start, start + 60)}`)
}
