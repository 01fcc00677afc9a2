// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'It is in the table twice.': 'Es steht zweimal in der Tabelle.',
  'This authority is neither here nor in the table.': 'Diese Behörde ist weder hier noch in der Tabelle.',
  'Add a line with record “authority” for it.': 'Fügen Sie dafür eine Zeile mit record „authority“ hinzu.',
  'This id is another authority’s officer.': 'Diese Kennung ist eine Person einer anderen Behörde.',
  'Give another id, or correct the authority.':
    'Geben Sie eine andere Kennung an, oder berichtigen Sie die Behörde.',
  'This officer is suspended.': 'Diese Person ist gesperrt.',
  'Have the officer restored on the page of the authority first.':
    'Lassen Sie die Person zuerst auf der Seite der Behörde wieder einsetzen.',
  'What this change rests on is not said.': 'Worauf diese Änderung beruht, ist nicht gesagt.',
  'Fill in source and checked_on.': 'Füllen Sie source und checked_on aus.',
  'There is no such table of changes.': 'Eine solche Tabelle von Änderungen gibt es nicht.',
  'Open the list of authorities.': 'Öffnen Sie die Liste der Behörden.',
  'There is no such contact of this tenant.': 'Dieser Kunde hat keinen solchen Kontakt.',
  'If it is lost, take the contact out and enter the person as a new one; another person confirms it.':
    'Ist er verloren, nehmen Sie den Kontakt heraus und tragen Sie die Person als neuen ein; eine andere Person bestätigt es.',
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
  'What loosens a policy is confirmed by another person than the one who asked for it.':
    'Was eine Richtlinie lockert, bestätigt eine andere Person als die, die darum gebeten hat.',
  'A change of the policies waits already.': 'Eine Änderung der Richtlinien wartet bereits.',
  'A shorter term is confirmed by another person than the one who asked for it.':
    'Eine kürzere Frist bestätigt eine andere Person als die, die um sie gebeten hat.',
  'Nothing is changed by these terms.': 'Diese Fristen ändern nichts.',
  'Change a term or its basis first.': 'Ändern Sie erst eine Frist oder ihre Grundlage.',
  'Another key of a tenant is confirmed by another person than the one who asked for it.':
    'Einen anderen Schlüssel eines Kunden bestätigt eine andere Person als die, die darum gebeten hat.',
  'A contact is confirmed by another person than the one who asked for it.':
    'Einen Kontakt bestätigt eine andere Person als die, die um ihn gebeten hat.',
  'Whoever would get its notices waits for a second person.':
    'Wer seine Mitteilungen bekäme, wartet auf eine zweite Person.',
  'Keep a contact who gets them until the other is confirmed.':
    'Behalten Sie einen Kontakt, der sie bekommt, bis der andere bestätigt ist.',
}
