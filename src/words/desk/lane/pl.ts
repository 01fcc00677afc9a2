// A paper of national security taken out of the ordinary intake: the forms of the desk.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'lane.take': 'Zabierz to stąd',
  'lane.take_what':
    'Od razu o tym żądaniu wiedzą tylko osoby wyznaczone do takich pism: znika z każdej listy, wyszukiwania, liczby i powiadomienia, także z Twoich. To, co maszyna odczytała z pisma, zostaje usunięte. Dla tych osób zapisuje się, kto je otwierał. Nie pisz o tym nic ani tutaj, ani nigdzie indziej.',
  'lane.take_typed': 'Nie możesz tego cofnąć: zwrócić je mogą tylko wyznaczone osoby.',
  'lane.what': 'Czym jest to pismo?',
  'lane.here': 'Bezpieczeństwo narodowe. Zachowaj pismo tutaj, dla wyznaczonych osób.',
  'lane.outside': 'Bezpieczeństwo narodowe. Zachowaj tutaj tylko terminy i liczby: usuń pismo.',
  'lane.none':
    'To nie bezpieczeństwo narodowe. Zwróć je na stanowisko, gdzie zostanie odczytane jak każde inne.',
  'lane.kept': 'Gdzie jest przechowywane pismo',
  'lane.print_first':
    'Najpierw wydrukuj je lub zapisz zgodnie z zasadami dla takich pism: potem nikt już go tu nie odczyta. Inne żądanie tego trybu zachowuje datę doręczenia, a dane wprowadza się ręcznie.',
  'lane.erased_typed': 'Tego, co usunięto, nikt nie może przywrócić.',
  'lane.say': 'Potwierdź',
}
