// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'This idempotency key was used for another command.':
    'Cette clé d’idempotence a servi pour une autre commande.',
  'Send a new key with a new command.': 'Envoyez une nouvelle clé avec une nouvelle commande.',
  'Somebody changed this demand while you were looking at it.':
    'Quelqu’un a modifié cette demande pendant que vous la consultiez.',
  'Reload, look at the change, and try again.': 'Rechargez, regardez la modification et réessayez.',
  'This demand was closed, and its keys were erased from this machine.':
    'Cette demande a été close et ses clés ont été effacées de cette machine.',
  'There is no such demand here.': 'Il n’y a pas de telle demande ici.',
  'There is no such comment here.': 'Il n’y a pas de tel commentaire ici.',
  'Reload the demand.': 'Rechargez la demande.',
  'Somebody whom you name does not work on this demand.':
    'Une personne que vous nommez ne travaille pas sur cette demande.',
  'Take the name out.': 'Retirez ce nom.',
  'There is no such task here.': 'Il n’y a pas de telle tâche ici.',
  'There is no such person here.': 'Il n’y a pas de telle personne ici.',
  'Choose one from the list.': 'Choisissez-en une dans la liste.',
  'There is no such absence here.': 'Il n’y a pas de telle absence ici.',
  'Reload the page.': 'Rechargez la page.',
  'To whom is missing.': 'Il manque à qui.',
  'Enter it.': 'Indiquez-le.',
  'The directory has no such {x}.': 'L’annuaire ne contient pas : {x}.',
  'Enter its name as the directory has it.': 'Saisissez le nom tel qu’il figure dans l’annuaire.',
  'There is no such tie here.': 'Il n’y a pas de tel lien ici.',
  'There is no such call here.': 'Il n’y a pas de tel appel ici.',
  'This is for the desk.': 'Ceci est réservé au bureau.',
  'Sign in there.': 'Connectez-vous là-bas.',
  'There is no rota yet.': 'Il n’y a pas encore d’astreinte.',
  'Counsel or an administrator makes one.': 'Le conseil juridique ou un administrateur en établit une.',
  'Somebody else changed the rota.': 'Quelqu’un d’autre a modifié l’astreinte.',
  'This address may not be called.': 'Cette adresse ne peut pas être appelée.',
  'Use https and a public address, or allow private ones in policy.json.':
    'Utilisez https et une adresse publique, ou autorisez les adresses privées dans policy.json.',
  'Somebody in the rota does not work on demands.':
    'Une personne de l’astreinte ne travaille pas sur les demandes.',
  'Take them out.': 'Retirez-la.',
  'The turn ends before it begins, or is over.': 'Le tour finit avant de commencer, ou est passé.',
  'Correct the times.': 'Corrigez les heures.',
  'There is no such turn here.': 'Il n’y a pas de tel tour ici.',
  'A merger of this tenant waits already.': 'Une fusion de ce client est déjà en attente.',
  'Confirm it, or stop it first.': 'Confirmez-la, ou arrêtez-la d’abord.',
  'A tenant cannot be merged into itself.': 'Un client ne peut pas être fusionné avec lui-même.',
  'Choose its successor.': 'Choisissez son successeur.',
  'One of the two was merged or closed already.': 'L’un des deux a déjà été fusionné ou fermé.',
  'Choose tenants that are active.': 'Choisissez des clients actifs.',
  'Nobody of the successor gets notices, so an obligation to tell would be lost.':
    'Personne chez le successeur ne reçoit les notifications ; une obligation d’informer serait perdue.',
  'Add a contact for notices to the successor first.':
    'Ajoutez d’abord chez le successeur un contact pour les notifications.',
  'The tenant is a party in its successor’s own chain.':
    'Le client est partie à la chaîne de son propre successeur.',
  'Change the successor’s chain first.': 'Modifiez d’abord la chaîne du successeur.',
  'There is no such merger to decide.': 'Il n’y a pas de telle fusion à trancher.',
  'A merger is confirmed by another person than the one who asked for it.':
    'Une fusion est confirmée par une autre personne que celle qui l’a demandée.',
  'Ask a colleague to confirm it.': 'Demandez à un collègue de la confirmer.',
  'This tenant was merged or closed already.': 'Ce client a déjà été fusionné ou fermé.',
  'Nothing is left to do here.': 'Il ne reste rien à faire ici.',
  'Nobody would get its notices any more, so an obligation to tell would be lost.':
    'Plus personne ne recevrait ses notifications ; une obligation d’informer serait perdue.',
  'Add a contact for notices, or choose who else is told.':
    'Ajoutez un contact pour les notifications, ou choisissez qui d’autre est informé.',
  'It is a party in another tenant’s chain.': 'Il est partie à la chaîne d’un autre client.',
  'Change that chain first, so that its notices go elsewhere.':
    'Modifiez d’abord cette chaîne, pour que ses notifications aillent ailleurs.',
  'There is no such tenant in the directory.': 'Il n’y a pas de tel client dans l’annuaire.',
  'Go back to the list.': 'Revenez à la liste.',
  'There is no such hold.': 'Il n’y a pas de telle suspension.',
  'There is nothing at this address.': 'Il n’y a rien à cette adresse.',
  'Begin at the report’s first page.': 'Commencez à la première page du rapport.',
  'Nothing is published yet.': 'Rien n’est encore publié.',
  'The first edition appears here when it is published.':
    'La première édition paraît ici lorsqu’elle est publiée.',
  'Choose one of the list.': 'Choisissez-en un dans la liste.',
  'The text has changed since you read it.': 'Le texte a changé depuis que vous l’avez lu.',
  'Read it again as it is now.': 'Relisez-le tel qu’il est maintenant.',
  'No approval of this text is live.': 'Aucune approbation de ce texte n’est en vigueur.',
  'Only counsel in the provider’s own employment approves the words of a letter.':
    'Seul un juriste employé par le fournisseur lui-même approuve les termes d’une lettre.',
  'Ask counsel to read and approve it.': 'Demandez au conseil juridique de la lire et de l’approuver.',
  'This installation has no such version of the pack {x}.':
    'Cette installation n’a pas cette version du recueil {x}.',
  'Reload the page of the law packs: a newer one may have come.':
    'Rechargez la page des recueils : une version plus récente a pu arriver.',
  'Reload the page of the law packs.': 'Rechargez la page des recueils.',
  'A policy of this name is adopted already.': 'Une règle de ce nom est déjà adoptée.',
  'Withdraw it first, or choose another name.': 'Retirez-la d’abord, ou choisissez un autre nom.',
  'No pack has this paper.': 'Aucun recueil ne connaît ce document.',
  'Choose it from the packs.': 'Choisissez-le dans les recueils.',
  'The pack does not say that {x} merely permits to give {y}.':
    'Le recueil ne dit pas que {x} permet seulement de donner : {y}.',
  'A policy is for what a law permits and does not require: leave this category out.':
    'Une règle porte sur ce qu’un droit permet sans l’exiger : laissez cette catégorie de côté.',
  'There is no such policy in force.': 'Il n’y a pas de telle règle en vigueur.',
  'The facts are not confirmed yet.': 'Les faits ne sont pas encore confirmés.',
  'Confirm what the paper says first.': 'Confirmez d’abord ce que dit le document.',
  'A confirmed answer does not have the form that the law asks for.':
    'Une réponse confirmée n’a pas la forme que le droit demande.',
  'Correct the facts: see each field’s note.': 'Corrigez les faits : voyez la note de chaque champ.',
  'There is no such pack here.': 'Il n’y a pas de tel recueil ici.',
  'See the list of packs.': 'Voyez la liste des recueils.',
  'The facts cannot be read: {x}': 'Les faits ne peuvent être lus : {x}',
  'Correct them and ask again.': 'Corrigez-les et interrogez de nouveau.',
  'Send it in smaller parts.': 'Envoyez-le en parties plus petites.',
  'This request does not come from a page of this site.': 'Cette requête ne vient pas d’une page de ce site.',
  'Open the page here, reload it and try again.': 'Ouvrez la page ici, rechargez-la et réessayez.',
  'Check the address, or go back.': 'Vérifiez l’adresse, ou revenez en arrière.',
  'What was sent is larger than this address takes.':
    'Ce qui a été envoyé dépasse ce que cette adresse accepte.',
  'What was sent is larger than {x} kB.': 'Ce qui a été envoyé dépasse {x} ko.',
  'Tell an administrator that the disk is full; send it again once there is room.':
    'Prévenez un administrateur que le disque est plein ; renvoyez-le une fois qu’il y a de la place.',
  'The profile has a field that cannot be read.': 'Le profil comporte un champ illisible.',
  'Taken back by the customer.': 'Retiré par le client.',
  'Send less at once.': 'Envoyez moins à la fois.',
  'The request could not be read.': 'La requête n’a pas pu être lue.',
  'Send it again in the form that is asked for.': 'Renvoyez-la dans la forme demandée.',
  'There is no room left to keep it: nothing of it was kept.':
    'Il n’y a plus de place pour le garder : rien n’en a été gardé.',
  'There were too many attempts from here.': 'Trop de tentatives sont venues d’ici.',
  'Try again after {x} UTC.': 'Réessayez après {x} UTC.',
  'The field “{x}” could not be read.': 'Le champ « {x} » n’a pas pu être lu.',
  'Correct it and send it again.': 'Corrigez-le et renvoyez.',
  'Set a filter, an order or columns first, then save it.':
    'Posez d’abord un filtre, un ordre ou des colonnes, puis enregistrez-la.',
  'You have {x} views already.': 'Vous avez déjà {x} vues.',
  'Forget one that you no longer use.': 'Supprimez-en une dont vous ne vous servez plus.',
  'There is no such view of yours.': 'Vous n’avez pas de telle vue.',
  'Only its owner changes or forgets a view.': 'Seul son propriétaire modifie ou supprime une vue.',
  'There is no such paper here.': 'Il n’y a pas de tel document ici.',
  'There is no such contact.': 'Il n’y a pas de tel contact.',
  'Somebody must get the notices.': 'Quelqu’un doit recevoir les notifications.',
  'Have another contact get them first, or keep this one.':
    'Faites-les d’abord recevoir par un autre contact, ou gardez celui-ci.',
  'There is no such change here.': 'Il n’y a pas de telle modification ici.',
  'This was made and has ended since.': 'Cela a été créé et a pris fin depuis.',
  'Make another one.': 'Créez-en un autre.',
  'This was written while somebody else was signed in here, or by nobody we know.':
    'Ceci a été écrit alors qu’une autre personne était connectée ici, ou par une personne que nous ne connaissons pas.',
  'Nothing of it was done or shown. Open the page yourself and write it there.':
    'Rien n’en a été exécuté ni affiché. Ouvrez la page vous-même et écrivez-le là.',
  'This change is settled already.': 'Cette modification est déjà réglée.',
  'This is not the link of the mail to the old contact.':
    'Ce n’est pas le lien du courriel envoyé à l’ancien contact.',
  'Open the link in that mail, whole, or stop the change.':
    'Ouvrez en entier le lien de ce courriel, ou arrêtez la modification.',
  'There is no such drill here.': 'Il n’y a pas de tel exercice ici.',
  'This drill is answered already.': 'Cet exercice a déjà reçu sa réponse.',
  'Send another one to try again.': 'Envoyez-en un autre pour réessayer.',
  'This link confirms nothing any more.': 'Ce lien ne confirme plus rien.',
  'See Contacts and mails, or ask again.': 'Voyez Contacts et courriels, ou redemandez.',
  'Give a name, a mail address and a language of two letters; mails are: {x}.':
    'Donnez un nom, une adresse électronique et une langue en deux lettres ; les courriels sont : {x}.',
  'The package is sealed and waits for the public log.': 'Le colis est scellé et attend le journal public.',
  'Come back in a few minutes; the page shows the button then.':
    'Revenez dans quelques minutes ; la page montrera alors le bouton.',
  'The package was here until {x}.': 'Le colis était ici jusqu’au {x}.',
  'Write to us under the reference if you still need it.':
    'Écrivez-nous sous la référence si vous en avez encore besoin.',
  'There is nothing to fetch.': 'Il n’y a rien à retirer.',
  'You will be told when an answer is ready.': 'Vous serez informé quand une réponse sera prête.',
  'Go back to your demands.': 'Revenez à vos demandes.',
  'This link has been used, has expired, or is not complete.': 'Ce lien a servi, a expiré ou est incomplet.',
  'Ask for a new link; each works once and for two days.':
    'Demandez un nouveau lien ; chacun sert une fois, pendant deux jours.',
  'This took too long, or was answered twice.':
    'Cela a pris trop de temps, ou la réponse est venue deux fois.',
  'Start again.': 'Recommencez.',
  'The passkey could not be verified.': 'La clé d’accès n’a pas pu être vérifiée.',
  'Try again, or use another device that asks for your fingerprint, face or PIN.':
    'Réessayez, ou prenez un autre appareil qui demande votre empreinte, votre visage ou votre code.',
  'This passkey does not open this site.': 'Cette clé d’accès n’ouvre pas ce site.',
  'Use the passkey that you enrolled here, or ask for a new link.':
    'Prenez la clé d’accès que vous avez enregistrée ici, ou demandez un nouveau lien.',
  'You are not signed in.': 'Vous n’êtes pas connecté.',
  'Sign in.': 'Connectez-vous.',
  'Reload the page and try again.': 'Rechargez la page et réessayez.',
  'Sign in again.': 'Reconnectez-vous.',
  'Your organisation’s sign-in could not be completed.':
    'La connexion par votre organisation n’a pas pu aboutir.',
  'Start again. If it fails again, sign in with your passkey, and tell an administrator.':
    'Recommencez. En cas de nouvel échec, connectez-vous avec votre clé d’accès et prévenez un administrateur.',
  'This sign-in took too long, was used before, or began in another browser.':
    'Cette connexion a pris trop de temps, a déjà servi ou a commencé dans un autre navigateur.',
  'Start again from the sign-in page.': 'Recommencez depuis la page de connexion.',
  'Your organisation’s account is not known here.': 'Le compte de votre organisation n’est pas connu ici.',
  'Sign in with your passkey, or ask an administrator to connect the account.':
    'Connectez-vous avec votre clé d’accès, ou demandez à un administrateur de relier le compte.',
  'There is no such way to sign in here.': 'On ne peut pas se connecter ainsi ici.',
  'Use the sign-in page.': 'Passez par la page de connexion.',
  'Somebody else changed this meanwhile.': 'Quelqu’un d’autre a modifié cela entre-temps.',
  'You have not opened this authorisation.': 'Vous n’avez pas ouvert cette autorisation.',
  'Open it, read it to the end, and sign it.': 'Ouvrez-la, lisez-la jusqu’au bout et signez-la.',
  'This authorisation is no longer the current one.': 'Cette autorisation n’est plus l’actuelle.',
  'Go back to the list and read the present one.': 'Revenez à la liste et lisez la présente.',
  'The signature is not one of your approval passkey over this authorisation.':
    'La signature n’est pas celle de votre clé d’accès d’approbation sur cette autorisation.',
  'Reload the page and sign again with the passkey that you enrolled here.':
    'Rechargez la page et signez de nouveau avec la clé d’accès enregistrée ici.',
  'There is no such page.': 'Il n’y a pas de telle page.',
  'Begin at the first one.': 'Commencez à la première.',
  'Every entity has a short id, a name, a country of two letters and an address; every service names one of them.':
    'Chaque entité a un identifiant court, un nom, un pays en deux lettres et une adresse ; chaque service nomme l’une d’elles.',
  'There is no mail address of yours here.': 'Aucune adresse électronique de vous n’est connue ici.',
  'Add it to your own entry, under People.': 'Ajoutez-la à votre propre fiche, sous Personnes.',
  'There is no such tenant.': 'Il n’y a pas de tel client.',
  'Check the id in the directory.': 'Vérifiez l’identifiant dans l’annuaire.',
  'A tenant’s people are known by their subject alone.':
    'Les personnes d’un client ne sont connues que par leur « subject ».',
  'Bind each contact to the subject that their provider names.':
    'Liez chaque contact au « subject » que nomme son fournisseur d’identité.',
  'At this address no OpenID provider of that name answers.':
    'Aucun fournisseur OpenID de ce nom ne répond à cette adresse.',
  'Give the issuer exactly as its own metadata names it, by https.':
    'Donnez l’émetteur exactement comme ses métadonnées le nomment, en https.',
  'No provider is set for them, or they are not here.':
    'Aucun fournisseur d’identité n’est réglé pour eux, ou ils ne sont pas ici.',
  'Set the provider first.': 'Réglez d’abord le fournisseur d’identité.',
  'This subject is somebody else here.': 'Ce « subject » est ici celui de quelqu’un d’autre.',
  'End that bond first.': 'Défaites d’abord ce lien.',
  'There is no such live passkey.': 'Il n’y a pas de telle clé d’accès en vigueur.',
  'Reload the page of the person.': 'Rechargez la page de la personne.',
  'This person has, or had, a passkey there: a new one takes two administrators.':
    'Cette personne y a, ou y avait, une clé d’accès : une nouvelle demande deux administrateurs.',
  'Ask for a recovery; another administrator confirms it.':
    'Demandez un rétablissement ; un autre administrateur le confirme.',
  'Only approvers have a passkey of the approval page.':
    'Seuls les approbateurs ont une clé d’accès de la page d’approbation.',
  'Give the person the role approver first.': 'Donnez d’abord à la personne le rôle d’approbateur.',
  'There is no mail address of this person.': 'Il n’y a pas d’adresse électronique de cette personne.',
  'Add one, or have the link shown and hand it over yourself.':
    'Ajoutez-en une, ou faites afficher le lien et remettez-le vous-même.',
  'Nobody lets themselves in again.': 'Personne ne se rouvre la porte à soi-même.',
  'Ask another administrator.': 'Demandez à un autre administrateur.',
  'Reload the page of the people.': 'Rechargez la page des personnes.',
  'Somebody else changed this while you were at it.':
    'Quelqu’un d’autre l’a modifié pendant que vous y travailliez.',
  'Somebody active has this mail address already.': 'Une personne active a déjà cette adresse électronique.',
  'Open that person instead, or give another address.':
    'Ouvrez plutôt cette personne, ou donnez une autre adresse.',
  'A recovery of this person waits already.': 'Un rétablissement de cette personne est déjà en attente.',
  'Have another administrator confirm or stop it.':
    'Faites-le confirmer ou arrêter par un autre administrateur.',
  'This recovery was settled, or there is none.': 'Ce rétablissement est réglé, ou il n’y en a pas.',
  'There is no such live token.': 'Il n’y a pas de tel jeton en vigueur.',
  'Reload the page of the tokens.': 'Rechargez la page des jetons.',
  'This token has not the scope {x}.': 'Ce jeton n’a pas la portée {x}.',
  'Have an administrator make a token with that scope.':
    'Faites faire par un administrateur un jeton de cette portée.',
  'There is no token in this request, or it is not valid, has expired, or was revoked.':
    'Cette requête ne porte pas de jeton, ou il n’est pas valable, a expiré ou a été révoqué.',
  'Send "Authorization: Bearer duly_…". An administrator makes tokens at the desk, under Administration.':
    'Envoyez "Authorization: Bearer duly_…". Un administrateur fait les jetons au bureau, sous Administration.',
  'Give an https address on the public Internet, without user and password in it.':
    'Donnez une adresse https de l’internet public, sans utilisateur ni mot de passe.',
  'There is no such webhook.': 'Il n’y a pas de tel webhook.',
  'Reload the page of the webhooks.': 'Rechargez la page des webhooks.',
  'The directory holds no number of this authority.': 'L’annuaire n’a pas de numéro de cette autorité.',
  'Find one that does not come from the paper, and have it entered in the directory first.':
    'Trouvez-en un qui ne vienne pas du document, et faites-le d’abord entrer dans l’annuaire.',
  'The law’s answer has no such challenge.': 'La réponse du droit ne contient pas de telle contestation.',
  'Ask the law again, and reload.': 'Interrogez de nouveau le droit, et rechargez.',
  'Check the reference of the other demand.': 'Vérifiez la référence de l’autre demande.',
  'Somebody changed this demand meanwhile.': 'Quelqu’un a modifié cette demande entre-temps.',
  'Look at what changed.': 'Regardez ce qui a changé.',
  'A demand of the national-security lane is linked with nothing.':
    'Une demande du domaine de la sécurité nationale n’est liée à rien.',
  'Name the other reference in a message of the restricted one.':
    'Nommez l’autre référence dans un message de la demande réservée.',
  'The paper names no identifier.': 'Le document ne nomme aucun identifiant.',
  'Reject it as without identifier, or correct the facts.':
    'Rejetez-la comme sans identifiant, ou corrigez les faits.',
  'There is no such person in the directory.': 'Il n’y a pas de telle personne dans l’annuaire.',
  'Choose somebody of the list.': 'Choisissez quelqu’un dans la liste.',
  'There is no such notice here.': 'Il n’y a pas de telle notification ici.',
  'Send the notice first.': 'Envoyez d’abord la notification.',
  'Nothing was determined to be released.': 'Rien n’a été décidé pour la remise.',
  'Determine the demand first, or close it.': 'Décidez d’abord de la demande, ou closez-la.',
  'No source holds what was determined to be released.':
    'Aucune source ne contient ce qui a été décidé pour la remise.',
  'The officer has no key in the directory.': 'L’agent n’a pas de clé dans l’annuaire.',
  'Ask for an age key and confirm its words by telephone.':
    'Demandez une clé age et confirmez ses mots par téléphone.',
  'Nobody has confirmed the words of the officer’s key by telephone.':
    'Personne n’a confirmé par téléphone les mots de la clé de l’agent.',
  'Call back and compare the words.': 'Rappelez et comparez les mots.',
  'A tenant whose data would leave has not been told.':
    'Un client dont les données partiraient n’a pas été informé.',
  'Send the notice, or have a live prohibition confirmed by a second person.':
    'Envoyez la notification, ou faites confirmer par une deuxième personne une interdiction en vigueur.',
  'There is no such notice or contact here.': 'Il n’y a pas de telle notification ni de tel contact ici.',
  'No process has to follow here.': 'Aucun acte ne doit suivre ici.',
  'Choose another letter.': 'Choisissez une autre lettre.',
  'No address of the officer is known.': 'Aucune adresse de l’agent n’est connue.',
  'Enter it in the facts, or choose the officer in the directory.':
    'Saisissez-la dans les faits, ou choisissez l’agent dans l’annuaire.',
  'Nothing of this lane goes by mail.': 'Rien de ce domaine ne part par courriel.',
  'Hand your answer over as the paper says, and send a message here that says so: it stays in the record.':
    'Remettez votre réponse comme le document le dit, et envoyez ici un message qui le consigne : il reste au dossier.',
  'There is no such matter in this demand.': 'Il n’y a pas de tel dossier dans cette demande.',
  'This tenant has no contact for notices who is not the subject itself.':
    'Ce client n’a pas de contact pour les notifications qui ne soit lui-même visé.',
  'Add one to the directory, or send the notice by post.':
    'Ajoutez-en un à l’annuaire, ou envoyez la notification par la poste.',
  'Nothing is collected yet.': 'Rien n’est encore extrait.',
  'There is no such page size.': 'Il n’y a pas de telle taille de page.',
  'Give a limit from 1 to 100.': 'Donnez une limite de 1 à 100.',
  'There is no page after this one.': 'Il n’y a pas de page après celle-ci.',
  'Begin again without `after`.': 'Recommencez sans `after`.',
  'List your demands at /api/v1/demands.': 'Vos demandes se trouvent à /api/v1/demands.',
  'The token could not be made.': 'Le jeton n’a pas pu être créé.',
  'Give it a name and one of the times.': 'Donnez-lui un nom et l’une des durées.',
  'There are {x} tokens already.': 'Il y a déjà {x} jetons.',
  'Revoke those that nothing uses.': 'Révoquez ceux que rien n’utilise.',
  'There is no such token here.': 'Il n’y a pas de tel jeton ici.',
  'Send "Authorization: Bearer duly_tenant_…". Somebody of your organisation makes tokens in the console, under Programs.':
    'Envoyez "Authorization: Bearer duly_tenant_…". Une personne de votre organisation crée les jetons dans la console, sous Programmes.',
  'There is no webhook here.': 'Il n’y a pas de webhook ici.',
  'There is no such passkey of yours.': 'Vous n’avez pas cette clé d’accès.',
  'This is your only passkey here.': 'C’est votre seule clé d’accès ici.',
  'Add another one first.': 'Ajoutez-en d’abord une autre.',
  'This was said already.': 'Cela a déjà été dit.',
  'Nobody says that you have left.': 'Personne ne dit que vous êtes parti.',
  'the window to object is {x} minute (live: 7 days)':
    'le délai d’opposition est de {x} minute (en service : 7 jours)',
  'the window to object is {x} minutes (live: 7 days)':
    'le délai d’opposition est de {x} minutes (en service : 7 jours)',
  'the log ticks every {x} s and {y} s (live: 60 s and 1 h)':
    'le journal public avance toutes les {x} s et {y} s (en service : 60 s et 1 h)',
  'the law packs are not adopted by a lawyer': 'les recueils de droit ne sont adoptés par aucun juriste',
  'people, keys and data are invented': 'les personnes, les clés et les données sont inventées',
  'This was made by an earlier try whose answer did not arrive, and its secret is shown only once.':
    'Une tentative précédente, dont la réponse n’est pas arrivée, l’a déjà créé, et son secret n’est montré qu’une fois.',
  'Find it in the list, end it, and make another.':
    'Trouvez-le dans la liste, mettez-y fin et créez-en un autre.',
  'The field “{x}” holds a character that cannot be kept.':
    'Le champ « {x} » contient un caractère qui ne peut pas être conservé.',
  'Take out what cannot be seen there (it often comes along when text is pasted), and send it again.':
    'Retirez-y ce qui ne se voit pas (cela vient souvent d’un texte collé), puis renvoyez.',
  'The field “{x}” is longer than {y} characters.': 'Le champ « {x} » dépasse {y} caractères.',
  'Shorten it and send it again.': 'Raccourcissez-le et renvoyez.',
  'The field “{x}” is empty.': 'Le champ « {x} » est vide.',
  'Fill it in and send it again.': 'Remplissez-le et renvoyez.',
  'Have an administrator check that no source is missing or down. Only then determine these lines as no data.':
    'Faites vérifier par un administrateur qu’aucune source ne manque ni n’est en panne. Ensuite seulement, décidez qu’il n’y a pas de données pour ces lignes.',
  'Copy what you typed, reload, look at what is there now, and make your change again.':
    'Copiez ce que vous avez saisi, rechargez, regardez ce qui s’y trouve maintenant et refaites votre modification.',
  'Wait for the gate to collect. If it takes longer than ten minutes, tell an administrator: it may be down.':
    'Attendez que le gate ait collecté. Si cela prend plus de dix minutes, prévenez un administrateur : il est peut-être arrêté.',
  'There is nothing to save: no filter, order or column of this view was changed.':
    'Il n’y a rien à enregistrer : aucun filtre, ordre ni colonne de cette vue n’a été modifié.',
  'The contact is not complete.': 'Le contact n’est pas complet.',
  'Nothing was sent: the message is empty or longer than 8,000 characters.':
    'Rien n’a été envoyé : le message est vide ou dépasse 8 000 caractères.',
  'Go back, and send it in parts of 8,000 characters at most.':
    'Revenez en arrière et envoyez-le en parties de 8 000 caractères au plus.',
  'Only the offline seal identity reopens its content: ask an administrator who keeps it.':
    'Seule l’identité de sceau conservée hors ligne rouvre son contenu : demandez à un administrateur qui la garde.',
  'Check the reference. What is not for you to see is not found either.':
    'Vérifiez la référence. Ce que vous n’avez pas à voir reste également introuvable.',
  'More is to leave than a tenant was told.':
    'On doit communiquer plus que ce qui a été annoncé à un client.',
  'Send it the further notice, or decide these lines as it was told.':
    'Envoyez-lui l’avis complémentaire, ou décidez ces lignes comme il en a été informé.',
  'There is no such time zone.': 'Ce fuseau horaire n’existe pas.',
  'Write it as Europe/Amsterdam.': 'Écrivez-le sous la forme Europe/Amsterdam.',
  'Nobody is in the rota.': 'Personne n’est d’astreinte.',
  'Add who takes turns.': 'Ajoutez qui se relaie.',
  'Somebody is in it twice.': 'Quelqu’un y figure deux fois.',
  'Name each person once.': 'Nommez chaque personne une fois.',
  'It calls nobody.': 'Elle n’appelle personne.',
  'Add a step.': 'Ajoutez une étape.',
  'The first step waits.': 'La première étape attend.',
  'Call the first person at once.': 'Appelez la première personne aussitôt.',
  'The steps are not in order.': 'Les étapes ne sont pas dans l’ordre.',
  'Each comes later than the one before.': 'Chacune vient après la précédente.',
  'The last step does not call everybody.': 'La dernière étape n’appelle pas tout le monde.',
  'Somebody must be reached in the end.': 'Il faut joindre quelqu’un à la fin.',
}
