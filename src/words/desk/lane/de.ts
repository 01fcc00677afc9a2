// A paper of national security taken out of the ordinary intake: the forms of the desk.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'lane.take': 'Hier herausnehmen',
  'lane.take_what':
    'Ab sofort wissen nur noch die für solche Schreiben benannten Personen von diesem Ersuchen: Es verschwindet aus jeder Liste, Suche, Zählung und Benachrichtigung, auch aus Ihrer. Was eine Maschine von dem Schreiben gelesen hat, wird gelöscht. Wer es geöffnet hatte, wird für diese Personen festgehalten. Schreiben Sie nichts darüber, weder hier noch anderswo.',
  'lane.take_typed':
    'Sie selbst können es nicht rückgängig machen: Nur die benannten Personen können es zurückgeben.',
  'lane.what': 'Was ist dieses Schreiben?',
  'lane.here': 'Nationale Sicherheit. Das Schreiben hier behalten, für die benannten Personen.',
  'lane.outside': 'Nationale Sicherheit. Hier nur Fristen und Zahlen behalten: das Schreiben löschen.',
  'lane.none':
    'Keine nationale Sicherheit. An die Bearbeitung zurückgeben; dort wird es gelesen wie jedes andere.',
  'lane.kept': 'Wo das Schreiben verwahrt wird',
  'lane.print_first':
    'Drucken oder sichern Sie es vorher so, wie Ihre Regeln für solche Schreiben es vorsehen: Danach kann es hier niemand mehr lesen. Ein anderes Ersuchen des Bereichs behält, wann es zugestellt wurde, und seine Angaben erfassen Sie von Hand.',
  'lane.erased_typed': 'Was gelöscht ist, kann niemand zurückholen.',
  'lane.say': 'So festhalten',
}
