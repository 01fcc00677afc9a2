// German.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'act.added': 'Hinzugefügt.',
  'act.changed': 'Geändert: {what}.',
  'act.merge_asked': 'Zusammenführung beantragt: {what}.',
  'act.merged': 'Zusammengeführt: {what}.',
  'act.merge_stopped': 'Zusammenführung abgebrochen: {what}.',
  'act.closed': 'Geschlossen: {what}.',
  into: 'mit {tenant}',
  into_because: 'mit {tenant}; {reason}',
  command_line: 'Befehlszeile',
  token: 'ein Programm mit seinem Token {id}',
  'what.new': 'neu',
  'what.name': 'Name',
  'what.kind': 'Art',
  'what.country': 'Sitz',
  'what.profession': 'Berufsgeheimnis',
  'what.domains': 'Domains',
  'what.terms': 'Vertragsbedingungen',
  'what.chain': 'Kette',
  'what.source_key': 'Schlüssel der Quelle',
  'what.a_contact_added': 'eine Ansprechperson hinzugefügt',
  'what.a_contact_changed': 'eine Ansprechperson geändert',
  'what.a_contact_removed': 'eine Ansprechperson entfernt',
  'what.a_contact_waits': 'eine Ansprechperson, die auf eine zweite Person wartet',
  'what.a_contact_confirmed': 'eine Ansprechperson bestätigt',
  'what.a_contact_stopped': 'eine wartende Ansprechperson gestoppt',
  'what.an_account_confirmed': 'ein Konto einer Ansprechperson bestätigt',
  'what.an_account_stopped': 'ein wartendes Konto einer Ansprechperson gestoppt',
  'what.a_party_waits': 'eine unterrichtete Partei, die auf eine zweite Person wartet',
  'what.a_party_confirmed': 'eine unterrichtete Partei bestätigt',
  'what.a_party_stopped': 'eine wartende unterrichtete Partei gestoppt',
}
