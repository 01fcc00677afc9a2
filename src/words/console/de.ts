// German.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'promises.lead':
    'Wenn eine Behörde Daten von Ihnen verlangt, geschieht Folgendes. Jeder Punkt ist in der Software angelegt, die Ersuchen bearbeitet, und die Seite jedes Ersuchens zeigt, ob er eingehalten wurde.',
  'promises.1':
    '<b>Nichts geht hinaus, wenn das Gesetz es nicht verlangt,</b> mit drei Ausnahmen: einem Notfall, den eine zweite Person bestätigt hat, Ihrer eigenen geprüften Einwilligung, einer Richtlinie, die unsere Rechtsabteilung namentlich beschlossen hat. Was so hinausgeht, heißt auf der Seite des Ersuchens freiwillig.',
  'promises.2':
    '<b>Sie werden zuerst gefragt.</b> Wir bitten die Behörde, sich an Sie zu wenden. Tut sie es nicht, steht der Grund auf der Seite des Ersuchens.',
  'promises.3':
    '<b>Sie werden benachrichtigt, mit Kopie, bevor etwas hinausgeht,</b> es sei denn, ein Gesetz oder ein Gericht verbietet es. Dann werden Sie benachrichtigt, sobald das Verbot endet, von selbst.',
  'promises.4':
    '<b>Sie haben {time} Zeit, zu widersprechen,</b> soweit die Frist des Gesetzes sie lässt; Ihre Benachrichtigung nennt das Ende. Solange unsere Rechtsabteilung nicht entschieden hat, geht nichts hinaus, es sei denn, der letzte vom Gesetz gesetzte Zeitpunkt kommt zuvor.',
  'promises.5': '<b>Wir sagen, warum wir kein Gericht angerufen haben,</b> wo wir es nicht taten.',
  'promises.6':
    '<b>Wer bei uns Ihre Angelegenheit öffnet, wird festgehalten:</b> wer, für wen tätig, was, warum und wann.',
  'promises.7':
    '<b>Sie können uns prüfen.</b> Jedes Ersuchen hat eine Quittung, die Sie auf Ihrem eigenen Rechner prüfen, ohne uns.',
  'promises.test': 'Ausprobieren: eine Übung senden',
  'looks.title': 'Wie eine Benachrichtigung aussieht',
  'looks.from':
    'Sie kommt von {address}, als reiner Text, mit der Kopie des Schreibens der Behörde als einzigem Anhang.',
  'looks.names':
    'Sie nennt die Behörde, was verlangt wurde, was wir antworten und warum, und bis wann Sie widersprechen können.',
  'looks.code':
    'Sie trägt einen Code aus sechs Ziffern. Derselbe Code steht auf der Seite des Ersuchens in Ihrer Konsole.',
  'looks.signed':
    'Ihre letzten Zeilen sind eine Signatur unseres Benachrichtigungsschlüssels. <code>{command}</code> prüft sie ohne uns. Der Schlüssel: {key}',
  'looks.never': 'Was nie darin steht',
  'looks.never_password': 'Eine Frage nach einem Passwort, einem Code oder einer Zahlung.',
  'looks.never_link': 'Ein Link, der Sie anmeldet. Sie kommen hierher wie immer.',
  'looks.never_secret': 'Die Bitte, es Ihrer eigenen Rechtsberatung zu verschweigen.',
  'looks.not_ours':
    'Tut eine E-Mail etwas davon, ist sie nicht von {provider}. Rufen Sie uns an: {phone} ({hours}).',
  'ask.title': 'Gibt es ein Ersuchen über mich?',
  'ask.lead':
    'Sie dürfen fragen, und alle erhalten dieselbe Antwort. Was Sie in das Feld schreiben, bleibt in Ihrem Browser: nichts wird nachgeschlagen.',
  'ask.whom': 'Für wen fragen Sie? (nach Belieben)',
  'ask.not_sent': 'Es wird nicht gesendet.',
  'ask.button': 'Fragen',
  'ask.again': 'Noch einmal fragen',
  'ask.heading': 'Wir können weder bestätigen noch verneinen, ob es eines gibt',
  'ask.everybody':
    'Das ist unsere Antwort an alle: ob eine Behörde nach ihren Daten gefragt hat, gefragt und uns verboten hat, es zu sagen, oder nie gefragt hat. Dafür wurde nichts nachgeschlagen.',
  'ask.do': 'Was wir tun, wenn es eines gibt oder geben wird',
  'ask.do_lets':
    'Wenn das Gesetz es erlaubt, benachrichtigen wir Sie, bevor etwas hinausgeht, mit einer Kopie des Schreibens, unter der Adresse, die uns vorliegt. Gehört Ihr Konto zu einer Organisation, bitten wir die Behörde, sich zuerst an diese zu wenden, und benachrichtigen deren Kontakte.',
  'ask.do_forbids':
    'Verbietet uns ein Gesetz oder ein Gericht, Sie zu benachrichtigen, tun wir es, wenn dieses Verbot endet. Das geschieht von selbst, niemand muss fragen.',
  'ask.do_authority':
    'Überlässt das Gesetz die Benachrichtigung der Behörde, benachrichtigt Sie die Behörde.',
  'ask.complain': 'Wo Sie sich beschweren können',
  'ask.complain_us': 'Bei uns: {phone} ({hours}) oder {address}.',
  'ask.complain_dpa':
    'Bei der Datenschutzbehörde Ihres Landes: sie darf nachsehen, wo wir nichts sagen dürfen.',
  'ask.complain_court':
    'Bei der Behörde, von der Sie es vermuten, oder dem Gericht, das sie beaufsichtigt: viele Gesetze geben Ihnen dort ein Auskunftsrecht.',
  'ask.admin': 'Wenn Sie eine Organisation verwalten',
  'ask.admin_text':
    '<sign_in>Melden Sie sich an</sign_in>, um jedes Ersuchen zu sehen, von dem wir Ihnen sagen dürfen.',
  'contacts.lead':
    'Eine Benachrichtigung geht an einen der Kontakte unten. Unser Team übergeht eine Person, die das Schreiben selbst betrifft.',
  'contacts.gets': 'erhält: {what}',
  'contacts.no_mail': 'keine E-Mails',
  'contacts.notice': 'Benachrichtigungen über Ersuchen',
  'contacts.drill': 'Übungen',
  'contacts.change': 'Ändern',
  'contacts.another': 'Weiterer Kontakt',
  'contacts.add': 'Kontakt hinzufügen',
  'contacts.name': 'Name',
  'contacts.mail': 'E-Mail-Adresse',
  'contacts.language': 'Sprache',
  'contacts.as_contract': 'wie im Vertrag',
  'contacts.legend': 'Erhält',
  'contacts.remove': 'Diesen Kontakt entfernen: keine E-Mails, kein Zugang hier',
  'contacts.other_person':
    'Ist es jetzt eine andere Person? Dann entfernen Sie diesen Kontakt und fügen Sie die andere hinzu: der Passkey bleibt beim Kontakt.',
  'contacts.need_name': 'Geben Sie einen Namen mit höchstens 120 Zeichen an.',
  'contacts.need_mail': 'Geben Sie eine E-Mail-Adresse an, etwa name@example.org.',
  'contacts.need_language': 'Wählen Sie eine der Sprachen.',
  'contacts.need_receives': 'Wählen Sie unter den hier genannten E-Mails aus.',
  'contacts.ask_change': 'Diese Änderung beantragen',
  'contacts.ask_add': 'Hinzufügen beantragen',
  'contacts.mail_goes':
    'Eine E-Mail geht an {address}. Nichts ändert sich, bevor jemand es über den Link in dieser E-Mail bestätigt.',
  'contacts.mail_present':
    'Eine E-Mail geht an Ihren jetzigen Kontakt für Benachrichtigungen. Nichts ändert sich, bevor jemand es über den Link in dieser E-Mail bestätigt.',
  'contacts.waits': 'Eine Änderung wartet auf den bisherigen Kontakt',
  'contacts.asked': 'Beantragt {at}; die E-Mail dazu ging an {address}.',
  'contacts.within':
    'Sie wird ausgeführt, wenn jemand sie innerhalb von sieben Tagen über den Link in dieser E-Mail bestätigt.',
  'contacts.unread': 'Liest dort niemand mehr E-Mails?',
  'contacts.stop': 'Diese Änderung stoppen',
  'contacts.is_removed': '{who}: wird entfernt.',
  'contacts.becomes': '{who}: {name}, {address}, {language}, erhält {what}.',
  'contacts.new': 'Ein neuer Kontakt',
  'confirm.title': 'Änderung der Kontakte bestätigen',
  'confirm.heading': 'Ist diese Änderung richtig?',
  'confirm.asked': 'Beantragt {at}. Danach gehen Benachrichtigungen so, wie es hier steht.',
  'confirm.button': 'Änderung bestätigen',
  'confirm.stop': 'Stoppen',
  'said.asked':
    'Die E-Mail an den bisherigen Kontakt ist unterwegs. Nichts ändert sich, bevor bestätigt wurde.',
  'said.confirmed': 'Die Änderung ist ausgeführt.',
  'said.stopped': 'Die Änderung wurde gestoppt. Nichts hat sich geändert.',
  'said.ended': 'Der Feed ist beendet; seine Adresse zeigt nichts mehr.',
  'feed.title': 'Feed',
  'feed.what':
    'Ein Feed (Atom, für RSS-Programme) nennt von jedem Ersuchen das Aktenzeichen und den Stand, und nichts vom Verlangten: seine Adresse gilt ohne Anmeldung, behandeln Sie sie also wie einen Schlüssel.',
  'feed.once': 'Die Adresse Ihres Feeds, nur dieses eine Mal gezeigt:',
  'feed.since': 'Sie haben einen Feed seit {at}.',
  'feed.make': 'Adresse erstellen',
  'feed.make_another': 'Neue Adresse erstellen; die alte endet',
  'feed.end': 'Feed beenden',
  'drills.lead':
    'Eine Übung ist eine Benachrichtigung, die keine ist: dieselbe E-Mail, ebenso signiert, als Übung gekennzeichnet. Sie zeigt vor jedem Ersuchen, ob und wie schnell eine Benachrichtigung Sie erreicht.',
  'drills.send': 'Übung senden',
  'drills.nobody':
    'Kein Kontakt erhält Übungen. Wählen Sie einen unter <contacts>Kontakte und E-Mails</contacts>.',
  'drills.to': 'An',
  'drills.earlier': 'Frühere Übungen',
  'drills.none': 'Noch keine wurde beantwortet.',
  'drills.sent': 'Gesendet',
  'drills.by': 'Von',
  'drills.answered': 'Beantwortet',
  'drills.outcome': 'Ergebnis',
  'drills.waits': 'Übung {reference} wartet auf ihre Antwort',
  'drills.sent_to': 'Gesendet {at} an {address} von {who}. Welcher dieser Codes steht in der E-Mail?',
  'drills.code': 'Der Code in der E-Mail',
  'drills.other': 'Es ist ein anderer',
  'drills.no_mail': 'Es kam keine E-Mail',
  'drills.answer': 'Übung beantworten',
  'drills.matched': 'hat Sie erreicht',
  'drills.differs': 'anderer Code: nicht von uns oder unterwegs geändert',
  'drills.not_received': 'hat Sie nicht erreicht',
  'drills.yours': 'Ihrer Organisation',
  'drills.left': 'jemandem, der nicht mehr da ist',
  'drills.after': 'nach {time} von {who}',
  'drills.less': 'weniger als einer Minute',
  'feed.title_of': 'Ersuchen um Ihre Daten, {provider}',
  'left.button': 'Ist ausgeschieden',
  'left.self': 'Ich bin ausgeschieden oder scheide aus',
  'left.self_means':
    'Ihr Zugang hier und Ihre Token enden sofort. Benachrichtigungen gehen an den nächsten Kontakt.',
  'left.means':
    'Die nächste Benachrichtigung geht an den nächsten Kontakt. Diese Person erfährt es per E-Mail und kann hier widersprechen; nach sieben Tagen ohne Antwort endet ihr Zugang.',
  'left.said': 'Als ausgeschieden gemeldet, {at}. Benachrichtigungen gehen an den nächsten Kontakt.',
  'left.here': 'Ich bin noch da',
  'said.left':
    'Festgehalten. Die nächste Benachrichtigung geht an den nächsten Kontakt, und die Person erfährt es per E-Mail.',
  'said.here': 'Festgehalten. Benachrichtigungen gehen wie bisher an Sie.',
  'said.digest': 'Ihre Wahl ist gespeichert.',
  'digest.title': 'Übersicht für Sie',
  'digest.what':
    'Neben den E-Mails zu jedem Ersuchen, die immer sofort kommen: eine E-Mail, die sagt, wo alle offenen Ersuchen stehen und was sich geändert hat. Gibt es nichts zu sagen, kommt keine.',
  'digest.often': 'Wie oft',
  'digest.none': 'Keine Übersicht',
  'digest.daily': 'Jeden Tag',
  'digest.weekly': 'Jeden Montag',
  'digest.keep': 'Wahl speichern',
  'record.title': 'Aufzeichnung zu einem behördlichen Ersuchen: {reference}',
  'record.for': 'Für Ihr Verzeichnis von Verarbeitungstätigkeiten',
  'record.recipient': 'Empfänger (Behörde)',
  'record.withheld': 'zurückgehalten',
  'record.told': 'Sie wurden benachrichtigt',
  'record.opened': 'Von Ihnen zuerst geöffnet',
  'record.not_yet': 'noch nicht',
  'record.redirected': 'Gebeten, sich zuerst an Sie zu wenden',
  'record.not_challenged': 'Warum nicht angefochten',
  'record.your_answer': 'Ihre Antwort',
  'record.no_answer': 'keine',
  'record.window': 'Frist für einen Widerspruch bis',
  'record.objection': 'Entscheidung unserer Rechtsabteilung',
  'record.closed': 'Geschlossen',
  'record.at': '{what} ({at})',
  'record.disclosed': 'Herausgegeben',
  'record.ground': 'Daten und Rechtsgrundlage',
  'record.who': 'Wer es bei {provider} geöffnet hat',
  'record.line': '{account}: {what}, {decision}.',
  'record.line_period': '{account}: {what}, {decision}, {period}.',
  'record.access': '{at}: {who}, {employer}; Zweck: {purpose}; {reads}',
  'newcomer.title': 'Jemand soll von Ihren Ersuchen unterrichtet werden',
  'newcomer.added': 'Wir wurden gebeten, {name}, {address}, als neuen Kontakt von Ihnen einzutragen.',
  'newcomer.changed': 'Wir wurden gebeten, {address} als neue Adresse von {name} einzutragen.',
  'newcomer.account':
    'Wir wurden gebeten, wer sich als {account} bei {provider} anmeldet, als {name}, {address}, einzulassen.',
  'newcomer.party': 'Wir wurden gebeten, auch {name} von Ersuchen nach Ihren Daten zu unterrichten.',
  'newcomer.asked': 'Gebeten von {who} bei uns {at}.',
  'newcomer.program': 'einem Programm',
  'newcomer.means':
    'Es hat sich nichts geändert. Es geschieht, wenn jemand von Ihnen oder eine zweite Person von uns es bestätigt. Dann könnte diese Person für Sie antworten.',
  'newcomer.confirm': 'Wir kennen sie: bestätigen',
  'newcomer.stop': 'Wir kennen sie nicht: stoppen',
  'drills.lost': 'Die Übung hat {address} nicht erreicht',
  'drills.lost_short': 'kam zurück: nicht angekommen',
  'drills.lost_at': 'Übung {reference} kam {at} zurück.',
  'drills.lost_said': 'Der Mailserver dort lehnte sie ab, mit Code {code}.',
  'drills.lost_report': 'Von dort kam ein Bericht darüber zurück.',
  'drills.lost_do':
    'Eine Mitteilung über ein Ersuchen käme dort auch nicht an. Berichtigen Sie die Adresse unter <contacts>Kontakte und E-Mails</contacts>, oder lassen Sie den Mailserver E-Mails von uns annehmen, und senden Sie noch eine Übung. Bis dahin geht eine Mitteilung an Ihren nächsten Kontakt.',
  'drills.lost_later': 'Kein Mailserver dort nahm sie an, so oft es versucht wurde.',
  'entry.title': 'Wer Ihren Eintrag angesehen hat',
  'entry.text':
    'Wer unser Kundenverzeichnis führt, öffnet dafür Ihre Kontakte, Vertragsbedingungen und deren Verlauf und liest kein Ersuchen. Wer an einem Ersuchen arbeitet, öffnet sie dafür; das steht bei dem Ersuchen.',
  'entry.none': 'Niemand, seit das aufgeschrieben wird.',
  'entry.entry': 'Hat Ihren Eintrag geöffnet.',
  'entry.export': 'Hat die Tabelle aller Kunden mitgenommen, mit Ihrem Eintrag darin.',
  'entry.program': 'Ein Programm von {provider}',
}
