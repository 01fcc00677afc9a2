// The text of an HTML mail as its reader sees it: without what is hidden, and with struck-through words left out, since
// a withdrawn identifier must never be proposed. Both are said in warnings.
import type { WarningCode } from './limits.ts'
import { blends, hides, type Look, lookIn, plainLook, sheetsOf } from './page/css-hidden.ts'

type Warning = { code: WarningCode; detail: string }

const silent = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
])
const struck = new Set(['s', 'del', 'strike'])
const block = new Set(
  'address article aside blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  sect: '§',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  ntilde: 'ñ',
  shy: '',
  zwnj: '',
}

type Open = { name: string; mute: 'hidden' | 'struck' | null; href: string | null; from: number; look: Look }

/** Text of `html`; at most 100,000 tags and 500 levels, after that the rest is read as if flat. */
export function htmlToText(html: string): { text: string; warnings: Warning[] } {
  const state: State = { out: '', stack: [], warnings: new Map(), sheets: sheetsOf(html) }
  const token =
    /<!--[\s\S]*?(?:-->|$)|<\/?([A-Za-z][A-Za-z0-9:-]*)((?:[^>"']|"[^"]{0,100000}"|'[^']{0,100000}'){0,1000})>|[^<]+|</g
  for (const match of html.matchAll(token)) {
    const [whole, name, attributes = ''] = match
    if (name === undefined) {
      if (!whole.startsWith('<!--')) addText(state, whole)
    } else if (whole.startsWith('</')) close(state, name.toLowerCase())
    else open(state, name.toLowerCase(), attributes)
  }
  const text = state.out
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
  return { text: text.trim(), warnings: [...state.warnings.values()] }
}

type State = {
  out: string
  readonly stack: Open[]
  readonly warnings: Map<WarningCode, Warning>
  readonly sheets: ReadonlyMap<string, string>
}

function addText(state: State, raw: string): void {
  const text = decodeEntities(raw)
  const muted = state.stack.find(tag => tag.mute !== null)
  const blended = blends(state.stack.at(-1)?.look ?? plainLook)
  if (muted === undefined && (!blended || text.trim() === '')) {
    state.out += state.stack.some(tag => tag.name === 'pre') ? text : text.replace(/\s+/g, ' ')
  } else if (text.trim() !== '' && !silent.has(muted?.name ?? '')) {
    const code = muted?.mute === 'struck' ? 'struck_text' : 'hidden_text'
    const detail =
      code === 'struck_text' ? 'words struck through were left out' : 'hidden words were left out'
    state.warnings.set(code, { code, detail })
  }
}

function open(state: State, name: string, attributes: string): void {
  if (block.has(name)) state.out += '\n'
  if (name === 'td' || name === 'th') state.out += ' '
  if (empty.has(name) || attributes.trimEnd().endsWith('/') || state.stack.length > 500) return
  const sheet = namesOf(attributes).map(one => state.sheets.get(one) ?? '')
  const style = [...sheet, attribute(attributes, 'style')].join(';')
  const struckOut = struck.has(name) || /line-through/i.test(style)
  const hidden = silent.has(name) || hides(style) || /\shidden(\s|=|$)/i.test(` ${attributes}`)
  const mute = hidden ? 'hidden' : struckOut ? 'struck' : null
  const href = name === 'a' ? attribute(attributes, 'href') : null
  const colours = {
    color: name === 'font' ? attribute(attributes, 'color') : '',
    bgcolor: attribute(attributes, 'bgcolor'),
  }
  const look = lookIn(state.stack.at(-1)?.look ?? plainLook, style, colours)
  state.stack.push({ name, mute, href, from: state.out.length, look })
}

function namesOf(attributes: string): string[] {
  const classes = attribute(attributes, 'class').split(/\s+/).slice(0, 50)
  return [...classes.map(name => `.${name}`), `#${attribute(attributes, 'id')}`]
}

function close(state: State, name: string): void {
  const at = state.stack.findLastIndex(tag => tag.name === name)
  if (at >= 0) {
    const tag = state.stack[at] as Open
    state.stack.length = at
    if (tag.href !== null) compareLink(state, tag.href, state.out.slice(tag.from))
  }
  if (block.has(name)) state.out += '\n'
}

/** A link whose words show one host and whose target is another. */
function compareLink(state: State, href: string, words: string): void {
  const shown = /(?:https?:\/\/|www\.)([^\s/:?#]+)/i.exec(words)?.[1]?.toLowerCase()
  const target = /^\s*https?:\/\/([^\s/:?#]+)/i.exec(href)?.[1]?.toLowerCase()
  if (
    shown === undefined ||
    target === undefined ||
    shown.replace(/^www\./, '') === target.replace(/^www\./, '')
  ) {
    return
  }
  state.warnings.set('link_text_differs', {
    code: 'link_text_differs',
    detail: `a link shows ${shown.slice(0, 100)} and leads to ${target.slice(0, 100)}`,
  })
}

function attribute(attributes: string, name: string): string {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  )
  return decodeEntities(match?.[1] ?? match?.[2] ?? match?.[3] ?? '')
}

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[A-Za-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
      ? String.fromCodePoint(code)
      : ''
  })
}
