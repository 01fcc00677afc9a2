// Where a demand stands, in the officer's words, and what happens next.
import type { OfficerView } from '../../store/views.ts'

type Words = { readonly state: string; readonly next: string; readonly tone: string }

const words: Readonly<Record<OfficerView['status'], Words>> = {
  received: {
    state: 'Received',
    next: 'We read the paper and check who sent it. We may call you on a number that we find ourselves.',
    tone: 'plain',
  },
  being_checked: {
    state: 'Being checked',
    next: 'We check what this kind of paper can reach, and answer each line of it with the reason.',
    tone: 'plain',
  },
  answered: {
    state: 'Answered',
    next: 'The answer per line is below. What we give is collected after our customer was told, unless a law or an order forbids that, and after two of our people have signed for it.',
    tone: 'accent',
  },
  ready: {
    state: 'Ready to fetch',
    next: 'Fetch the package, compare its hash, and confirm that you have it.',
    tone: 'warn',
  },
  fetched: {
    state: 'Fetched',
    next: 'You confirmed that you have it. Nothing is left to do here.',
    tone: 'ok',
  },
  closed: { state: 'Closed', next: 'Nothing is left to do here.', tone: 'plain' },
}

export function statusWords(status: OfficerView['status']): Words {
  return words[status]
}

/** Bytes as people read them, with the exact number beside where it matters. */
export function sizeWords(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  let [size, unit] = [bytes, 0]
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000
    unit++
  }
  return `${unit === 0 ? size : size.toFixed(1)} ${units[unit]}`
}
