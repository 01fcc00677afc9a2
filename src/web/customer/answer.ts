// Keeps what is being written, two seconds after the last key and when the page is left. The form works without it: its
// button "Keep it for later" does the same.
import { asLanguage, localeOf } from '../../words/languages.ts'
import { say } from '../sign-in/script-words.ts'
import { addLocalTimes } from './local-time.ts'

addLocalTimes()

/** As the times of the page: 24 hours and the zone, here the reader's own. Told by the server's clock: theirs may be wrong. */
const clock = new Intl.DateTimeFormat(localeOf(asLanguage(document.documentElement.lang) ?? 'en'), {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
})

/** After which a save that did not come through is tried again. */
const RETRY_MS = 15_000

type Written = { readonly answer: string; readonly text: string }
type Other = Written & {
  readonly what: string
  readonly who: string
  readonly savedAt: string
  readonly mark: string
}

const form = document.querySelector<HTMLFormElement>('form[data-draft]')
const said = document.getElementById('draft-state')
const beside = document.getElementById('draft-other')
let timer = 0
let kept = form ? textOf(written(form)) : ''
let isSaving = false
/** Another text is shown beside this one, and nobody has chosen yet: nothing is kept meanwhile. */
let isAsking = false

if (form && said && beside) {
  const state = { from: form, said, beside }
  form.addEventListener('input', () => soon(state, 2_000))
  addEventListener('online', () => soon(state, 0))
  // The page is going: an ordinary fetch would be given up with it.
  addEventListener('pagehide', () => {
    if (!isAsking && textOf(written(form)) !== kept) void send(form, true).catch(() => {})
  })
}

type Page = { readonly from: HTMLFormElement; readonly said: HTMLElement; readonly beside: HTMLElement }

function soon(page: Page, ms: number): void {
  clearTimeout(timer)
  timer = window.setTimeout(() => void keep(page), ms)
}

async function keep(page: Page): Promise<void> {
  const { from, said: state } = page
  const now = textOf(written(from))
  if (now === kept || isAsking || isSaving) return
  isSaving = true
  try {
    const answer = await send(from, false)
    // What is not kept is asked about before the page is left (sign-in/unsent.ts).
    from.toggleAttribute('data-unsent', !answer.ok)
    if (answer.status === 409) return ask(page, (await answer.json()) as Other)
    if (answer.status === 401) state.textContent = say('draft.signed_out')
    else if (!answer.ok) throw new Error(`status ${answer.status}`)
    else {
      const { savedAt, mark } = (await answer.json()) as { savedAt: string; mark: string }
      kept = now
      fieldOf(from, 'draft').value = mark
      state.textContent = say('draft.kept', { time: clock.format(new Date(savedAt)) })
    }
  } catch {
    from.dataset.unsent = ''
    state.textContent = say('draft.failed')
  } finally {
    isSaving = false
    const isBehind = textOf(written(from)) !== kept
    if (isBehind && !isAsking) soon(page, from.hasAttribute('data-unsent') ? RETRY_MS : 2_000)
  }
}

/** Both texts are on the page until a person says which one it is. */
function ask(page: Page, other: Other): void {
  isAsking = true
  const { from, said: state, beside: place } = page
  const time = clock.format(new Date(other.savedAt))
  state.textContent = ''
  const choose = (theirs: boolean) => {
    const mine = written(from)
    isAsking = false
    fieldOf(from, 'draft').value = other.mark
    if (!theirs) {
      place.hidden = true
      return soon(page, 0)
    }
    fill(from, other)
    kept = textOf(written(from))
    from.removeAttribute('data-unsent')
    place.replaceChildren(line('p', say('draft.yours')), quote(mine.text))
  }
  place.replaceChildren(
    line('p', say('draft.other', { time, who: other.who })),
    line('p', other.what),
    quote(other.text),
    press(say('draft.mine'), () => choose(false)),
    ' ',
    press(say('draft.theirs'), () => choose(true)),
  )
  place.hidden = false
}

function line(tag: 'p' | 'blockquote', text: string): HTMLElement {
  const made = document.createElement(tag)
  made.textContent = text
  return made
}

function quote(text: string): HTMLElement {
  const made = line('blockquote', text)
  made.dir = 'auto'
  return made
}

function press(text: string, act: () => void): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = text
  button.addEventListener('click', act)
  return button
}

function send(from: HTMLFormElement, keepalive: boolean): Promise<Response> {
  return fetch(from.dataset.draft ?? '', {
    method: 'POST',
    credentials: 'same-origin',
    keepalive,
    headers: { 'x-duly': '1', 'content-type': 'application/json' },
    body: JSON.stringify({
      ...written(from),
      draft: fieldOf(from, 'draft').value,
      tab: fieldOf(from, 'tab').value,
    }),
  })
}

function fill(from: HTMLFormElement, { answer, text }: Written): void {
  for (const one of from.querySelectorAll<HTMLInputElement>('input[name="answer"]'))
    one.checked = one.value === answer
  const words = from.querySelector<HTMLTextAreaElement>('textarea[name="text"]')
  if (words) words.value = text
}

function fieldOf(from: HTMLFormElement, name: 'draft' | 'tab'): HTMLInputElement {
  return from.elements.namedItem(name) as HTMLInputElement
}

/** Line breaks as the field has them. */
function written(from: HTMLFormElement): Written {
  const data = new FormData(from)
  const text = String(data.get('text') ?? '').replaceAll('\r\n', '\n')
  return { answer: String(data.get('answer') ?? ''), text }
}

function textOf({ answer, text }: Written): string {
  return JSON.stringify([answer, text])
}
