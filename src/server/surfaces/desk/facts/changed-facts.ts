// What a person changed of the facts, as the timeline says it: by the labels of the form and the questions of the law, with the
// value before and after where it is one. A field's name and a code are the program's own and stand in no sentence.
import type { ConfirmedFacts } from '../../../../domain/decision/facts.ts'
import { isFactPath } from '../../../../law/facts/fact-catalogue.ts'
import { formWords, listWords, questionWords } from '../../../../words/fact-form.ts'
import { factWords } from '../../../../words/facts.ts'
import type { Language } from '../../../../words/languages.ts'
import { colon, countryName, list, longDay, when } from '../../../../words/when.ts'

export type Reader = {
  readonly language: Language
  readonly zone: string
  /** How the law packs name a paper. */
  readonly paper: (id: string) => string
}

type Facts = ConfirmedFacts | null

/** Paths as the form records them (`reference`, `asks.0.period.from`), each label once, in their order. */
export function changedFacts(
  paths: readonly string[],
  before: Facts,
  after: ConfirmedFacts,
  reader: Reader,
): string[] {
  const fields = new Map(paths.map(path => [labelOf(path, reader), path]))
  return [...fields].map(([label, path]) => {
    const [was, is] = [shownValue(path, before, reader), shownValue(path, after, reader)]
    if (is === null) return label
    const values = was === null ? is : `${was} → ${is}`
    return `${label}${colon(reader.language)}${values}`
  })
}

function labelOf(path: string, { language }: Reader): string {
  const [say, form] = [listWords(language), formWords(language)]
  const [head = '', second = '', third = ''] = path.split('.')
  switch (head) {
    case 'answers':
      return questionOf(path.slice('answers.'.length), language)
    case 'asks':
      return second === '' ? say('fact.identifier') : askLabel(second, third, language)
    case 'papers':
      return form('papers.legend', { id: String(Number(second || 0) + 1) })
    case 'country':
      return form('facts.country')
    case 'body':
      return form('facts.body')
    case 'authorityName':
      return say('fact.authority')
    case 'issuedOn':
      return say('fact.issued')
    case 'dueAt':
      return say('fact.due')
    case 'secrecy':
      return say('fact.silence')
    default:
      return say.of('fact', head)
  }
}

function askLabel(index: string, part: string, language: Language): string {
  const say = listWords(language)
  const names: Readonly<Record<string, string>> = {
    identifiers: say('fact.identifier'),
    categories: say('fact.categories'),
    instrument: say('fact.instrument'),
    period: say('fact.period'),
    need: say('fact.need'),
    passage: formWords(language)('asks.passage'),
  }
  return list([say('ask', { n: String(Number(index) + 1) }), names[part] ?? ''].filter(Boolean), language)
}

/** As the form asks, without the sign that ends a question: an answer follows. */
function questionOf(path: string, language: Language): string {
  const question = isFactPath(path)
    ? questionWords(language)(path)
    : factWords(language).of('fact', path).replace(/[._]/g, ' ')
  return question.replace(/^¿/, '').replace(/\s*[?？]$/, '')
}

/** Null where there is nothing that a line could say: a list, or a field that has parts of its own. */
function shownValue(path: string, facts: Facts, reader: Reader): string | null {
  if (facts === null) return null
  const [head = '', ...rest] = path.split('.')
  if (head === 'asks' || head === 'papers' || head === 'secrecy') return null
  const value = head === 'answers' ? facts.answers[rest.join('.')] : facts[head as keyof ConfirmedFacts]
  const said = factWords(reader.language)
  if (head === 'officer')
    return Object.values(facts.officer).filter(Boolean).join(' · ') || said('value.none')
  if (head === 'instrument') return reader.paper(facts.instrument)
  if (head === 'dueAt')
    return facts.dueAt ? when(facts.dueAt, reader.zone, reader.language) : said('value.none')
  return valueWords(value, head === 'answers' || head === 'purpose', reader.language)
}

/** `coded`: of a closed list of the law, unless a person typed it. */
function valueWords(value: unknown, coded: boolean, language: Language): string {
  const say = factWords(language)
  if (value === true) return say('value.yes')
  if (value === false) return say('value.no')
  if (value === undefined) return say('value.unknown')
  if (value === null || value === '') return say('value.none')
  if (Array.isArray(value))
    return list(
      value.map(one => valueWords(one, coded, language)),
      language,
    )
  if (typeof value === 'object') return say('value.stated')
  const text = String(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return longDay(text, language)
  if (/^[A-Z]{2}$/.test(text)) return countryName(text, language)
  if (!coded) return text
  const word = say.of('value', text)
  return word === text && /^[a-z_]+$/.test(text) ? text.replaceAll('_', ' ') : word
}
