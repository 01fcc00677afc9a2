// What is typed into a form of a page that the server renders, and not sent: the browser asks before the page is left, by a link, a
// sign-out or closing. The forms work without this script; then nobody is asked. A form that keeps itself (`data-draft`) and one
// that only asks (GET) cost nothing when they are left. `data-unsent`: what stands in the form was typed and is nowhere else.

/** Forms in which somebody typed since they were last sent. */
const typed = new Set<HTMLFormElement>()
let sent: HTMLFormElement | null = null

addEventListener('input', ({ target }) => {
  const form = target instanceof Element ? target.closest('form') : null
  if (form?.method === 'post' && !('draft' in form.dataset)) typed.add(form)
})
addEventListener('submit', ({ target }) => {
  sent = target as HTMLFormElement
})
addEventListener('beforeunload', event => {
  const going = sent
  sent = null
  // Who then stays, because another form asks, has not sent this one either.
  if (unsent().some(form => form !== going)) event.preventDefault()
  else if (going) forget(going)
})

function forget(form: HTMLFormElement): void {
  typed.delete(form)
  delete form.dataset.unsent
}

function unsent(): HTMLFormElement[] {
  const came = [...document.querySelectorAll<HTMLFormElement>('form[data-unsent]')]
  return [...came, ...[...typed].filter(form => [...form.elements].some(isChanged))]
}

/** Whether it holds something else than the page came with. */
function isChanged(field: Element): boolean {
  if (field instanceof HTMLSelectElement) {
    const chosen = [...field.options].findIndex(option => option.defaultSelected)
    return field.selectedIndex !== Math.max(chosen, 0)
  }
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
  if (!(field instanceof HTMLInputElement)) return false
  const isBox = field.type === 'checkbox' || field.type === 'radio'
  return isBox ? field.checked !== field.defaultChecked : field.value !== field.defaultValue
}
