// What an answer of a customer can name: its accounts and kinds of data, as the demand asks for them.
import type { CommandOf } from '../../../../domain/registry/command.ts'
import type { TenantView } from '../../../../store/views/tenant-view.ts'
import { dataCategories } from '../../../../vocabulary/closed-lists.ts'
import { consentWords } from '../../../../words/faces/consent.ts'
import { glossary } from '../../../../words/faces/glossary.ts'
import type { Language } from '../../../../words/languages.ts'

export type Scope = NonNullable<CommandOf<'answer_notice'>['scope']>
type Item = { readonly identifier: string; readonly category: string }

/** What was asked of this tenant, one entry an account and kind of data, always in the same order. */
export function itemsOf(v: TenantView): Item[] {
  const all = v.asked.flatMap(a => a.categories.map(category => ({ identifier: a.identifier, category })))
  const same = (a: Item, b: Item) => a.identifier === b.identifier && a.category === b.category
  return all.filter((item, i) => all.findIndex(one => same(one, item)) === i)
}

/** What is ticked in the fields of this name, by their place. */
export function chosenIn(form: Record<string, unknown>, v: TenantView, name: string): Scope['items'] {
  return itemsOf(v).flatMap((item, i) => {
    const category = dataCategories.find(c => c === item.category)
    return form[`${name}-${i}`] === '1' && category ? [{ identifier: item.identifier, category }] : []
  })
}

export function itemWords({ identifier, category }: Item, language: Language): string {
  const what = glossary(language).of('category', category)
  return consentWords(language)('category', { what, account: identifier })
}
