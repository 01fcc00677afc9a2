// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'Revoke the authorisation first.': 'Révoquez d’abord l’autorisation.',
  'The authority has no directory entry here yet.': 'L’autorité n’a pas encore d’entrée dans l’annuaire ici.',
  'Match it to the directory first.': 'Rattachez-la d’abord à l’annuaire.',
  'Who received a paper cannot confirm its sender.':
    'Qui a reçu un document ne peut en confirmer l’expéditeur.',
  'Ask a colleague to make the call.': 'Demandez à un collègue de faire l’appel.',
  'Who took this paper in cannot confirm its sender.':
    'Qui a pris ce document ne peut en confirmer l’expéditeur.',
  'An authorisation is already prepared.': 'Une autorisation est déjà préparée.',
  'Sign it, or revoke it and prepare another.': 'Signez-la, ou révoquez-la et préparez-en une autre.',
  'The scope names a line that was not determined to be released.':
    'Le périmètre nomme une ligne qui n’a pas été décidée pour la remise.',
  'Prepare it again from the determination.': 'Préparez-la de nouveau à partir de la décision.',
  'The sender is not authenticated.': 'L’expéditeur n’est pas authentifié.',
  'Complete the checks and the call-back.': 'Terminez les vérifications et le rappel.',
  'A package went out after its authorisation was revoked.':
    'Un colis est sorti après la révocation de son autorisation.',
  'Counsel says first what is done about it.': 'Le conseil juridique dit d’abord ce qu’il en est fait.',
  'The agency withdrew this demand.': 'L’autorité a retiré cette demande.',
  'Close it.': 'Closez-la.',
  'The law has not been asked about these facts yet.': 'Le droit n’a pas encore été interrogé sur ces faits.',
  'Assess the demand first.': 'Appréciez d’abord la demande.',
  'Some lines are not decided.': 'Des lignes ne sont pas décidées.',
  'Determine every line first.': 'Décidez d’abord chaque ligne.',
  'A tenant objected and counsel has not decided.':
    'Un client s’est opposé et le conseil juridique n’a pas tranché.',
  'Counsel decides the objection first.': 'Le conseil juridique tranche d’abord l’opposition.',
  'Counsel upheld the tenant’s objection.': 'Le conseil juridique a accueilli l’opposition du client.',
  'Determine these lines anew.': 'Décidez ces lignes à nouveau.',
  'The tenant’s window to object is still open.': 'Le délai d’opposition du client court encore.',
  'Wait for its end or for the tenant’s answer.': 'Attendez sa fin ou la réponse du client.',
  'Nobody has approved that a customer is not asked first.':
    'Personne n’a approuvé qu’un client ne soit pas interrogé d’abord.',
  'A second person approves the exception.': 'Une deuxième personne approuve l’exception.',
  'Open the demand and read the present one.': 'Ouvrez la demande et lisez la présente.',
  'This authorisation has expired.': 'Cette autorisation a expiré.',
  'Have it prepared again.': 'Faites-la préparer de nouveau.',
  'You prepared this authorisation.': 'Vous avez préparé cette autorisation.',
  'Two other people sign it.': 'Deux autres personnes la signent.',
  'You have already signed it.': 'Vous l’avez déjà signée.',
  'A second person signs next.': 'Une deuxième personne signe ensuite.',
  'There is no such live authorisation.': 'Il n’y a pas de telle autorisation en vigueur.',
  'The package has already been released.': 'Le colis a déjà été remis.',
  'Write to the officer; a release cannot be taken back.':
    'Écrivez à l’agent ; une remise ne se reprend pas.',
  'A reason in words is missing.': 'Un motif en toutes lettres manque.',
  'Say why it is revoked.': 'Dites pourquoi elle est révoquée.',
  'The law’s answer has no such challenge for these customers.':
    'La réponse du droit ne contient pas de telle contestation pour ces clients.',
  'Ask the law again, or file it without the law’s entry: then it suspends nothing by statute.':
    'Interrogez de nouveau le droit, ou déposez-la sans l’entrée du droit : elle ne suspend alors rien par la loi.',
  'This kind of challenge is not about {x}.': 'Ce genre de contestation ne porte pas sur : {x}.',
  'There is no production left to challenge.': 'Il ne reste pas de remise à contester.',
  'Challenge the secrecy, or a new paper by its own demand.':
    'Contestez le secret, ou un nouveau document dans sa propre demande.',
  'Assess it first.': 'Appréciez-la d’abord.',
  'Where it was filed is missing.': 'Il manque où elle a été déposée.',
  'Name the court or authority.': 'Nommez le tribunal ou l’autorité.',
  'The forum names an account of another customer.': 'Le lieu du dépôt nomme un compte d’un autre client.',
  'Write it so that each customer may read it.': 'Rédigez-le de sorte que chaque client puisse le lire.',
  'The day lies in the future.': 'Le jour est dans l’avenir.',
  'Record it when it has happened.': 'Consignez-le quand ce sera arrivé.',
  'It names no customer of this demand.': 'Elle ne nomme aucun client de cette demande.',
  'Choose whom it concerns, each once.': 'Choisissez qui elle concerne, chacun une fois.',
  'The day lies before the filing.': 'Le jour précède le dépôt.',
  'Correct the day.': 'Corrigez le jour.',
  'There is no ruling to appeal yet.': 'Il n’y a pas encore de décision à attaquer.',
  'This challenge has ended.': 'Cette contestation est terminée.',
  'Record the ruling first.': 'Consignez d’abord la décision.',
  'Record an appeal where there is one.': 'Consignez un recours là où il y en a un.',
  'A challenge of secrecy never suspends production.':
    'Une contestation du secret ne suspend jamais la remise.',
  'File a challenge of the production, and record the stay there.':
    'Déposez une contestation de la remise, et consignez-y le sursis.',
  'Nothing is suspended.': 'Rien n’est suspendu.',
  'The order of the court is missing.': 'L’ordonnance du tribunal manque.',
  'Add the paper, or say where it stands.': 'Joignez le document, ou dites où il se trouve.',
  'Add the paper, or write down who said so.': 'Joignez le document, ou notez qui l’a dit.',
  'Nothing shows that the tenant filed it.': 'Rien ne montre que le client l’a déposée.',
  'Record it for each tenant by itself.': 'Consignez-le pour chaque client séparément.',
  'What a tenant filed itself concerns one tenant.':
    'Ce qu’un client a déposé lui-même ne concerne qu’un client.',
  'The answer has been released.': 'La réponse a été remise.',
  'Nothing waits any more.': 'Plus rien n’attend.',
  'An extension counts only in writing.': 'Une prolongation ne compte que par écrit.',
  'Add the paper, or say who granted it and where that is written.':
    'Joignez le document, ou dites qui l’a accordée et où cela est écrit.',
  'There is nothing to decide: it has ended, or production is suspended.':
    'Il n’y a rien à décider : elle est terminée, ou la remise est suspendue.',
  'Say why.': 'Dites pourquoi.',
  'There is no such challenge in this demand.': 'Il n’y a pas de telle contestation dans cette demande.',
  'This is not the hash of the package.': 'Ce n’est pas l’empreinte du colis.',
  'Fetch the package again and compare.': 'Retirez de nouveau le colis et comparez.',
  'The message is empty.': 'Le message est vide.',
  'Write what you want to say.': 'Écrivez ce que vous voulez dire.',
  'Its facts were never confirmed.': 'Ses faits n’ont jamais été confirmés.',
  'Confirm them, or file it as not a demand.': 'Confirmez-les, ou classez-la comme n’étant pas une demande.',
  'Lines that were to be released have not been.': 'Des lignes qui devaient être remises ne l’ont pas été.',
  'Release them, or determine them anew.': 'Remettez-les, ou décidez-les à nouveau.',
  'An authorisation is still in force.': 'Une autorisation est encore en vigueur.',
  'A challenge of the production is open.': 'Une contestation de la remise est en cours.',
  'Record its ruling or its withdrawal first.': 'Consignez d’abord sa décision ou son retrait.',
  'A task that must be done before closing is open.': 'Une tâche à faire avant la clôture est ouverte.',
  'Do it, or say on the demand that it is done.': 'Faites-la, ou dites sur la demande qu’elle est faite.',
  'A tenant has not been told.': 'Un client n’a pas été informé.',
  'The law’s answer holds no such conflict.': 'La réponse du droit ne contient pas de tel conflit.',
  'Answer at least one of its questions.': 'Répondez à au moins une de ses questions.',
  'The consent covers nothing that was asked of you.':
    'Le consentement ne couvre rien de ce qui vous a été demandé.',
  'Choose at least one account and kind of data of this demand.':
    'Choisissez au moins un compte et une catégorie de données de cette demande.',
  'The period ends before it begins.': 'La période finit avant de commencer.',
  'Correct its two dates.': 'Corrigez ses deux dates.',
  'The customer gave another answer.': 'Le client a donné une autre réponse.',
  'There is no such consent to verify.': 'Il n’y a pas de tel consentement à vérifier.',
  'It is verified already.': 'Il est déjà vérifié.',
  'Nothing is left to do.': 'Il ne reste rien à faire.',
  'An authorisation stands on the law’s answer without this consent.':
    'Une autorisation repose sur la réponse du droit sans ce consentement.',
  'Nobody is named.': 'Personne n’est nommé.',
  'Name who confirmed it, and how you reached them.':
    'Nommez qui l’a confirmé, et comment vous l’avez joint.',
  'Sign in as the organisation it was sent to.':
    'Connectez-vous comme l’organisation à laquelle elle a été envoyée.',
  'There is no consent to take back.': 'Il n’y a pas de consentement à retirer.',
  'The answer has already been given to the agency.': 'La réponse a déjà été donnée à l’autorité.',
  'Write to the desk; the receipt shows what left and when.':
    'Écrivez au bureau ; le reçu montre ce qui est parti et quand.',
  'There is no verified consent of this customer.': 'Il n’y a pas de consentement vérifié de ce client.',
  'Decline it, or verify the consent that the customer gave.':
    'Refusez, ou vérifiez le consentement que le client a donné.',
  'This lies outside what the customer consented to.': 'Ceci dépasse ce à quoi le client a consenti.',
  'Stay within its kinds of data and its period.': 'Restez dans ses catégories de données et sa période.',
  'This was filed as not a demand.': 'Ceci a été classé comme n’étant pas une demande.',
  'Confirm its facts to take it up again.': 'Confirmez ses faits pour la reprendre.',
  'A new paper opens a new demand, linked to this one.':
    'Un nouveau document ouvre une nouvelle demande, liée à celle-ci.',
  'An authorisation stands on the present determination.':
    'Une autorisation repose sur la présente décision.',
  'No line was decided.': 'Aucune ligne n’a été décidée.',
  'Decide at least one line.': 'Décidez au moins une ligne.',
  'A decided line is not part of this demand.': 'Une ligne décidée ne fait pas partie de cette demande.',
  'Reload the demand and decide again.': 'Rechargez la demande et décidez de nouveau.',
  'Why it is not challenged names an account of another customer.':
    'La raison de ne pas contester nomme un compte d’un autre client.',
  'Write it so that each customer may read it, or decide customer by customer.':
    'Rédigez-la de sorte que chaque client puisse la lire, ou décidez client par client.',
  'This ground does not belong to that decision under this law.':
    'Ce motif n’appartient pas à cette décision selon ce droit.',
  'Choose one of: {x}.': 'Choisissez l’un de : {x}.',
  'The reason names an account of another customer.': 'Le motif nomme un compte d’un autre client.',
  'Write the sentence that the letter will carry.': 'Écrivez la phrase que portera la lettre.',
  'The answer to this demand has been released.': 'La réponse à cette demande a été remise.',
  'Decide the other lines without a release, or receive a new demand linked to this one.':
    'Décidez les autres lignes sans remise, ou recevez une nouvelle demande liée à celle-ci.',
  'This line has no answer of the law yet.': 'Cette ligne n’a pas encore de réponse du droit.',
  'Assess the demand again.': 'Appréciez de nouveau la demande.',
  'The paper served does not reach this category.': 'Le document signifié n’atteint pas cette catégorie.',
  'Reject it and say what would suffice: {x}.': 'Rejetez-la et dites ce qui suffirait : {x}.',
  'Content that no law requires leaves by counsel’s decision alone.':
    'Un contenu qu’aucun droit n’exige ne part que sur décision du conseil juridique.',
  'Hand it to counsel.': 'Passez-la au conseil juridique.',
  'The law gives no clear answer here.': 'Le droit ne donne pas ici de réponse claire.',
  'Hand it to counsel: see the questions in the findings.':
    'Passez-la au conseil juridique : voyez les questions dans les constats.',
  'Only counsel gives counsel’s opinion.': 'Seul le conseil juridique donne l’avis du conseil juridique.',
  'Hand it to counsel, or choose the other ground.':
    'Passez-la au conseil juridique, ou choisissez l’autre motif.',
  'The packs do not say that this is required.': 'Les recueils ne disent pas que cela est exigé.',
  'Record it as counsel’s opinion, with the reason.':
    'Consignez-le comme avis du conseil juridique, avec le motif.',
  'Nothing can be released for an identifier without an account.':
    'Rien ne peut être remis pour un identifiant sans compte.',
  'Decide no data for it.': 'Décidez pour lui sans données.',
  'Decide otherwise than to release.': 'Décidez autre chose que de remettre.',
  'A challenge of this production was granted.': 'Une contestation de cette remise a été accueillie.',
  'An organisation is asked first.': 'Une organisation est interrogée d’abord.',
  'Redirect the agency to the customer, or record an exception from the list.':
    'Renvoyez l’autorité au client, ou consignez une exception de la liste.',
  'Why this is not challenged is not recorded.': 'La raison de ne pas contester n’est pas consignée.',
  'Write why it is not challenged.': 'Écrivez pourquoi elle n’est pas contestée.',
  'A released line needs its period.': 'Une ligne à remettre demande sa période.',
  'Enter from and to, or leave them open as the paper does.':
    'Saisissez le début et la fin, ou laissez-les ouverts comme le document.',
  'The period is wider than what was asked.': 'La période dépasse ce qui était demandé.',
  'Stay within the period of the paper.': 'Restez dans la période du document.',
  'What was asked for in this emergency has left.': 'Ce qui était demandé dans cette urgence est parti.',
  'Record what became of the process that has to follow.':
    'Consignez ce qu’il en est de l’acte devant suivre.',
  'Say why this is no emergency.': 'Dites pourquoi ce n’est pas une urgence.',
  'Confirm what is asked for first.': 'Confirmez d’abord ce qui est demandé.',
  'A part of the danger is not told.': 'Une partie du danger n’est pas dite.',
  'Say who is in danger, of what, why it cannot wait, and how these data help.':
    'Dites qui est en danger, de quoi, pourquoi cela ne peut attendre et comment ces données aident.',
  'No category is chosen.': 'Aucune catégorie n’est choisie.',
  'Choose the least that would help, each category with its reason.':
    'Choisissez le minimum utile, chaque catégorie avec son motif.',
  'A chosen category was not asked for.': 'Une catégorie choisie n’a pas été demandée.',
  'Choose of what was asked.': 'Choisissez parmi ce qui a été demandé.',
  'A chosen category has no reason.': 'Une catégorie choisie n’a pas de motif.',
  'Say for each category why the help needs it.': 'Dites pour chaque catégorie pourquoi l’aide en a besoin.',
  'Content needs more than the other categories.': 'Le contenu exige plus que les autres catégories.',
  'Say in a few sentences why nothing less would help: whom content would find that the rest would not.':
    'Dites en quelques phrases pourquoi rien de moindre n’aiderait : qui le contenu trouverait que le reste ne trouverait pas.',
  'The danger is not recorded yet.': 'Le danger n’est pas encore consigné.',
  'Record who is in danger, and of what.': 'Consignez qui est en danger, et de quoi.',
  'Match it to the directory first: the number to call comes from there.':
    'Rattachez-la d’abord à l’annuaire : le numéro à appeler en vient.',
  'Who took it in or recorded the danger cannot confirm it.':
    'Qui l’a prise ou a consigné le danger ne peut la confirmer.',
  'Ask a colleague to call the authority.': 'Demandez à un collègue d’appeler l’autorité.',
  'Name the supervisor who spoke with you.': 'Nommez le supérieur qui vous a parlé.',
  'The supervisor is another person than the officer who asks.':
    'Le supérieur est une autre personne que l’agent qui demande.',
  'Have the authority put you through to the officer’s supervisor.':
    'Faites-vous passer le supérieur de l’agent par l’autorité.',
  'The authority’s supervisor has not confirmed the danger.':
    'Le supérieur de l’autorité n’a pas confirmé le danger.',
  'Record the danger, and have a colleague call the number of the directory.':
    'Consignez le danger, et faites appeler par un collègue le numéro de l’annuaire.',
  'This category is not of the least that helps.': 'Cette catégorie n’est pas du minimum utile.',
  'Decline it, or record the danger anew with the reason for this category.':
    'Refusez-la, ou consignez de nouveau le danger avec le motif de cette catégorie.',
  'The process has come already.': 'L’acte est déjà arrivé.',
  'Which paper followed is not said.': 'Il n’est pas dit quel document a suivi.',
  'Give the reference of the demand here that holds it.':
    'Donnez la référence de la demande qui le contient ici.',
  'A note in words is missing.': 'Une note en toutes lettres manque.',
  'Say what the authority answered.': 'Dites ce que l’autorité a répondu.',
  'This demand is not marked as an emergency.': 'Cette demande n’est pas marquée comme urgence.',
  'Mark it as one, or decide it the usual way.': 'Marquez-la ainsi, ou décidez-la par la voie ordinaire.',
  'An authorisation or a release stands on the emergency as it was recorded.':
    'Une autorisation ou une remise repose sur l’urgence telle qu’elle est consignée.',
  'This demand is already here.': 'Cette demande est déjà ici.',
  'Open the demand that it became.': 'Ouvrez la demande qu’elle est devenue.',
  'Name the tenant.': 'Nommez le client.',
  'The tenant was told, so no secrecy binds towards it.':
    'Le client a été informé, donc aucun secret ne lie envers lui.',
  'Take out one of the two.': 'Retirez l’un des deux.',
  'What was answered has no outcome.': 'Ce qui a été répondu n’a pas de résultat.',
  'Say what the answer was.': 'Dites quelle était la réponse.',
  'A demand is not linked to itself.': 'Une demande n’est pas liée à elle-même.',
  'Enter the reference of the other one.': 'Saisissez la référence de l’autre.',
  'The sender is not authenticated, so nothing is looked up.':
    'L’expéditeur n’est pas authentifié, donc rien n’est recherché.',
  'A look-up is under way.': 'Une recherche est en cours.',
  'Decide on what it found.': 'Décidez d’après ce qu’il a trouvé.',
  'No such look-up was asked for.': 'Aucune recherche de ce genre n’a été demandée.',
  'Ask again from the desk.': 'Redemandez-la depuis le bureau.',
  'This line was not narrowed.': 'Cette ligne n’a pas été restreinte.',
  'Determine it first.': 'Décidez-la d’abord.',
  'The answer to this offer is recorded.': 'La réponse à cette offre est consignée.',
  'Make a new offer, then record its answer.': 'Faites une nouvelle offre, puis consignez sa réponse.',
  'Where the agency said so is missing.': 'Il manque où l’autorité l’a dit.',
  'Name the letter, mail or call.': 'Nommez la lettre, le courriel ou l’appel.',
  'This authorisation has already been used to collect.': 'Cette autorisation a déjà servi à extraire.',
  'Prepare and sign another.': 'Préparez-en et signez-en une autre.',
  'You prepared what was collected.': 'Vous avez préparé ce qui a été extrait.',
  'Another custodian certifies it.': 'Un autre gardien des données le certifie.',
  'The certificate is already signed.': 'Le certificat est déjà signé.',
  'No custodian has signed the certificate.': 'Aucun gardien des données n’a signé le certificat.',
  'The named custodian signs it first.': 'Le gardien désigné le signe d’abord.',
  'This is not the package that was sealed.': 'Ce n’est pas le colis qui a été scellé.',
  'Seal again.': 'Scellez de nouveau.',
  'No such release waits to be looked at.': 'Aucune remise de ce genre n’attend d’être examinée.',
  'You prepared or signed what went out.': 'Vous avez préparé ou signé ce qui est sorti.',
  'Another counsel says what was done about it.': 'Un autre juriste dit ce qui en a été fait.',
  'Say what was done about the package.': 'Dites ce qui a été fait du colis.',
  'This authorisation is not in force.': 'Cette autorisation n’est pas en vigueur.',
  'Prepare and sign it anew.': 'Préparez-la et signez-la de nouveau.',
  'This paper is already here.': 'Ce document est déjà ici.',
  'Open the demand it belongs to.': 'Ouvrez la demande à laquelle il appartient.',
  'A demand by this channel comes with a paper.': 'Une demande par cette voie vient avec un document.',
  'Attach the paper, or enter it at the desk.': 'Joignez le document, ou saisissez-la au bureau.',
  'A paper cannot be served after it was received.': 'Un document ne peut être signifié après sa réception.',
  'Correct when it was served.': 'Corrigez la date de signification.',
  'Its facts were confirmed: it is a demand.': 'Ses faits ont été confirmés : c’est une demande.',
  'Determine and close it.': 'Décidez-en et closez-la.',
  'Say in a sentence why this is not a demand.': 'Dites en une phrase pourquoi ce n’est pas une demande.',
  'An authorisation stands on the facts as they are.':
    'Une autorisation repose sur les faits tels qu’ils sont.',
  'Accounts were already looked up for the identifiers as they were.':
    'Des comptes ont déjà été recherchés pour les identifiants tels qu’ils étaient.',
  'Receive the corrected paper as a new demand and link it.':
    'Recevez le document corrigé comme nouvelle demande et liez-la.',
  'No paper is marked as the instrument.': 'Aucun document n’est marqué comme l’acte.',
  'Mark which paper demands the data.': 'Marquez quel document demande les données.',
  'Nothing is asked yet.': 'Rien n’est encore demandé.',
  'Enter at least one ask, or file it as not a demand.':
    'Saisissez au moins une demande de données, ou classez-la comme n’étant pas une demande.',
  'An ask names no data category.': 'Une demande de données ne nomme aucune catégorie.',
  'Choose the categories it asks for.': 'Choisissez les catégories qu’elle demande.',
  'A period ends before it begins.': 'Une période finit avant de commencer.',
  'A challenge suspends production by statute.': 'Une contestation suspend la remise par la loi.',
  'Wait for the ruling. To answer for other customers, decide the challenged lines as challenged.':
    'Attendez la décision. Pour répondre pour d’autres clients, décidez les lignes contestées comme contestées.',
  'A court has stayed production.': 'Un tribunal a sursis à la remise.',
  'Wait for the ruling or the end of the stay. To answer for other customers, decide the challenged lines as challenged.':
    'Attendez la décision ou la fin du sursis. Pour répondre pour d’autres clients, décidez les lignes contestées comme contestées.',
  'The enforcing authority was notified: nothing leaves before it clears the order or its time ends.':
    'L’autorité chargée de la mise en œuvre a été notifiée : rien ne part avant qu’elle ne donne son accord ou que son délai ne s’achève.',
  'Wait for the end of its time, or counsel records that it cleared the order, or refused it.':
    'Attendez la fin de son délai, ou le conseil juridique consigne qu’elle a donné son accord ou refusé.',
  'No other authority looks at this order.': 'Aucune autre autorité n’examine cette injonction.',
  'Confirm the facts and assess it first, if the paper says that one was notified.':
    'Confirmez d’abord les faits et évaluez-la, si la pièce dit qu’une autorité a été notifiée.',
  'Who said so, and where, is missing.': 'Il manque qui l’a dit, et où.',
  'Add the paper, or say where it stands; of a refusal also its ground.':
    'Joignez la pièce, ou dites où c’est écrit ; en cas de refus, aussi le motif.',
  'The day is not between the arrival of the order and today.':
    'Le jour n’est pas compris entre l’arrivée de l’injonction et aujourd’hui.',
  'Write the day on which that authority said so.': 'Écrivez le jour où cette autorité l’a dit.',
  'More time was given in writing, and it has not run out.':
    'Plus de temps a été accordé par écrit, et il n’est pas écoulé.',
  'Wait for its end. To produce sooner, counsel records an extension that ends now.':
    'Attendez sa fin. Pour remettre plus tôt, le conseil juridique consigne une prolongation qui finit maintenant.',
  'Determine these lines otherwise than to release.': 'Décidez ces lignes autrement que par une remise.',
  'Counsel decided not to produce while the challenge is open, at the risk of contempt.':
    'Le conseil juridique a décidé de ne pas remettre tant que la contestation est en cours, au risque de sanctions.',
  'Counsel decides to produce, or records the ruling.':
    'Le conseil juridique décide de remettre, ou consigne la décision du tribunal.',
  'A challenge is open, nothing suspends production, and it is not due yet.':
    'Une contestation est en cours, rien ne suspend la remise, et elle n’est pas encore due.',
  'Counsel decides whether to produce before it is ruled on.':
    'Le conseil juridique décide s’il faut remettre avant la décision.',
  'The contract of a customer closes this exception: it is asked first.':
    'Le contrat d’un client ferme cette exception : il est interrogé d’abord.',
  'An exception from asking the customer first is for organisations, and none is decided on here.':
    'L’exception à la règle de s’adresser d’abord au client vaut pour les organisations ; aucune n’est concernée ici.',
  'Decide without an exception.': 'Décidez sans exception.',
  'Redirect the agency to the customer, or choose another exception from the list.':
    'Renvoyez l’autorité au client, ou choisissez une autre exception de la liste.',
  'No policy that counsel adopted covers this paper and category.':
    'Aucune règle adoptée par le conseil juridique ne couvre ce document et cette catégorie.',
  'Decline it, or name the policy by which it leaves.': 'Refusez, ou nommez la règle par laquelle cela part.',
  'The law permits this disclosure but does not require it.':
    'Le droit permet cette communication mais ne l’exige pas.',
  'Decline it. It leaves only in a confirmed emergency, by the customer’s verified consent, or by a policy that counsel adopted by name.':
    'Refusez. Elle ne part que dans une urgence confirmée, avec le consentement vérifié du client, ou par une règle que le conseil juridique a adoptée nommément.',
  'This ground is for what the law merely permits.': 'Ce motif est pour ce que le droit permet seulement.',
  'Give the ground that the law’s answer has.': 'Donnez le motif que porte la réponse du droit.',
  'No lawyer has approved this letter in this language.':
    'Aucun juriste n’a approuvé cette lettre dans cette langue.',
  'Counsel reads it beside the English text and confirms it, or it goes out in English.':
    'Le conseil juridique la lit à côté du texte anglais et la confirme, ou elle part en anglais.',
  'This is not filed as not a demand.': 'Ceci n’est pas classé comme n’étant pas une demande.',
  'Somebody has looked at it already.': 'Quelqu’un l’a déjà regardé.',
  'You filed this as not a demand.': 'Vous avez classé ceci comme n’étant pas une demande.',
  'Another person looks at it once more.': 'Une autre personne le regarde encore une fois.',
  'The authority cannot be changed while an authorisation names its officers as recipients.':
    'L’autorité ne peut pas être modifiée tant qu’une autorisation désigne ses agents comme destinataires.',
  'The authorisation would expire before now, or later than the settings allow.':
    'L’autorisation expirerait avant maintenant, ou plus tard que les réglages ne le permettent.',
  'The gate has already answered the look-up of these accounts.':
    'Le gate a déjà répondu à la recherche de ces comptes.',
  'Wait for the gate to answer. If it takes longer than ten minutes, tell an administrator: it may be down.':
    'Attendez la réponse du gate. Si elle prend plus de dix minutes, prévenez un administrateur : il est peut-être arrêté.',
  'No question of the worksheet is answered, or an answer is to a question that it does not have.':
    'Aucune question de la fiche n’a de réponse, ou une réponse porte sur une question qu’elle n’a pas.',
  'A ruling needs its result, and another step has none.':
    'Une décision doit avoir son résultat, et une autre étape n’en a pas.',
  'Say what was ruled, or choose the step that was taken.':
    'Indiquez ce qui a été décidé, ou choisissez l’étape accomplie.',
  'The certificate states in section G(d) that {x}.': 'Le certificat indique à la section G(d) : {x}.',
  'addressing the controller might harm the investigation':
    's’adresser au responsable du traitement pourrait nuire à l’enquête',
  'the controller cannot be identified': 'le responsable du traitement ne peut être identifié',
  'the provider’s policy: process follows an emergency disclosure':
    'selon la politique du fournisseur : un acte suit toute communication en urgence',
}
