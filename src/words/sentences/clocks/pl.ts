// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'a second person looks at what was filed as not a demand':
    'druga osoba ogląda to, co odłożono jako niebędące żądaniem',
  'the emergency waits for its answer': 'sytuacja nagła czeka na odpowiedź',
  'the process after the emergency is due: the authority is reminded':
    'akt procesowy po sytuacji nagłej jest wymagany: organ otrzymuje przypomnienie',
  'it is recorded that no process followed the emergency':
    'zapisuje się, że po sytuacji nagłej nie nadszedł akt procesowy',
  'the order is overdue': 'termin nakazu minął',
  'the term of the paper ends': 'termin pisma upływa',
  'a hold brought in from the other system ends': 'wstrzymanie przeniesione z innego systemu się kończy',
  'counsel decides: produce, obtain a stay, or risk contempt':
    'dział prawny rozstrzyga: wydać, uzyskać wstrzymanie albo ryzykować sankcje',
  'counsel files the challenge that was decided, or decides otherwise':
    'dział prawny wnosi postanowione zaskarżenie albo rozstrzyga inaczej',
  'the agency has not answered the redirect: its lines are decided again':
    'organ nie odpowiedział na odesłanie: jego wiersze rozstrzyga się na nowo',
  'the enforcing authority’s time is over: what was ordered leaves':
    'termin organu wykonującego minął: to, co nakazano, wychodzi',
  'the extension in writing ends': 'przedłużenie na piśmie się kończy',
  'the tenant has to be told': 'klienta trzeba powiadomić',
  'the tenant has to be told that more is to leave': 'klienta trzeba powiadomić, że ma zostać wydane więcej',
  'the late notice has to be out, or counsel sends it':
    'późne powiadomienie musi być wysłane, inaczej wyśle je dział prawny',
  'the notice goes to another contact if nobody opened it':
    'powiadomienie idzie do innej osoby, jeśli nikt go nie otworzył',
  'the held notice goes out': 'wstrzymane powiadomienie wychodzi',
  'counsel reads the tenant’s answer before production falls due':
    'dział prawny czyta odpowiedź klienta przed terminem wydania',
  'what a redirected paper asks for is set apart, or kept for longer':
    'to, czego żąda pismo odesłane do klienta, zabezpiecza się lub zachowuje dłużej',
  'what an order has kept is set apart, or kept for longer':
    'to, co nakaz każe przechować, jest zabezpieczane lub przechowywane dłużej',
  'what an order has kept is let go soon, unless the authority lengthens it or asks for it':
    'to, co nakaz każe przechować, wkrótce zostanie zwolnione, chyba że organ go przedłuży lub tego zażąda',
  'the gate has let go of what was set apart, or somebody looks why not':
    'śluza zakończyła zabezpieczenie albo ktoś sprawdza, dlaczego nie',
  'counsel decides the objection before production falls due':
    'dział prawny rozstrzyga sprzeciw, zanim wydanie stanie się wymagalne',
  'the window to object ends': 'termin na sprzeciw upływa',
  'the secrecy is counted for the next half-year': 'tajemnica liczy się na następne półrocze',
  'the law’s own prohibition ends and the notice goes out':
    'kończy się zakaz wynikający z samej ustawy i powiadomienie wychodzi',
  'secrecy ends and the notice goes out': 'tajemnica się kończy i powiadomienie wychodzi',
  'the docket is checked for an extension': 'akta sądowe sprawdza się pod kątem przedłużenia',
  'secrecy of a part ends and the rest is told':
    'tajemnica części się kończy i reszta zostaje ujawniona klientowi',
  'the authorisation expires': 'upoważnienie wygasa',
  'the download expires': 'pobieranie wygasa',
  'the docket is looked into for the court’s answer to a longer secrecy':
    'akta są sprawdzane pod kątem odpowiedzi sądu w sprawie dłuższej tajemnicy',
  'counsel looks for the court’s answer to a longer secrecy, which still holds a notice':
    'dział prawny szuka odpowiedzi sądu w sprawie dłuższej tajemnicy, która nadal wstrzymuje powiadomienie',
  'the day of the hearing is over: counsel records what became of it':
    'dzień rozprawy minął: dział prawny zapisuje, co z niej wynikło',
  'the term to appeal a ruling ends: counsel records an appeal, or that there is none':
    'kończy się termin na środek odwoławczy: dział prawny zapisuje środek albo jego brak',
  'the stay of a court ends soon: counsel has it lengthened, or production goes on':
    'wstrzymanie przez sąd wkrótce się kończy: dział prawny je przedłuża albo wydanie toczy się dalej',
  'the last day of a stay is over: nothing suspends production any more':
    'ostatni dzień wstrzymania minął: nic już nie wstrzymuje wydania',
  'the last day to challenge is near and nothing is filed: counsel files it, or it passes':
    'zbliża się ostatni dzień na zaskarżenie, a nic nie wniesiono: dział prawny je wnosi albo dzień mija',
  'a consent that nobody verified counts for nothing: what it names stays declined':
    'zgoda, której nikt nie zweryfikował, nie liczy się: to, co wskazuje, pozostaje odmówione',
  'a longer secrecy that nobody has confirmed holds nothing any more':
    'dłuższa tajemnica, której nikt nie potwierdził, nie wstrzymuje już niczego',
}
