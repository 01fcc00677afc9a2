// Dutch.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'act.added': 'Toegevoegd.',
  'act.changed': 'Gewijzigd: {what}.',
  'act.merge_asked': 'Samenvoeging gevraagd: {what}.',
  'act.merged': 'Samengevoegd: {what}.',
  'act.merge_stopped': 'Samenvoeging gestopt: {what}.',
  'act.closed': 'Gesloten: {what}.',
  into: 'met {tenant}',
  into_because: 'met {tenant}; {reason}',
  command_line: 'Opdrachtregel',
  token: 'een programma met zijn token {id}',
  'what.new': 'nieuw',
  'what.name': 'naam',
  'what.kind': 'soort',
  'what.country': 'zetel',
  'what.profession': 'beroep met geheimhouding',
  'what.domains': 'domeinen',
  'what.terms': 'contractvoorwaarden',
  'what.chain': 'keten',
  'what.source_key': 'sleutel van de bron',
  'what.a_contact_added': 'een contactpersoon toegevoegd',
  'what.a_contact_changed': 'een contactpersoon gewijzigd',
  'what.a_contact_removed': 'een contactpersoon verwijderd',
  'what.a_contact_waits': 'een contactpersoon die op een tweede persoon wacht',
  'what.a_contact_confirmed': 'een contactpersoon bevestigd',
  'what.a_contact_stopped': 'een wachtende contactpersoon gestopt',
  'what.an_account_confirmed': 'een account van een contactpersoon bevestigd',
  'what.an_account_stopped': 'een wachtend account van een contactpersoon gestopt',
  'what.a_party_waits': 'een ingelichte partij die op een tweede persoon wacht',
  'what.a_party_confirmed': 'een ingelichte partij bevestigd',
  'what.a_party_stopped': 'een wachtende ingelichte partij gestopt',
}
