// French.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  mentioned: 'On vous a mentionné',
  'mentioned.text': 'On vous a mentionné sur le bureau de traitement.',
  offered: 'Une passation vous attend',
  'offered.text': 'Une passation vous attend sur le bureau de traitement.',
  unsent: 'Quelque chose que vous avez envoyé n’est pas parti',
  'unsent.text':
    'Quelque chose que vous avez envoyé depuis le bureau n’est pas parti. La demande dit pourquoi.',
  named: 'Quelque chose vous attend',
  'named.text':
    'Au bureau, quelque chose attend que peu de personnes peuvent voir, et vous en faites partie.',
  'news.last': 'L’objet figure là-bas, et non dans ce courriel.',
  page: 'On vous appelle',
  'page.quiet': 'Quelqu’un est nécessaire au bureau de traitement.',
  'page.emergency': 'Une urgence a été reçue.',
  'page.eight_hours': 'Une injonction exige une réponse en quelques heures.',
  'page.due_unowned': 'Une injonction arrive à échéance, et personne ne l’a prise.',
  'page.clock_unowned': 'Une échéance va agir, et personne n’a la demande.',
  'page.drill': 'Ceci est un essai de l’astreinte.',
  'page.answer': 'Dites que vous vous en chargez, afin que personne d’autre ne soit appelé :',
  greeting: 'Bonjour {name},',
  'enrol.subject':
    'Votre clé d’accès pour {place, select, desk {le bureau de traitement} other {la page d’approbation}} de {provider}',
  'enrol.first':
    'Ce lien vous permet d’enregistrer une clé d’accès pour {place, select, desk {le bureau de traitement} other {la page d’approbation}}. Il fonctionne une fois, pendant deux jours :',
  'enrol.last': 'Si vous ne l’attendiez pas, ne l’ouvrez pas et prévenez un administrateur.',
  'recovery.subject_own': 'Quelqu’un a demandé à remplacer vos clés d’accès',
  'recovery.subject': 'Une récupération attend un second administrateur',
  'recovery.first_own':
    '{asker} a demandé à remplacer vos clés d’accès, car elles ont été perdues. Un autre administrateur doit le confirmer dans la journée. Toutes les clés actuelles cessent alors de valoir, et une nouvelle est enregistrée.',
  'recovery.first':
    '{asker} a demandé à remplacer les clés d’accès de {person}, car elles ont été perdues. Un autre administrateur doit le confirmer dans la journée. Toutes les clés actuelles cessent alors de valoir, et une nouvelle est enregistrée.',
  'recovery.last_own':
    'Si vous ne les avez pas perdues, prévenez aussitôt un autre administrateur : il peut l’arrêter sur le bureau de traitement.',
  'recovery.last':
    'Parlez avec la personne avant de confirmer : quelqu’un peut se faire passer pour elle. Vous confirmez ou arrêtez sur le bureau de traitement, sous Administration, Personnes.',
  'done.subject': 'Vos clés d’accès ont été remplacées',
  'done.first':
    'Deux administrateurs ont remplacé vos clés d’accès. Toutes les précédentes ont cessé de valoir, de même que chaque session. Quiconque approuve ou traite doit faire inscrire la nouvelle clé par le gardien du sas : lisez-lui les mots que vous verrez.',
  'done.last':
    'Si vous n’avez pas perdu vos clés d’accès, appelez tout de suite un administrateur. Ce qui a été signé et n’est pas encore parti peut être arrêté.',
  'test.subject': 'Essai des réglages de messagerie de {provider}',
  'test.first':
    'Ceci est un essai. Un administrateur l’a envoyé du bureau de traitement pour voir si le courrier part.',
  'test.last': 'Il n’y a rien à faire.',
  'newcomer.subject': 'Un contact d’un client attend une deuxième personne',
  'newcomer.first':
    '{asker} a demandé d’inscrire {n, plural, one {quelqu’un} other {# personnes}} qui seraient informés des demandes visant un client et répondraient pour lui. Cela attend une deuxième personne.',
  'newcomer.last':
    'Avant de confirmer, interrogez le client par une voie que vous connaissez : quelqu’un peut inscrire une adresse à lui. Vous confirmez ou arrêtez sur le bureau de traitement, sous Clients.',
  'source_key.subject': 'La clé d’un client attend une deuxième personne',
  'source_key.first':
    '{asker} a demandé de retrouver les comptes {n, plural, one {d’un client} other {de # clients}} par une autre clé dans vos systèmes. Cela attend une deuxième personne.',
  'source_key.last':
    'Par cette clé, vos sources disent à qui est un compte : avec une fausse, les avis vont à une autre organisation et celle-ci n’apprend rien. Vérifiez la clé dans vos propres systèmes avant de confirmer. Vous confirmez ou arrêtez sur le bureau de traitement, sous Clients.',
  'powers.subject': '{person} peut désormais davantage ici',
  'powers.first':
    '{asker} a donné à {person} un rôle par lequel deux personnes se contrôlent mutuellement : {roles}.',
  'powers.last':
    'Si vous ne savez pas qui c’est, désactivez le compte sous Administration, Personnes, avant que sa clé d’accès ne serve, et interrogez {asker}.',
  'policy.subject': 'Une règle assouplie attend une deuxième personne',
  'policy.first':
    '{asker} a demandé d’assouplir une règle de cette installation : le temps dont dispose un client, le moment où le conseil juridique est averti, ou la durée de ce qui a été permis. Cela attend une deuxième personne.',
  'policy.last':
    'Vous lisez ce qu’il en serait, et confirmez ou arrêtez, sur le bureau de traitement, sous Administration, Réglages. Si vous ne vous y attendiez pas, parlez-en d’abord avec la personne.',
  'tie.subject': 'Un client désigne une personne de chez nous comme contact',
  'tie.first':
    '{tenant} indique l’adresse de {person} parmi ses contacts. Désormais {person} reste à l’écart de ses demandes.',
  'tie.last':
    'Si c’est une erreur, ou fait pour écarter quelqu’un, mettez fin au lien sur le bureau de traitement, à la page des liens. Il reste alors terminé.',
}
