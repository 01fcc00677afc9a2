// The frame of the page in the reader's language, and the choice of another. What was read and kept stays: the page is drawn
// again without being loaded again.
import { asLanguage, type Language, languageNames, languages } from '../../words/languages.ts'
import { byId, el, showProblem } from './dom.ts'
import { keepLanguage } from './language.ts'
import { showClock } from './now.ts'
import { say, sessionSay, speak } from './say.ts'

/** `draw`: shows the present view again. */
export function frame(draw: () => Promise<void>): void {
  const choice = byId<HTMLSelectElement>('language')
  choice.append(
    ...languages.map(language => el('option', { value: language, lang: language }, languageNames[language])),
  )
  choice.addEventListener('change', async () => {
    choice.disabled = true
    await change(asLanguage(choice.value) ?? 'en', draw)
    label(choice)
    choice.disabled = false
    choice.focus()
  })
  label(choice)
}

async function change(language: Language, draw: () => Promise<void>): Promise<void> {
  try {
    await speak(language)
  } catch {
    return showProblem({ detail: say('unreachable'), next: say('unreachable.next') })
  }
  keepLanguage(language)
  tellServer(language)
  await draw()
}

function label(choice: HTMLSelectElement): void {
  choice.value = say.language
  for (const id of ['skip', 'demo', 'add-passkey', 'sign-out', 'loading'] as const) {
    const place = document.getElementById(id)
    if (place) place.textContent = say(texts[id])
  }
  byId('sessions').textContent = sessionSay('title')
  byId('language-label').textContent = say('language')
  labelProvider()
  showClock()
}

export function nameProvider(provider: string): void {
  byId('provider').dataset.name = provider
  labelProvider()
}

function labelProvider(): void {
  const place = byId('provider')
  const { name: provider } = place.dataset
  place.textContent = provider === undefined ? say('approvals') : say('approvals.of', { provider })
}

const texts = {
  skip: 'skip',
  demo: 'demo',
  'add-passkey': 'add_passkey',
  'sign-out': 'sign_out',
  loading: 'loading',
} as const

/** The sign-in page of this host then comes in the same language; nothing depends on it. */
function tellServer(language: Language): void {
  void fetch(`/auth/session?language=${language}`).catch(() => null)
}
