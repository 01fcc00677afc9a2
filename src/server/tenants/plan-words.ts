// What a table would change, and what was changed, in a reader's language. On record and for programs the fields are English
// words; never what stood in them.

import type { LineRefusal, SyncPlan } from '../../api/desk/tenants.ts'
import { directoryWords } from '../../words/faces/directory.ts'
import type { Language } from '../../words/languages.ts'
import { bothIn } from '../http/refusal-words.ts'

export function linesIn(language: Language, refused: readonly LineRefusal[]): LineRefusal[] {
  return refused.map(r => ({ ...r, ...bothIn(language, r) }))
}

export function planIn(language: Language, plan: SyncPlan): SyncPlan {
  return {
    ...plan,
    waits: plan.waits.map(t => ({
      ...t,
      who: t.who.map(who => (who === 'source key' ? fieldIn(language, who) : who)),
    })),
    changed: plan.changed.map(t => ({ ...t, what: t.what.map(field => fieldIn(language, field)) })),
    refused: linesIn(language, plan.refused),
  }
}

/** A line of a tenant's history. `words`: fields, the successor, or the reason that a person gave, as they were kept. */
export function changeIn(language: Language, act: string, words: string): string {
  const say = directoryWords(language)
  const what = inner(language, act, words).replace(/[.。]$/, '')
  switch (act) {
    case 'added':
      return say('act.added')
    case 'changed':
    case 'merge_asked':
    case 'merged':
    case 'merge_stopped':
    case 'closed':
      return say(`act.${act}`, { what })
    default:
      return `${act}: ${what}`
  }
}

function inner(language: Language, act: string, words: string): string {
  const say = directoryWords(language)
  if (act === 'changed')
    return words
      .split(', ')
      .map(field => fieldIn(language, field))
      .join(language === 'ja' ? '、' : ', ')
  const [, tenant, reason] = /^into ([^;]+)(?:; (.+))?$/s.exec(act === 'closed' ? '' : words) ?? []
  if (tenant === undefined) return words
  return reason === undefined ? say('into', { tenant }) : say('into_because', { tenant, reason })
}

function fieldIn(language: Language, field: string): string {
  const code = field.replaceAll(' ', '_')
  const said = directoryWords(language).of('what', code)
  return said === code ? field : said
}
