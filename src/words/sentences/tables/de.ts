// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'The table is empty. Its first line names the columns.':
    'Die Tabelle ist leer. Ihre erste Zeile nennt die Spalten.',
  'Columns are missing: {x}. Known are: {y}.': 'Es fehlen Spalten: {x}. Bekannt sind: {y}.',
  'Columns are not known: {x}. Known are: {y}.': 'Unbekannte Spalten: {x}. Bekannt sind: {y}.',
  'The column {x} is there twice.': 'Die Spalte {x} ist zweimal da.',
  'It has {x} cells, the header has {y}. Is a cell with a comma in it quoted?':
    'Sie hat {x, plural, one {# Zelle} other {# Zellen}}, die Kopfzeile {y}. Steht eine Zelle mit Komma in Anführungszeichen?',
  'Its cell {x} holds a character that cannot be kept.':
    'Ihre Zelle {x} enthält ein Zeichen, das nicht gespeichert werden kann.',
  'The table is not in UTF-8. Save it as “CSV UTF-8”.':
    'Die Tabelle ist nicht in UTF-8. Speichern Sie sie als „CSV UTF-8“.',
  'A quote is not closed, or a line is longer than 64 kB.':
    'Ein Anführungszeichen ist nicht geschlossen, oder eine Zeile ist länger als 64 kB.',
  'A quote stands within a cell. Quote the whole cell, and double the quotes in it.':
    'Ein Anführungszeichen steht mitten in einer Zelle. Setzen Sie die ganze Zelle in Anführungszeichen, und verdoppeln Sie die darin.',
  'Correct the table and upload it again.': 'Berichtigen Sie die Tabelle und laden Sie sie noch einmal hoch.',
  'Correct the table and try again.': 'Berichtigen Sie die Tabelle und versuchen Sie es noch einmal.',
  'Correct the line.': 'Berichtigen Sie die Zeile.',
  'It was received in the future.': 'Der Eingang liegt in der Zukunft.',
  'Correct the date.': 'Berichtigen Sie das Datum.',
  'It was served after it was received.': 'Die Zustellung liegt nach dem Eingang.',
  'Correct one of the two, or leave served empty.':
    'Berichtigen Sie eines von beiden, oder lassen Sie served leer.',
  'The tenant was told in the future.': 'Die Benachrichtigung des Kunden liegt in der Zukunft.',
  'Secrecy binds towards a tenant.': 'Geheimhaltung gilt gegenüber einem Kunden.',
  'Name the tenant.': 'Nennen Sie den Kunden.',
  'The tenant was told, so no secrecy binds towards it.':
    'Der Kunde wurde benachrichtigt; ihm gegenüber gilt also keine Geheimhaltung.',
  'Empty told, or the columns of secrecy.': 'Leeren Sie told oder die Spalten der Geheimhaltung.',
  'What forbids notice is not said.': 'Was die Benachrichtigung verbietet, ist nicht gesagt.',
  'Name the order or the statute.': 'Nennen Sie die Anordnung oder das Gesetz.',
  'What was answered has no outcome.': 'Was beantwortet wurde, hat kein Ergebnis.',
  'Write one of: {x}.': 'Schreiben Sie eines von: {x}.',
  'An open demand has no outcome yet.': 'Ein offenes Ersuchen hat noch kein Ergebnis.',
  'Empty it, or write “answered” as its status.':
    'Leeren Sie die Zelle, oder schreiben Sie als status „answered“.',
  'Which accounts of the tenant it is about is not said.':
    'Um welche Konten des Kunden es geht, ist nicht gesagt.',
  'Name at least one identifier.': 'Nennen Sie mindestens eine Kennung.',
  'It is empty.': 'Die Zelle ist leer.',
  'Every demand needs it.': 'Jedes Ersuchen braucht diese Angabe.',
  'Fill it in.': 'Füllen Sie sie aus.',
  'It is too long.': 'Der Text ist zu lang.',
  'It has more than {x} characters.': 'Der Text hat mehr als {x} Zeichen.',
  'Shorten it.': 'Kürzen Sie ihn.',
  'It is no day of the calendar.': 'Diesen Tag gibt es im Kalender nicht.',
  'Write it as 2026-11-25.': 'Schreiben Sie ihn in der Form 2026-11-25.',
  'This word is not known.': 'Dieses Wort ist nicht bekannt.',
  'It is no day and no time with its zone.': 'Das ist weder ein Tag noch ein Zeitpunkt mit Zeitzone.',
  'Write it as 2026-11-25 or 2026-11-25T16:30:00+01:00.':
    'Schreiben Sie es in der Form 2026-11-25 oder 2026-11-25T16:30:00+01:00.',
  'This tenant is not in the directory.': 'Dieser Kunde steht nicht im Verzeichnis.',
  'Import the tenants first, or correct its id.':
    'Importieren Sie erst die Kunden, oder berichtigen Sie seine Kennung.',
  'A mail address among them is none.': 'Eine E-Mail-Adresse darunter ist keine.',
  'Correct it, or write it as account:NAME.': 'Berichtigen Sie sie, oder schreiben Sie account:NAME.',
  'It is no code of a country.': 'Das ist kein Länderkürzel.',
  'Write its two capital letters, as DE.': 'Schreiben Sie seine zwei Großbuchstaben, etwa DE.',
  'No law pack has this instrument.': 'Kein Rechtspaket kennt diese Art von Schreiben.',
  'Write an instrument of the packs (see duly law matrix), or nothing; its name may go into note.':
    'Schreiben Sie eine Art aus den Paketen (siehe duly law matrix) oder nichts; ihr Name kann in note stehen.',
  'A paper of national security does not come by table.':
    'Ein Schreiben der nationalen Sicherheit kommt nicht per Tabelle.',
  'Leave it out: counsel opens it for named people.':
    'Lassen Sie es weg: Die Rechtsabteilung legt es für namentlich genannte Personen an.',
  'It was taken in before, with other words.': 'Es wurde schon einmal übernommen, mit anderem Inhalt.',
  'Change that demand at the desk, and take this line out or put back what it said.':
    'Ändern Sie das Ersuchen am Desk, und nehmen Sie diese Zeile heraus oder stellen Sie ihren Inhalt wieder her.',
  'This reference stands in line {x} too.': 'Dieses Aktenzeichen steht auch in Zeile {x}.',
  'It stopped. What was taken in stays: run it again, it goes on where it stood.':
    'Es ist stehen geblieben. Was übernommen wurde, bleibt: Starten Sie noch einmal, es geht dort weiter.',
  'It says of no known record what it is.': 'Die Zeile sagt nicht, was sie ist.',
  'This tenant is in the table twice.': 'Dieser Kunde steht zweimal in der Tabelle.',
  'Keep one of the lines.': 'Behalten Sie eine der Zeilen.',
  'Its tenant has no line of its own in the table.': 'Ihr Kunde hat in der Tabelle keine eigene Zeile.',
  'Add a line with record “tenant” for it.': 'Fügen Sie für ihn eine Zeile mit record „tenant“ hinzu.',
  'It is no id.': 'Das ist keine Kennung.',
  'Write 2 to 64 small letters, digits, - and _, and begin with a letter or a digit.':
    'Schreiben Sie 2 bis 64 Kleinbuchstaben, Ziffern, - und _, und beginnen Sie mit einem Buchstaben oder einer Ziffer.',
  'It is no code of a language.': 'Das ist kein Sprachkürzel.',
  'Write two small letters, as de.': 'Schreiben Sie zwei Kleinbuchstaben, etwa de.',
  'It is no domain.': 'Das ist keine Domain.',
  'Write it as example.org; several are parted by |.':
    'Schreiben Sie sie in der Form example.org; mehrere werden durch | getrennt.',
  'It is no mail address.': 'Das ist keine E-Mail-Adresse.',
  'Write it as name@example.org.': 'Schreiben Sie sie in der Form name@example.org.',
  'It is no number of hours.': 'Das ist keine Zahl von Stunden.',
  'Write a whole number from {x} to {y}.': 'Schreiben Sie eine ganze Zahl von {x} bis {y}.',
  'There are more than {x} of them.': 'Es sind mehr als {x}.',
  'Leave some out.': 'Lassen Sie einige weg.',
  'It cannot be read.': 'Das lässt sich nicht lesen.',
  'Correct this cell.': 'Berichtigen Sie diese Zelle.',
  'This tenant is given twice.': 'Dieser Kunde ist zweimal angegeben.',
  'Keep one of the two.': 'Behalten Sie eines von beiden.',
  'This tenant was merged or closed.': 'Dieser Kunde wurde zusammengeführt oder geschlossen.',
  'Give a new tenant a new id.': 'Geben Sie einem neuen Kunden eine neue Kennung.',
  'A new tenant comes with its key in your systems.':
    'Ein neuer Kunde kommt mit seinem Schlüssel in Ihren Systemen.',
  'Add it as your sources report it.': 'Fügen Sie ihn so hinzu, wie Ihre Quellen ihn melden.',
  'This key is another tenant’s.': 'Dieser Schlüssel gehört einem anderen Kunden.',
  'Give each tenant its own key.': 'Geben Sie jedem Kunden seinen eigenen Schlüssel.',
  'Nobody of it would get notices.': 'Niemand dort bekäme Benachrichtigungen.',
  'Add a contact with “notice” among what it receives, or a party that has one.':
    'Fügen Sie eine Ansprechperson hinzu, in deren receives „notice“ steht, oder eine Partei, die eine hat.',
  'Anybody may have an address at {x}.': 'Bei {x} kann jeder eine Adresse haben.',
  'Leave it out: a domain here is one that only this tenant has.':
    'Lassen Sie sie weg: Eine Domain hier ist eine, die nur dieser Kunde hat.',
  'The domain {x} is another tenant’s.': 'Die Domain {x} gehört einem anderen Kunden.',
  'Give it to the one whose accounts it names.': 'Geben Sie sie dem, dessen Konten sie benennt.',
  'The domain {x} can be taken for {y} of another tenant.':
    'Die Domain {x} kann mit {y} eines anderen Kunden verwechselt werden.',
  'Check how it is written. If it is really theirs, leave it out: authorities are then asked without it.':
    'Prüfen Sie die Schreibweise. Gehört sie wirklich diesem Kunden, lassen Sie sie weg: Behörden werden dann ohne sie gefragt.',
  'The contact id {x} is another tenant’s.':
    'Die Kennung {x} hat schon eine Ansprechperson eines anderen Kunden.',
  'Give this contact an id of its own.': 'Geben Sie dieser Ansprechperson eine eigene Kennung.',
  'A contact is given twice.': 'Eine Ansprechperson ist zweimal angegeben.',
  'A role of the chain is given twice.': 'Eine Rolle der Kette ist zweimal angegeben.',
  'Keep one party for each role.': 'Behalten Sie je Rolle eine Partei.',
  'A tenant is no party of its own chain.': 'Ein Kunde ist nicht Partei seiner eigenen Kette.',
  'Leave party_tenant empty.': 'Lassen Sie party_tenant leer.',
  'This party is no active tenant.': 'Diese Partei ist kein aktiver Kunde.',
  'Give that tenant too, or leave party_tenant empty and give contacts with this party.':
    'Geben Sie auch diesen Kunden an, oder lassen Sie party_tenant leer und geben Sie Ansprechpersonen dieser Partei an.',
  'A party that is no tenant here needs its name.':
    'Eine Partei, die hier kein Kunde ist, braucht ihren Namen.',
  'Add the name.': 'Fügen Sie den Namen hinzu.',
  'A redirect, a longer term or a challenge concerns a tenant.':
    'Eine Verweisung, eine längere Frist oder eine Anfechtung betrifft einen Kunden.',
  'What was answered has no longer term.': 'Was beantwortet ist, hat keine längere Frist.',
  'Empty it, or write “open” as its status.': 'Leeren Sie die Zelle, oder schreiben Sie als status „open“.',
  'What was answered has no production left to challenge.':
    'Was beantwortet ist, hat keine Herausgabe mehr, die anzufechten wäre.',
  'Another line of this demand says something else here.':
    'Eine andere Zeile dieses Ersuchens sagt hier etwas anderes.',
  'Write the same in both, or leave it empty in the further line. Another demand has another reference.':
    'Schreiben Sie in beiden dasselbe, oder lassen Sie die weitere Zeile leer. Ein anderes Ersuchen hat eine andere Kennung.',
  'The secrecy ends before it begins.': 'Die Geheimhaltung endet, bevor sie beginnt.',
  'Correct one of the two days.': 'Berichtigen Sie einen der beiden Tage.',
  'When the redirect left is not said.': 'Wann die Verweisung hinausging, ist nicht gesagt.',
  'Write its day, or empty what became of it.': 'Schreiben Sie den Tag, oder leeren Sie, was daraus wurde.',
  'Until when there is more time is not said.': 'Bis wann die Frist verlängert ist, ist nicht gesagt.',
  'Write the day, or empty who gave it.': 'Schreiben Sie den Tag, oder leeren Sie, wer sie gewährt hat.',
  'Say who granted it and where that is written.': 'Sagen Sie, wer sie gewährt hat und wo das steht.',
  'Have counsel bring the table in, or leave these columns empty.':
    'Lassen Sie die Tabelle durch die Rechtsabteilung übernehmen, oder lassen Sie diese Spalten leer.',
  'What was filed is not said.': 'Was eingereicht wurde, ist nicht gesagt.',
  'Write the kind of the challenge, or empty the rest.':
    'Schreiben Sie die Art der Anfechtung, oder leeren Sie das Übrige.',
  'When it was filed is missing.': 'Wann sie eingereicht wurde, fehlt.',
  'Write the day.': 'Schreiben Sie den Tag.',
  'Empty it, or name the challenge of the production.':
    'Leeren Sie die Zelle, oder nennen Sie die Anfechtung der Herausgabe.',
  'What this kind of challenge is about is not said, or cannot be that.':
    'Wogegen sich diese Art der Anfechtung richtet, ist nicht gesagt oder kann das nicht sein.',
  'Say which order stays production and where it stands.':
    'Sagen Sie, welche Anordnung die Herausgabe aussetzt und wo sie steht.',
  'When production was stayed is not said.': 'Wann die Herausgabe ausgesetzt wurde, ist nicht gesagt.',
  'Write the day of the order, or empty which it is.':
    'Schreiben Sie den Tag der Anordnung, oder leeren Sie, welche es ist.',
  'Of several lines of one demand each names its tenant.':
    'Von mehreren Zeilen eines Ersuchens nennt jede ihren Kunden.',
  'Another line about this tenant says something else here.':
    'Eine andere Zeile über diesen Kunden sagt hier etwas anderes.',
  'Write it in one of its lines and leave it empty in the others.':
    'Schreiben Sie es in eine seiner Zeilen, und lassen Sie es in den anderen leer.',
  'Put the lines of one demand one below another, and give another demand a reference of its own.':
    'Stellen Sie die Zeilen eines Ersuchens untereinander, und geben Sie einem anderen Ersuchen eine eigene Kennung.',
}
