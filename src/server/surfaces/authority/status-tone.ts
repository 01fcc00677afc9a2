// How pressing a demand's state is for the officer.
import type { OfficerView } from '../../../store/views/officer-view.ts'

const tones: Readonly<Record<OfficerView['status'], string>> = {
  received: 'plain',
  being_checked: 'plain',
  answered: 'accent',
  ready: 'warn',
  fetched: 'ok',
  recalled: 'danger',
  withdrawn: 'plain',
  closed: 'plain',
}

export function toneOf(status: OfficerView['status']): string {
  return tones[status]
}
