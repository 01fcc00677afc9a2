// What each event about data that are kept changes.
import type { Folds } from '../registry/event-fold.ts'
import type { PreservationEvents } from './events.ts'
import { holdFolded } from './hold-state.ts'

export const preservationFolds: Folds<PreservationEvents> = {
  PreservationRecorded: (s, e) => ({
    ...s,
    matters: s.matters.map(m =>
      e.data.matters.includes(m.id) ? { ...m, preserved: { ...e.data, by: e.by.id, at: e.at } } : m,
    ),
  }),
  /** The law reads it. */
  PreservationProlonged: (s, e) => ({
    ...s,
    factsVersion: e.version,
    prolonged: [...s.prolonged, { ...e.data, at: e.at }],
  }),
  HoldRequested: holdFolded,
  HoldPlaced: holdFolded,
  HoldEndRequested: holdFolded,
  HoldEnded: holdFolded,
}
