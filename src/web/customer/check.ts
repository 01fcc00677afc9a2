// Checks a receipt in the tenant's own browser with the ledger's verifier, which is the same that runs offline. Says line by line
// what holds and what nothing here can show.
import { parseTrust, type Trust } from '../../ledger/trust.ts'
import { VerificationError } from '../../ledger/verification-error.ts'
import { type Statement, verifyReceipt } from '../../ledger/verify-receipt.ts'
import { say } from '../sign-in/script-words.ts'
import { addLocalTimes } from './local-time.ts'

addLocalTimes()

const box = find('check')
const button = find<HTMLButtonElement>('check-start')
const result = find('check-result')
box.hidden = false
button.addEventListener('click', async () => {
  button.disabled = true
  result.replaceChildren(paragraph(say('check.running')))
  result.replaceChildren(...(await check()))
  button.disabled = false
  // A button that is off loses the focus.
  button.focus({ preventScroll: true })
})

async function check(): Promise<HTMLElement[]> {
  try {
    const receipt = await load(box.dataset.receipt)
    const copy = await load(box.dataset.copy)
    const kept = find<HTMLInputElement>('check-trust').files?.[0]
    const trust = readTrust(kept ? new Uint8Array(await kept.arrayBuffer()) : await load('/trust.json'))
    if (!trust) return [notice('warn', say('check.not_trust'))]
    const copySha256 = hex(await crypto.subtle.digest('SHA-256', copy))
    const began = performance.now()
    const { statements } = verifyReceipt(receipt, trust, { copySha256 })
    const took = Math.max(1, Math.round(performance.now() - began))
    const whose = kept ? ('checked' as const) : ('attention' as const)
    const keys = entry(whose, say(kept ? 'check.keys_yours' : 'check.keys_ours'))
    const found = statements.map(({ is, text }) => entry(is, text, 'en'))
    const note = document.documentElement.lang === 'en' ? [] : [paragraph(say('check.english'))]
    return [notice('ok', say('check.holds', { ms: String(took) })), ...note, list([keys, ...found])]
  } catch (error) {
    return [failure(error)]
  }
}

/** Null where it is none: whoever chose another file by mistake is not told that the receipt fails. */
function readTrust(bytes: Uint8Array): Trust | null {
  try {
    return parseTrust(bytes)
  } catch (error) {
    if (error instanceof VerificationError) return null
    throw error
  }
}

function failure(error: unknown): HTMLElement {
  return error instanceof VerificationError
    ? notice('danger', say('check.fails', { why: error.message, code: error.code }))
    : notice('warn', say('check.not_run'))
}

async function load(path: string | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(path ?? '', { credentials: 'same-origin' })
  if (!answer.ok) throw new Error(`status ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

function list(items: readonly HTMLElement[]): HTMLElement {
  const all = document.createElement('ul')
  all.append(...items)
  return all
}

/** `lang`: of a text that does not stand in the page's own language. */
function entry(is: Statement['is'], text: string, lang?: string): HTMLElement {
  const item = document.createElement('li')
  const mark = document.createElement('strong')
  mark.textContent = `${say(`mark.${is}`)}: `
  const words = document.createElement('span')
  words.textContent = text
  if (lang) words.lang = lang
  item.append(mark, words)
  return item
}

function notice(tone: 'ok' | 'warn' | 'danger', text: string): HTMLElement {
  const box = document.createElement('div')
  box.className = 'notice'
  box.dataset.tone = tone
  box.append(paragraph(text))
  return box
}

function paragraph(text: string): HTMLElement {
  const p = document.createElement('p')
  p.textContent = text
  return p
}

function hex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map(b => b.toString(16).padStart(2, '0')).join('')
}

function find<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id)
  if (!element) throw new Error(`the page has no #${id}`)
  return element as T
}
