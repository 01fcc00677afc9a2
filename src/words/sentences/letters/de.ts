// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'A letter to the authority cannot be sent, because no address is known: add one in the directory, or send it by post and record it.':
    'Ein Brief an die Behörde kann nicht gesendet werden, weil keine Adresse bekannt ist: Tragen Sie eine im Verzeichnis ein, oder senden Sie ihn per Post und halten Sie das fest.',
  'A letter of this lane is due and nothing of it goes by mail: hand it to the authority and record it.':
    'Ein Brief dieses Sonderwegs ist fällig, und nichts davon geht per E-Mail: Übergeben Sie ihn der Behörde und halten Sie das fest.',
  'A letter to the authority came back: send it to another address, or by post and record it.':
    'Ein Brief an die Behörde kam zurück: Senden Sie ihn an eine andere Adresse, oder per Post und halten Sie das fest.',
  'There is no such letter here.': 'Einen solchen Brief gibt es hier nicht.',
  'No such letter waits for anything here.': 'Kein solcher Brief wartet hier auf etwas.',
  'Say why the authority need not have this letter.':
    'Sagen Sie, warum die Behörde diesen Brief nicht zu haben braucht.',
  'It reached the authority on no such day.': 'An einem solchen Tag hat er die Behörde nicht erreicht.',
  'Enter a day from that of the letter until today.':
    'Geben Sie einen Tag zwischen dem des Briefes und heute ein.',
  'A letter to the authority did not arrive.': 'Ein Brief an die Behörde ist nicht angekommen.',
  'Send it anew, record that it was posted, or say why it is not needed.':
    'Senden Sie ihn neu, halten Sie fest, dass er zur Post gegeben ist, oder sagen Sie, warum er nicht nötig ist.',
  'This address is not known of this authority.': 'Diese Adresse ist von dieser Behörde nicht bekannt.',
  'Choose one of the list, or have it added in the directory.':
    'Wählen Sie eine aus der Liste, oder lassen Sie sie im Verzeichnis eintragen.',
  'The mail server refused what went to the address that is known.':
    'Der Mailserver hat abgelehnt, was an die bekannte Adresse ging.',
  'Choose the address where the letter did not arrive, or have another added in the directory.':
    'Wählen Sie dort die Adresse, wo der Brief nicht ankam, oder lassen Sie eine andere im Verzeichnis eintragen.',
  'This paper did not come after the emergency.': 'Dieses Schreiben kam nicht nach dem Notfall.',
  'Choose the demand that holds the process which followed.':
    'Wählen Sie das Ersuchen, in dem das Verfahren liegt, das folgte.',
  'Who sent that demand is not established yet.': 'Wer jenes Ersuchen gesandt hat, steht noch nicht fest.',
  'Complete its checks and its call-back first.': 'Schließen Sie zuerst dessen Prüfungen und Rückruf ab.',
  'That demand comes from another authority.': 'Jenes Ersuchen kommt von einer anderen Behörde.',
  'Choose one of the same authority, or have counsel say why this one stands for it.':
    'Wählen Sie eines derselben Behörde, oder lassen Sie die Rechtsabteilung sagen, warum diese für sie steht.',
  'Whether another authority stands for this one is counsel’s to say.':
    'Ob eine andere Behörde für diese steht, sagt die Rechtsabteilung.',
  'Have counsel record it.': 'Lassen Sie es die Rechtsabteilung festhalten.',
  'Not everybody who is named here may know of that demand.':
    'Nicht alle hier Benannten dürfen von jenem Ersuchen wissen.',
  'Have them named there first, or say in a message what came.':
    'Lassen Sie sie dort zuerst benennen, oder sagen Sie in einer Nachricht, was kam.',
  'In this copy, or under its bars, stands what may be another tenant’s (page/line): {where}.':
    'In dieser Kopie oder unter ihren Balken steht, was einem anderen Kunden gehören kann (Seite/Zeile): {where}.',
  'Blacken these lines on paper and scan it anew: a bar that is drawn over text leaves the text in the file.':
    'Schwärzen Sie diese Zeilen auf Papier und scannen Sie neu: Ein Balken, der über Text gezeichnet ist, lässt den Text in der Datei.',
  'Nobody else has looked at the copy that was made by hand.':
    'Niemand sonst hat die von Hand gefertigte Kopie angesehen.',
  'Send it from the desk, and ask a colleague to look at it.':
    'Senden Sie sie vom Arbeitsplatz aus, und bitten Sie eine Kollegin oder einen Kollegen, sie anzusehen.',
  'Who made this copy cannot be the second to look at it.':
    'Wer diese Kopie gefertigt hat, kann sie nicht als Zweite oder Zweiter ansehen.',
  'Ask a colleague to look at each page.':
    'Bitten Sie eine Kollegin oder einen Kollegen, jede Seite anzusehen.',
  'The sentence names a customer, and neither an identifier of the paper nor its reach shows who that is.':
    'Der Satz nennt einen Kunden, und weder eine Kennung im Schreiben noch dessen Reichweite zeigt, wer das ist.',
  'Write it without the name and the domain. If the agency has to know whom it means, ask it to narrow its demand.':
    'Schreiben Sie ihn ohne den Namen und die Domain. Muss die Behörde wissen, wen sie meint, bitten Sie sie, ihr Ersuchen einzugrenzen.',
  'The reason of a line names a customer, and neither an identifier of the paper nor its reach shows who that is.':
    'Die Begründung einer Zeile nennt einen Kunden, und weder eine Kennung im Schreiben noch dessen Reichweite zeigt, wer das ist.',
  'Decide that line again, with a reason without the name and the domain.':
    'Entscheiden Sie diese Zeile neu, mit einer Begründung ohne den Namen und die Domain.',
  'The directory says since that a customer is an organisation.':
    'Das Verzeichnis sagt seither, dass ein Kunde eine Organisation ist.',
  'Decide its lines again: it is asked first, or has an exception from the list.':
    'Entscheiden Sie seine Zeilen neu: Er wird zuerst gefragt, oder es gilt eine Ausnahme von der Liste.',
  'An order or a statute of secrecy binds this letter.':
    'Eine Anordnung oder ein Gesetz zur Geheimhaltung bindet dieses Schreiben.',
  'Hand it to counsel: what it may ask for is counsel’s to say.':
    'Geben Sie es an die Rechtsabteilung: Worum es bitten darf, sagt sie.',
  'Neither an identifier of the paper nor its reach shows who the customer is.':
    'Weder eine Kennung im Schreiben noch dessen Reichweite zeigt, wer der Kunde ist.',
  'Hand it to counsel, who asks the agency to narrow its demand.':
    'Geben Sie es an die Rechtsabteilung, die die Behörde bittet, ihr Ersuchen einzugrenzen.',
  'Ask the agency for a way to the customer that the secrecy leaves open: counsel sends the letter.':
    'Bitten Sie die Behörde um einen Weg zum Kunden, den die Geheimhaltung offen lässt: Die Rechtsabteilung sendet das Schreiben.',
  'The paper does not show who the customer is: counsel asks the agency to narrow it.':
    'Das Schreiben zeigt nicht, wer der Kunde ist: Die Rechtsabteilung bittet die Behörde, es einzugrenzen.',
  'What the paper asks for is not set apart.': 'Was das Schreiben verlangt, ist nicht gesichert.',
  'Have it set apart first, or have counsel say why the letter goes before.':
    'Lassen Sie es zuerst sichern, oder die Rechtsabteilung sagt, warum das Schreiben vorher hinausgeht.',
  'Only counsel lets the letter go before anything is set apart.':
    'Nur die Rechtsabteilung lässt das Schreiben hinausgehen, bevor etwas gesichert ist.',
  'Have it set apart first, or hand it to counsel.':
    'Lassen Sie es zuerst sichern, oder übergeben Sie es der Rechtsabteilung.',
}
