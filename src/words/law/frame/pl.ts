// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  '{name} reaches {category}: {law}': '{name}: obejmuje kategorię: {category}. {law}',
  '{name} does not reach {category}: {law}': '{name}: nie obejmuje kategorii: {category}. {law}',
  '{name} does not by itself settle {category}: {law}':
    '{name}: samo przez się nie rozstrzyga o kategorii: {category}. {law}',
  '{name} must be issued by: {law}. The paper names {bodies}.':
    '{name}: wystawia je: {law}. Pismo wymienia: {bodies}.',
  '{name} is issued by: {law}. The stated body "{body}" names no body of that kind.':
    '{name}: wystawia je: {law}. Podany organ „{body}” nie jest organem tego rodzaju.',
  '{name} in the wording read applies from {day}; the paper of {received} is older.':
    '{name}: odczytane brzmienie obowiązuje od {day}; pismo z {received} jest wcześniejsze.',
  '{name} in the wording read applies from {day}; the paper of {received} is older and an earlier wording may have carried it.':
    '{name}: odczytane brzmienie obowiązuje od {day}; pismo z {received} jest wcześniejsze i mogło opierać się na poprzednim brzmieniu.',
  'The law behind {name} ended on {day}; the paper came on {received}.':
    'Przepisy, na których opiera się „{name}”, przestały obowiązywać {day}; pismo wpłynęło {received}.',
  'The law behind {name} ended on {day}; the paper came on {received} and only a savings rule could carry it.':
    'Przepisy, na których opiera się „{name}”, przestały obowiązywać {day}; pismo wpłynęło {received} i mógłby je oprzeć tylko przepis przejściowy.',
  'What the pack says about {name} rests on no source that was read: counsel decides.':
    'To, co zbiór reguł mówi o „{name}”, nie opiera się na żadnym przeczytanym źródle: decyduje dział prawny.',
  '{name} names no category of data and yields none.':
    '{name}: nie wymienia żadnej kategorii danych i żadnej nie daje.',
  '{name} names no category of data: what is asked for must be known first.':
    '{name}: nie wymienia żadnej kategorii danych; najpierw trzeba wiedzieć, o co chodzi.',
  '{law} The period ended on {day}.': '{law} Okres zakończył się {day}.',
  'The paper asks for {asked} days; the law gives {given} ({law}).':
    'Pismo żąda {asked} dni; ustawa daje {given} ({law}).',
  'It is not known yet how long this lasts ({law}).': 'Nie wiadomo jeszcze, jak długo to trwa ({law}).',
  'not stated': 'nie podano',
  'This holds unless an exception that is still open takes it away: {law}':
    'To obowiązuje, chyba że uchyli je wyjątek, który jest jeszcze otwarty. {law}',
  'the pack records nothing.': 'zbiór reguł niczego nie odnotowuje.',
  'The pack does not say.': 'Zbiór reguł tego nie mówi.',
  'The account belongs to an organisation. Please ask it first.':
    'Konto należy do organizacji. Prosimy najpierw zwrócić się do niej.',
  'The law permits us to give this in an emergency, which the authority’s supervisor has confirmed. It does not require it.':
    'Prawo pozwala nam wydać te dane w nagłym wypadku, który potwierdził przełożony w organie. Nie wymaga tego.',
  'Our customer has consented to this. The law does not require it.':
    'Nasz klient wyraził na to zgodę. Prawo tego nie wymaga.',
  'The law permits us to give this and does not require it. We decline what no law requires.':
    'Prawo pozwala nam wydać te dane, lecz tego nie wymaga. Odmawiamy tego, czego nie wymaga żadne prawo.',
  'We hold no records that answer this.': 'Nie mamy zapisów, które by na to odpowiadały.',
  'named by the facts: {day}': 'wynika z danych: {day}',
  'the day is not known: ask for it': 'dzień nie jest znany: zapytać o niego',
  'no number of days in the law: use the date on the paper':
    'ustawa nie podaje liczby dni: przyjąć datę z pisma',
  'the day it starts with is not known: ask for it': 'dzień początkowy nie jest znany: zapytać o niego',
  'starts with {day}, which is not counted ({cite})': 'zaczyna się {day}, tego dnia się nie liczy ({cite})',
  'starts with {day}, not counted': 'zaczyna się {day}, tego dnia się nie liczy',
  '{n} days later: {day}, {weekday}': 'po upływie dni ({n}): {day}, {weekday}',
  '{n} days later: {day} ({cite})': 'po upływie dni ({n}): {day} ({cite})',
  '{n} months later: {day}, {weekday}': 'po upływie miesięcy ({n}): {day}, {weekday}',
  '{n} working days later: {day}, {weekday}': 'po upływie dni roboczych ({n}): {day}, {weekday}',
  '{n} hours run from the time of receipt, which is not known: ask for it':
    'liczba godzin ({n}) biegnie od chwili otrzymania, która nie jest znana: zapytać o nią',
  '{n} hours after {from}, nights and holidays included ({cite})':
    'godziny ({n}) od {from}, z nocami i świętami ({cite})',
  '{day} is {off}: not counted': '{day} ({off}): nie liczy się',
  '{day} is {off}: moves to {next}': '{day} ({off}): przesuwa się na {next}',
  'extended on {day}: {n} more days, to {end} ({law})':
    'przedłużono {day}: dodatkowe dni ({n}), do {end} ({law})',
  'from {day} without an end by the calendar: {law}': 'od {day} bez końca według kalendarza: {law}',
  'a closing day of the court': 'dzień zamknięcia sądu',
  Sunday: 'niedziela',
  Monday: 'poniedziałek',
  Tuesday: 'wtorek',
  Wednesday: 'środa',
  Thursday: 'czwartek',
  Friday: 'piątek',
  Saturday: 'sobota',
  'a Sunday': 'niedziela',
  'a Monday': 'poniedziałek',
  'a Tuesday': 'wtorek',
  'a Wednesday': 'środa',
  'a Thursday': 'czwartek',
  'a Friday': 'piątek',
  'a Saturday': 'sobota',
}
