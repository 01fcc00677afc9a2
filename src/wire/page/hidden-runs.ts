// Runs of a Word document that Word does not show: marked as hidden, by themselves or by their style, white without anything
// behind them, or one point high. Their words are taken out before the document is read.

const off = /w:val\s*=\s*"(?:0|false|off|none)"/i

/** Ids of styles that hide. */
export function hidingStyles(styles: string): Set<string> {
  const ids = new Set<string>()
  for (const [whole, id = ''] of styles.matchAll(
    /<w:style\b[^>]{0,500}\bw:styleId="([^"]{1,200})"[^>]{0,500}>(?:(?!<\/w:style>)[\s\S]){0,20000}/g,
  ))
    if (vanishes(whole)) ids.add(id)
  return ids
}

function vanishes(properties: string): boolean {
  return [...properties.matchAll(/<w:vanish\b([^>]{0,100})>/g)].some(([, value = '']) => !off.test(value))
}

/** The document without the words of hidden runs, and the beginning of those words. */
export function withoutHidden(xml: string, styles: ReadonlySet<string>): { xml: string; words: string } {
  const made: string[] = []
  let words = ''
  let at = 0
  let opened = -1
  let paragraph = 0
  let cell = -1
  for (const { 0: tag, index } of xml.matchAll(/<(?:w:r|w:p|w:tc)(?=[ >])|<\/w:(?:r|tc)>/g)) {
    if (tag === '<w:p') paragraph = index
    else if (tag === '<w:tc') cell = index
    else if (tag === '</w:tc>') cell = -1
    else if (tag === '<w:r') opened = index
    else if (opened >= 0) {
      const run = xml.slice(opened, index)
      if (
        isHidden(
          run,
          xml.slice(paragraph, opened).slice(0, 4000),
          cell < 0 ? '' : xml.slice(cell, opened).slice(0, 4000),
          styles,
        )
      ) {
        if (words.length < 120) words += ` ${textOf(run)}`
        made.push(xml.slice(at, opened), run.replace(/<w:t\b[^>]*>[^<]*<\/w:t>/g, ''))
        at = index
      }
      opened = -1
    }
  }
  return { xml: made.join('') + xml.slice(at), words: words.trim().slice(0, 120) }
}

function isHidden(run: string, before: string, cell: string, styles: ReadonlySet<string>): boolean {
  if (textOf(run).trim() === '') return false
  const own = /<w:rPr>[\s\S]{0,5000}?<\/w:rPr>/.exec(run)?.[0] ?? ''
  const paragraph = /<w:pPr>[\s\S]{0,5000}?<\/w:pPr>/.exec(before)?.[0] ?? ''
  const shown = /<w:vanish\b[^>]{0,100}/.exec(own)
  if (shown !== null) return !off.test(shown[0])
  const named = [...`${own}${paragraph}`.matchAll(/<w:[rp]Style\b[^>]{0,50}w:val="([^"]{1,200})"/g)]
  if (named.some(([, id = '']) => styles.has(id))) return true
  const small = /<w:sz\b[^>]{0,50}w:val="(\d{1,4})"/.exec(own)?.[1]
  if (small !== undefined && Number(small) <= 2) return true
  const ink = /<w:color\b[^>]{0,100}w:val="([\dA-Fa-f]{6})"/.exec(own)?.[1]
  return ink !== undefined && pale(ink) && ![own, paragraph, cell].some(isShaded)
}

function isShaded(properties: string): boolean {
  const fill = /<w:shd\b[^>]{0,200}w:fill="([\dA-Fa-f]{6})"/.exec(properties)?.[1]
  return /<w:highlight\b/.test(properties) || (fill !== undefined && !pale(fill))
}

function pale(colour: string): boolean {
  return [0, 2, 4].every(at => Number.parseInt(colour.slice(at, at + 2), 16) >= 235)
}

function textOf(run: string): string {
  return [...run.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(match => match[1]).join('')
}
