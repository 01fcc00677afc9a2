// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'A letter to the authority cannot be sent, because no address is known: add one in the directory, or send it by post and record it.':
    'Nie można wysłać listu do organu, bo nie jest znany żaden adres: dodaj go w katalogu albo wyślij list pocztą i zapisz to.',
  'A letter of this lane is due and nothing of it goes by mail: hand it to the authority and record it.':
    'Należy przekazać pismo z tej ścieżki, a nic z niej nie idzie pocztą elektroniczną: wręcz je organowi i zapisz to.',
  'A letter to the authority came back: send it to another address, or by post and record it.':
    'List do organu wrócił: wyślij go na inny adres albo pocztą i zapisz to.',
  'There is no such letter here.': 'Nie ma tu takiego listu.',
  'No such letter waits for anything here.': 'Żaden taki list na nic tu nie czeka.',
  'Say why the authority need not have this letter.': 'Powiedz, dlaczego organ nie musi otrzymać tego listu.',
  'It reached the authority on no such day.': 'W takim dniu list nie mógł dotrzeć do organu.',
  'Enter a day from that of the letter until today.': 'Podaj dzień od daty listu do dzisiaj.',
  'A letter to the authority did not arrive.': 'List do organu nie dotarł.',
  'Send it anew, record that it was posted, or say why it is not needed.':
    'Wyślij go ponownie, zapisz nadanie pocztą albo powiedz, dlaczego nie jest potrzebny.',
  'This address is not known of this authority.': 'Ten adres tego organu nie jest znany.',
  'Choose one of the list, or have it added in the directory.':
    'Wybierz adres z listy albo zleć dodanie go w katalogu.',
  'The mail server refused what went to the address that is known.':
    'Serwer poczty odrzucił to, co poszło na znany adres.',
  'Choose the address where the letter did not arrive, or have another added in the directory.':
    'Wybierz adres przy liście, który nie dotarł, albo zleć dodanie innego w katalogu.',
  'This paper did not come after the emergency.': 'To pismo nie nadeszło po nagłym przypadku.',
  'Choose the demand that holds the process which followed.':
    'Wybierz żądanie, które zawiera późniejszy akt procesowy.',
  'Who sent that demand is not established yet.': 'Nie ustalono jeszcze, kto wysłał tamto żądanie.',
  'Complete its checks and its call-back first.': 'Najpierw dokończ jego sprawdzenie i oddzwonienie.',
  'That demand comes from another authority.': 'Tamto żądanie pochodzi od innego organu.',
  'Choose one of the same authority, or have counsel say why this one stands for it.':
    'Wybierz żądanie tego samego organu albo niech dział prawny powie, dlaczego ten go zastępuje.',
  'Whether another authority stands for this one is counsel’s to say.':
    'O tym, czy inny organ zastępuje ten organ, rozstrzyga dział prawny.',
  'Have counsel record it.': 'Niech zapisze to dział prawny.',
  'Not everybody who is named here may know of that demand.':
    'Nie każdy, kto jest tu wskazany, może wiedzieć o tamtym żądaniu.',
  'Have them named there first, or say in a message what came.':
    'Najpierw niech zostaną tam wskazani, albo napisz w wiadomości, co nadeszło.',
  'In this copy, or under its bars, stands what may be another tenant’s (page/line): {where}.':
    'W tej kopii albo pod jej paskami jest to, co może dotyczyć innego klienta (strona/wiersz): {where}.',
  'Blacken these lines on paper and scan it anew: a bar that is drawn over text leaves the text in the file.':
    'Zamaluj te wiersze na papierze i zeskanuj ponownie: pasek narysowany na tekście zostawia tekst w pliku.',
  'Nobody else has looked at the copy that was made by hand.':
    'Nikt inny nie obejrzał kopii sporządzonej ręcznie.',
  'Send it from the desk, and ask a colleague to look at it.':
    'Wyślij ją ze stanowiska i poproś kogoś o jej obejrzenie.',
  'Who made this copy cannot be the second to look at it.':
    'Kto sporządził tę kopię, nie może być drugą osobą, która ją ogląda.',
  'Ask a colleague to look at each page.': 'Poproś kogoś o obejrzenie każdej strony.',
  'The sentence names a customer, and neither an identifier of the paper nor its reach shows who that is.':
    'Zdanie wymienia klienta, a ani identyfikator w piśmie, ani jego zasięg nie pokazuje, kto to jest.',
  'Write it without the name and the domain. If the agency has to know whom it means, ask it to narrow its demand.':
    'Napisz je bez nazwy i domeny. Jeśli organ musi wiedzieć, o kogo chodzi, poproś go o zawężenie żądania.',
  'The reason of a line names a customer, and neither an identifier of the paper nor its reach shows who that is.':
    'Uzasadnienie wiersza wymienia klienta, a ani identyfikator w piśmie, ani jego zasięg nie pokazuje, kto to jest.',
  'Decide that line again, with a reason without the name and the domain.':
    'Rozstrzygnij ten wiersz ponownie, z uzasadnieniem bez nazwy i domeny.',
  'The directory says since that a customer is an organisation.':
    'Katalog podaje od tego czasu, że klient jest organizacją.',
  'Decide its lines again: it is asked first, or has an exception from the list.':
    'Rozstrzygnij ponownie jego wiersze: najpierw pyta się jego albo obowiązuje wyjątek z listy.',
  'An order or a statute of secrecy binds this letter.':
    'To pismo wiąże nakaz lub ustawa o zachowaniu tajemnicy.',
  'Hand it to counsel: what it may ask for is counsel’s to say.':
    'Przekaż je prawnikowi: to on mówi, o co wolno w nim prosić.',
  'Neither an identifier of the paper nor its reach shows who the customer is.':
    'Ani identyfikator w piśmie, ani jego zasięg nie pokazuje, kim jest klient.',
  'Hand it to counsel, who asks the agency to narrow its demand.':
    'Przekaż je prawnikowi, który poprosi organ o zawężenie żądania.',
  'Ask the agency for a way to the customer that the secrecy leaves open: counsel sends the letter.':
    'Poproś organ o drogę do klienta, na którą pozwala tajemnica: pismo wysyła prawnik.',
  'The paper does not show who the customer is: counsel asks the agency to narrow it.':
    'Pismo nie pokazuje, kim jest klient: prawnik prosi organ o jego zawężenie.',
  'What the paper asks for is not set apart.': 'Tego, czego żąda pismo, nie zabezpieczono.',
  'Have it set apart first, or have counsel say why the letter goes before.':
    'Najpierw zleć zabezpieczenie albo niech prawnik powie, dlaczego pismo wychodzi wcześniej.',
  'Only counsel lets the letter go before anything is set apart.':
    'Tylko prawnik może wysłać pismo, zanim cokolwiek zabezpieczono.',
  'Have it set apart first, or hand it to counsel.':
    'Najpierw zleć zabezpieczenie albo przekaż sprawę prawnikowi.',
}
