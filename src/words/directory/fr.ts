// French.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'act.added': 'Ajouté.',
  'act.changed': 'Modifié : {what}.',
  'act.merge_asked': 'Fusion demandée : {what}.',
  'act.merged': 'Fusionné : {what}.',
  'act.merge_stopped': 'Fusion arrêtée : {what}.',
  'act.closed': 'Fermé : {what}.',
  into: 'avec {tenant}',
  into_because: 'avec {tenant} ; {reason}',
  command_line: 'Ligne de commande',
  token: 'un programme par son jeton {id}',
  'what.new': 'nouveau',
  'what.name': 'nom',
  'what.kind': 'genre',
  'what.country': 'siège',
  'what.profession': 'profession protégée',
  'what.domains': 'domaines',
  'what.terms': 'conditions du contrat',
  'what.chain': 'chaîne',
  'what.source_key': 'clé de la source',
  'what.a_contact_added': 'un contact ajouté',
  'what.a_contact_changed': 'un contact modifié',
  'what.a_contact_removed': 'un contact retiré',
  'what.a_contact_waits': 'un contact qui attend une deuxième personne',
  'what.a_contact_confirmed': 'un contact confirmé',
  'what.a_contact_stopped': 'un contact en attente arrêté',
  'what.an_account_confirmed': 'un compte d’un contact confirmé',
  'what.an_account_stopped': 'un compte d’un contact en attente arrêté',
  'what.a_party_waits': 'une partie informée qui attend une deuxième personne',
  'what.a_party_confirmed': 'une partie informée confirmée',
  'what.a_party_stopped': 'une partie informée en attente arrêtée',
}
