// Deutsch.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  heading: 'Worin willigen Sie ein?',
  explain:
    'Nichts anderes darf aufgrund Ihrer Einwilligung hinausgehen. Sie können sie hier jederzeit zurücknehmen, solange Ihre Daten nicht hinausgegangen sind.',
  category: '{what} von {account}',
  from: 'Von (erster Tag)',
  to: 'Bis (letzter Tag)',
  period: 'Lassen Sie die Tage leer, wenn der ganze verlangte Zeitraum gemeint ist.',
  none: 'Wählen Sie mindestens eine Art von Daten, in deren Herausgabe Sie einwilligen.',
  title: 'Ihre Einwilligung',
  covers: 'Umfasst',
  given: 'Erteilt {at}',
  waiting: 'Wir prüfen sie bei Ihrer Organisation nach, bevor etwas aufgrund der Einwilligung hinausgeht.',
  verified: 'Wir haben sie bei Ihrer Organisation nachgeprüft.',
  revoked: 'Zurückgenommen {at}.',
  revoke: 'Einwilligung zurücknehmen',
  before: 'Wir geben freiwillig heraus: {what}. Kein Gesetz verlangt es.',
  after: 'Wir haben freiwillig herausgegeben: {what}. Kein Gesetz verlangte es.',
  'lane.emergency': 'Freiwillig: in einem Notfall, den die vorgesetzte Person der Behörde uns bestätigt hat.',
  'lane.consent': 'Freiwillig: aufgrund Ihrer eigenen Einwilligung.',
  'lane.policy': 'Freiwillig: nach unserer Regel „{name}“.',
  'lane.policy_unnamed': 'Freiwillig: nach einer Regel von uns.',
}
