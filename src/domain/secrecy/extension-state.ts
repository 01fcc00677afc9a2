// A motion to lengthen a secrecy as it stands: whether it holds what was forbidden, and until when a second person may confirm it.

import type { EventOf } from '../registry/event-fold.ts'
import type { SecrecyEvents } from './events.ts'
import type { Motion } from './state.ts'

/** Its paper shows it, two people say so, or the second one still may. */
export function motionStands({ confirmBy }: Motion, now: string): boolean {
  return confirmBy === null || now < confirmBy
}

/** What has ended goes on while it is not answered. */
export function motionHolds(motion: Motion | null, now: string): boolean {
  return motion !== null && motionStands(motion, now) && !(motion.afterEnd && motion.confirmBy !== null)
}

/** One person has said it, and another still may. */
export function awaitsSecond({ extension }: { readonly extension: Motion | null }, now: string): boolean {
  return extension !== null && extension.confirmBy !== null && motionStands(extension, now)
}

/** `motion`: before the event. */
export function motionFolded(motion: Motion | null, e: EventOf<SecrecyEvents>): Motion | null {
  switch (e.kind) {
    case 'SecrecyExtension': {
      const { step, on, note, document, confirmBy = null, afterEnd = false } = e.data
      return step === 'filed' ? { on, note, document, confirmBy, afterEnd, at: e.at, by: e.by.id } : null
    }
    case 'SecrecyExtensionConfirmed':
      return motion && e.data.filed ? { ...motion, confirmBy: null } : null
    case 'DocketChecked': {
      const { found, where, note, confirmBy = null } = e.data
      if (found !== 'extension_filed' && found !== 'extended') return motion
      if (motion && motionStands(motion, e.at)) return motion
      const words = note.trim() === '' ? where : note
      const looked = { document: null, confirmBy, afterEnd: false, at: e.at, by: e.by.id }
      return { on: e.at.slice(0, 10), note: words, ...looked }
    }
    default:
      return motion
  }
}
