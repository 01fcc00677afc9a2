// German.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  fault: 'Bei uns ist etwas schiefgegangen.',
  'fault.code': 'Versuchen Sie es erneut. Code für den Support: {code}.',
  'fault.later': 'Versuchen Sie es in einigen Minuten erneut.',
  unreachable: 'Der Server ist nicht erreichbar.',
  'unreachable.next': 'Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  follow: 'Folgen Sie dem Dialog Ihres Geräts.',
  no_cookie: 'Ihr Browser hat das Cookie der Sitzung nicht behalten.',
  'no_cookie.next':
    'Erlauben Sie Cookies für diese Website. Über http auf dem eigenen Rechner nutzen Sie Chrome, Edge oder Firefox.',
  exists: 'Dieses Gerät hat bereits einen Passkey für diese Website.',
  'exists.next': 'Melden Sie sich damit an, oder öffnen Sie den Link auf einem anderen Gerät.',
  address: 'Der Browser erlaubt unter dieser Adresse keine Passkeys.',
  'address.next': 'Öffnen Sie die Website unter dem Namen, der Ihnen genannt wurde, über https.',
  unfit:
    'Dieses Gerät kann keinen solchen Passkey erstellen: es muss nach Fingerabdruck, Gesicht oder PIN fragen.',
  'unfit.next':
    'Richten Sie eine PIN auf dem Gerät ein, oder nutzen Sie ein anderes Gerät oder einen Sicherheitsschlüssel mit PIN.',
  unfinished: 'Der Browser konnte den Passkey-Dialog nicht abschließen.',
  'unfinished.next': 'Versuchen Sie es erneut, oder nutzen Sie einen anderen Browser.',
  no_passkey: 'Hier gibt es keinen Passkey für diese Website, oder der Dialog wurde geschlossen.',
  'no_passkey.next': 'Versuchen Sie es erneut, oder bitten Sie um einen neuen Link.',
  'no_passkey.sign': 'Versuchen Sie es erneut mit dem Freigabe-Passkey, den Sie hier eingerichtet haben.',
  not_created: 'Der Dialog wurde geschlossen, daher wurde kein Passkey erstellt.',
  'not_created.next': 'Ihr Link gilt weiter: versuchen Sie es erneut.',
  ready: 'Ihr Passkey ist bereit',
  'pin.approver':
    'Das Gate öffnet nur für Freigebende, deren Schlüssel es selbst kennt. Bis Ihrer eingetragen ist, können Sie sich anmelden, aber nichts freigeben.',
  'pin.analyst':
    'Das Gate beantwortet Abfragen nur Personen, deren Schlüssel es selbst kennt. Bis Ihrer eingetragen ist, können Sie sich anmelden, aber keine Konten abfragen.',
  key_hidden: 'Dieser Browser zeigt den erstellten Schlüssel nicht, daher lässt er sich nicht vergleichen.',
  'key_hidden.next':
    'Richten Sie sich mit einem anderen Browser erneut ein, bevor Sie Ihren Schlüssel eintragen lassen.',
  incomplete: 'Dieser Link ist nicht vollständig.',
  'incomplete.next': 'Kopieren Sie den ganzen Link aus der Nachricht, oder bitten Sie um einen neuen.',
  'draft.signed_out':
    'Sie wurden abgemeldet. Ihr Text steht noch auf dieser Seite: melden Sie sich in einem neuen Tab an, und machen Sie dann hier weiter.',
  'draft.kept': 'Um {time} als Entwurf gespeichert. Nichts wurde gesendet.',
  'draft.failed':
    'Der Entwurf konnte gerade nicht gespeichert werden. Es wird von selbst noch einmal versucht.',
  'draft.other':
    'Inzwischen wurde um {time} ein anderer Text gespeichert, von {who}. Ihrer wird erst gespeichert, wenn Sie wählen.',
  'draft.mine': 'Meinen an seiner Stelle speichern',
  'draft.theirs': 'Ihn statt meinem ins Formular setzen',
  'draft.yours': 'Was Sie geschrieben hatten:',
  'time.here': '{time} auf diesem Gerät',
  'check.running': 'Prüfung läuft …',
  'check.holds': 'Was geprüft wurde, stimmt ({ms} ms in Ihrem Browser).',
  'check.keys_yours': 'die Schlüssel sind die der von Ihnen gewählten Vertrauensdatei',
  'check.keys_ours': 'die Schlüssel kamen von dieser Website: das zeigt Stimmigkeit, nicht wessen',
  'check.fails':
    'Es stimmt nicht: {why} ({code}). Behalten Sie Quittung und Kopie, und sagen Sie es jemandem, dem Sie vertrauen.',
  'check.not_trust':
    'Das ist keine Vertrauensdatei. Wählen Sie die trust.json, die Sie aufbewahrt haben; geprüft wurde nichts.',
  'check.english': 'Was die Prüfung fand, steht unten auf Englisch, Wort für Wort wie offline.',
  'check.not_run':
    'Die Prüfung lief nicht: die Dateien ließen sich nicht abrufen, oder dieser Browser ist zu alt. Laden Sie die Seite neu, oder prüfen Sie offline.',
  'mark.checked': 'Stimmt',
  'mark.unchecked': 'Hier nicht gezeigt',
  'mark.attention': 'Bitte beachten',
}
