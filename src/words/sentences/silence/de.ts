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
  'a longer secrecy that nobody has confirmed holds nothing any more':
    'eine längere Geheimhaltung, die niemand bestätigt hat, hält nichts mehr an',
}
