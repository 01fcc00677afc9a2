// The language of a paper, by the small words that stand in it.

const small: Record<string, RegExp> = {
  en: /\b(?:the|of|and|to|is|for|with|by|that|you)\b/gi,
  de: /\b(?:der|die|das|und|von|den|des|ist|nicht|mit|wird|bei|zum|dem|über|gemäß)\b/gi,
  fr: /\b(?:le|les|des|est|dans|une|pour|par|sur|que|du|aux|nous)\b/gi,
  es: /\b(?:el|los|las|del|una|por|con|que|para|se|al|y|esta)\b/gi,
  nl: /\b(?:het|een|van|de|en|op|voor|niet|aan|met|dient|wordt)\b/gi,
  it: /\b(?:il|gli|della|di|che|per|con|una|sono|dal|nel)\b/gi,
  pl: /(?<!\p{L})(?:na|od|do|się|jest|oraz|dnia|nie|przez|akt|podstawie)(?!\p{L})/giu,
  sv: /\b(?:och|att|det|som|för|den|till|av|inte|med)\b/gi,
  pt: /\b(?:os|das|dos|uma|para|com|que|não|pelo|são)\b/gi,
  ja: /[\u3040-\u30ff]/g,
  ko: /[\uac00-\ud7af]/g,
  no: /\b(?:og|det|som|for|den|til|av|ikke|med|er)\b/gi,
}

/** ISO 639-1 of the language whose small words stand most often in `text`. */
export function languageOf(text: string): string {
  const counts = Object.entries(small).map(([code, words]) => ({ code, n: text.match(words)?.length ?? 0 }))
  return counts.reduce((best, next) => (next.n > best.n ? next : best)).code
}
