// What is typed and not sent: nobody leaves it without a yes, whether by a link, a key, the palette, the browser's own buttons, a
// dialog's Escape or a sign-out. Looked at in the page itself, so that a form has this without doing anything for it. Nothing of
// it is kept elsewhere: a browser writes its session storage to the disk, where words of a sealed matter do not belong.
import { useEffect, useSyncExternalStore } from 'react'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
/** `base`: what stood there before anybody touched it. `sent`: what stood there when the form was last sent. */
type Touched = { base: string; sent: string | null }

const touched = new Map<Control, Touched>()
/** What is unsent and in no field of the page, such as a file that was dropped. */
const others = new Set<object>()
let sending: Element | null = null

/** Starts looking; the answer stops it. */
export function watchTyping(): () => void {
  const remember = (event: Event) => {
    const control = controlOf(event.target)
    if (control && !touched.has(control)) touched.set(control, { base: textIn(control), sent: null })
  }
  const onSend = ({ target }: Event) => {
    const pressed = target instanceof Element ? target.closest('form, button') : null
    if (!pressed) return
    const form = pressed.closest('form')
    for (const [control, one] of touched) if (form?.contains(control)) one.sent = textIn(control)
    sending = form
    setTimeout(() => {
      sending = null
    }, 0)
  }
  // Before the value changes: a press on a box, a key in a field.
  const before = ['focusin', 'pointerdown', 'beforeinput'] as const
  for (const name of before) addEventListener(name, remember, true)
  for (const name of ['submit', 'click'] as const) addEventListener(name, onSend, true)
  return () => {
    for (const name of before) removeEventListener(name, remember, true)
    for (const name of ['submit', 'click'] as const) removeEventListener(name, onSend, true)
  }
}

/** Whether something in `within` (or anywhere) was typed and not sent. */
export function hasUnsent(within: Node = document): boolean {
  for (const control of touched.keys()) if (!control.isConnected) touched.delete(control)
  if (within === document && others.size > 0) return true
  return [...touched].some(([control, { base }]) => within.contains(control) && textIn(control) !== base)
}

/** To be asked while the press that sends is still being dealt with. Who calls the answer says that what was sent was taken. */
export function whatIsSent(): () => void {
  const form = sending
  return () => {
    for (const [control, one] of touched) if (form?.contains(control)) one.base = one.sent ?? textIn(control)
  }
}

/** For what a form holds beside its fields. */
export function useUnsent(isUnsent: boolean): void {
  useEffect(() => {
    if (!isUnsent) return
    const mine = {}
    others.add(mine)
    return () => {
      others.delete(mine)
    }
  }, [isUnsent])
}

/** It was decided to let go of it. */
export function forgetUnsent(): void {
  touched.clear()
  others.clear()
}

type Question = { readonly answer: (leave: boolean) => void }
let question: Question | null = null
const watchers = new Set<() => void>()

/** Asks the person where something is unsent. */
export function mayLeave(): Promise<boolean> {
  question?.answer(false)
  if (!hasUnsent()) return Promise.resolve(true)
  return new Promise(resolve => {
    ask({
      answer: leave => {
        ask(null)
        if (leave) forgetUnsent()
        resolve(leave)
      },
    })
  })
}

export function useQuestion(): Question | null {
  return useSyncExternalStore(
    watch => {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
    () => question,
  )
}

function ask(next: Question | null): void {
  question = next
  for (const watch of watchers) watch()
}

/** A field whose words are work: all of a form that changes something, and elsewhere what is made for prose. */
function controlOf(target: EventTarget | null): Control | null {
  const element = target instanceof HTMLLabelElement ? target.control : target
  const isControl =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  if (!isControl || element.closest('[data-asks]') || element.type === 'search') return null
  if (element.form === null) return element instanceof HTMLTextAreaElement ? element : null
  return element.type === 'radio' ? (sameRadios(element)[0] ?? element) : element
}

/** Of radio buttons the first stands for all of its group. */
function sameRadios(one: Control): HTMLInputElement[] {
  return [...(one.form?.elements ?? [])].filter(
    other => other instanceof HTMLInputElement && other.type === 'radio' && other.name === one.name,
  ) as HTMLInputElement[]
}

function textIn(control: Control): string {
  if (!(control instanceof HTMLInputElement)) return control.value
  if (control.type === 'checkbox') return String(control.checked)
  if (control.type === 'radio') return String(sameRadios(control).findIndex(one => one.checked))
  return control.value
}
