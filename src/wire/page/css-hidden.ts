// Whether words of an HTML mail can be seen: by the styles of the elements around them and the plain rules of its style
// sheets. What only some screens hide, under @media, is seen.

export type Look = { readonly ink: string | null; readonly ground: string | null }

export const plainLook: Look = { ink: '#000000', ground: '#ffffff' }

const unseen =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:max-)?(?:height|width)\s*:\s*0(?![.\d])[^;]{0,20};[\s\S]{0,200}overflow\s*:\s*hidden|overflow\s*:\s*hidden[\s\S]{0,200}(?:max-)?(?:height|width)\s*:\s*0(?![.\d])|max-height\s*:\s*0(?![.\d])|opacity\s*:\s*0?\.?0*(?![.\d])|mso-hide\s*:\s*all|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)|(?:text-indent|left|top|right|bottom)\s*:\s*-\d{3,}|transform\s*:\s*scale\(\s*0/i
const size = /font-size\s*:\s*([\d.]{1,12})\s*(px|pt|em|rem|%)?/i

/** By what an element's own style says. */
export function hides(style: string): boolean {
  if (unseen.test(style)) return true
  const [, number, unit = 'px'] = size.exec(style) ?? []
  if (number === undefined) return false
  const limit = unit === '%' ? 10 : unit === 'em' || unit === 'rem' ? 0.1 : 1.2
  return Number(number) <= limit
}

/** The look of what stands in an element, from that around it. */
export function lookIn(
  around: Look,
  style: string,
  attributes: Partial<Record<'color' | 'bgcolor', string>>,
): Look {
  const ink = /(?:^|[;\s])color\s*:\s*([^;!]{1,60})/i.exec(style)?.[1] ?? attributes.color
  const picture = /background[^:;]{0,20}:[^;]{0,300}(?:url\(|gradient\()/i.test(style)
  const ground = /background(?:-color)?\s*:\s*([^;!]{1,60})/i.exec(style)?.[1] ?? attributes.bgcolor
  return {
    ink: ink ? colourOf(ink, around.ink) : around.ink,
    ground: picture ? null : ground ? colourOf(ground, around.ground) : around.ground,
  }
}

export function blends({ ink, ground }: Look): boolean {
  if (ink === null || ground === null) return false
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  return [1, 3, 5].every(at => Math.abs(part(ink, at) - part(ground, at)) <= 20)
}

const NAMES: Record<string, string> = {
  white: '#ffffff',
  black: '#000000',
  snow: '#fffafa',
  ivory: '#fffff0',
  whitesmoke: '#f5f5f5',
  ghostwhite: '#f8f8ff',
}

/** Null for a colour that is not understood. */
function colourOf(written: string, inherited: string | null): string | null {
  const word = written.trim().toLowerCase()
  if (/^(?:inherit|currentcolor|initial|none|transparent)\b/.test(word)) return inherited
  const short = /^#([\da-f])([\da-f])([\da-f])\b/.exec(word)
  const long = /^#[\da-f]{6}/.exec(word)
  if (long) return long[0]
  if (short)
    return `#${short
      .slice(1)
      .map(digit => digit + digit)
      .join('')}`
  const rgb = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/.exec(word)
  if (rgb)
    return `#${rgb
      .slice(1)
      .map(part => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
      .join('')}`
  return NAMES[/^[a-z]+/.exec(word)?.[0] ?? ''] ?? null
}

/** Names of classes and ids, ".name" and "#name", with the style that the sheets of a mail give them. */
export function sheetsOf(html: string): Map<string, string> {
  const styles = new Map<string, string>()
  for (const [, sheet = ''] of html.matchAll(/<style\b[^>]{0,300}>([\s\S]{0,200000}?)<\/style/gi)) {
    const always = withoutComments(sheet).replace(
      /@[^{};]{0,300}\{(?:[^{}]{0,5000}\{[^{}]{0,5000}\}){0,500}[^{}]{0,5000}\}/g,
      ' ',
    )
    for (const [, selectors = '', style = ''] of always.matchAll(/([^{}]{1,1000})\{([^{}]{0,5000})\}/g))
      for (const selector of selectors.split(',')) {
        const name = /^\s*[a-z\d*]{0,20}([.#][\w-]{1,100})\s*$/i.exec(selector)?.[1]
        if (name !== undefined && styles.size < 2000) styles.set(name, `${styles.get(name) ?? ''};${style}`)
      }
  }
  return styles
}

/** One that never ends reaches to the end of its sheet, as in a browser. */
function withoutComments(sheet: string): string {
  return sheet
    .split('*/')
    .map(part => part.split('/*', 1)[0])
    .join(' ')
}
