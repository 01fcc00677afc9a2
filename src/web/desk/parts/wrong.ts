// Which fields a refusal names, so that what is wrong stands at its field.
import { createContext } from 'react'
import { Refused } from '../api/refused.ts'

/** Whether `error` refuses this field, by its path in what was sent; of a list whatever is in it. */
export function isWrong(error: unknown, path: string): boolean {
  const fields = error instanceof Refused ? (error.refusal.fields ?? []) : []
  return fields.some(field => field === path || field.startsWith(`${path}.`))
}

/** What a form's last sending ended in, for the fields in it that say their path. */
export const FormError = createContext<unknown>(null)
