// From a question of the law to the field that answers it, in whichever form of the decision column has one.

/** Moves the keyboard to the field for a fact, unfolding what hides it; false where no form has one now. */
export function goToField(path: string): boolean {
  const field = document.querySelector<HTMLElement>(
    `#column-decision [data-law~="${CSS.escape(path)}"] :is(input,select,textarea)`,
  )
  if (!field) return false
  for (let at = field.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true
  field.focus()
  field.scrollIntoView({ block: 'center' })
  return true
}
