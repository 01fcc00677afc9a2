// German.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'notice.subject': 'Ein behördliches Ersuchen um Ihre Daten: {reference}',
  'notice.first': '{who} hat von uns Daten von Ihnen verlangt. Das Schreiben ging am {at} bei uns ein.',
  'notice.first_late':
    '{who} hat am {at} von uns Daten von Ihnen verlangt. Das Gesetz verbot uns bis jetzt, Sie zu benachrichtigen.',
  'notice.first_further':
    'Am {told} haben wir Sie über ein Verlangen nach Ihren Daten benachrichtigt ({who}). Danach mussten wir darüber bis jetzt schweigen. Im Folgenden lesen Sie den heutigen Stand.',
  'notice.unnamed': 'Eine Behörde, die wir noch nicht nennen dürfen,',
  'notice.kind': 'Art des Schreibens: {instrument}. Die Kopie liegt bei.',
  'notice.withheld':
    'Die Kopie des Schreibens wird zurückgehalten: eine Geheimhaltungspflicht erfasst noch {what}. Wenn sie endet, senden wir Ihnen von uns aus das Übrige und die Kopie.',
  'notice.part.fact': 'dass es ein Ersuchen gibt',
  'notice.part.agency': 'wer es verlangt',
  'notice.part.content': 'was das Schreiben sagt',
  'notice.asked': 'Was verlangt wurde',
  'notice.answer': 'Was wir antworten, und warum',
  'notice.do': 'Was Sie tun können',
  'notice.do_late':
    'Melden Sie sich unter {host} an: dort sehen Sie, was wann hinausging, und die Quittung, die Sie selbst prüfen können.',
  'notice.do_nothing':
    'Von Ihren Daten ist nichts hinausgegangen. Melden Sie sich unter {host} an, um zu sehen, was wir geantwortet haben.',
  'notice.do_see': 'Melden Sie sich unter {host} an, um zu sehen, wie es jetzt steht.',
  'notice.do_until':
    'Bis {at} können Sie widersprechen, der Behörde selbst antworten, um Zeit bitten oder uns mitteilen, dass Sie nicht widersprechen: melden Sie sich unter {host} an. Wenn Sie widersprechen, warten wir, bis unsere Rechtsabteilung entschieden hat.',
  'notice.no_window':
    'Die Frist der Behörde lässt keine Zeit, auf Sie zu warten. Melden Sie sich unter {host} an, um es zu sehen und uns zu schreiben: was noch nicht hinausgegangen ist, halten wir bei einem Widerspruch noch auf.',
  'notice.at_once':
    'In diesem Notfall warten wir nicht auf Ihre Antwort. Melden Sie sich unter {host} an, um es zu sehen und uns zu schreiben: was noch nicht hinausgegangen ist, halten wir bei einem Widerspruch noch auf.',
  'notice.ours': 'Woran Sie erkennen, dass dies von uns ist',
  'notice.code': 'Code in Ihrer Konsole',
  'notice.copy': 'SHA-256 der Kopie',
  'notice.copy_subject': 'Kopie des Schreibens für Sie, Aktenzeichen {reference}',
  'notice.copy_made':
    'Dies ist eine Wiedergabe aus dem Text des Schreibens, der in seiner eigenen Sprache steht. Zeilen, die andere Kunden betreffen, sind geschwärzt; sie sind nicht in dieser Datei. Die Quittung nennt den Hash des Schreibens, wie es zugestellt wurde, und den dieser Kopie.',
  'notice.copy_page': '{title}, Seite {n, number}',
  'notice.copy_withheld': 'Die Kopie wird zurückgehalten',
  'notice.reference': 'Aktenzeichen',
  'notice.never':
    'Wir fragen Sie nie nach einem Passwort, einem Code oder einer Zahlung und senden nie einen Link, der Sie anmeldet. Dieser Text ist signiert; die letzten Zeilen sind die Signatur.',
  'longer.subject': 'Sie haben länger Zeit zu widersprechen: {reference}',
  'longer.told_anew':
    'Unsere erste E-Mail mit der Benachrichtigung {reference} kam zurück. Ihre Zeit für einen Widerspruch zählt ab der, die Sie erreicht hat, und ist länger, als darin steht.',
  'longer.more_time':
    'Die Behörde hat im Ersuchen {reference} mehr Zeit gegeben. Sie haben für einen Widerspruch länger Zeit, als in unserer Benachrichtigung steht.',
  'longer.counsel':
    'Wir geben Ihnen im Ersuchen {reference} mehr Zeit. Sie haben für einen Widerspruch länger Zeit, als in unserer Benachrichtigung steht.',
  'longer.until': 'Bis {at} können Sie widersprechen: Melden Sie sich unter {host} an.',
  'longer.post':
    'Ihre Zeit für einen Widerspruch zählt ab diesem Brief und nicht ab dem Zeitpunkt, der unten steht: Bis {at} können Sie widersprechen.',
  'drill.subject':
    'ÜBUNG: wie {provider} Sie von einem behördlichen Ersuchen benachrichtigen würde ({reference})',
  'drill.heading': 'Dies ist eine Übung',
  'drill.first':
    'Keine Behörde hat etwas verlangt. {provider} prüft, ob eine Benachrichtigung Sie erreichen würde. Eine echte sieht aus wie diese E-Mail: reiner Text, die Kopie des Schreibens der Behörde als Anhang, ein Code, eine Signatur in den letzten Zeilen.',
  'drill.do':
    'Melden Sie sich wie immer unter {host} an, öffnen Sie „Übungen“ und wählen Sie den Code, der unten steht. Das zeigt, dass diese Adresse funktioniert und wie schnell.',
  'drill.code': 'Code unter denen, die Ihre Konsole zeigt',
  'drill.attachment': 'SHA-256 des Anhangs',
  'drill.never':
    'Wir fragen Sie nie nach einem Passwort, einem Code oder einer Zahlung und senden nie einen Link, der Sie anmeldet. Dieser Text ist signiert; die letzten Zeilen sind die Signatur. Es war eine Übung: sonst folgt nichts daraus.',
  'drill.copy':
    'ÜBUNG {reference}{br}{br}In einer Benachrichtigung ist hier die Kopie des Schreibens der Behörde angehängt.{br}Es gibt kein Schreiben: keine Behörde hat etwas von {provider} verlangt.{br}',
  'change.subject': '{provider}: jemand möchte ändern, wer von Ersuchen benachrichtigt wird',
  'change.first':
    '{asker} hat {provider} gebeten, {what, select, add {einen Kontakt für Ihre Organisation hinzuzufügen} other {Sie als Kontakt Ihrer Organisation zu ändern}}: wer benachrichtigt wird, wenn eine Behörde Daten von Ihnen verlangt. Nichts ändert sich, wenn Sie es nicht innerhalb von sieben Tagen bestätigen.',
  'change.right':
    'Ist das richtig, öffnen Sie diese Adresse, melden sich mit Ihrem Passkey an, sehen die Änderung an und bestätigen sie:',
  'change.wrong':
    'Ist es nicht richtig, melden Sie sich wie immer an, stoppen Sie die Änderung unter „Kontakte und E-Mails“ und rufen Sie uns an: {phone} ({hours}). Wir fragen Sie nie nach einem Passwort, einem Code oder einer Zahlung und senden nie einen Link, der Sie anmeldet.',
  'invitation.subject': 'Ihr Zugang zum Portal von {provider} für behördliche Ersuchen',
  'invitation.first':
    'Sie werden sich am Portal von {provider} für behördliche Ersuchen anmelden müssen. Das geht mit einem Passkey und ohne Passwort. Dieser Link erstellt Ihren Passkey, einmal, innerhalb von zwei Tagen:',
  'invitation.last':
    'Er ging an diese Adresse, weil unser Verzeichnis sie für Sie nennt. Wenn Sie ihn nicht erwarten, rufen Sie {phone} ({hours}) an, bevor Sie ihn verwenden. Wir fragen nie nach einem Passwort oder Code.',
  'digest.subject':
    '{provider}: Stand Ihrer Ersuchen{n, plural, =0 {} =1 {, eines wartet auf Ihre Antwort} other {, # warten auf Ihre Antwort}}',
  'digest.first':
    'So stehen die Ersuchen um Ihre Daten, die offen sind oder sich geändert haben, wie die Konsole von {provider} sie zeigt.',
  'digest.more': '{n, plural, =1 {Ein weiteres steht} other {# weitere stehen}} in der Konsole.',
  'digest.last':
    'Melden Sie sich wie immer bei {host} an, um mehr zu sehen oder diese Übersicht unter Kontakte und E-Mails zu beenden. Wir fragen nie nach einem Passwort, einem Code oder einer Zahlung und senden nie einen Link, der Sie anmeldet.',
  'replaced.subject': '{provider}: Ihre Antwort zu {reference} wurde ersetzt',
  'replaced.first':
    '{asker} hat für Ihre Organisation eine andere Antwort zum Ersuchen {reference} gegeben. Sie tritt an die Stelle der bisherigen.',
  'replaced.wrong':
    'Melden Sie sich wie immer unter {host} an, um zu sehen, was jetzt gilt. Ist es nicht, was Ihre Organisation will, ändern Sie es dort und rufen Sie uns an: {phone} ({hours}).',
  'left.subject': '{provider}: jemand sagt, dass Sie ausgeschieden sind',
  'left.first':
    '{asker} hat {provider} mitgeteilt, dass Sie aus Ihrer Organisation ausgeschieden sind. Benachrichtigungen über behördliche Ersuchen gehen nun an deren nächsten Kontakt. In sieben Tagen endet Ihr Zugang, wenn Sie nicht sagen, dass Sie noch da sind.',
  'left.wrong':
    'Sind Sie noch da, melden Sie sich wie immer bei {host} an, sagen Sie es unter Kontakte und E-Mails, und rufen Sie uns an: {phone} ({hours}).',
  'passkey.subject':
    '{provider}: einer Ihrer Passkeys wurde {what, select, added {hinzugefügt} other {entfernt}}',
  'passkey.first':
    'Ein Passkey, der {host} in Ihrem Namen öffnet, wurde am {at} {what, select, added {hinzugefügt} other {entfernt}}.',
  'passkey.wrong':
    'Waren Sie das nicht, rufen Sie uns sofort an: {phone} ({hours}). Waren Sie es, ist nichts zu tun.',
  'passkey.wrong_staff':
    'Waren Sie das nicht, sagen Sie es sofort der Administration. Waren Sie es, ist nichts zu tun.',
  'notice.first_wider':
    'Am {told} haben wir Sie über ein Verlangen nach Ihren Daten benachrichtigt ({who}). Jetzt soll mehr herausgegeben werden, als wir Ihnen damals mitgeteilt haben. Im Folgenden lesen Sie den heutigen Stand.',
  'notice.new': 'Was neu ist',
  'notice.new_authority': 'Wer es verlangt: {who}.',
  'notice.new_paper': 'Das Schreiben: Es ist ein anderes, oder es wurde berichtigt.',
  'longer.joined':
    'Auch eine andere Organisation Ihrer Kette wird über die Forderung {reference} benachrichtigt. Die Frist für einen Widerspruch läuft ab deren Kopie, auch für Sie.',
  'source_key.subject': '{provider}: Woran wir die Konten Ihrer Organisation erkennen',
  'source_key.asked':
    '{provider} wurde gebeten, die Konten Ihrer Organisation in seinen Systemen unter einem anderen Schlüssel zu finden. An diesem Schlüssel erkennen wir, dass ein Ersuchen Sie betrifft, und unterrichten Sie. Es ändert sich nichts, bevor eine zweite Person von uns es bestätigt.',
  'source_key.done':
    '{provider} findet die Konten Ihrer Organisation in seinen Systemen ab jetzt unter einem anderen Schlüssel. An diesem Schlüssel erkennen wir, dass ein Ersuchen Sie betrifft, und unterrichten Sie. Zwei Personen von uns haben es bestätigt, oder wer unsere Maschinen betreibt, hat ihn gesetzt.',
  'source_key.wrong':
    'Ändern sich Ihr Vertrag oder Ihre Konten bei uns, müssen Sie nichts tun. Wissen Sie von keinem Grund, rufen Sie uns an: {phone} ({hours}). Wir fragen Sie nie nach einem Passwort, einem Code oder einer Zahlung und senden nie einen Link, der Sie anmeldet.',
  'newcomer.subject_asked': '{provider}: Jemand soll von Ihren Ersuchen unterrichtet werden',
  'newcomer.subject_done': '{provider}: Jemand Neues wird von Ihren Ersuchen unterrichtet',
  'newcomer.asked':
    '{provider} wurde gebeten, {who} als {what, select, add {neuen Kontakt} change {neue Adresse eines Kontakts} other {unterrichtete Partei}} Ihrer Organisation einzutragen: Wer das ist, wird unterrichtet, wenn eine Behörde Daten von Ihnen verlangt, und darf für Sie antworten. Es ändert sich nichts, bevor eine zweite Person von uns oder jemand von Ihnen es bestätigt.',
  'newcomer.done':
    '{provider} hat {who} als {what, select, add {neuen Kontakt} change {neue Adresse eines Kontakts} other {unterrichtete Partei}} Ihrer Organisation eingetragen: Wer das ist, wird unterrichtet, wenn eine Behörde Daten von Ihnen verlangt, und darf für Sie antworten.',
  'newcomer.asked_account':
    '{provider} wurde gebeten, wer sich als {account} bei {at} anmeldet, als Ihren Kontakt {who} einzulassen, der unterrichtet wird, wenn eine Behörde Daten von Ihnen verlangt, und für Sie antworten darf. Es ändert sich nichts, bevor eine zweite Person von uns oder jemand von Ihnen es bestätigt.',
  'newcomer.done_account':
    'Ab jetzt wird bei {provider}, wer sich als {account} bei {at} anmeldet, als Ihr Kontakt {who} eingelassen, der unterrichtet wird, wenn eine Behörde Daten von Ihnen verlangt, und für Sie antworten darf.',
  'newcomer.wrong_asked':
    'Kennen Sie ihn oder sie, kann jemand von Ihnen es bei {host} unter Kontakte und E-Mails bestätigen. Wenn nicht, melden Sie sich wie immer an, stoppen Sie es dort, und rufen Sie uns an: {phone} ({hours}). Wir fragen Sie nie nach einem Passwort, einem Code oder einer Zahlung und senden nie einen Link, der Sie anmeldet.',
  'newcomer.wrong_done':
    'Kennen Sie ihn oder sie nicht, rufen Sie uns sofort an: {phone} ({hours}). Wer Ihre Kontakte sind, steht bei {host} unter Kontakte und E-Mails. Wir fragen Sie nie nach einem Passwort, einem Code oder einer Zahlung und senden nie einen Link, der Sie anmeldet.',
  'notice.first_alone':
    '{who} hat von uns Daten Ihrer Organisation verlangt. Das Schreiben ging am {at} bei uns ein. Eine Anordnung verbietet uns, Ihre Organisation zu benachrichtigen; die Behörde erlaubt uns, es Ihnen allein zu sagen.',
  'notice.do_alone':
    'Sagen Sie niemandem davon, auch nicht in Ihrer Organisation, solange die Behörde oder Ihre Anwältin oder Ihr Anwalt nicht sagt, dass Sie es dürfen: Die Anordnung kann auch Sie binden. Die Konsole zeigt es niemandem, bis das Verbot endet, also auch Ihnen nicht; dann wird Ihre Organisation benachrichtigt. Wollen Sie widersprechen oder vor Gericht gehen, antworten Sie auf diese Mail: Unsere Rechtsabteilung liest sie. Mit dieser Mail beginnt keine Frist zum Widerspruch.',
  'notice.never_alone':
    'Wir fragen Sie nie nach einem Passwort, einem Code oder einer Zahlung, und diese Mail hat keinen Link. Dieser Text ist signiert; die letzten Zeilen sind die Signatur. Zweifeln Sie, dass er von uns ist, rufen Sie uns unter einer Nummer an, die Sie schon hatten, und nennen Sie das Zeichen niemandem als unserer Ersuchensstelle.',
}
