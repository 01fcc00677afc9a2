// The days of a challenge: the form of its steps.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'hearing.on': 'Dzień rozprawy',
  'hearing.means':
    'Jej termin biegnie do końca tego dnia; wtedy dział prawny zapisuje, że się odbyła, jej nowy dzień albo co orzeczono.',
  'appeal.by': 'Ostatni dzień na środek odwoławczy',
  'appeal.by.hint':
    'Termin biegnie, aż zapisze się środek odwoławczy albo jego brak. Zostaw puste, jeśli środek nie przysługuje.',
  'stay.until': 'Ostatni dzień wstrzymania',
  'stay.until.hint':
    'Zostaw puste, jeśli obowiązuje do orzeczenia. Gdy ten dzień minie wszędzie, kończy się samo; dział prawny jest wcześniej uprzedzany.',
  'least.whose': 'Czyje dane by pomogły: {category}',
  'least.from': '{category}: od (UTC)',
  'least.to': '{category}: do przed (UTC)',
  'least.period.hint': 'Nie szerzej, niż pomoc wymaga: to, co poza okresem, nie wyjdzie tą drogą.',
}
