// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  choose: 'wählen',
  storing: 'Wird gespeichert …',
  'entry.title': 'Ein Ersuchen erfassen',
  'entry.heading': 'Ein Ersuchen ohne Schreiben erfassen',
  'entry.text':
    'Schreiben Sie auf, was gesagt wurde, möglichst wörtlich: wer, für welche Behörde, was verlangt wird, warum, bis wann, wie erreichbar. Nichts wird beantwortet, bevor jemand zurückgerufen hat.',
  'entry.not_secret':
    'Nicht für ein Schreiben der nationalen Sicherheit: <link>Die Rechtsabteilung legt es für benannte Personen an</link>.',
  'entry.line': 'In einer Zeile',
  'entry.said': 'Was gesagt wurde',
  'entry.do': 'Erfassen',
  'import.title': 'Offene Ersuchen übernehmen',
  'import.text':
    'Für den ersten Tag: was im vorherigen System noch offen ist, mit Fristen, Geheimhaltung und Sperren. Zuerst kommen die Kunden: <link>Kunden übernehmen</link>. Wer eine Geheimhaltung übernimmt, hat sie angesehen und ist ihre Zweitprüfung.',
  'import.system': 'Das andere System',
  'import.system_hint':
    'Sein Name. Mit dem Aktenzeichen unterscheidet er, was schon übernommen ist, von dem, was es nicht ist.',
  'import.table': 'Die Tabelle',
  'import.table_hint':
    'CSV in UTF-8, je eine Zeile, oder mehrere Zeilen einer Kennung untereinander. Nötig: reference, authority, country, received. Alle Spalten sind oben erklärt.',
  'import.progress': 'Übernommen',
  'import.at': '{at, number} von {of, number}',
  'import.reading': 'Wird gelesen …',
  'import.try': 'Zeigen, was geschehen würde',
  'import.do': '{n, plural, one {# Ersuchen übernehmen} other {# Ersuchen übernehmen}}',
  'import.to_correct':
    '{of, plural, =1 {Die Zeile ist zu berichtigen.} other {{n, number} von # Zeilen zu berichtigen.}} Nichts wurde übernommen.',
  'import.taken': '{n, number} übernommen.',
  'import.would':
    '{lines, plural, =1 {# Zeile} other {# Zeilen}}: {fresh, number} neu, {known, number} schon hier.',
  'import.answered':
    '{n, plural, =0 {Keines wurde dort beantwortet.} =1 {# wurde dort beantwortet: Sein Kunde ist noch zu benachrichtigen, oder es wartet auf den Abschluss.} other {# wurden dort beantwortet: Ihre Kunden sind noch zu benachrichtigen, oder sie warten auf den Abschluss.}}',
  'import.secret':
    '{n, plural, =0 {Keines ist geheim.} =1 {# ist geheim: Es wird mitgeteilt, wenn das endet, von selbst.} other {# sind geheim: Sie werden mitgeteilt, wenn das endet, von selbst.}}',
  'import.overdue':
    '{n, plural, =0 {Keines ist überfällig.} =1 {# ist schon überfällig.} other {# sind schon überfällig.}}',
  'import.told_there':
    '{n, plural, =0 {Bei keinem wurde dort benachrichtigt.} =1 {Bei # sagt die Aufzeichnung, dass ein Kunde benachrichtigt ist oder die Behörde es tut: Eine zweite Person prüft es.} other {Bei # sagt die Aufzeichnung, dass ein Kunde benachrichtigt ist oder die Behörde es tut: Eine zweite Person prüft jedes.}}',
  'import.to_queue': 'Zum Eingang',
  'import.told_at_once':
    '{n, plural, one {# Kunde wird sofort benachrichtigt.} other {# Kunden werden sofort benachrichtigt.}}',
  'import.told_why':
    'Ihre Geheimhaltung ist nach dem Datum beendet. Eine Benachrichtigung lässt sich nicht zurücknehmen: Prüfen Sie vorher secrecy_until dieser Zeilen und Verlängerungen, die die Tabelle vielleicht nicht kennt.',
  'restricted.title': 'Weg für nationale Sicherheit',
  'restricted.heading': 'Ein Ersuchen nur für benannte Personen anlegen',
  'restricted.text':
    'Für ein Schreiben, das nur benannte Personen kennen dürfen. Wer nicht benannt ist, sieht davon keine Zeile, keine Zählung, keine Änderung und keine Zahl. Nichts davon geht per E-Mail, keine Maschine liest es, keine Suche findet seine Wörter.',
  'restricted.counsel': 'Diesen Weg öffnet die angestellte Rechtsabteilung.',
  'restricted.hand':
    'Übergeben Sie das Schreiben der Rechtsabteilung persönlich. Schreiben Sie nirgends davon: nicht hier, nicht in einer E-Mail.',
  'restricted.turned_away':
    'In diesem Halbjahr an der Tür abgewiesen, von Behörden, deren Schreiben von Hand entgegengenommen werden: {n, number}',
  'restricted.kept': 'Wo das Schreiben verwahrt wird',
  'restricted.kept_hint': 'Es muss nicht hier sein. So angeben, dass eine benannte Person es findet.',
  'restricted.what': 'Worum es geht, in Ihren Worten',
  'restricted.what_hint': 'So wenig, wie Fristen und Akte brauchen.',
  'restricted.opening': 'Wird angelegt …',
  'restricted.do': 'Für diese Personen anlegen',
  'restricted.who': 'Wer außer Ihnen davon wissen darf',
  'restricted.who_hint': 'Bis zum Ende braucht es zwei Freigebende und eine Zweitprüfung der Geheimhaltung.',
  'served.mail': 'per E-Mail',
  'served.post': 'per Post oder Kurier',
  'served.fax': 'per Fax',
  'served.in_person': 'persönlich übergeben',
  'served.telephone': 'telefonisch',
  'served.portal': 'über ein Portal',
  'served.at': 'Zugestellt am (Ihre Zeit)',
  'served.now': 'Jetzt ist {now}.',
  'served.how': 'Wie es zugestellt wurde',
  'served.entity': 'Stelle, an die es gerichtet ist',
  'served.entity_hint': 'Wie das Schreiben sie nennt.',
  'served.uncertain': 'Die Zeit der Zustellung ist unsicher: Fristen zählen dann ab der früheren',
  'upload.title': 'Ein Schreiben annehmen',
  'upload.text':
    'Für Schreiben, die per Post, Fax oder Boten kamen oder hier als Datei liegen. E-Mails an die Eingangsadresse erscheinen von selbst im Eingang. <entry>Gar kein Schreiben?</entry> <import>Viele, aus einem anderen System?</import>',
  'upload.reading': 'Wird gespeichert und gelesen …',
  'upload.do': 'Annehmen',
  'upload.note':
    'Der Empfang ist weder eine Annahme der Zustellung noch ein Verzicht auf Einwände. Große Scans zu lesen dauert eine Minute; das Schreiben ist vorher gesichert.',
  'upload.paper': 'Das Schreiben',
  'upload.paper_hint':
    'PDF (auch gescannt), DOCX, einfacher Text oder eine gespeicherte E-Mail (.eml), eine Nachricht mit allen Schreiben.',
  'upload.chosen': '{name} ist ausgewählt.',
  'upload.drop': 'Oder die Datei hier ablegen.',
  'upload.lane': 'Dieses Schreiben könnte die nationale Sicherheit betreffen',
  'upload.lane_hint':
    'Wählen Sie das vor dem Senden. Vom ersten Moment an sehen es nur die dafür benannten Personen, und keine Maschine liest es. Gehören Sie nicht dazu, sehen Sie es nicht wieder.',
  'upload.handed': 'An die dafür benannten Personen übergeben',
  'upload.handed.text':
    'Es ist gespeichert, und sie erfahren, dass etwas wartet. Übergeben Sie das Papier einer dieser Personen und sprechen Sie mit niemandem sonst darüber.',
}
