// A demand that was answered in another system. German.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  intro: 'Es wurde beantwortet, bevor diese Aufzeichnung begann, in einem anderen System von uns.',
  'outcome.complied': 'Die Behörde hat erhalten, was sie verlangte.',
  'outcome.complied_in_part': 'Die Behörde hat einen Teil dessen erhalten, was sie verlangte.',
  'outcome.rejected': 'Es wurde zurückgewiesen: Nichts wurde herausgegeben.',
  'outcome.redirected': 'Die Behörde wurde gebeten, sich an Sie zu wenden.',
  'outcome.withdrawn': 'Die Behörde hat es zurückgenommen.',
  'outcome.no_data': 'Es lag nichts vor, also wurde nichts herausgegeben.',
  'outcome.challenged': 'Es wurde angefochten, und nichts wurde herausgegeben.',
  ask: 'Fragen Sie uns nach der Antwort selbst: Sie liegt nicht hier.',
  not_here: 'nicht in dieser Aufzeichnung',
  below: 'siehe unten',
  decide: 'Hier gibt es für Sie nichts mehr zu entscheiden.',
  closed: 'Abgeschlossen am {at}.',
}
