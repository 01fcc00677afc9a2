// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'It is in the table twice.': 'Het staat twee keer in de tabel.',
  'This authority is neither here nor in the table.': 'Deze autoriteit staat niet hier en niet in de tabel.',
  'Add a line with record “authority” for it.': 'Voeg er een regel met record “authority” voor toe.',
  'This id is another authority’s officer.':
    'Deze aanduiding is van een functionaris van een andere autoriteit.',
  'Give another id, or correct the authority.': 'Geef een andere aanduiding, of verbeter de autoriteit.',
  'This officer is suspended.': 'Deze functionaris is geschorst.',
  'Have the officer restored on the page of the authority first.':
    'Laat de functionaris eerst op de pagina van de autoriteit herstellen.',
  'What this change rests on is not said.': 'Waarop deze wijziging berust, is niet gezegd.',
  'Fill in source and checked_on.': 'Vul source en checked_on in.',
  'There is no such table of changes.': 'Zo’n tabel met wijzigingen is er niet.',
  'Open the list of authorities.': 'Open de lijst van autoriteiten.',
  'There is no such contact of this tenant.': 'Deze klant heeft geen dergelijk contact.',
  'If it is lost, take the contact out and enter the person as a new one; another person confirms it.':
    'Is die kwijt, haal het contact dan weg en voer de persoon in als een nieuw contact; iemand anders bevestigt het.',
  'This person has a passkey already.': 'Deze persoon heeft al een passkey.',
  'Add one first.': 'Voeg er eerst een toe.',
  'There is no address of this person.': 'Van deze persoon is geen adres bekend.',
  'A change of an authority is confirmed by another person than the one who asked for it.':
    'Een wijziging van een autoriteit wordt bevestigd door iemand anders dan wie erom vroeg.',
  'Another change of this entry waits already.': 'Er wacht al een andere wijziging van deze vermelding.',
  'Have it confirmed or stopped first.': 'Laat die eerst bevestigen of stoppen.',
  'There is no such change to decide.': 'Zo’n wijziging is er niet om over te beslissen.',
  'This entry is there already.': 'Deze vermelding is er al.',
  'This authority is in use.': 'Deze autoriteit is in gebruik.',
  'There is no such officer of this authority.': 'Zo’n functionaris heeft deze autoriteit niet.',
  'This authority was retired: nothing is believed of it any more.':
    'Deze autoriteit is uit gebruik genomen: er wordt niets meer van geloofd.',
  'Have it brought back, or choose another.': 'Laat die weer in gebruik nemen, of kies een andere.',
  'If it is lost, suspend the officer and have them restored by two people.':
    'Is die kwijt, schors dan de functionaris en laat twee personen die herstellen.',
  'A change of the terms waits already.': 'Er wacht al een wijziging van de termijnen.',
  'What loosens a policy is confirmed by another person than the one who asked for it.':
    'Wat beleid versoepelt, wordt bevestigd door iemand anders dan wie erom vroeg.',
  'A change of the policies waits already.': 'Een wijziging van het beleid wacht al.',
  'A shorter term is confirmed by another person than the one who asked for it.':
    'Een kortere termijn wordt bevestigd door iemand anders dan wie erom vroeg.',
  'Nothing is changed by these terms.': 'Deze termijnen veranderen niets.',
  'Change a term or its basis first.': 'Wijzig eerst een termijn of de grondslag ervan.',
  'Another key of a tenant is confirmed by another person than the one who asked for it.':
    'Een andere sleutel van een klant wordt bevestigd door iemand anders dan wie erom vroeg.',
  'A contact is confirmed by another person than the one who asked for it.':
    'Een contact wordt bevestigd door iemand anders dan wie erom vroeg.',
  'Whoever would get its notices waits for a second person.':
    'Wie zijn kennisgevingen zou krijgen, wacht op een tweede persoon.',
  'Keep a contact who gets them until the other is confirmed.':
    'Houd een contact dat ze krijgt tot het andere is bevestigd.',
}
