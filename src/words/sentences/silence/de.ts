// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'It is recorded that a longer secrecy was asked for.':
    'Es ist festgehalten, dass eine längere Geheimhaltung beantragt wurde.',
  'Hand in its paper, have another person confirm it, or record what became of it.':
    'Reichen Sie das Schreiben ein, lassen Sie es von einer anderen Person bestätigen, oder halten Sie fest, was daraus wurde.',
  'This was asked for after the secrecy had ended, and holds nothing.':
    'Das wurde nach dem Ende der Geheimhaltung beantragt und hält nichts an.',
  'No longer secrecy waits for a second person’s word.':
    'Keine längere Geheimhaltung wartet auf das Wort einer zweiten Person.',
  'Reload the demand; what nobody confirmed in time is recorded anew.':
    'Laden Sie das Ersuchen neu; was niemand rechtzeitig bestätigt hat, wird neu festgehalten.',
  'You recorded yourself that a longer secrecy was asked for.':
    'Sie haben selbst festgehalten, dass eine längere Geheimhaltung beantragt wurde.',
  'The secrecy has ended: that a longer one was asked for before is recorded with its day.':
    'Die Geheimhaltung ist zu Ende: Dass vorher eine längere beantragt wurde, wird mit dem Tag festgehalten.',
  'Record it with its paper, or have another person confirm it.':
    'Halten Sie es mit dem Schreiben fest, oder lassen Sie es von einer anderen Person bestätigen.',
  'Somebody has said that a longer secrecy was asked for, without its paper: another person looks and confirms.':
    'Jemand hat ohne Schreiben festgehalten, dass eine längere Geheimhaltung beantragt wurde: Eine andere Person sieht nach und bestätigt.',
  'It is recorded whom the authority allows to be told.':
    'Es ist festgehalten, wen die Behörde zu benachrichtigen erlaubt.',
  'Another person confirms it, or says that it does not allow it.':
    'Eine andere Person bestätigt es oder sagt, dass sie es nicht erlaubt.',
  'The paper by which the authority allows it is missing.':
    'Das Schreiben fehlt, mit dem die Behörde es erlaubt.',
  'Hand in its letter, mail or order.': 'Reichen Sie ihren Brief, ihre Mail oder Anordnung ein.',
  'Who of the authority allows it is missing.': 'Es fehlt, wer von der Behörde es erlaubt.',
  'Nobody waits to be told under this secrecy.':
    'Niemand wartet unter dieser Geheimhaltung auf eine Benachrichtigung.',
  'Why it is not allowed is missing.': 'Warum es nicht erlaubt ist, fehlt.',
  'It is already confirmed.': 'Es ist schon bestätigt.',
  'You recorded yourself whom the authority allows to be told.':
    'Sie haben selbst festgehalten, wen die Behörde zu benachrichtigen erlaubt.',
  'Another person reads the paper and confirms.': 'Eine andere Person liest das Schreiben und bestätigt.',
  'No two people have said that the authority allows anybody to be told.':
    'Keine zwei Personen haben gesagt, dass die Behörde jemanden zu benachrichtigen erlaubt.',
  'Record it with its paper, and have another person confirm it.':
    'Halten Sie es mit dem Schreiben fest, und lassen Sie es von einer anderen Person bestätigen.',
  'This contact was already told.': 'Dieser Kontakt wurde schon benachrichtigt.',
  'The authority allows another contact to be told, and no one else.':
    'Die Behörde erlaubt, einen anderen Kontakt zu benachrichtigen, und sonst niemanden.',
  'Somebody has recorded that the authority allows one person to be told: another person reads the paper and confirms.':
    'Jemand hat festgehalten, dass die Behörde erlaubt, eine Person zu benachrichtigen: Eine andere Person liest das Schreiben und bestätigt.',
  'The authority allows one person to be told: send the notice to that person alone.':
    'Die Behörde erlaubt, eine Person zu benachrichtigen: Senden Sie die Benachrichtigung an diese Person allein.',
  'No secrecy keeps this notice back from everybody.':
    'Keine Geheimhaltung hält diese Benachrichtigung vor allen zurück.',
  'Send the notice; what was told already stays told.':
    'Senden Sie die Benachrichtigung; was schon gesagt ist, bleibt gesagt.',
  'This contact is kept from this demand.': 'Dieser Kontakt wird von diesem Ersuchen ferngehalten.',
  'Ask the authority to allow another one.': 'Bitten Sie die Behörde, einen anderen zu erlauben.',
  'An order of secrecy came after the authority allowed this contact to be told.':
    'Eine Anordnung zur Geheimhaltung kam, nachdem die Behörde erlaubt hatte, diesen Kontakt zu benachrichtigen.',
  'Ask the authority again, and record its answer anew.':
    'Fragen Sie die Behörde noch einmal, und halten Sie ihre Antwort neu fest.',
  'The contact whom the authority allows to be told gets no notices of this demand now.':
    'Der Kontakt, den die Behörde zu benachrichtigen erlaubt, bekommt zu diesem Ersuchen jetzt keine Benachrichtigungen.',
  'Look at the directory, or ask the authority to allow another one.':
    'Sehen Sie im Verzeichnis nach, oder bitten Sie die Behörde, einen anderen zu erlauben.',
  'Somebody else of this organisation stands in the directory with the same address.':
    'Jemand anders dieser Organisation steht mit derselben Adresse im Verzeichnis.',
  'Correct the address in the directory, or ask the authority to allow another contact.':
    'Berichtigen Sie die Adresse im Verzeichnis, oder bitten Sie die Behörde, einen anderen Kontakt zu erlauben.',
  'A new order of a court is read as a secrecy of its own.':
    'Eine neue Anordnung eines Gerichts wird als eigene Geheimhaltung gelesen.',
  'Record that the agency came back to us, and send the notice.':
    'Halten Sie fest, dass die Behörde sich wieder an uns gewandt hat, und senden Sie die Benachrichtigung.',
}
