// The page's few moving parts: the button, the status line, the problem line.
import type { Refused } from './post.ts'

export function find<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id)
  if (!element) throw new Error(`the page has no #${id}`)
  return element as T
}

export function showStatus(text: string): void {
  find('status').textContent = text
}

export function showProblem(problem: Refused | null): void {
  const line = find('problem')
  line.hidden = problem === null
  line.textContent = problem ? `${problem.detail} ${problem.next}` : ''
}

/**
 * Runs `act` on each click, with the button out of use meanwhile and the last problem gone. A page gives the button out of use, so
 * that no press is lost before this script has come.
 */
export function onStart(button: HTMLButtonElement, act: () => Promise<Refused | null>): void {
  button.addEventListener('click', async () => {
    button.disabled = true
    showProblem(null)
    const problem = await act()
    button.disabled = false
    showStatus('')
    if (problem) {
      showProblem(problem)
      button.focus()
    }
  })
  button.disabled = false
}
