// Polish.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'longer.shown':
    'Z pismem wstrzymuje późne powiadomienie do zapisania odpowiedzi sądu. Bez niego inna osoba potwierdza to w ciągu jednego dnia roboczego albo nie wstrzymuje już niczego.',
  'longer.after':
    'Po zakończeniu tajemnicy liczy się tylko wniosek złożony przed jej końcem, a bez pisma nie wstrzymuje on niczego, dopóki inna osoba go nie potwierdzi.',
  'longer.said': '{who} stwierdza, że dnia {on} wniesiono o dłuższą tajemnicę: {note}',
  'longer.own':
    'To jest własny zapis: sprawdza go inna osoba. Jeżeli był błędny, zapisz, że o nią nie wniesiono.',
  'longer.look': 'Czy o nią wniesiono?',
  'longer.yes': 'Tak, wniesiono o nią',
  'longer.no': 'Nie, nie wniesiono o nią',
  'longer.looked': 'Gdzie sprawdzono lub kogo zapytano',
  'longer.until': 'Jeżeli nikt tego do tej pory nie potwierdzi, nie wstrzymuje już niczego: {when}.',
  'longer.confirm': 'Potwierdź, że wniesiono o dłuższą tajemnicę',
  'longer.refuse': 'Zapisz, że o nią nie wniesiono',
  'way.longer_said':
    'dnia {day} miano wnieść o dłuższą tajemnicę; inna osoba to potwierdza albo od tej chwili nie wstrzymuje to niczego: {when}',
  'way.longer_void':
    'dnia {day} miano wnieść o dłuższą tajemnicę; nikt tego na czas nie potwierdził i nie wstrzymuje to niczego',
  'docket.second':
    'Wniosek o dłuższą tajemnicę potwierdza w ciągu jednego dnia roboczego inna osoba albo zapisuje się go razem z pismem.',
}
