// The domain's closed words as a terminal says them, in the same English as the desk and the letters; `--json` keeps the codes.
import { en as lawPages } from '../../words/desk/law/en.ts'
import { en as labels } from '../../words/desk/words/en.ts'
import { glossary } from '../../words/faces/glossary.ts'
import { letterWords } from '../../words/faces/letters.ts'
import { factWords } from '../../words/facts.ts'
import { longDay, when } from '../../words/when.ts'

const lists = {
  step: (code: string) => small(lookUp(labels, `step.${code}`)),
  turn: (code: string) => turn(code),
  outcome: (code: string) => glossary('en').of('assessment', code),
  compulsion: (code: string) => glossary('en').of('compulsion', code),
  notice: (code: string) => glossary('en').of('notice_value', code),
  action: (code: string) => lookUp(lawPages, `action.${code}`),
  category: (code: string) => glossary('en').of('category', code),
  decision: (code: string) => glossary('en').of('decision', code),
  manner: (code: string) => letterWords('en').of('facts.manner', code),
  effect: (code: string) => factWords('en').of('effect', code),
  confidence: (code: string) => factWords('en').of('confidence_short', code),
  value: (code: string) => factWords('en').of('value', code),
} as const

/** A code without words is said with spaces: packs may bring new ones. */
export function inWords(list: keyof typeof lists, code: string): string {
  const said = lists[list](code)
  return said === code ? code.replaceAll('_', ' ') : said
}

/** "Thu 26 Nov 2026, 11:40 UTC". */
export function moment(iso: string): string {
  return when(iso, 'UTC', 'en')
}

/** "26 November 2026"; with its time where it has one. */
export function dayOrMoment(at: string): string {
  return at.length > 10 ? moment(at) : longDay(at, 'en')
}

/** What happened, by an event's name: "notice sent". */
export function happened(kind: string): string {
  return kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}

function turn(code: string): string {
  const said = glossary('en').of('turn', code)
  return said === code ? glossary('en').of('role', code) : said
}

function lookUp(texts: Readonly<Record<string, string>>, key: string): string {
  return texts[key] ?? key.slice(key.indexOf('.') + 1)
}

function small(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
