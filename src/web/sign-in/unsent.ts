// What is typed into a form of a page that the server renders, and not sent: the browser asks before the page is left, by a link, a
// sign-out or closing. The forms work without this script; then nobody is asked. A form that keeps itself (`data-draft`) and one
// that only asks (GET) cost nothing when they are left. `data-unsent`: what stands in the form was typed and is nowhere else. Without a
// connection it is not sent at all: a browser would put a page of its own in the place of what was typed.

/** Forms in which somebody typed since they were last sent. */
const typed = new Set<HTMLFormElement>()
let sent: HTMLFormElement | null = null
/** The form that is sent next goes: the server has just answered. */
let isReached = false
const ANSWER_MS = 8_000

addEventListener('input', ({ target }) => {
  const form = target instanceof Element ? target.closest('form') : null
  if (form?.method === 'post' && !('draft' in form.dataset)) typed.add(form)
})
addEventListener('submit', event => {
  const form = event.target as HTMLFormElement
  if (isReached || form.method !== 'post' || !isWritten(form)) {
    isReached = false
    sent = form
    return
  }
  event.preventDefault()
  void sendWhereReached(form, event.submitter)
})
addEventListener('beforeunload', event => {
  const going = sent
  sent = null
  // Who then stays, because another form asks, has not sent this one either.
  if (unsent().some(form => form !== going)) event.preventDefault()
  else if (going) forget(going)
})

/** Asked by the cover (cover.ts), which a page without fields has alone. */
addEventListener('duly:unsent', event => {
  if (unsent().length > 0) event.preventDefault()
})

function isWritten(form: HTMLFormElement): boolean {
  return typed.has(form) || 'unsent' in form.dataset || 'draft' in form.dataset
}

async function sendWhereReached(form: HTMLFormElement, by: HTMLElement | null): Promise<void> {
  form.querySelector('.offline')?.remove()
  const signal = AbortSignal.timeout(ANSWER_MS)
  const asked = fetch('/theme/base.css', { method: 'HEAD', cache: 'no-store', signal })
  isReached = await asked.then(
    () => true,
    () => false,
  )
  if (isReached) form.requestSubmit(by)
  else sayOffline(form, by)
}

function sayOffline(form: HTMLFormElement, by: HTMLElement | null): void {
  const line = document.createElement('p')
  line.className = 'notice offline'
  line.dataset.tone = 'danger'
  line.setAttribute('role', 'alert')
  line.textContent = document.getElementById('unsent')?.dataset.offline ?? ''
  form.append(line)
  by?.focus()
}

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
