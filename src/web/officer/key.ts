// Makes the officer's key in their own browser. The secret stays in this page until it is left: it is saved as a file and written down
// as words, and only when either was shown to be kept can the public part be sent. Then a passkey may lock it for this browser too.
import { recipientFingerprint } from '../../seal/authorisation/authorisation-fields.ts'
import { keyFileOf, makeOwnKey, type OwnKey, phraseOf, readKeyFile } from '../../seal/own-key.ts'
import { say } from '../sign-in/script-words.ts'
import { forgetKept, keepByPasskey, keptKey } from './kept-key.ts'
import { find, saveFile, showSaid } from './page.ts'

const make = find<HTMLButtonElement>('key-make')
const steps = find('key-steps')
const register = find<HTMLFormElement>('key-register')
let held: { readonly key: OwnKey; readonly asked: readonly [number, number] } | null = null

find('key-script').remove()
make.hidden = false
make.addEventListener('click', async () => {
  make.disabled = true
  try {
    show(await makeOwnKey())
    make.hidden = true
  } catch {
    make.disabled = false
    steps.before(paragraph(say('key.failed')))
  }
})

function show(key: OwnKey): void {
  const asked = twoOf(24)
  held = { key, asked }
  const items = phraseOf(key).map(word => {
    const item = document.createElement('li')
    item.textContent = word
    return item
  })
  find('key-phrase').replaceChildren(...items)
  for (const [i, at] of asked.entries())
    find(`key-label-${i + 1}`).textContent = say('key.word', { n: String(at + 1) })
  find<HTMLInputElement>('key-recipient').value = key.recipient
  find('key-new-words').textContent = recipientFingerprint(key.recipient)
  steps.hidden = false
  find('key-first').focus()
}

/** Two different places of so many, in their order. */
function twoOf(count: number): readonly [number, number] {
  const [a = 0, b = 1] = crypto.getRandomValues(new Uint32Array(2))
  const first = a % count
  const second = (first + 1 + (b % (count - 1))) % count
  return first < second ? [first, second] : [second, first]
}

find('key-save').addEventListener('click', () => {
  if (!held) return
  const now = new Date().toISOString()
  const text = keyFileOf(held.key, now, recipientFingerprint(held.key.recipient))
  saveFile(new Blob([text], { type: 'application/octet-stream' }), `duly-key-${now.slice(0, 10)}.txt`)
})

find('key-proof').addEventListener('click', prove)
find('key-file').addEventListener('change', prove)

async function prove(): Promise<void> {
  if (!held) return
  const file = find<HTMLInputElement>('key-file').files?.[0]
  const wrong = file ? await wrongFile(file, held.key) : wrongWords(held.key, held.asked)
  register.hidden = wrong !== null
  find('key-lock').hidden = wrong !== null
  showSaid(find('key-said'), wrong === null ? 'ok' : 'danger', wrong ?? say('key.kept'))
}

async function wrongFile(file: File, key: OwnKey): Promise<string | null> {
  const read = file.size > 100_000 ? null : await readKeyFile(await file.text())
  return read && 'identity' in read && read.identity === key.identity ? null : say('key.wrong_file')
}

function wrongWords(key: OwnKey, asked: readonly [number, number]): string | null {
  const words = phraseOf(key)
  const typed = asked.map((_, i) =>
    find<HTMLInputElement>(`key-word-${i + 1}`)
      .value.trim()
      .toLowerCase(),
  )
  return asked.every((at, i) => typed[i] === words[at]) ? null : say('key.wrong_words')
}

const lockIt = find<HTMLButtonElement>('key-lock-do')
lockIt.addEventListener('click', async () => {
  if (!held) return
  lockIt.disabled = true
  const done = await keepByPasskey(held.key)
  lockIt.disabled = false
  const isKept = done === 'kept'
  showSaid(
    find('key-lock-said'),
    isKept ? 'ok' : 'warn',
    say(isKept ? 'key.lock.done' : `key.lock.${done.no}`),
  )
})

const here = document.getElementById('key-here')
const registered = here?.dataset.registered
if (here && registered !== undefined)
  void keptKey(registered).then(kept => {
    here.hidden = kept === null
  })
document.getElementById('key-here-remove')?.addEventListener('click', async () => {
  if (registered === undefined) return
  await forgetKept(registered)
  here?.replaceChildren(paragraph(say('key.here.removed')))
})

/** Until either way is shown the form cannot be sent, not even by a press of Enter. */
register.addEventListener('submit', event => {
  if (register.hidden) event.preventDefault()
})

// What was made and not registered is nowhere else.
addEventListener('beforeunload', event => {
  if (held && register.hidden) event.preventDefault()
})

function paragraph(text: string): HTMLElement {
  const p = document.createElement('p')
  p.setAttribute('role', 'alert')
  p.textContent = text
  return p
}
