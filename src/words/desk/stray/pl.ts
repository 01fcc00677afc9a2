// What came in as a demand of its own and answers another: the forms of the desk. Polish.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'stray.what':
    'To wpłynęło jako osobne żądanie. Jeśli odpowiada na żądanie, które tu jest, dołącz je tam: ktoś przeczyta je tam, zanim cokolwiek zostanie podpisane, a tutaj inna osoba obejrzy je jeszcze raz.',
  'stray.names': 'Sama wiadomość wskazuje na',
  'stray.names_none': 'Wiadomość nie wskazuje na żadne żądanie, o którym możesz wiedzieć.',
  'stray.to': 'Sygnatura żądania, do którego to należy',
  'stray.to_hint':
    'Wpisz ją. Co zostanie tam dołączone, tam pozostaje: odpowiedzi nie da się wyjąć. Tutaj można podjąć to ponownie jako żądanie.',
  'stray.why': 'Co pokazuje, że tam należy',
  'stray.file': 'Dołącz tam',
  'stray.take_what':
    'Wiadomość, która odpowiada na to żądanie, mogła wpłynąć jako osobne żądanie. Najpierw ją otwórz i przeczytaj, potem dołącz tutaj: stanie wśród pism i ktoś ją przeczyta, zanim cokolwiek zostanie podpisane.',
  'stray.take_from': 'Sygnatura, pod którą wpłynęła',
  'stray.take_hint': 'Wpisz ją. Odpowiedzi nie da się stąd wyjąć.',
  'stray.take': 'Dołącz tutaj',
  'stray.filed_to': 'Dołączono to do {reference} jako odpowiedź.',
  'stray.came_as': 'Wpłynęło jako {reference}.',
}
