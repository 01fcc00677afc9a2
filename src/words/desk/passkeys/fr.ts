// One’s own passkeys at the desk. French.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'passkeys.title': 'Vos clés d’accès',
  'passkeys.lead':
    'Une seconde clé d’accès, sur un autre appareil, vous évite de rester à la porte. Chaque changement vous est signalé par courriel et reste consigné.',
  'passkeys.sign_in': 'Pour se connecter au bureau',
  'passkeys.approve': 'Pour approuver',
  'passkeys.approve_how':
    'Une autre pour approuver se crée <link>sur la page d’approbation</link>, où vous vous connectez avec une clé qui approuve. Elle compte une fois épinglée par le gardien de la porte.',
  'passkeys.approve_none':
    'Vous n’en avez pas encore : un administrateur vous donne le lien pour la première. Ensuite, les autres se créent <link>sur la page d’approbation</link>.',
  'passkeys.of': 'Clé d’accès du {day}',
  'passkeys.made': 'Créée {at}.',
  'passkeys.used': 'Dernière utilisation {at}.',
  'passkeys.unused': 'Jamais utilisée.',
  'passkeys.rename': 'Renommer<hidden> : {name}</hidden>',
  'passkeys.name': 'Nom',
  'passkeys.name_hint': 'Vide : elle porte le nom de son jour.',
  'passkeys.do_rename': 'Garder ce nom',
  'passkeys.renamed': 'Le nom est gardé.',
  'passkeys.remove': 'La supprimer<hidden> : {name}</hidden>',
  'passkeys.remove_title': 'Supprimer {name} ?',
  'passkeys.remove_what':
    'Elle n’ouvre plus rien ici, et vous êtes déconnecté partout ailleurs. Elle ne peut pas être rétablie : on en crée une nouvelle.',
  'passkeys.do_remove': 'Supprimer cette clé d’accès',
  'passkeys.removed': 'La clé d’accès est supprimée, et vous êtes déconnecté partout ailleurs.',
  'passkeys.only':
    'C’est la seule que vous ayez pour cela : elle ne peut pas être supprimée. Ajoutez-en d’abord une autre.',
  'passkeys.how':
    'Votre navigateur vous guide : choisissez un autre appareil ou une clé de sécurité quand il le demande. Vous avez dix minutes.',
  'passkeys.add': 'Ajouter une clé d’accès',
  'passkeys.lost_title': 'Si vous perdez la dernière',
  'passkeys.lost':
    'Dites-le à un administrateur. Deux d’entre eux vous donnent ensemble un nouveau lien ; toutes vos clés d’accès prennent alors fin.',
}
