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
  'tokens.no_name': 'Indiquez à quoi il sert, en 100 caractères au plus.',
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
  'hook.title': 'Webhook',
  'hook.what':
    'Nous appelons une de vos adresses quand il y a quelque chose à lire : une notification vous a été envoyée, son délai prend bientôt fin, des données sont parties, la demande est close, son reçu est complet. Le message contient le type, l’identifiant de la demande et l’heure, rien d’autre.',
  'hook.signed':
    'Il est signé comme le décrit standardwebhooks.com. Il revient jusqu’à ce que vous répondiez 2xx, pendant cinq heures environ ; ne prenez qu’une fois le même <code>webhook-id</code>.',
  'hook.to': 'Défini {at} : {address}',
  'hook.secret': 'Le secret de sa signature, montré cette seule fois :',
  'hook.url': 'Adresse (https)',
  'hook.set': 'Définir le webhook',
  'hook.replace': 'En définir un autre ; celui-ci prend fin',
  'hook.test': 'Envoyer un test',
  'hook.end': 'L’arrêter',
  'hook.ended': 'Le webhook est arrêté. Rien ne lui est plus envoyé.',
  'hook.tested': 'Un test a été envoyé. Son résultat figure en tête de la liste.',
  'hook.list': 'Les derniers messages',
  'hook.nothing': 'Aucun n’a encore été envoyé. Chacun figure ici avec son résultat.',
  'hook.when': 'Quand',
  'hook.kind': 'Type',
  'hook.outcome': 'Résultat',
  'state.sent': 'reçu',
  'state.failed': 'non reçu',
  'state.waiting': 'en cours d’envoi',
  'state.again': 'non reçu ; nouvel essai {at}',
}
