// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  verified: 'geprüft',
  not_verified: 'nicht geprüft',
  close: 'Schließen',
  typed: 'Zur Bestätigung {text} eingeben',
  'typed.final': 'Es lässt sich nicht zurücknehmen.',
  'fact.yes': 'ja',
  'fact.no': 'nein',
  'fact.unknown': 'noch weiß es niemand',
  'fact.none': 'gibt es nicht',
  'fact.no_none': 'nein, gibt es nicht',
  'fact.which': 'Welche?',
  'hint.country': 'Zwei Buchstaben, etwa IE',
  'hint.list': 'Durch Kommas getrennt',
  'hint.yes_no_or_day': '{yes}, {no} oder der Tag als 2026-12-03',
  'hint.both': '{hint}. {form}',
  range: 'Eine ganze Zahl von {min, number} bis {max, number}, etwa {example, number}.',
  wrong_or_missing: 'Das fehlt, oder es geht so nicht.',
  wrong: 'Das geht so nicht. {right}',
  'folded.more': '{n, number} weitere',
  'copy.identifier': 'Kennung',
  'copy.label': '{label} {value} kopieren',
  'copy.do': 'kopieren',
  'copy.done': 'kopiert',
  rule: 'Regel: {cite}',
  support: 'Code für den Support: {code}',
  'unsent.title': 'Verlassen, ohne zu senden?',
  'unsent.text':
    'Was Sie auf dieser Seite eingegeben haben, ist nicht gesendet. Wenn Sie sie verlassen, ist es weg: Es wird sonst nirgends aufbewahrt.',
  unsent: 'Was Sie hier eingegeben haben, ist nicht gesendet. Wenn Sie schließen, ist es weg.',
  'unsent.stay': 'Bleiben',
  'unsent.leave': 'Verwerfen und verlassen',
  signed_out: 'Sie wurden abgemeldet.',
  'signed_out.again':
    'Ihre Eingaben sind noch da. <link>In einem neuen Tab anmelden</link>, dann erneut senden.',
  'silent.happened': 'Der Server hat nicht geantwortet.',
  'silent.safe': 'Was er bestätigt hatte, ist sicher; erneutes Senden führt nichts doppelt aus.',
  'silent.next': 'Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  'passkey.happened': 'Der Passkey wurde nicht verwendet.',
  'passkey.safe': 'Es wurde nichts gesendet.',
  'passkey.next':
    'Versuchen Sie es erneut und bestätigen Sie mit Ihrem Passkey, oder bitten Sie die Administration um einen neuen.',
  'fault.happened': 'Bei uns ist etwas schiefgegangen.',
  'fault.safe':
    'Was vorher bestätigt wurde, ist sicher. Ob dieser Schritt getan wurde, ist noch nicht bekannt.',
  'fault.next':
    'Versuchen Sie es noch einmal: Was angenommen wurde, geschieht nicht zweimal, und was Sie eingegeben haben, bleibt. Misslingt es wieder, nennen Sie dem Support den Code.',
  'law.translated':
    'Was die Rechtspakete sagen, ist hier zur Hilfe übersetzt; ihr Englisch entscheidet. <show>Das Englische zeigen</show>',
  'law.partly':
    'Was die Rechtspakete sagen, ist hier zur Hilfe übersetzt und steht auf Englisch, wo es keine Übersetzung gibt; ihr Englisch entscheidet. <show>Das Englische zeigen</show>',
  'law.only_english':
    'Was die Rechtspakete sagen, steht hier auf Englisch; es entscheidet und ist noch nicht übersetzt.',
  'law.english':
    'Was die Rechtspakete sagen, steht hier auf Englisch; es entscheidet. <show>Die Übersetzung zeigen</show>',
  'import.stopped': 'Die Übernahme wurde abgebrochen.',
  'overdue.since': 'überfällig seit {at}',
  'overdue.then': 'dann: {what}',
}
