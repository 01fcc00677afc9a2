// The language of a paper, by the small words that stand in it.

const small: Record<string, RegExp> = {
  en: /\b(?:the|of|and|to|is|for|with|by|that|you)\b/gi,
  de: /\b(?:der|die|das|und|von|den|des|ist|nicht|mit|wird|bei|zum|dem|über|gemäß)\b/gi,
  fr: /(?<!\p{L})(?:le|les|des|est|de|la|et|en|dans|une|pour|par|sur|que|du|aux|nous)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|los|las|la|de|del|en|una|por|con|que|para|se|al|y|esta|su|artículo)(?!\p{L})/giu,
  nl: /\b(?:het|een|van|de|en|op|voor|niet|aan|met|dient|wordt)\b/gi,
  it: /(?<!\p{L})(?:il|gli|la|dei|delle|dello|del|della|di|che|per|con|una|sono|dal|nel|ai|alla)(?!\p{L})/giu,
  pl: /(?<!\p{L})(?:na|od|do|się|jest|oraz|dnia|nie|przez|akt|podstawie)(?!\p{L})/giu,
  sv: /\b(?:och|att|det|som|för|den|till|av|inte|med)\b/gi,
  pt: /(?<!\p{L})(?:os|as|das|dos|da|do|de|em|uma|para|com|que|não|pelo|são|ao)(?!\p{L})/giu,
  ja: /[\u3040-\u30ff]/g,
  ko: /[\uac00-\ud7af]/g,
  no: /\b(?:og|det|som|for|den|til|av|ikke|med|er)\b/gi,
}

/** ISO 639-1 of the language whose small words stand most often in `text`. */
export function languageOf(text: string): string {
  const counts = Object.entries(small).map(([code, words]) => ({ code, n: text.match(words)?.length ?? 0 }))
  return counts.reduce((best, next) => (next.n > best.n ? next : best)).code
}
