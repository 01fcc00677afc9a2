// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'Your roles do not open a demand for this purpose.': 'Twoje role nie otwierają żądania w tym celu.',
  'Choose another purpose, or ask a colleague whose work it is.':
    'Wybierz inny cel albo poproś osobę, której to praca.',
  'This purpose needs its reason.': 'Ten cel wymaga uzasadnienia.',
  'Say in a sentence why you open it. The customer reads it, unless the paper names others too.':
    'Powiedz jednym zdaniem, po co je otwierasz. Klient je przeczyta, chyba że pismo wymienia też innych.',
  'Opening this demand takes a short grant.': 'Otwarcie tego żądania wymaga krótkiego dostępu.',
  'Say what you open it for. The customer will see it.': 'Powiedz, po co je otwierasz. Klient to zobaczy.',
  'Subcontractors can neither approve nor see content.':
    'Podwykonawcy nie mogą zatwierdzać ani widzieć treści.',
  'Ask an employee with this role to do it.': 'Poproś pracownika z tą rolą.',
  'Your roles do not include this step.': 'Twoje role nie obejmują tego kroku.',
  'This step is for: {x}.': 'Ten krok jest dla: {x}.',
  'You signed in by your organisation’s account; a change of the system takes your passkey.':
    'Zalogowano kontem organizacji; zmiana systemu wymaga klucza dostępu.',
  'Sign out, sign in with your passkey, and do it again.':
    'Wyloguj się, zaloguj kluczem dostępu i zrób to ponownie.',
  'Nobody recovers their own passkey.': 'Nikt nie odzyskuje własnego klucza dostępu.',
  'Two other administrators do it together.': 'Robi to razem dwóch innych administratorów.',
  'Who asked for a recovery cannot confirm it.': 'Kto prosił o odzyskanie, nie może go potwierdzić.',
  'Another administrator confirms it, after speaking with the person.':
    'Potwierdza je inny administrator, po rozmowie z tą osobą.',
  'This recovery has expired.': 'To odzyskanie wygasło.',
  'Ask for it again.': 'Poproś o nie ponownie.',
  'Your roles do not include this page.': 'Twoje role nie obejmują tej strony.',
  'Nobody changes their own roles or employment, or removes themselves.':
    'Nikt nie zmienia własnych ról ani zatrudnienia i nie usuwa sam siebie.',
  'Ask another administrator to do it.': 'Poproś o to innego administratora.',
  'A subcontractor can never approve what leaves.':
    'Podwykonawca nigdy nie może zatwierdzić tego, co wychodzi.',
  'Take the role approver away, or make the person an employee.':
    'Odbierz rolę zatwierdzającego albo zmień tę osobę w pracownika.',
  'A subcontractor comes with the firm that employs them, an employee without.':
    'Podwykonawca ma firmę, która go zatrudnia, pracownik jej nie ma.',
  'Name the firm, or change the employment.': 'Podaj firmę albo zmień zatrudnienie.',
  'This is the last administrator: without one nobody could administer.':
    'To ostatni administrator: bez niego nikt nie mógłby administrować.',
  'Make another person administrator first.': 'Najpierw uczyń administratorem inną osobę.',
  'Only who has a demand hands it over.': 'Żądanie przekazuje tylko ten, kto je ma.',
  'Assign it instead.': 'Zamiast tego je przydziel.',
  'It is already offered to somebody.': 'Już je komuś zaproponowano.',
  'Take the offer back first.': 'Najpierw cofnij propozycję.',
  'It is theirs already.': 'Już należy do tej osoby.',
  'Choose somebody else.': 'Wybierz kogoś innego.',
  'The note is missing.': 'Brakuje notatki.',
  'Say what the next person must know.': 'Napisz, co musi wiedzieć następna osoba.',
  'It is not offered to anybody.': 'Nikomu go nie zaproponowano.',
  'The offer is not yours.': 'Ta propozycja nie jest dla Ciebie.',
  'Ask who made it to take it back.': 'Poproś jej autora o cofnięcie.',
  'It is offered to somebody else.': 'Zaproponowano je komuś innemu.',
  'Ask for it to be assigned to you.': 'Poproś o przydzielenie go Tobie.',
  'This person cannot take this demand.': 'Ta osoba nie może przejąć tego żądania.',
  'Your roles do not assign demands.': 'Twoje role nie przydzielają żądań.',
  'This is for: {x}.': 'To jest dla: {x}.',
  'This demand is closed.': 'To żądanie jest zamknięte.',
  'Nothing of it is left to do.': 'Nie ma w nim już nic do zrobienia.',
  'This is somebody else’s absence.': 'To nieobecność kogoś innego.',
  'Ask them, counsel or an administrator.': 'Poproś tę osobę, dział prawny lub administratora.',
  'Nobody covers for themselves.': 'Nikt nie zastępuje sam siebie.',
  'The absence ends before it begins, or is over.':
    'Nieobecność kończy się przed początkiem albo już minęła.',
  'Correct the days.': 'Popraw dni.',
  'That is more than a year.': 'To więcej niż rok.',
  'Hand the demands over instead.': 'Zamiast tego przekaż żądania.',
  'This person cannot cover for them.': 'Ta osoba nie może zastępować.',
  'Somebody else wrote this.': 'Napisał to ktoś inny.',
  'Answer with a comment of your own.': 'Odpowiedz własnym komentarzem.',
  'A comment can be changed for {x} minutes.': 'Komentarz można zmieniać przez {x} min.',
  'Write another one that corrects it.': 'Napisz następny, który go poprawia.',
  'Your roles do not write here.': 'Twoje role tu nie piszą.',
  'There are no words in it.': 'Nie ma w nim słów.',
  'Write something.': 'Napisz coś.',
  'It is longer than {x} characters.': 'Ma więcej niż {x} znaków.',
  'Make it shorter.': 'Skróć to.',
  'Nobody is there who receives papers of national security.':
    'Nie ma nikogo, kto przyjmuje pisma dotyczące bezpieczeństwa narodowego.',
  'An administrator names them in the settings, or gives somebody the role counsel.':
    'Administrator wyznacza je w ustawieniach albo nadaje komuś rolę działu prawnego.',
  'Nobody named for it has said yet whether this is a paper of national security.':
    'Żadna z wyznaczonych osób nie powiedziała jeszcze, czy to pismo dotyczy bezpieczeństwa narodowego.',
  'Say first whether it stays with you.': 'Najpierw powiedz, czy pozostaje u Ciebie.',
  'It was said already what this paper is.': 'Już powiedziano, czym jest to pismo.',
  'Somebody named for it says what it is.': 'Czym to jest, mówi wyznaczona osoba.',
  'Ask one of the people named.': 'Poproś jedną z wyznaczonych osób.',
  'Accounts were looked up for it: it cannot be erased any more.':
    'Wyszukano już dla niego konta: nie można go już usunąć.',
  'Keep the paper here.': 'Zachowaj pismo tutaj.',
  'The reference is not that of this demand.': 'To nie jest sygnatura tego żądania.',
  'Type it as it stands above.': 'Wpisz ją tak, jak stoi powyżej.',
  'Papers of this authority are taken by hand alone: nothing of this was kept.':
    'Pisma tego organu przyjmuje się wyłącznie do rąk własnych: niczego z tego nie zachowano.',
  'Hand it to the person named for such papers, or have the authority do so.':
    'Przekaż je osobie wyznaczonej do takich pism albo niech zrobi to organ.',
  'One person alone is too few.': 'Jedna osoba to za mało.',
  'Name at least two, or nobody.': 'Wyznacz co najmniej dwie osoby albo nikogo.',
  'There is no such authority in the directory.': 'Tego organu nie ma w spisie.',
  'This lane is opened by employed counsel.': 'Ten tryb otwiera zatrudniony dział prawny.',
  'Hand the paper over to counsel in person.': 'Przekaż pismo działowi prawnemu osobiście.',
  'Nothing comes into this lane by mail, upload or file.':
    'Nic nie wchodzi do tego trybu pocztą elektroniczną, przesłaniem ani plikiem.',
  'Enter it at the desk; the paper stays where it is kept.':
    'Wprowadź je na stanowisku; pismo zostaje tam, gdzie jest przechowywane.',
  'Who opens it is named in it.': 'Kto go otwiera, jest w nim wskazany.',
  'Name yourself among the people.': 'Wskaż siebie wśród osób.',
  'Where the paper is kept is not said.': 'Nie powiedziano, gdzie jest przechowywane pismo.',
  'Say where, so that it is found.': 'Powiedz gdzie, aby można było je znaleźć.',
  'Say why this person is needed.': 'Powiedz, dlaczego ta osoba jest potrzebna.',
  'You cannot take your own name away.': 'Nie można usunąć własnego nazwiska.',
  'Ask other named counsel to do it.': 'Poproś o to innego wskazanego prawnika.',
  'This demand is not in the national-security lane.':
    'To żądanie nie należy do trybu bezpieczeństwa narodowego.',
  'Your roles do not change the rota.': 'Twoje role nie zmieniają dyżurów.',
  'Ask counsel or an administrator.': 'Poproś dział prawny lub administratora.',
  'You can say this of yourself alone.': 'Można to powiedzieć tylko o sobie.',
  'Ask an administrator to record it.': 'Poproś administratora o zapisanie.',
  'An administrator ends this.': 'Kończy to administrator.',
  'Ask one, and say what has changed.': 'Poproś go i powiedz, co się zmieniło.',
  'This is about you.': 'To dotyczy Ciebie.',
  'Another administrator ends it.': 'Kończy to inny administrator.',
  'You stand aside from this one.': 'W tym żądaniu nie bierzesz udziału.',
  'A colleague takes it. An administrator can say more.':
    'Przejmuje je inna osoba. Administrator może powiedzieć więcej.',
  'There is no such letter in this language.': 'Nie ma takiego listu w tym języku.',
  'Somebody else has written a version since you read it.': 'Od przeczytania ktoś inny napisał nową wersję.',
  'Look at both, and save yours again or take theirs.':
    'Proszę obejrzeć obie i zapisać swoją ponownie albo wziąć tamtą.',
  'This is the wording that stands already.': 'To brzmienie już obowiązuje.',
  'Change a text, or leave it.': 'Proszę zmienić tekst albo zostawić go bez zmian.',
  'Only counsel and administrators write the provider’s own wording of a letter.':
    'Własne brzmienie listu dostawcy piszą tylko dział prawny i administratorzy.',
  'Ask one of them.': 'Proszę zwrócić się do kogoś z nich.',
  'Who wrote this wording cannot approve it.': 'Kto napisał to brzmienie, nie może go zatwierdzić.',
  'Another lawyer in the provider’s own employment reads it and approves it.':
    'Inny prawnik zatrudniony u samego dostawcy czyta je i zatwierdza.',
  'This human has an account already.': 'Ta osoba ma już konto.',
  'Change that account, or deactivate it first.': 'Zmień to konto albo najpierw je wyłącz.',
}
