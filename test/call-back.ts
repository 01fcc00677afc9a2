// A call-back, and the keys and the contact that it is about, for tests of the road.
import type { FoundContact, ReadKey } from '../src/domain/arrival/events.ts'
import type { CommandOf } from '../src/domain/registry/command.ts'

/** The officer's key and the authority's own, as the directory holds them and as they are read aloud. */
export const officerKey: ReadKey = {
  role: 'officer',
  holder: 'officer',
  key: 'age16u0sh43ruhstgr45ks64pyws2l27gpjyu8nvmgttxvsnlzh82s0sgtr3t6',
  fingerprint: 'initial gaze shop snake limb trend clog detect',
}
export const authorityKey: ReadKey = {
  role: 'authority',
  holder: 'travis',
  key: 'age13am065qmk680w86wya4u9refhnssqwcv9jweg7x7sx6mlsxdu85sl0frqx',
  fingerprint: 'ordinary two common else someone engage absent shift',
}
export const foundContact: FoundContact = {
  id: 'c'.repeat(32),
  holder: 'authority',
  value: '+1 512 555 0100',
  source: 'State Bar directory',
  checkedOn: '2026-11-02',
  since: '2026-11-02T09:00:00.000Z',
  people: 2,
}

export function callback(
  outcome: 'confirmed' | 'denied' | 'unreachable',
  keys = [officerKey],
): CommandOf<'record_callback'> {
  return {
    type: 'record_callback',
    contact: foundContact,
    inPapers: false,
    outcome,
    spokeWith: outcome === 'unreachable' ? null : 'Jane Doe',
    keys: outcome === 'confirmed' ? keys : [],
    note: '',
  }
}
