// Eigener Wortlaut eines Schreibens.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'lint.at': 'Der Text {key}: {says}',
  'lint.more': '{n, plural, =1 {Ein weiterer ist falsch.} other {# weitere sind falsch.}}',
  'lint.next': 'Berichtigen Sie ihn und speichern Sie erneut. Gespeichert wurde nichts.',
  'lint.key': '{what} ist kein Text dieses Schreibens, der anders gesagt werden darf. Lassen Sie ihn weg.',
  'lint.empty': 'Er sagt nichts. Schreiben Sie einen Text, oder nehmen Sie den mitgelieferten.',
  'lint.length': 'Er ist länger als {what} Zeichen. Kürzen Sie ihn.',
  'lint.hidden':
    'Er enthält ein Zeichen, das man nicht sieht ({what}), etwa einen Zeilenumbruch oder ein Zeichen für die Schreibrichtung. Löschen Sie es und tippen Sie die Stelle neu.',
  'lint.markup': '„{what}“ ist Auszeichnung, und ein Schreiben ist reiner Text. Nehmen Sie es heraus.',
  'lint.link':
    '„{what}“ ergibt einen Link. Eine Benachrichtigung sagt, dass sie nie einen schickt. Nehmen Sie ihn heraus.',
  'lint.syntax':
    'Seine Klammern passen nicht zusammen, oder eine Auswahl darin ist unvollständig. Vergleichen Sie ihn mit dem mitgelieferten Text.',
  'lint.missing':
    '{what} fehlt; was dort eingesetzt wird, bliebe ungesagt. Schreiben Sie es an seine Stelle. Vor einer Klammer schreiben Sie ’ und keinen geraden Apostroph.',
  'lint.extra':
    '{what} steht nicht im mitgelieferten Text; dort ließe sich nichts einsetzen. Nehmen Sie es heraus.',
  'lint.kind':
    '{what} wird anders eingesetzt als im mitgelieferten Text. Schreiben Sie es so, wie es dort steht.',
  'lint.plural': 'Der Zahl {what} fehlt eine Form, die diese Sprache braucht. Ergänzen Sie sie.',
  'lint.forbidden':
    '„{what}“ nennt jemanden etwas, das niemand entschieden hat. Sagen Sie es ohne dieses Wort.',
  'lint.untranslated': 'Das ist der englische Text. Schreiben Sie ihn in der Sprache des Schreibens.',
  'own.title': 'Ihr eigener Wortlaut',
  'own.text':
    'Ein Schreiben lässt sich in eigenen Worten sagen. Sie gehen hinaus, sobald ein bei Ihnen angestellter Jurist, der sie nicht geschrieben hat, genau diesen Text genehmigt hat. Bis dahin geht weiter hinaus, was vorher hinausging.',
  'own.shipped_out': 'Hinaus geht der mitgelieferte Text.',
  'own.out':
    'Hinaus geht Fassung {n, number} Ihres eigenen Wortlauts: geschrieben von {who}, genehmigt von {by} {at}.',
  'own.waits': 'Fassung {n, number} von {who}, {at}, wartet auf einen Juristen.',
  'own.unfit':
    'Fassung {n, number} lässt sich nicht mehr ausfüllen, weil der mitgelieferte Text inzwischen anderes verlangt. Schreiben Sie sie neu.',
  'own.shipped_changed':
    'Duly liefert andere Texte mit als zu der Zeit, als Fassung {n, number} geschrieben wurde. Ihr eigener Wortlaut bleibt; sehen Sie sich die gekennzeichneten Texte an.',
  'own.was_shipped': 'Damals mitgeliefert',
  'own.edit': 'Eigenen Wortlaut schreiben',
  'own.change': 'Eigenen Wortlaut ändern',
  'own.who': 'Ihn schreiben Rechtsabteilung und Administratoren, angemeldet mit einem Passkey.',
  'own.approve_mine': 'Diese Fassung haben Sie geschrieben: Ein anderer Jurist genehmigt sie.',
  'own.read':
    'Ich habe das ganze Schreiben mit diesen Worten gelesen. Es sagt, was es muss, in Worten, für die ich einstehe.',
  'own.approve': 'Fassung {n, number} genehmigen',
  'own.revoke': 'Genehmigung von Fassung {n, number} widerrufen',
  'own.revoke_text':
    'Briefe in diesem Wortlaut gehen sofort nicht mehr hinaus. Er geht erst wieder hinaus, wenn ein Jurist ihn neu gelesen und genehmigt hat.',
  'own.field': 'Textstelle {n, number}',
  'own.as_shipped': 'Mitgeliefert',
  'own.in_english': 'Auf Englisch',
  'own.is_own': 'eigene Worte',
  'own.take_shipped': 'Mitgelieferten Text nehmen',
  'own.note': 'Warum, für Ihre Kollegen',
  'own.save': 'Als Fassung {n, number} speichern',
  'own.saved':
    'Fassung {n, number} ist gespeichert. Sie geht hinaus, sobald ein Jurist sie genehmigt hat, der sie nicht geschrieben hat.',
  'own.saved_back': 'Hinaus geht wieder der mitgelieferte Text.',
  'own.to_mend':
    '{n, plural, =1 {Ein Text ist zu berichtigen} other {# Texte sind zu berichtigen}}, bevor gespeichert werden kann.',
  'own.nothing': 'Noch ist nichts geändert.',
  'own.cancel': 'Lassen, wie es ist',
  'own.preview': 'Vorschau',
  'own.preview_text':
    'Ein erfundenes Schreiben: Diese Behörde, diesen Kunden und dieses Ersuchen gibt es nicht.',
  'own.preview_waits': 'Sie ist zu sehen, sobald sich jeder Text ausfüllen lässt.',
  'own.example': 'Beispiel',
  'own.example_n': '{n, number} von {of, number}: {subject}',
  'own.back': 'Zurück zum mitgelieferten Text',
  'own.back_text': 'Ihr eigener Wortlaut geht sofort nicht mehr hinaus. Er bleibt im Verlauf.',
  'own.back_yes': 'Ja, zurück zum mitgelieferten Text',
  'own.export': 'Als Datei ausgeben',
  'own.import': 'Datei einlesen',
  'own.import_wrong':
    'Diese Datei ist kein Wortlaut dieses Schreibens in dieser Sprache. Wählen Sie eine, die hier ausgegeben wurde.',
  'own.imported': 'Die Texte der Datei stehen in den Feldern. Sehen Sie sie an und speichern Sie.',
  'own.conflict': 'Während Sie schrieben, hat {who} Fassung {n, number} gespeichert.',
  'own.conflict_text':
    'Wo beide sich unterscheiden, stehen unten beide. Nehmen Sie Text für Text den anderen oder behalten Sie Ihren, und speichern Sie.',
  'own.theirs': 'Fassung {n, number}, von {who}',
  'own.yours': 'Ihrer',
  'own.take_theirs': 'Den anderen nehmen',
  'own.history': 'Verlauf',
  'own.version': 'Fassung {n, number}, {who}, {at}',
  'own.went_back': 'Zurück zum mitgelieferten Text.',
  'own.before': 'Vorher',
  'own.after': 'Nachher',
  'own.start_from': 'Von Fassung {n, number} aus weiterschreiben',
  'own.stays': 'Texte, die bleiben, wie sie sind',
  'own.fixed.proof':
    'Daran erkennt ein Kunde, dass eine Benachrichtigung von Ihnen kommt und keine Nachahmung ist.',
  'own.fixed.check': 'Daran prüft eine Behörde, ob ein Schreiben von Ihnen kommt.',
  'own.fixed.citation': 'Das ist eine Fundstelle im Recht.',
  'own.fixed.shared': 'Das steht in allen Schreiben und auch auf Seiten.',
  'list.title': 'Alle Schreiben',
  'list.shipped': 'mitgeliefert',
  'list.unapproved': 'mitgeliefert, nicht genehmigt',
  'list.own': 'eigene Fassung {n, number}',
  'list.waits': 'eine Fassung wartet auf einen Juristen',
  'list.changed': 'der mitgelieferte Text hat sich geändert',
}
