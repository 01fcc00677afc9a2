// Polish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'list.title': 'Państwa żądania',
  ready:
    '{n, plural, =0 {Nic nie czeka na odbiór.} =1 {Jedna odpowiedź czeka na odbiór.} few {# odpowiedzi czekają na odbiór.} many {# odpowiedzi czeka na odbiór.} other {# odpowiedzi czeka na odbiór.}}',
  ready_below:
    '{n, plural, =0 {Z poniższych nic nie czeka na odbiór.} =1 {Z poniższych jedna odpowiedź czeka na odbiór.} few {Z poniższych # odpowiedzi czekają na odbiór.} many {Z poniższych # odpowiedzi czeka na odbiór.} other {Z poniższych # odpowiedzi czeka na odbiór.}}',
  'send.title': 'Wysyłanie żądania',
  'send.how':
    'Pism nie można jeszcze wysyłać przez ten portal. Prosimy doręczać je pocztą elektroniczną na {address}, jako PDF, podpisane zgodnie z Państwa prawem.',
  'send.reach':
    '<reach>Prosimy najpierw sprawdzić, czego może tu dotyczyć Państwa rodzaj pisma</reach> i czego by odmówiono.',
  'send.emergency': 'W nagłych wypadkach prosimy dzwonić: {phone} ({hours}).',
  'card.yours': 'Państwa {reference}',
  'card.received': 'otrzymano {at}',
  'empty.title': 'Nic tu jeszcze nie ma.',
  'empty.text': 'Doręczone pismo pojawi się tutaj, gdy sprawdzimy, że pochodzi od Państwa organu.',
  'state.received': 'Otrzymano',
  'state.received.next':
    'Czytamy pismo i sprawdzamy, kto je wysłał. Możemy zadzwonić pod numer, który sami ustalimy.',
  'state.being_checked': 'W trakcie sprawdzania',
  'state.being_checked.next':
    'Sprawdzamy, czego może dotyczyć ten rodzaj pisma, i odpowiadamy na każdy punkt z uzasadnieniem.',
  'state.answered': 'Udzielono odpowiedzi',
  'state.answered.next':
    'Odpowiedź na każdy punkt znajduje się poniżej. To, co przekazujemy, zbieramy po powiadomieniu naszego klienta, chyba że zabrania tego ustawa lub postanowienie, oraz po podpisaniu przez dwie osoby od nas.',
  'state.ready': 'Gotowe do odbioru',
  'state.ready.next': 'Prosimy pobrać pakiet, porównać skrót i potwierdzić odbiór.',
  'state.fetched': 'Odebrano',
  'state.fetched.next': 'Odbiór potwierdzono. Nic więcej nie trzeba tu robić.',
  'state.closed': 'Zamknięto',
  'state.closed.next': 'Nic więcej nie trzeba tu robić.',
  'state.withdrawn': 'Wycofane',
  'state.withdrawn.next':
    'Państwa organ wycofał to żądanie. Nic nie jest na jego podstawie przekazywane; ponowna prośba jest nowym żądaniem.',
  'demand.title': 'Żądanie {reference}',
  'facts.yours': 'Państwa sygnatura',
  'facts.none': 'nie podano',
  'facts.served': 'Doręczono',
  'facts.received': 'Otrzymano',
  'package.title': 'Pakiet',
  'package.waits':
    'Jest zapieczętowany i czeka, aż dziennik publiczny wykaże, że wychodzi. Prosimy wrócić za kilka minut.',
  'package.expired': 'Był tutaj do {at}. Jeżeli jest nadal potrzebny, prosimy napisać poniżej.',
  'package.download': 'Pobierz pakiet',
  'package.size': 'Rozmiar',
  'package.bytes': '{size} ({n, number} B)',
  'package.until': 'Dostępny do',
  'package.need': 'Co jest potrzebne',
  'package.key': 'Klucz age: ten, którego słowa potwierdzono telefonicznie. My nie możemy otworzyć pakietu.',
  'package.open': 'Otwiera go każdy program age:',
  'package.receipt':
    '<file>Pokwitowanie wydania</file>: wykazuje, że nasz dziennik publiczny wymienia ten pakiet. Można je sprawdzić przez <code>{command}</code> i nasz <trust>plik zaufania</trust>.',
  'package.confirmed': 'Odbiór potwierdzono.',
  'confirm.title': 'Mam go',
  'confirm.hash': 'SHA-256 otrzymanego pliku',
  'confirm.hint':
    '64 znaki. W systemie Linux: sha256sum FILE. macOS: shasum -a 256 FILE. Windows: certutil -hashfile FILE SHA256.',
  'confirm.button': 'Potwierdź odbiór',
  'answer.title': 'Nasza odpowiedź',
  'answer.suffice': '<b>Wystarczyłoby:</b> {what}. Prosimy doręczyć na {address} i podać {reference}.',
  'letters.title': 'Nasze listy',
  'letters.none': 'Jeszcze żadnych.',
  'letters.back':
    'Wróciło z adresu, na który je wysłano. Można je przeczytać tutaj; to, o co prosi, liczy się od dnia, w którym do Państwa dotrze.',
  'letters.ours': 'List pochodzi od nas, jeżeli znajduje się tutaj.',
  'messages.title': 'Wiadomości',
  'messages.you': 'Państwo',
  'messages.write': 'Napisz do nas',
  'messages.send': 'Wyślij wiadomość',
  'withdraw.title': 'Wycofaj to żądanie',
  'withdraw.means':
    'Nie odpowiadamy wtedy na nic z niego, a nasi klienci, którzy o nim wiedzą, zostają poinformowani. Aby wycofać tylko część, proszę napisać do nas powyżej.',
  'withdraw.reason': 'Słowo do nas (nieobowiązkowe)',
  'withdraw.sure': 'Mój organ nie chce już tego żądania. Wiem, że nie można tego cofnąć.',
  'withdraw.do': 'Wycofaj',
  'said.message': 'Wiadomość dotarła do naszego zespołu.',
  'said.confirmed': 'Odnotowaliśmy odbiór pakietu.',
  'said.withdrawn': 'Państwa żądanie zostało wycofane.',
  'reach.title': 'Czego może dotyczyć pismo',
  'reach.heading': 'Czego może tu dotyczyć pismo',
  'reach.lead':
    'Prosimy znaleźć swój rodzaj pisma. Pokazuje ono, czego może dotyczyć, a czego nie, na dzień {on}.',
  'reach.not_advice':
    'To, że pismo może czegoś dotyczyć, nie oznacza jeszcze, że musimy odpowiedzieć: kto je wydał, jak i na jaki okres, sprawdzamy za każdym razem. To streszczenie stosowanych przez nas zasad, a nie porada.',
  'reach.places': 'Gdzie obowiązuje',
  'reach.yes': 'dostępne',
  'reach.no': 'niedostępne',
  'reach.review': 'decyduje nasz dział prawny',
  'confidence.VERIFIED': 'źródło przeczytane',
  'confidence.KNOWN': 'znane, źródła nie czytano ponownie',
  'confidence.UNSURE': 'nie czytano źródła',
  'nothing_here.next': 'Prosimy wrócić do listy żądań.',
}
