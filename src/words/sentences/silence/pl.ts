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
  'It is recorded whom the authority allows to be told.': 'Zapisano, kogo organ pozwala powiadomić.',
  'Another person confirms it, or says that it does not allow it.':
    'Inna osoba to potwierdza albo stwierdza, że organ na to nie pozwala.',
  'The paper by which the authority allows it is missing.': 'Brakuje pisma, którym organ na to pozwala.',
  'Hand in its letter, mail or order.': 'Złóż pismo, wiadomość lub nakaz organu.',
  'Who of the authority allows it is missing.': 'Brakuje, kto z organu na to pozwala.',
  'Nobody waits to be told under this secrecy.': 'Nikt nie czeka na powiadomienie mimo tej tajemnicy.',
  'Why it is not allowed is missing.': 'Brakuje, dlaczego nie wolno.',
  'It is already confirmed.': 'To jest już potwierdzone.',
  'You recorded yourself whom the authority allows to be told.':
    'To własny zapis, kogo organ pozwala powiadomić.',
  'Another person reads the paper and confirms.': 'Inna osoba czyta pismo i potwierdza.',
  'No two people have said that the authority allows anybody to be told.':
    'Nie ma dwóch osób, które stwierdziły, że organ pozwala kogoś powiadomić.',
  'Record it with its paper, and have another person confirm it.':
    'Zapisz to z pismem i poproś inną osobę o potwierdzenie.',
  'This contact was already told.': 'Tę osobę już powiadomiono.',
  'The authority allows another contact to be told, and no one else.':
    'Organ pozwala powiadomić inną osobę i nikogo więcej.',
  'Somebody has recorded that the authority allows one person to be told: another person reads the paper and confirms.':
    'Ktoś zapisał, że organ pozwala powiadomić jedną osobę: inna osoba czyta pismo i potwierdza.',
  'The authority allows one person to be told: send the notice to that person alone.':
    'Organ pozwala powiadomić jedną osobę: wyślij powiadomienie tylko do niej.',
  'No secrecy keeps this notice back from everybody.':
    'Żadna tajemnica nie wstrzymuje tego powiadomienia dla wszystkich.',
  'Send the notice; what was told already stays told.':
    'Wyślij powiadomienie; co już powiedziano, pozostaje powiedziane.',
  'This contact is kept from this demand.': 'Ta osoba jest wyłączona z tego żądania.',
  'Ask the authority to allow another one.': 'Poproś organ o zgodę na inną osobę.',
  'An order of secrecy came after the authority allowed this contact to be told.':
    'Nakaz zachowania tajemnicy przyszedł po tym, jak organ pozwolił powiadomić tę osobę.',
  'Ask the authority again, and record its answer anew.':
    'Zapytaj organ ponownie i zapisz odpowiedź na nowo.',
  'The contact whom the authority allows to be told gets no notices of this demand now.':
    'Osoba, którą organ pozwala powiadomić, nie otrzymuje teraz powiadomień o tym żądaniu.',
  'Look at the directory, or ask the authority to allow another one.':
    'Sprawdź w katalogu albo poproś organ o zgodę na inną osobę.',
  'Somebody else of this organisation stands in the directory with the same address.':
    'Ktoś inny z tej organizacji figuruje w katalogu z tym samym adresem.',
  'Correct the address in the directory, or ask the authority to allow another contact.':
    'Popraw adres w katalogu albo poproś organ o zgodę na inną osobę.',
  'A new order of a court is read as a secrecy of its own.':
    'Nowy nakaz sądu odczytuje się jako osobną tajemnicę.',
  'Record that the agency came back to us, and send the notice.':
    'Zapisz, że organ wrócił do nas, i wyślij zawiadomienie.',
}
