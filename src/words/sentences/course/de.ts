// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'This is the demand itself.': 'Das ist das Ersuchen selbst.',
  'Name the demand that it belongs to.': 'Nennen Sie das Ersuchen, zu dem es gehört.',
  'Link the two demands instead.': 'Verknüpfen Sie stattdessen die beiden Ersuchen.',
  'It is filed already.': 'Es ist bereits abgelegt.',
  'Look at what became of it.': 'Sehen Sie nach, was daraus wurde.',
  'The two are not known to the same people.': 'Die beiden sind nicht denselben Personen bekannt.',
  'Take both into the national-security lane with the same people named, or into neither.':
    'Nehmen Sie beide in den Bereich der nationalen Sicherheit mit denselben benannten Personen auf, oder keines.',
  'That one is filed as not a demand.': 'Jenes ist als „kein Ersuchen“ abgelegt.',
  'You have not opened it.': 'Sie haben es nicht geöffnet.',
  'Open it and read it, then file it here.': 'Öffnen und lesen Sie es, und legen Sie es dann hier ab.',
  'Say what shows that it belongs there.': 'Sagen Sie, was zeigt, dass es dorthin gehört.',
  'The agency was not asked to go to the customer.':
    'Die Behörde wurde nicht gebeten, sich an den Kunden zu wenden.',
  'Tick the box if your authority wants this demand no more; it cannot be undone.':
    'Kreuzen Sie das Kästchen an, wenn Ihre Behörde dieses Ersuchen nicht mehr will; das ist nicht rückgängig zu machen.',
  'Nothing was withdrawn: it is not confirmed.': 'Nichts wurde zurückgenommen: Es ist nicht bestätigt.',
  'The agency took back a part of what it asked.':
    'Die Behörde hat einen Teil dessen zurückgenommen, was sie verlangt hatte.',
  'Add the paper, or write down its words.':
    'Fügen Sie das Schreiben bei, oder schreiben Sie ihre Worte auf.',
  'What the agency said is missing.': 'Es fehlt, was die Behörde gesagt hat.',
  'Who said so is missing.': 'Es fehlt, wer es gesagt hat.',
  'Write down what the agency said as a message.':
    'Schreiben Sie, was die Behörde gesagt hat, als Nachricht auf.',
  'The answer has been released: it cannot be taken back.':
    'Die Antwort ist hinausgegangen: Sie kann nicht zurückgenommen werden.',
  'Choose what is taken back.': 'Wählen Sie, was zurückgenommen ist.',
  'It names nothing that is still asked for.': 'Es nennt nichts, was noch verlangt wird.',
  'Say how the agency said it.': 'Sagen Sie, wie die Behörde es gesagt hat.',
  'It was not said in this way.': 'Auf diese Weise wurde es nicht gesagt.',
  'Send it the letter, or decide these lines anew.':
    'Senden Sie ihr das Schreiben, oder entscheiden Sie diese Zeilen neu.',
  'The agency has not answered the redirect.': 'Die Behörde hat auf die Verweisung nicht geantwortet.',
  'Record what it did, decide these lines anew, or have counsel close it.':
    'Halten Sie fest, was sie tat, entscheiden Sie diese Zeilen neu, oder lassen Sie es die Rechtsabteilung schließen.',
  'It was not decided that there are no records.':
    'Es wurde nicht entschieden, dass es keine Unterlagen gibt.',
  'Send the answer as it was determined.': 'Senden Sie die Antwort, wie sie entschieden wurde.',
  'Nothing is released yet.': 'Noch ist nichts herausgegeben.',
  'Wait until the package is out.': 'Warten Sie, bis das Paket hinaus ist.',
  'Production falls due and the agency has not answered the redirect: decide its lines again, or record what it did.':
    'Die Herausgabe wird fällig, und die Behörde hat auf die Verweisung nicht geantwortet: Entscheiden Sie deren Zeilen neu, oder halten Sie fest, was sie tat.',
  'The call-back was denied: nobody is sent to the customer. Decide these lines otherwise.':
    'Der Rückruf wurde verneint: Niemand wird an den Kunden verwiesen. Entscheiden Sie diese Zeilen anders.',
  'Mark it as one first, or choose another exception from the list.':
    'Kennzeichnen Sie es erst als solchen, oder wählen Sie eine andere Ausnahme aus der Liste.',
  'The agency was never asked to go to the customer, so it has not come back.':
    'Die Behörde wurde nie gebeten, sich an den Kunden zu wenden, ist also nicht zurückgekommen.',
  'Redirect it first and record its answer, link the paper that this one renews, or choose another exception from the list.':
    'Verweisen Sie sie erst und halten Sie ihre Antwort fest, verknüpfen Sie das Schreiben, das dieses erneuert, oder wählen Sie eine andere Ausnahme aus der Liste.',
  'Nobody has looked whether there is an account.': 'Niemand hat nachgesehen, ob es ein Konto gibt.',
  'Look up the accounts first, or reject the line on its face.':
    'Schlagen Sie erst die Konten nach, oder lehnen Sie die Zeile schon nach ihrem Wortlaut ab.',
  'The gate found an account for this line.': 'Die Schleuse hat zu dieser Zeile ein Konto gefunden.',
  'Choose the other ground where it holds nothing in the period, or decide otherwise.':
    'Wählen Sie den anderen Grund, wenn es im Zeitraum nichts enthält, oder entscheiden Sie anders.',
  'No account of an organisation was found for this line.':
    'Zu dieser Zeile wurde kein Konto einer Organisation gefunden.',
  'Nobody can be sent to it: decide otherwise.':
    'Niemand kann dorthin verwiesen werden: Entscheiden Sie anders.',
  'Production falls due, and the agency has not answered the redirect.':
    'Die Herausgabe wird fällig, und die Behörde hat auf die Verweisung nicht geantwortet.',
  'Counsel decides whether to wait any longer.': 'Die Rechtsabteilung entscheidet, ob weiter gewartet wird.',
  'The law’s answer says that this paper reaches the category and that the answer is required.':
    'Nach der Antwort des Rechts reicht dieses Schreiben bis zu dieser Kategorie, und die Herausgabe ist vorgeschrieben.',
  'Choose the ground that holds, or have counsel decide.':
    'Wählen Sie den Grund, der trägt, oder lassen Sie die Rechtsabteilung entscheiden.',
  'A tenant answered, and counsel has not read it.':
    'Ein Kunde hat geantwortet, und die Rechtsabteilung hat es nicht gelesen.',
  'Counsel reads the answer and says what follows from it.':
    'Die Rechtsabteilung liest die Antwort und sagt, was daraus folgt.',
  'The supervisor’s confirmation is older than a day.':
    'Die Bestätigung der vorgesetzten Person ist älter als ein Tag.',
  'Have a colleague call again: does the danger last?':
    'Lassen Sie jemanden erneut anrufen: Besteht die Gefahr fort?',
  'A challenge of this production was granted in part.':
    'Einer Anfechtung dieser Herausgabe wurde teilweise stattgegeben.',
  'Hand it to counsel: what the ruling leaves is counsel’s to say.':
    'Übergeben Sie es der Rechtsabteilung: Was die Entscheidung übrig lässt, sagt sie.',
  'The customer’s consent is verified: decide the lines that it names again.':
    'Die Einwilligung des Kunden ist geprüft: Entscheiden Sie die Zeilen neu, die sie nennt.',
  'The agency did not agree to what was offered instead: decide these lines again.':
    'Die Behörde war mit dem Angebotenen nicht einverstanden: Entscheiden Sie diese Zeilen neu.',
  'The last day is over, or is none of the calendar.':
    'Der letzte Tag ist vorbei oder kein Tag des Kalenders.',
  'Enter the day until which the data are kept.':
    'Geben Sie den Tag ein, bis zu dem die Daten aufbewahrt werden.',
  'Decide its lines first, or record what was set apart by hand.':
    'Entscheiden Sie zuerst über die Zeilen, oder halten Sie fest, was von Hand gesichert wurde.',
  'The gate is already setting these data apart.': 'Die Schleuse sichert diese Daten bereits.',
  'No such hold was asked for.': 'Eine solche Sicherung wurde nicht erbeten.',
  'Nothing is kept by this hold.': 'Durch diese Sicherung wird nichts aufbewahrt.',
  'The gate is already letting these data go.': 'Die Schleuse gibt diese Daten bereits frei.',
  'The redirect is still open, so what was set apart may still be wanted.':
    'Die Verweisung ist noch offen, die gesicherten Daten können also noch verlangt werden.',
  'Record what the agency did first; the hold ends by itself on its last day.':
    'Halten Sie zuerst fest, was die Behörde getan hat; die Sicherung endet an ihrem letzten Tag von selbst.',
  'Have a custodian set it apart by hand, and record that here.':
    'Lassen Sie es von Hand durch die Datenverwahrung sichern, und halten Sie das hier fest.',
  'This is no hold of this demand.': 'Dies ist keine Sicherung dieses Ersuchens.',
  'Reload the demand and ask again.': 'Laden Sie das Ersuchen neu, und versuchen Sie es noch einmal.',
  'The last day is over, or more than 400 days away.':
    'Der letzte Tag ist vorbei oder mehr als 400 Tage entfernt.',
  'A paper like this is for named people alone.': 'Ein solches Schreiben ist benannten Personen vorbehalten.',
  'Counsel opens it in the national-security lane; file this one as not a demand.':
    'Die Rechtsabteilung eröffnet es im Bereich nationale Sicherheit; legen Sie dieses als kein Ersuchen ab.',
  'No process came within the term.': 'Innerhalb der Frist kam kein Schreiben.',
  'From the record in {x}.': 'Aus den Unterlagen in {x}.',
  'Erased as the retention policy says.': 'Gelöscht, wie die Aufbewahrungsregel es vorsieht.',
  'The policy by which something was to leave was withdrawn.':
    'Die Regel, nach der etwas hinausgehen sollte, wurde zurückgezogen.',
  'Somebody who prepared or signed it stands aside.':
    'Jemand, der sie vorbereitet oder unterschrieben hat, wirkt an diesem Ersuchen nicht mit.',
  'Somebody who prepared or signed it may do so no more.':
    'Jemand, der sie vorbereitet oder unterschrieben hat, darf das nicht mehr.',
  '{x} was closed before it was told. Its notice goes out by itself by mail to its last contacts when nothing forbids it any more. Counsel: find its address on record for a letter now, make sure by this time that the notice was read or posted, and record how.':
    '{x} wurde geschlossen, bevor eine Benachrichtigung hinausging. Sie geht von selbst per E-Mail an die letzten Kontakte, sobald nichts sie mehr verbietet. Rechtsabteilung: Suchen Sie jetzt die hinterlegte Anschrift für einen Brief heraus, sorgen Sie bis zu diesem Zeitpunkt dafür, dass die Benachrichtigung gelesen oder zur Post gegeben wurde, und halten Sie fest, wie.',
  '{x} was closed before it was told. Its notice goes out by itself by mail to the next party of its chain when nothing forbids it any more. Counsel: find its address on record for a letter now, make sure by this time that the notice was read or posted, and record how.':
    '{x} wurde geschlossen, bevor eine Benachrichtigung hinausging. Sie geht von selbst per E-Mail an die nächste Stelle der Kette, sobald nichts sie mehr verbietet. Rechtsabteilung: Suchen Sie jetzt die hinterlegte Anschrift für einen Brief heraus, sorgen Sie bis zu diesem Zeitpunkt dafür, dass die Benachrichtigung gelesen oder zur Post gegeben wurde, und halten Sie fest, wie.',
  'The certificate states in section G(d) that addressing the controller might harm the investigation.':
    'Das Zertifikat gibt in Abschnitt G(d) an, dass es die Ermittlung gefährden könnte, sich an den Verantwortlichen zu wenden.',
  'The certificate states in section G(d) that the controller cannot be identified.':
    'Das Zertifikat gibt in Abschnitt G(d) an, dass der Verantwortliche nicht feststellbar ist.',
  'Nothing like this waits here.': 'So etwas wartet hier nicht.',
  'It has left, and cannot be taken back.': 'Es ist hinausgegangen und kann nicht zurückgenommen werden.',
  'Write again to say what is different.': 'Schreiben Sie erneut, um zu sagen, was anders ist.',
  'Who sent it takes it back.': 'Zurücknehmen kann es, wer es abgesandt hat.',
  'Ask them at once.': 'Fragen Sie sofort dort nach.',
  'Something is about to leave.': 'Etwas geht gleich hinaus.',
  'Close it when that has left, or take it back.':
    'Schließen Sie ab, wenn es hinausgegangen ist, oder nehmen Sie es zurück.',
  'This was taken back, or was not sent.': 'Dies wurde zurückgenommen oder nicht gesendet.',
  'Look at the demand and send it again.': 'Sehen Sie das Ersuchen an und senden Sie es erneut.',
  'The same is about to leave.': 'Dasselbe geht gleich hinaus.',
  'Wait until it has left, or take it back first.':
    'Warten Sie, bis es hinausgegangen ist, oder nehmen Sie es zuerst zurück.',
  'letters leave at once (live: after 30 seconds)':
    'Schreiben gehen sofort hinaus (im Betrieb: nach 30 Sekunden)',
  'letters leave after {x} seconds (live: 30)': 'Schreiben gehen nach {x} Sekunden hinaus (im Betrieb: 30)',
}
