// Polish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'act.added': 'Dodano.',
  'act.changed': 'Zmieniono: {what}.',
  'act.merge_asked': 'Poproszono o połączenie: {what}.',
  'act.merged': 'Połączono: {what}.',
  'act.merge_stopped': 'Zatrzymano połączenie: {what}.',
  'act.closed': 'Zamknięto: {what}.',
  into: 'z {tenant}',
  into_because: 'z {tenant}; {reason}',
  command_line: 'Wiersz poleceń',
  token: 'program za pomocą tokenu {id}',
  'what.new': 'nowy',
  'what.name': 'nazwa',
  'what.kind': 'rodzaj',
  'what.country': 'siedziba',
  'what.profession': 'zawód chroniony',
  'what.domains': 'domeny',
  'what.terms': 'warunki umowy',
  'what.chain': 'łańcuch',
  'what.source_key': 'klucz źródła',
  'what.a_contact_added': 'dodano osobę kontaktową',
  'what.a_contact_changed': 'zmieniono osobę kontaktową',
  'what.a_contact_removed': 'usunięto osobę kontaktową',
  'what.a_contact_waits': 'osoba kontaktowa, która czeka na drugą osobę',
  'what.a_contact_confirmed': 'potwierdzono osobę kontaktową',
  'what.a_contact_stopped': 'zatrzymano oczekującą osobę kontaktową',
  'what.an_account_confirmed': 'potwierdzono konto osoby kontaktowej',
  'what.an_account_stopped': 'zatrzymano oczekujące konto osoby kontaktowej',
  'what.a_party_waits': 'informowana strona, która czeka na drugą osobę',
  'what.a_party_confirmed': 'potwierdzono informowaną stronę',
  'what.a_party_stopped': 'zatrzymano oczekującą informowaną stronę',
}
