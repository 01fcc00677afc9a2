// Checks a receipt in the tenant's own browser with the ledger's verifier, which is the same that runs offline. Says line by line
// what holds and what nothing here can show.
import { parseTrust } from '../../ledger/trust.ts'
import { VerificationError } from '../../ledger/verification-error.ts'
import { type Statement, verifyReceipt } from '../../ledger/verify-receipt.ts'
import { say } from '../sign-in/words.ts'

const box = find('check')
const button = find<HTMLButtonElement>('check-start')
const result = find('check-result')
box.hidden = false
button.addEventListener('click', async () => {
  button.disabled = true
  result.replaceChildren(paragraph(say('check.running')))
  result.replaceChildren(...(await check()))
  button.disabled = false
})

async function check(): Promise<HTMLElement[]> {
  try {
    const receipt = await load(box.dataset.receipt)
    const copy = await load(box.dataset.copy)
    const kept = find<HTMLInputElement>('check-trust').files?.[0]
    const trust = parseTrust(kept ? new Uint8Array(await kept.arrayBuffer()) : await load('/trust.json'))
    const copySha256 = hex(await crypto.subtle.digest('SHA-256', copy))
    const began = performance.now()
    const { statements } = verifyReceipt(receipt, trust, { copySha256 })
    const took = Math.max(1, Math.round(performance.now() - began))
    const whose: Statement = kept
      ? { is: 'checked', text: say('check.keys_yours') }
      : { is: 'attention', text: say('check.keys_ours') }
    return [paragraph(say('check.holds', { ms: String(took) })), list([whose, ...statements])]
  } catch (error) {
    return [paragraph(sayFailure(error))]
  }
}

function sayFailure(error: unknown): string {
  if (error instanceof VerificationError) return say('check.fails', { why: error.message, code: error.code })
  return say('check.not_run')
}

async function load(path: string | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(path ?? '', { credentials: 'same-origin' })
  if (!answer.ok) throw new Error(`status ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

function list(statements: readonly Statement[]): HTMLElement {
  const items = statements.map(({ is, text }) => {
    const item = document.createElement('li')
    const mark = document.createElement('strong')
    mark.textContent = `${say(`mark.${is}`)}: `
    item.append(mark, text)
    return item
  })
  const all = document.createElement('ul')
  all.append(...items)
  return all
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
