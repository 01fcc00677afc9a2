// Keeps what is being written, two seconds after the last key and when the page is left. The form works without it: its
// button "Keep it for later" does the same.

/** As the times of the page: 24 hours and the zone, here the reader's own. */
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' })

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
    if (answer.status === 401)
      state.textContent =
        'You were signed out. What you wrote is still on this page: sign in in a new tab, then go on here.'
    else if (!answer.ok) throw new Error(`status ${answer.status}`)
    else {
      kept = now
      state.textContent = `Kept as a draft at ${clock.format(new Date())}. Nothing is sent.`
    }
  } catch {
    state.textContent = 'The draft could not be kept just now. It is tried again while you write.'
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
