// Characters that look like a Latin letter or another one: enough to catch what forged sender domains use, small enough
// to be read. Sources: Unicode TR39 confusables for Cyrillic, Greek and digits; letter pairs seen in forged domains.

const single: Readonly<Record<string, string>> = {
  // Cyrillic
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ё: 'e',
  һ: 'h',
  і: 'l',
  ї: 'l',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  ԝ: 'w',
  х: 'x',
  ѵ: 'v',
  г: 'r',
  ь: 'b',
  ѡ: 'w',
  ԛ: 'q',
  п: 'n',
  // Greek
  α: 'a',
  β: 'b',
  γ: 'y',
  ε: 'e',
  η: 'n',
  ι: 'l',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  σ: 'o',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
  ϲ: 'c',
  ϳ: 'j',
  // Latin letters outside ASCII without a decomposition
  ı: 'l',
  ȷ: 'j',
  ɑ: 'a',
  ɡ: 'g',
  ɩ: 'l',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  ɪ: 'l',
  ʟ: 'l',
  ꞁ: 'l',
  ß: 'b',
  æ: 'ae',
  œ: 'oe',
  ʏ: 'y',
  ᴠ: 'v',
  ᴡ: 'w',
  // ASCII that is taken for another in many typefaces: i, l and 1; o and 0
  i: 'l',
  1: 'l',
  0: 'o',
  5: 's',
}

const pairs: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/nn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/cj/g, 'g'],
]

/** What a label looks like: two labels with the same skeleton can be taken for each other. */
export function skeleton(label: string): string {
  const folded = label.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const mapped = [...folded].map(char => single[char] ?? char).join('')
  return pairs.reduce((text, [form, shape]) => text.replace(form, shape), mapped)
}

/** Whether `label` mixes Latin with Cyrillic or Greek letters, which no honest name does. */
export function mixesScripts(label: string): boolean {
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]
  return scripts.filter(script => script.test(label)).length > 1
}
