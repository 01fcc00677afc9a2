// Własne brzmienie listu.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'lint.at': 'Tekst {key}: {says}',
  'lint.more':
    '{n, plural, =1 {Jeszcze jeden jest błędny.} one {Jeszcze # jest błędny.} few {Jeszcze # są błędne.} many {Jeszcze # jest błędnych.} other {Jeszcze # jest błędnych.}}',
  'lint.next': 'Proszę poprawić i zapisać ponownie. Nic nie zostało zapisane.',
  'lint.key': '{what} nie jest tekstem tego listu, który wolno powiedzieć inaczej. Proszę go pominąć.',
  'lint.empty': 'Nic nie mówi. Proszę napisać tekst albo wziąć dostarczony.',
  'lint.length': 'Jest dłuższy niż {what} znaków. Proszę go skrócić.',
  'lint.hidden':
    'Zawiera znak, którego nie widać ({what}), na przykład koniec wiersza albo znak zmieniający kierunek pisma. Proszę go usunąć i wpisać to miejsce od nowa.',
  'lint.markup': '„{what}” to znacznik, a list jest zwykłym tekstem. Proszę go usunąć.',
  'lint.link':
    '„{what}” tworzy odnośnik. Powiadomienie mówi czytelnikowi, że nigdy go nie wysyła. Proszę go usunąć.',
  'lint.syntax':
    'Nawiasy klamrowe nie pasują do siebie albo wybór w nich jest niepełny. Proszę porównać z tekstem dostarczonym.',
  'lint.missing':
    'Brakuje {what}: to, co się tam wstawia, nie zostałoby powiedziane. Proszę wpisać to na swoim miejscu. Przed nawiasem klamrowym proszę pisać ’, a nie prosty apostrof.',
  'lint.extra':
    '{what} nie ma w tekście dostarczonym, więc nic nie dałoby się tam wstawić. Proszę to usunąć.',
  'lint.kind': '{what} wstawia się inaczej niż w tekście dostarczonym. Proszę zapisać to tak jak tam.',
  'lint.plural': 'Liczbie {what} brakuje formy, której ten język potrzebuje. Proszę ją dodać.',
  'lint.forbidden':
    '„{what}” nazywa kogoś tym, o czym nikt nie rozstrzygnął. Proszę powiedzieć to bez tego słowa.',
  'lint.untranslated': 'To jest tekst angielski. Proszę napisać go w języku listu.',
  'own.title': 'Własne brzmienie',
  'own.text':
    'List można powiedzieć własnymi słowami. Wychodzą, gdy prawnik zatrudniony u Państwa, który ich nie napisał, zatwierdzi dokładnie ten tekst. Do tego czasu wychodzi to, co wychodziło wcześniej.',
  'own.shipped_out': 'Wychodzi tekst dostarczony.',
  'own.out': 'Wychodzi wersja {n, number} własnego brzmienia. Autor: {who}; zatwierdzenie: {by}, {at}.',
  'own.waits': 'Wersja {n, number}, {who}, {at}, czeka na prawnika.',
  'own.unfit':
    'Wersji {n, number} nie da się już wypełnić, bo tekst dostarczony wymaga teraz czegoś innego. Proszę napisać ją od nowa.',
  'own.shipped_changed':
    'Duly dostarcza inne teksty niż wtedy, gdy powstała wersja {n, number}. Własne brzmienie pozostaje; proszę obejrzeć oznaczone teksty.',
  'own.was_shipped': 'Dostarczony, gdy to powstało',
  'own.edit': 'Napisz własne brzmienie',
  'own.change': 'Zmień własne brzmienie',
  'own.who': 'Pisze je dział prawny i administratorzy, zalogowani kluczem dostępu.',
  'own.approve_mine': 'Tę wersję napisano z tego konta: zatwierdza ją inny prawnik.',
  'own.read':
    'Cały list z tymi słowami został przeze mnie przeczytany. Mówi to, co musi, słowami, za które odpowiadam.',
  'own.approve': 'Zatwierdź wersję {n, number}',
  'own.revoke': 'Cofnij zatwierdzenie wersji {n, number}',
  'own.revoke_text':
    'Pisma w tym brzmieniu natychmiast przestają wychodzić. Wyjdzie ono znów dopiero, gdy prawnik na nowo je przeczyta i zatwierdzi.',
  'own.field': 'Tekst {n, number}',
  'own.as_shipped': 'Dostarczony',
  'own.in_english': 'Po angielsku',
  'own.is_own': 'własne słowa',
  'own.take_shipped': 'Weź tekst dostarczony',
  'own.note': 'Dlaczego, dla współpracowników',
  'own.save': 'Zapisz jako wersję {n, number}',
  'own.saved': 'Wersja {n, number} jest zapisana. Wyjdzie, gdy zatwierdzi ją prawnik, który jej nie napisał.',
  'own.saved_back': 'Znów wychodzi tekst dostarczony.',
  'own.to_mend':
    '{n, plural, =1 {Jeden tekst trzeba poprawić} one {# tekst trzeba poprawić} few {# teksty trzeba poprawić} many {# tekstów trzeba poprawić} other {# tekstu trzeba poprawić}}, zanim będzie można zapisać.',
  'own.nothing': 'Nic jeszcze nie zmieniono.',
  'own.cancel': 'Zostaw, jak jest',
  'own.preview': 'Podgląd',
  'own.preview_text': 'List zmyślony: nie ma takiego organu, klienta ani żądania.',
  'own.preview_waits': 'Będzie widoczny, gdy każdy tekst da się wypełnić.',
  'own.example': 'Przykład',
  'own.example_n': '{n, number} z {of, number}: {subject}',
  'own.back': 'Powrót do tekstu dostarczonego',
  'own.back_text': 'Własne brzmienie natychmiast przestaje wychodzić. Pozostaje w historii.',
  'own.back_yes': 'Tak, wróć do tekstu dostarczonego',
  'own.export': 'Eksportuj do pliku',
  'own.import': 'Importuj plik',
  'own.import_wrong':
    'Ten plik nie jest brzmieniem tego listu w tym języku. Proszę wybrać plik wyeksportowany stąd.',
  'own.imported': 'Teksty z pliku są w polach. Proszę je obejrzeć i zapisać.',
  'own.conflict': 'W trakcie pisania pojawiła się wersja {n, number}; zapis: {who}.',
  'own.conflict_text':
    'Gdzie obie się różnią, poniżej stoją obie. Proszę tekst po tekście wziąć tamtą albo zostawić swoją, a potem zapisać.',
  'own.theirs': 'Wersja {n, number}, {who}',
  'own.yours': 'Własna',
  'own.take_theirs': 'Weź tamtą',
  'own.history': 'Historia',
  'own.version': 'Wersja {n, number}, {who}, {at}',
  'own.went_back': 'Powrót do tekstu dostarczonego.',
  'own.before': 'Przedtem',
  'own.after': 'Potem',
  'own.start_from': 'Pisz dalej od wersji {n, number}',
  'own.stays': 'Teksty, które pozostają bez zmian',
  'own.fixed.proof': 'Po tym klient odróżnia Państwa powiadomienie od podróbki.',
  'own.fixed.check': 'Po tym organ sprawdza, czy list pochodzi od Państwa.',
  'own.fixed.citation': 'To jest miejsce w przepisach.',
  'own.fixed.shared': 'Używają tego wszystkie listy, a także strony.',
  'list.title': 'Wszystkie listy',
  'list.shipped': 'tekst dostarczony',
  'list.unapproved': 'tekst dostarczony, niezatwierdzony',
  'list.own': 'własna wersja {n, number}',
  'list.waits': 'wersja czeka na prawnika',
  'list.changed': 'tekst dostarczony się zmienił',
}
