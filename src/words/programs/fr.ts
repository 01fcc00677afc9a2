// French.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  lead: 'Vos propres programmes peuvent lire ce que montre cette console : pour le garder dans vos dossiers, ou pour ouvrir un dossier là où vous travaillez.',
  unread:
    'Ce qu’un programme lit ne compte pas comme lu : une notification que personne n’a ouverte ici va au contact suivant.',
  'tokens.title': 'Jetons',
  'tokens.what':
    'Un jeton lit toutes les demandes de votre organisation et ne change rien. Traitez-le comme une clé. Il prend fin à sa date, quand l’un de vous le révoque, et quand part le contact qui l’a créé.',
  'tokens.once': 'Votre jeton, montré cette seule fois :',
  'tokens.none': 'Il n’y en a pas.',
  'tokens.made': 'Créé {at} par {who} ; prend fin {end}.',
  'tokens.used': 'Dernière utilisation {at}.',
  'tokens.unused': 'Jamais utilisé.',
  'tokens.revoke': 'Révoquer',
  'tokens.name': 'À quoi sert-il ?',
  'tokens.days': 'Il prend fin après',
  'tokens.so_many': '{n, plural, =1 {# jour} one {# jour} many {# jours} other {# jours}}',
  'tokens.make': 'Créer un jeton',
  'tokens.revoked': 'Le jeton est révoqué. Ce qui l’utilisait n’obtient plus de réponse.',
  'api.title': 'Comment l’appeler',
  'api.how':
    'Envoyez le jeton avec chaque requête. Les réponses sont en JSON ; les noms de leurs champs ne changent pas dans la version 1.',
  'api.list':
    'les demandes, la dernière notifiée d’abord ; <code>next</code> est <code>after</code> de la page suivante',
  'api.one': 'une demande : ce qui a été demandé, répondu et remis',
  'api.copy': 'la copie du document',
  'api.receipt': 'le reçu, à contrôler avec <code>duly verify</code>',
  'api.record': 'le relevé pour vos propres dossiers',
  'api.accesses': 'qui chez nous l’a ouverte',
  'api.document': 'Le tout, pour vos outils : <file>document OpenAPI</file>.',
  'api.silent':
    'Une demande dont nous ne pouvons pas vous parler n’y est sous aucune forme : son adresse répond comme celle qui n’a jamais existé.',
}
