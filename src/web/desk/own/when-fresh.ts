// What changes how somebody signs in takes a sign-in of a moment ago: asked for before anything is typed. The server asks too.
import { now } from '../now.ts'

export function whenFresh(freshUntil: string, act: () => void): void {
  if (now() < Date.parse(freshUntil)) act()
  else location.assign(`/sign-in?${new URLSearchParams({ again: '1', next: '/passkeys' })}`)
}
