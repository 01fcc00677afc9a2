// Keeps what is being written, two seconds after the last key and when the page is left. The form works without it: its
// button "Keep it for later" does the same.
import { asLanguage, localeOf } from '../../words/languages.ts'
import { say } from '../sign-in/words.ts'
import { addLocalTimes } from './local-time.ts'

addLocalTimes()

/** As the times of the page: 24 hours and the zone, here the reader's own. Told by the server's clock: theirs may be wrong. */
const clock = new Intl.DateTimeFormat(localeOf(asLanguage(document.documentElement.lang) ?? 'en'), {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
})

const form = document.querySelector<HTMLFormElement>('form[data-draft]')
const said = document.getElementById('draft-state')
let timer = 0
let kept = form ? written(form) : ''

if (form && said) {
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => keep(form, said), 2_000)
  })
  // The page is going: an ordinary fetch would be given up with it.
  addEventListener('pagehide', () => {
    if (written(form) !== kept) void send(form, true).catch(() => {})
  })
}

async function keep(from: HTMLFormElement, state: HTMLElement): Promise<void> {
  const now = written(from)
  if (now === kept) return
  try {
    const answer = await send(from, false)
    // What is not kept is asked about before the page is left (sign-in/unsent.ts).
    from.toggleAttribute('data-unsent', !answer.ok)
    if (answer.status === 401) state.textContent = say('draft.signed_out')
    else if (!answer.ok) throw new Error(`status ${answer.status}`)
    else {
      const { savedAt } = (await answer.json()) as { savedAt: string }
      kept = now
      state.textContent = say('draft.kept', { time: clock.format(new Date(savedAt)) })
    }
  } catch {
    from.dataset.unsent = ''
    state.textContent = say('draft.failed')
  }
}

function send(from: HTMLFormElement, keepalive: boolean): Promise<Response> {
  return fetch(from.dataset.draft ?? '', {
    method: 'POST',
    credentials: 'same-origin',
    keepalive,
    headers: { 'x-duly': '1' },
    body: new URLSearchParams(written(from)),
  })
}

function written(from: HTMLFormElement): string {
  const data = new FormData(from)
  return new URLSearchParams({
    answer: String(data.get('answer') ?? ''),
    text: String(data.get('text') ?? ''),
  }).toString()
}
