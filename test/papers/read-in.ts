// For tests alone: what of a page's text is still English for who reads it in another language.

/** Texts of a page apart from what stands as it is in every language: names, what people wrote, what is typed, what says it is English. */
export function nodesOf(html: string): string[] {
  const shown = html
    .replaceAll(/<(script|noscript|style|code|pre|title|textarea|cite|time|bdi)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<(\w+)[^>]*\blang="en"[^>]*>[\s\S]*?<\/\1>/g, '')
  return [...shown.matchAll(/>([^<>]+)</g)].flatMap(([, text = '']) => {
    const one = text
      .replaceAll(/&[#\w]+;/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
    return /[a-z]{3}/.test(one) ? [one] : []
  })
}

/** Terms of art in quotation marks or brackets beside their translation, and names of offices and statutes. */
const terms =
  /„[^“]*“|\([^()]*\)|（[^（）]*）|Secretary of State|Proceeds of Crime Act|pen register／trap and trace/g

/** `english`: the texts of the same page in English; `written`: what the people of the test's world wrote. */
export function isEnglish(text: string, english: ReadonlySet<string>, written: RegExp): boolean {
  const ours = text.replaceAll(written, '')
  if (!/[a-z]{3}/.test(ours)) return false
  const words = /(?<![\w.@/-])(the|of|this|that|and|with|by|from|your|you|is|are|has|have)(?![\w@-])/i
  return english.has(text) || words.test(ours.replaceAll(terms, ''))
}
