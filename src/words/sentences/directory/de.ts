// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'There is no such contact of this tenant.': 'Dieser Kunde hat keinen solchen Kontakt.',
  'If it is lost, take the contact out and enter the person as a new one.':
    'Ist er verloren, nehmen Sie den Kontakt heraus und tragen Sie die Person als neuen ein.',
  'This person has a passkey already.': 'Diese Person hat bereits einen Passkey.',
  'Add one first.': 'Tragen Sie zuerst eine ein.',
  'There is no address of this person.': 'Von dieser Person ist keine Adresse bekannt.',
  'A change of an authority is confirmed by another person than the one who asked for it.':
    'Eine Änderung an einer Behörde bestätigt eine andere Person als die, die um sie gebeten hat.',
  'Another change of this entry waits already.': 'Eine andere Änderung dieses Eintrags wartet bereits.',
  'Have it confirmed or stopped first.': 'Lassen Sie sie erst bestätigen oder abbrechen.',
  'There is no such change to decide.': 'Eine solche Änderung steht nicht zur Entscheidung.',
  'This entry is there already.': 'Diesen Eintrag gibt es bereits.',
  'This authority is in use.': 'Diese Behörde ist in Gebrauch.',
  'There is no such officer of this authority.': 'Eine solche zuständige Person hat diese Behörde nicht.',
  'This authority was retired: nothing is believed of it any more.':
    'Diese Behörde wurde stillgelegt: Ihr wird nichts mehr geglaubt.',
  'Have it brought back, or choose another.':
    'Lassen Sie sie wieder in Gebrauch nehmen, oder wählen Sie eine andere.',
  'If it is lost, suspend the officer and have them restored by two people.':
    'Ist er verloren, sperren Sie die Person und lassen Sie sie von zweien wieder zulassen.',
  'A change of the terms waits already.': 'Eine Änderung der Fristen wartet bereits.',
  'A shorter term is confirmed by another person than the one who asked for it.':
    'Eine kürzere Frist bestätigt eine andere Person als die, die um sie gebeten hat.',
  'Nothing is changed by these terms.': 'Diese Fristen ändern nichts.',
  'Change a term or its basis first.': 'Ändern Sie erst eine Frist oder ihre Grundlage.',
}
