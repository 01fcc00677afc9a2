// The forms in which statutes are cited, so that a slip (USC 18 2703, Reg. 2023/1543 EU) is told and not searched for; and the
// citation without what the research says of itself beside it.

type Form = { readonly names: RegExp; readonly form: RegExp; readonly like: string }

const FORMS: readonly Form[] = [
  { names: /\bU\.?S\.?C\b/, form: /\d+ U\.?S\.?C\.? (?:§+ ?|ss? )?\d+/, like: '18 USC 2703(d)' },
  { names: /\bC\.?F\.?R\b/, form: /\d+ C\.?F\.?R\.? (?:part |§ ?)?\d+/, like: '28 CFR 50.10' },
  {
    names: /\b(?:Reg|Regulation|Dir|Directive)\.? \((?:EU|EC)\)/,
    form: /\((?:EU|EC)\) (?:No )?\d{2,4}\/\d{2,4}/,
    like: 'Reg. (EU) 2023/1543 art 5',
  },
  { names: /\bPub\.? ?L\b/, form: /Pub\. L\. \d{2,3}-\d+/, like: 'Pub. L. 115-141' },
]

/** What is wrong with the form of a citation, in words; null where nothing is, or no form is known for it. */
export function citationMistake(cite: string): string | null {
  if (cite !== cite.trim() || /\s{2,}/.test(cite)) return 'has spaces too many'
  if (/[,;:(]$/.test(cite)) return 'ends in the middle'
  const wrong = FORMS.find(({ names, form }) => names.test(cite) && !form.test(cite))
  return wrong === undefined ? null : `is not in its form: write it like ${wrong.like}`
}

/** What is said of the research and not of the law: that something is remembered, was not read or was looked for and not found. */
const REMARK =
  /\b(?:from memory|remembered|not (?:read|checked)|summary read|no (?:\S+ )*?(?:read|found|seen|known)|KNOWN|UNSURE|VERIFIED)\b/

/**
 * The citation alone, for a reader outside: without the remarks of the research in brackets or between semicolons. Empty where it is
 * nothing else ("no preservation power found"). The pack's `confidence` says how sure the research was.
 */
export function citationAlone(cite: string): string {
  return cite
    .replaceAll(/ ?\([^()]*\)/g, inside => (REMARK.test(inside) ? '' : inside))
    .split('; ')
    .filter(part => !REMARK.test(part))
    .join('; ')
}
