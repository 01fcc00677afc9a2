// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  which: 'Welcher Brief',
  came_back: '{kind}: Es ging an {to} und kam zurück.',
  no_address: '{kind}: konnte nicht gesendet werden, weil keine Adresse bekannt ist.',
  no_mail: '{kind}: Nichts dieses Sonderwegs geht per E-Mail.',
  what: 'Was damit geschieht',
  'how.anew': 'Neu senden',
  'how.posted': 'Per Post gesandt',
  'how.reached': 'Die Behörde hat ihn auf anderem Weg',
  'how.not_needed': 'Nicht nötig',
  to: 'An welche Adresse',
  'to.refused': '{to} (zuletzt abgelehnt)',
  add: 'Hat die Behörde eine andere Adresse, lassen Sie sie im <a>Verzeichnis</a> eintragen: Dann kann der Brief dorthin gehen.',
  'on.reached': 'Wann er sie erreicht hat',
  'note.reached': 'Woher das bekannt ist',
  'note.not_needed': 'Warum er nicht nötig ist',
  'follow.choose': 'Das Ersuchen, in dem es liegt',
  'follow.one': '{reference}, eingegangen {at}',
  'follow.other': 'Ein anderes Ersuchen, mit seinem Aktenzeichen',
  'follow.stands': 'Kommt es von einer anderen Behörde: warum jene für diese steht (Rechtsabteilung)',
  'follow.none': 'Nach dem Notfall kam kein Ersuchen dieser Behörde.',
  unkept: 'Warum es hinausgeht, bevor etwas gesichert ist',
  'unkept.hint':
    'Das wird mit dem Schreiben festgehalten. Was das Ersuchen verlangt, ist danach noch zu sichern.',
  'unkept.counsel':
    'Was das Ersuchen verlangt, ist nicht gesichert: Lassen Sie das zuerst tun. Sonst sagt die Rechtsabteilung, warum das Schreiben vorher hinausgeht, und sendet es.',
  enforcing:
    'Diese Antwort ist das Formular des Anhangs III, und auch die Vollstreckungsbehörde muss es bekommen ({cite}). Duly sendet es nur an die Anordnungsbehörde: Übergeben Sie es dort, und halten Sie an diesem Ersuchen fest, wann und wie.',
}
