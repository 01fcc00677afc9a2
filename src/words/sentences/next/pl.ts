// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'Production falls due soon: decide the tenant’s objection.':
    'Wydanie wkrótce stanie się wymagalne: rozstrzygnij sprzeciw klienta.',
  'The secrecy has ended and a longer one was asked for: record what the court decided.':
    'Tajemnica się skończyła i wniesiono o dłuższą: zapisz, co postanowił sąd.',
  'A message came: read it and record what follows from it.':
    'Nadeszła wiadomość: proszę ją przeczytać i zapisać, co z niej wynika.',
  'A message came, and one person was told alone under a secrecy, who can only answer by mail: counsel reads whether it is an objection.':
    'Nadeszła wiadomość, a mimo tajemnicy powiadomiono jedną osobę, która może odpowiedzieć tylko mailem: dział prawny czyta, czy to sprzeciw.',
  'A message came since the secrecy was last looked at: read whether it lengthens it.':
    'Od ostatniego sprawdzenia tajemnicy przyszła wiadomość: przeczytaj, czy ją przedłuża.',
  'A secrecy without a stated end was counted for another half-year: look whether it still binds.':
    'Tajemnicę bez podanego końca policzono na kolejne półrocze: sprawdź, czy nadal obowiązuje.',
  'A secrecy ends within fourteen days: check the docket for an extension.':
    'Tajemnica kończy się w ciągu czternastu dni: sprawdź akta sądowe pod kątem przedłużenia.',
  'A second person approves that the customer is not asked first.':
    'Druga osoba zatwierdza, że klient nie jest pytany najpierw.',
  'No mail reached the tenant: name another contact in the directory, or send the notice by post and record it.':
    'Żadna wiadomość nie dotarła do klienta: wskaż w katalogu inny kontakt albo wyślij powiadomienie pocztą i zapisz to.',
  'No mail reached the tenant: send the notice by post and record it.':
    'Żadna wiadomość nie dotarła do klienta: wyślij powiadomienie pocztą i zapisz to.',
  'The tenant answered: read it and say what follows from it.':
    'Klient odpowiedział: przeczytaj i powiedz, co z tego wynika.',
  'The tenant has gone to court: record its challenge, or say what follows from it.':
    'Klient zwrócił się do sądu: zapisz jego zaskarżenie albo powiedz, co z tego wynika.',
  'Read the paper for secrecy.': 'Przeczytaj pismo pod kątem tajemnicy.',
  'A second person confirms the secrecy reading.': 'Druga osoba potwierdza odczyt tajemnicy.',
  'Whether the tenant may be told is not clear: decide it.':
    'Nie jest jasne, czy wolno powiadomić klienta: rozstrzygnij to.',
  'Tell the tenant, with its copy.': 'Powiadom klienta, z jego kopią.',
  'The law’s answer forbids notice and the reading found nothing: read the paper again.':
    'Odpowiedź prawa zakazuje powiadomienia, a odczyt nic nie znalazł: przeczytaj pismo ponownie.',
  'The term cuts the tenant’s window: ask the authority for more time.':
    'Termin skraca czas klienta: poproś organ o więcej czasu.',
  'Decide the tenant’s objection.': 'Rozstrzygnij sprzeciw klienta.',
  'Counsel upheld the objection: decide these lines anew.':
    'Dział prawny uwzględnił sprzeciw: rozstrzygnij te wiersze na nowo.',
  'The tenant’s window to object is open.': 'Termin klienta na sprzeciw biegnie.',
  'A package went out after its authorisation was revoked: say what is done about it.':
    'Pakiet wyszedł po odwołaniu upoważnienia: powiedz, co z tym zrobiono.',
  'Filed as not a demand.': 'Zapisano, że to nie żądanie.',
  'Production falls due and nothing suspends it: produce, obtain a stay, or decide to risk contempt.':
    'Wydanie staje się wymagalne i nic go nie wstrzymuje: wydaj, uzyskaj wstrzymanie albo postanów ryzykować sankcje.',
  'The docket says that the secrecy was lifted: read the order, and record its end.':
    'Z akt sądowych wynika, że tajemnicę uchylono: przeczytaj postanowienie i odnotuj jej koniec.',
  'The challenge of the secrecy was granted: record its end.':
    'Zaskarżenie tajemnicy uwzględniono: zapisz jej koniec.',
  'Answered in the system before this one; the tenant is told when secrecy ends.':
    'Odpowiedziano w poprzednim systemie; klient dowie się, gdy tajemnica się skończy.',
  'A challenge is open: its ruling or withdrawal is awaited.':
    'Zaskarżenie jest otwarte: czeka się na orzeczenie lub cofnięcie.',
  'Say whether this is a paper of national security: until then only the people named see it.':
    'Powiedz, czy to pismo dotyczy bezpieczeństwa narodowego: do tego czasu widzą je tylko wyznaczone osoby.',
  'Confirm what the paper says.': 'Potwierdź, co mówi pismo.',
  'Check who sent it.': 'Sprawdź, kto je wysłał.',
  'Call back through the directory; not by who took it in.':
    'Oddzwoń przez katalog; nie ten, kto je przyjął.',
  'Look up the accounts.': 'Wyszukaj konta.',
  'The gate is looking up the accounts.': 'Śluza wyszukuje konta.',
  'The gate is setting apart what the paper asks for.': 'Śluza zabezpiecza to, czego żąda pismo.',
  'An emergency is claimed: record who is in danger, of what, and the least that helps.':
    'Zgłoszono sytuację nagłą: zapisz, kto jest zagrożony, czym i najmniej, co pomoże.',
  'Call the officer’s supervisor on the directory’s number; not by who recorded the danger.':
    'Zadzwoń do przełożonego funkcjonariusza na numer z katalogu; nie ten, kto zapisał zagrożenie.',
  'Ask the law.': 'Zapytaj prawo.',
  'The call-back was denied: release nothing.': 'Przy oddzwonieniu zaprzeczono: niczego nie wydawaj.',
  'Decide {x} open line.': 'Otwarte wiersze do rozstrzygnięcia: {x}.',
  'Decide {x} open lines.': 'Otwarte wiersze do rozstrzygnięcia: {x}.',
  'Set apart what the paper asks for, then ask the agency to go to the customer.':
    'Zabezpiecz to, czego żąda pismo, potem poproś organ, aby zwrócił się do klienta.',
  'Ask the agency to go to the customer: send the letter.':
    'Poproś organ, aby zwrócił się do klienta: wyślij pismo.',
  'The agency was asked to go to the customer.': 'Poproszono organ, aby zwrócił się do klienta.',
  'The agency came back to us: decide the redirected lines.':
    'Organ wrócił do nas: rozstrzygnij odesłane wiersze.',
  'The officer fetches the package.': 'Funkcjonariusz pobiera pakiet.',
  'Prepare the authorisation.': 'Przygotuj upoważnienie.',
  'Two people sign.': 'Podpisują dwie osoby.',
  'A second person signs.': 'Podpisuje druga osoba.',
  'The gate refused: revoke and prepare anew.': 'Śluza odmówiła: odwołaj i przygotuj na nowo.',
  'The gate waits for the log, then collects.': 'Śluza czeka na publiczny dziennik, potem pobiera.',
  'The custodian signs the certificate.': 'Opiekun danych podpisuje poświadczenie.',
  'The gate seals the package.': 'Śluza pieczętuje pakiet.',
  'Waiting for the log, then the package goes out.':
    'Oczekiwanie na publiczny dziennik, potem pakiet wychodzi.',
  'Close and count it.': 'Zamknij i policz.',
  'Close and count it once the answer is out: no letter has told the agency what was decided.':
    'Zamknij i policz, gdy odpowiedź zostanie wysłana: żadne pismo nie powiedziało jeszcze organowi, co rozstrzygnięto.',
  'The agency withdrew it: close and count it.': 'Organ je wycofał: zamknij i policz.',
  'The agency withdrew it, and a challenge is open: record how it ended.':
    'Organ je wycofał, a zaskarżenie jest otwarte: zapisz, jak się zakończyło.',
  'The agency withdrew it: let go what was set apart, then close and count it.':
    'Organ je wycofał: zwolnij to, co odłożono, potem zamknij i policz.',
  'The agency withdrew it: confirm what the paper says, so that it is counted.':
    'Organ je wycofał: potwierdź treść pisma, aby zostało policzone.',
  'Closed; process has to follow the emergency. The authority is reminded by itself.':
    'Zamknięte; po sytuacji nagłej musi nadejść akt procesowy. Organ otrzymuje przypomnienie samoczynnie.',
  'Closed; the late notice goes out, by itself if it can.':
    'Zamknięte; późne powiadomienie wychodzi, w miarę możliwości samo.',
  'Closed; a tenant is told when secrecy ends.': 'Zamknięte; klient dowie się, gdy tajemnica się skończy.',
  'Closed; the officer has not fetched it yet.': 'Zamknięte; funkcjonariusz jeszcze go nie pobrał.',
  'Closed and counted.': 'Zamknięte i policzone.',
  'It needs two people’s signatures and the log’s proof.':
    'Wymaga podpisów dwóch osób i dowodu publicznego dziennika.',
  'Filed as not a demand: another person looks at it once more.':
    'Zapisano, że to nie żądanie: inna osoba ogląda je jeszcze raz.',
  'The answer is out and the challenge of the other lines has ended: take in what the court orders as a new demand and link it.':
    'Odpowiedź wyszła, a zaskarżenie pozostałych wierszy się zakończyło: przyjmij to, co nakazuje sąd, jako nowe żądanie i powiąż je.',
  'Lines are decided as challenged and nothing stands behind them: file the challenge, or decide them anew.':
    'Wiersze rozstrzygnięto jako zaskarżone, a nic za nimi nie stoi: wnieś zaskarżenie albo rozstrzygnij je na nowo.',
  'Lines are decided as challenged, and nothing stands behind them.':
    'Wiersze rozstrzygnięto jako zaskarżone, a nic za nimi nie stoi.',
  'Take in what the court orders as a new demand and link it, or decide them anew.':
    'Przyjmij to, co nakazuje sąd, jako nowe żądanie i powiąż je albo rozstrzygnij wiersze na nowo.',
  'File the challenge, or decide them anew.': 'Wnieś zaskarżenie albo rozstrzygnij je na nowo.',
  'More is to leave than the tenant was told: tell it again, with its copy.':
    'Ma zostać wydane więcej, niż podano klientowi: powiadom go ponownie, z jego kopią.',
  'More is to leave and an order forbids to say who asks: tell the tenant without that name, have it lifted, or decide these lines as it was told.':
    'Ma zostać wydane więcej, a nakaz zabrania powiedzieć, kto o to występuje: powiadom klienta bez tej nazwy, doprowadź do jego uchylenia albo rozstrzygnij te pozycje tak, jak mu podano.',
  'An order of a part keeps the tenant from being told that more is to leave: have it lifted, or decide these lines as it was told.':
    'Nakaz dotyczący części nie pozwala powiadomić klienta, że ma zostać wydane więcej: doprowadź do jego uchylenia albo rozstrzygnij te pozycje tak, jak mu podano.',
  'Here the authority tells the customer: record the law’s silence as a secrecy by statute.':
    'Tutaj klienta powiadamia organ: zapisz wymagane przez prawo milczenie jako tajemnicę ustawową.',
  'The notice is held for now, and nothing leaves before it is out.':
    'Powiadomienie jest na razie wstrzymane i nic nie zostanie wydane, zanim wyjdzie.',
  'A person looks at the tenant’s copy first, or makes it by hand: then tell it.':
    'Najpierw ktoś przegląda kopię dla klienta albo robi ją ręcznie: potem powiadom klienta.',
  'Call back and compare the words of the officer’s key: nothing is sealed to a key that nobody read out.':
    'Oddzwoń i porównaj słowa klucza funkcjonariusza: nic nie zostanie zapieczętowane dla klucza, którego nikt nie odczytał.',
  'The tenant objects, and nothing of its data is to leave: read it, so that it is told.':
    'Klient zgłasza sprzeciw, a żadne jego dane nie mają zostać wydane: przeczytaj sprzeciw, aby się o tym dowiedział.',
  'A notice still waits for the court’s answer to a longer secrecy: look into the docket, or ask the court, and record what it decided.':
    'Powiadomienie nadal czeka na odpowiedź sądu w sprawie dłuższej tajemnicy: sprawdź akta albo zapytaj sąd i zapisz, co postanowił.',
  'The secrecy has ended and a longer one was asked for: look into the docket for the court’s answer.':
    'Tajemnica się skończyła, a wniesiono o dłuższą: sprawdź w aktach odpowiedź sądu.',
  'A notice waits for the court’s answer to a longer secrecy; the docket is looked into again on the day that stands here.':
    'Powiadomienie czeka na odpowiedź sądu w sprawie dłuższej tajemnicy; akta zostaną ponownie sprawdzone w dniu podanym tutaj.',
  'The record of the system before this one says that a tenant was told, or is the authority’s to tell: another person looks.':
    'Zapis poprzedniego systemu mówi, że klienta powiadomiono albo że robi to organ: sprawdza inna osoba.',
  'No customer of ours is known to be concerned yet.': 'Nie wiadomo jeszcze, którego klienta to dotyczy.',
  'The look-up of the accounts says who is.': 'Pokaże to wyszukanie kont.',
  'Prepare it, and have two other people sign it.': 'Przygotuj je i daj do podpisu dwóm innym osobom.',
  'Somebody has said that a secrecy ended before its time: another person looks at it and confirms.':
    'Ktoś stwierdził, że tajemnica skończyła się przed czasem: inna osoba sprawdza to i potwierdza.',
  'Nobody asks for what was set apart any more: let it go, then close and count it.':
    'Nikt już nie żąda tego, co zabezpieczono: zwolnij to, potem zamknij i policz.',
  'What was set apart is still kept, because the gate could not let it go: see to it at the source, and record its end.':
    'To, co zabezpieczono, nadal jest przechowywane, bo śluza nie mogła tego zwolnić: załatw to w źródle i zapisz koniec.',
  'The term to appeal a ruling ends: record the appeal, or that there is none.':
    'Kończy się termin na środek odwoławczy: zapisz środek albo jego brak.',
  'The day of a hearing is over: record that it was held, its new day, or what was ruled.':
    'Dzień rozprawy minął: zapisz, że się odbyła, jej nowy dzień albo co orzeczono.',
  'The stay of a court ends soon: record a longer one, or production goes on after its last day.':
    'Wstrzymanie przez sąd wkrótce się kończy: zapisz dłuższe albo po jego ostatnim dniu wydanie toczy się dalej.',
  'The last day to challenge is near and nothing is filed: file it, or let the day pass.':
    'Zbliża się ostatni dzień na zaskarżenie, a nic nie wniesiono: wnieś je albo pozwól, by dzień minął.',
  'The law names somebody whom the notice does not reach: have them told, or say why not.':
    'Prawo wskazuje kogoś, do kogo zawiadomienie nie dociera: niech zostanie zawiadomiony, albo proszę powiedzieć, dlaczego nie.',
  'A tenant consented: verify it by a second piece of evidence. Otherwise what it names stays declined.':
    'Klient wyraził zgodę: zweryfikuj ją drugim dowodem. W przeciwnym razie to, co wskazał, pozostaje odmówione.',
}
