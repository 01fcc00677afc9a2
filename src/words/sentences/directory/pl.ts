// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'It is in the table twice.': 'Jest w tabeli dwa razy.',
  'This authority is neither here nor in the table.': 'Tego organu nie ma ani tutaj, ani w tabeli.',
  'Add a line with record “authority” for it.': 'Dodaj dla niego wiersz z record „authority”.',
  'This id is another authority’s officer.': 'To oznaczenie należy do funkcjonariusza innego organu.',
  'Give another id, or correct the authority.': 'Podaj inne oznaczenie albo popraw organ.',
  'This officer is suspended.': 'Ten funkcjonariusz jest zawieszony.',
  'Have the officer restored on the page of the authority first.':
    'Najpierw przywróć funkcjonariusza na stronie organu.',
  'What this change rests on is not said.': 'Nie podano, na czym opiera się ta zmiana.',
  'Fill in source and checked_on.': 'Uzupełnij source i checked_on.',
  'There is no such table of changes.': 'Nie ma takiej tabeli zmian.',
  'Open the list of authorities.': 'Otwórz listę organów.',
  'There is no such contact of this tenant.': 'Ten klient nie ma takiego kontaktu.',
  'If it is lost, take the contact out and enter the person as a new one; another person confirms it.':
    'Jeśli zginął, usuń kontakt i wpisz tę osobę jako nowy; potwierdza to inna osoba.',
  'This person has a passkey already.': 'Ta osoba ma już klucz dostępu.',
  'Add one first.': 'Najpierw dodaj adres.',
  'There is no address of this person.': 'Nie ma adresu tej osoby.',
  'A change of an authority is confirmed by another person than the one who asked for it.':
    'Zmianę dotyczącą organu potwierdza inna osoba niż ta, która o nią prosiła.',
  'Another change of this entry waits already.': 'Inna zmiana tego wpisu już czeka.',
  'Have it confirmed or stopped first.': 'Najpierw trzeba ją potwierdzić albo zatrzymać.',
  'There is no such change to decide.': 'Nie ma takiej zmiany do rozstrzygnięcia.',
  'This entry is there already.': 'Ten wpis już istnieje.',
  'This authority is in use.': 'Ten organ jest w użyciu.',
  'There is no such officer of this authority.': 'Ten organ nie ma takiego funkcjonariusza.',
  'This authority was retired: nothing is believed of it any more.':
    'Ten organ wycofano: nic od niego nie jest już uznawane.',
  'Have it brought back, or choose another.': 'Poproś o jego przywrócenie albo wybierz inny.',
  'If it is lost, suspend the officer and have them restored by two people.':
    'Jeśli został utracony, zawieś funkcjonariusza i poproś dwie osoby o przywrócenie.',
  'A change of the terms waits already.': 'Zmiana okresów już czeka.',
  'What loosens a policy is confirmed by another person than the one who asked for it.':
    'Co łagodzi zasadę, potwierdza inna osoba niż ta, która o to prosiła.',
  'A change of the policies waits already.': 'Zmiana zasad już czeka.',
  'A shorter term is confirmed by another person than the one who asked for it.':
    'Krótszy okres potwierdza inna osoba niż ta, która o niego prosiła.',
  'Nothing is changed by these terms.': 'Te okresy niczego nie zmieniają.',
  'Change a term or its basis first.': 'Najpierw zmień okres albo jego podstawę.',
  'Another key of a tenant is confirmed by another person than the one who asked for it.':
    'Inny klucz klienta potwierdza inna osoba niż ta, która o niego prosi.',
  'A contact is confirmed by another person than the one who asked for it.':
    'Osobę kontaktową potwierdza inna osoba niż ta, która o nią prosi.',
  'Whoever would get its notices waits for a second person.':
    'Kto otrzymywałby jego zawiadomienia, czeka na drugą osobę.',
  'Keep a contact who gets them until the other is confirmed.':
    'Zachowaj osobę, która je otrzymuje, do czasu potwierdzenia drugiej.',
}
