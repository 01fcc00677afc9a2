// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'It is recorded that a longer secrecy was asked for.': 'Zapisano, że wniesiono o dłuższą tajemnicę.',
  'Hand in its paper, have another person confirm it, or record what became of it.':
    'Złóż pismo, poproś inną osobę o potwierdzenie albo zapisz, co z tego wynikło.',
  'This was asked for after the secrecy had ended, and holds nothing.':
    'Wniesiono o to po zakończeniu tajemnicy i nie wstrzymuje to niczego.',
  'No longer secrecy waits for a second person’s word.':
    'Żadna dłuższa tajemnica nie czeka na słowo drugiej osoby.',
  'Reload the demand; what nobody confirmed in time is recorded anew.':
    'Wczytaj żądanie ponownie; czego nikt na czas nie potwierdził, zapisuje się na nowo.',
  'You recorded yourself that a longer secrecy was asked for.':
    'To własny zapis, że wniesiono o dłuższą tajemnicę.',
  'The secrecy has ended: that a longer one was asked for before is recorded with its day.':
    'Tajemnica się skończyła: że wcześniej wniesiono o dłuższą, zapisuje się z datą.',
  'Record it with its paper, or have another person confirm it.':
    'Zapisz to z pismem albo poproś inną osobę o potwierdzenie.',
  'Somebody has said that a longer secrecy was asked for, without its paper: another person looks and confirms.':
    'Ktoś stwierdził bez pisma, że wniesiono o dłuższą tajemnicę: inna osoba sprawdza i potwierdza.',
  'a longer secrecy that nobody has confirmed holds nothing any more':
    'dłuższa tajemnica, której nikt nie potwierdził, nie wstrzymuje już niczego',
}
