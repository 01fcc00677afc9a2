// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'The tenant was already told.': 'Le client a déjà été informé.',
  'A secrecy still covers what the notice left out.':
    'Un secret couvre encore ce que la notification a omis.',
  'The rest is told by itself when it ends.': 'Le reste est dit de lui-même quand il prend fin.',
  'No second person has confirmed the secrecy reading.':
    'Aucune deuxième personne n’a confirmé la lecture du secret.',
  'Have a colleague confirm it with the passages in view.':
    'Faites-la confirmer par un collègue, passages sous les yeux.',
  'Here the authority tells the customer, and we never do.':
    'Ici l’autorité informe le client, et nous jamais.',
  'Record the law’s silence as a secrecy by statute, so that the matter can go on.':
    'Consignez le silence de la loi comme un secret légal, pour que le dossier puisse avancer.',
  'A live prohibition forbids telling the tenant.':
    'Une interdiction en vigueur défend d’informer le client.',
  'The notice leaves by itself when it ends.': 'La notification part d’elle-même quand elle prend fin.',
  'The law’s answer forbids telling the tenant, and the reading of the paper found nothing that does.':
    'La réponse du droit interdit d’informer le client, et la lecture du document n’a rien trouvé qui le fasse.',
  'Read the paper again with the citation in view, or correct the facts and ask the law anew.':
    'Relisez le document, la citation sous les yeux, ou corrigez les faits et interrogez de nouveau le droit.',
  'More is to leave than this tenant was told, and an order forbids to say who asks.':
    'Plus doit être communiqué que ce dont ce client a été informé, et une ordonnance interdit de dire qui demande.',
  'Counsel tells it without that name, has the order lifted, or decides these lines as it was told.':
    'Le conseil juridique l’informe sans ce nom, fait lever l’ordonnance, ou décide ces lignes comme il en a été informé.',
  'Whether this tenant may be told is not clear from the packs.':
    'Les recueils ne disent pas clairement si ce client peut être informé.',
  'Counsel reads the citation and sends the notice, or records the secrecy.':
    'Le conseil juridique lit la citation et envoie la notification, ou consigne le secret.',
  'The agency has moved for a longer secrecy, and the court’s answer is not recorded.':
    'L’autorité a demandé un secret plus long, et la réponse du tribunal n’est pas consignée.',
  'Record what the court decided; a longer secrecy is read as an order of its own.':
    'Consignez ce que le tribunal a décidé ; un secret plus long se lit comme une ordonnance à part.',
  'Counsel holds this late notice for a short time.':
    'Le conseil juridique retient cette notification tardive pour un temps court.',
  'It leaves by itself when that time is over.': 'Elle part d’elle-même quand ce temps est passé.',
  'Nothing is determined yet.': 'Rien n’est encore décidé.',
  'Determine the demand first.': 'Décidez d’abord de la demande.',
  'The notice does not leave out exactly what a secrecy covers.':
    'La notification n’omet pas exactement ce qu’un secret couvre.',
  'Every mail of a tenant’s notice came back, and nobody has read it.':
    'Tous les courriels de la notification d’un client sont revenus, et personne ne l’a lue.',
  'Name another contact of the tenant in the directory, or send the notice by post and record the day.':
    'Nommez un autre contact du client dans l’annuaire, ou envoyez la notification par la poste et consignez le jour.',
  'It is told when the order ends: have it lifted, or decide these lines otherwise.':
    'Il sera notifié à la fin de l’ordonnance : faites-la lever, ou décidez ces lignes autrement.',
  'The notice is a letter by post, and nobody has recorded that it was posted.':
    'La notification est une lettre postale, et personne n’a consigné qu’elle a été postée.',
  'The letter was posted on no such day.': 'La lettre n’a pas pu être postée ce jour-là.',
  'Post it and record the day.': 'Postez-la et consignez le jour.',
  'A message that answers a letter of ours has not been read.':
    'Un message qui répond à l’une de nos lettres n’a pas été lu.',
  'Read it and record what follows from it.': 'Lisez-le et consignez ce qui en découle.',
  'Somebody has read every message.': 'Tous les messages ont été lus.',
  'The message may be the objection of the one person who was told alone.':
    'Le message peut être l’opposition de la seule personne qui a été informée.',
  'Counsel reads it and says what follows from it.': 'Le conseil juridique le lit et dit ce qui en résulte.',
  'Who answered is missing.': 'La personne qui a répondu manque.',
  'Name the person who wrote or called.': 'Nommez la personne qui a écrit ou appelé.',
  'The answer came on no such day.': 'La réponse n’a pu arriver ce jour-là.',
  'Enter a day from that of the notice until today.':
    'Indiquez un jour entre celui de la notification et aujourd’hui.',
  'What the tenant said is missing.': 'Ce que le client a dit manque.',
  'Write it down in its own words.': 'Écrivez-le dans ses propres mots.',
  'Counsel has decided on this tenant’s objection.':
    'Le service juridique a statué sur l’opposition de ce client.',
  'If it has gone to court, record that it has filed.': 'S’il a saisi un tribunal, consignez qu’il l’a fait.',
  'That nothing is objected to lets the data go: only counsel takes it down.':
    'L’absence d’opposition laisse partir les données : seul le service juridique la consigne.',
  'Counsel records it, or the tenant answers in its console.':
    'Le service juridique le consigne, ou le client répond dans sa console.',
  'A message that answers a letter of ours came since somebody last looked at this secrecy.':
    'Un message répondant à l’une de nos lettres est arrivé depuis que quelqu’un a examiné ce secret.',
  'Read whether it lengthens the secrecy, and record what you found as a look into the docket.':
    'Lisez s’il prolonge le secret et consignez le résultat comme une consultation du dossier.',
  'Draft the notice again.': 'Rédigez de nouveau la notification.',
  'The window to object is shorter than policy or contract says.':
    'Le délai d’opposition est plus court que ne le dit la règle ou le contrat.',
  'How this is known is missing.': 'Il manque comment cela est connu.',
  'Say it in a sentence.': 'Dites-le en une phrase.',
  'Nobody was told yet.': 'Personne n’a encore été informé.',
  'This contact was told, or is not to be told.': 'Ce contact a été informé, ou ne doit pas l’être.',
  'Choose another one.': 'Choisissez-en un autre.',
  'The address is missing.': 'L’adresse manque.',
  'Say where the letter went.': 'Dites où la lettre est allée.',
  'An objection needs its reason.': 'Une opposition demande son motif.',
  'Say in a sentence or more why you object.': 'Dites en une phrase ou plus pourquoi vous vous opposez.',
  'Our counsel has decided on your objection.': 'Notre conseil juridique a tranché votre opposition.',
  'If you have gone to court, answer that you have filed; otherwise write to the desk.':
    'Si vous avez saisi un tribunal, répondez-le ; sinon écrivez au bureau.',
  'There is no open objection.': 'Il n’y a pas d’opposition en cours.',
  'The decision needs its reason.': 'La décision demande son motif.',
  'Write it in a sentence the tenant can read.': 'Écrivez-le en une phrase que le client puisse lire.',
  'This tenant was not told yet.': 'Ce client n’a pas encore été informé.',
  'Write to the tenant.': 'Écrivez au client.',
  'Say why the window grows.': 'Dites pourquoi le délai s’allonge.',
  'The window would not grow.': 'Le délai ne s’allongerait pas.',
  'Choose a later moment.': 'Choisissez un moment plus tardif.',
  'The window would end after production is due.': 'Le délai finirait après l’échéance de la remise.',
  'Ask the authority for more time first and record its extension.':
    'Demandez d’abord plus de temps à l’autorité et consignez sa prolongation.',
  'The tenant has not answered.': 'Le client n’a pas répondu.',
  'What follows from it is missing.': 'Il manque ce qui en résulte.',
  'This demand was not redirected.': 'Cette demande n’a pas été renvoyée.',
  'A renewed demand needs its exception.': 'Une demande renouvelée exige son exception.',
  'Choose the ground from the list and say what the agency wrote.':
    'Choisissez le motif dans la liste et dites ce que l’autorité a écrit.',
  'Section G(d) of the certificate gives no reason for addressing the processor.':
    'La section G(d) du certificat ne donne aucun motif de s’adresser au sous-traitant.',
  'Answer with the form of Annex III and name the controller, or choose another ground.':
    'Répondez avec le formulaire de l’annexe III et nommez le responsable du traitement, ou choisissez un autre motif.',
  'There is no such exception in this demand.': 'Il n’y a pas de telle exception dans cette demande.',
  'You recorded this exception.': 'Vous avez consigné cette exception.',
  'Another person approves that the customer is not asked first.':
    'Une autre personne approuve que le client ne soit pas interrogé d’abord.',
  'The exception is already approved.': 'L’exception est déjà approuvée.',
  'Where the data were set apart is missing.': 'Il manque où les données ont été conservées.',
  'Name the system and what was done there.': 'Nommez le système et ce qui y a été fait.',
  'The notice is already out.': 'La notification est déjà partie.',
  'A request forbids nothing: record an order or a statute that does.':
    'Une simple demande n’interdit rien : consignez une ordonnance ou une loi qui interdit.',
  'Hold back what would leave by not signing it.': 'Retenez ce qui partirait en ne le signant pas.',
  'A day is not one of the calendar.': 'Un jour n’existe pas au calendrier.',
  'Enter the day as the order states it.': 'Saisissez le jour comme l’ordonnance l’indique.',
  'The order that it replaces is not in force.': 'L’ordonnance qu’elle remplace n’est pas en vigueur.',
  'Nobody has read the paper for secrecy yet.': 'Personne n’a encore lu le document quant au secret.',
  'Record the reading first.': 'Consignez d’abord la lecture.',
  'The second reader is another person than the first.':
    'Le deuxième lecteur est une autre personne que le premier.',
  'Ask a colleague to confirm.': 'Demandez à un collègue de confirmer.',
  'The reading is already confirmed.': 'La lecture est déjà confirmée.',
  'You read the paper for secrecy.': 'Vous avez lu le document quant au secret.',
  'Another person says that it no longer binds.': 'Une autre personne dit qu’il ne lie plus.',
  'There is no such order in force.': 'Il n’y a pas de telle ordonnance en vigueur.',
  'What ends the secrecy is missing.': 'Il manque ce qui met fin au secret.',
  'Say which order lifts it and where it stands, or what was misread.':
    'Dites quelle décision le lève et où elle se trouve, ou ce qui a été mal lu.',
  'The secrecy still binds through its last day.': 'Le secret lie encore jusqu’à la fin de son dernier jour.',
  'Wait for its end, or record the order that lifts it.':
    'Attendez sa fin, ou consignez l’ordonnance qui le lève.',
  'No extension is filed.': 'Aucune prolongation n’est demandée.',
  'No secrecy is in force here.': 'Aucun secret n’est en vigueur ici.',
  'Read the paper for secrecy first.': 'Lisez d’abord le document quant au secret.',
  'Where this is written is missing.': 'Il manque où cela est écrit.',
  'Name the docket entry, letter or call.': 'Nommez l’inscription au rôle, la lettre ou l’appel.',
  'Nothing is left to check.': 'Il ne reste rien à vérifier.',
  'Where you looked is missing.': 'Il manque où vous avez cherché.',
  'Name the docket, or whom you asked.': 'Nommez le rôle du tribunal, ou la personne interrogée.',
  'No late notice is owed here.': 'Aucune notification tardive n’est due ici.',
  'This late notice was held before.': 'Cette notification tardive a déjà été retenue une fois.',
  'It leaves by itself. A new order of a court is read as a secrecy of its own.':
    'Elle part d’elle-même. Une nouvelle ordonnance d’un tribunal se lit comme un secret à part.',
  'Say why it is held.': 'Dites pourquoi elle est retenue.',
  'A late notice is held for three working days at most, counted from the end of the secrecy.':
    'Une notification tardive est retenue trois jours ouvrables au plus, comptés de la fin du secret.',
  'Choose a moment until {x} UTC.': 'Choisissez un moment jusqu’au {x} UTC.',
  'A tenant has answered, and nobody of us has read it.':
    'Un client a répondu, et personne de chez nous ne l’a lu.',
  'Counsel reads the answer and says what follows from it; then close.':
    'Le conseil juridique lit la réponse et dit ce qui en découle ; clôturez ensuite.',
  'The tenant objects to what is to leave, so reading it is not enough.':
    'Le client s’oppose à ce qui doit être transmis : lire sa réponse ne suffit pas.',
  'Decide the objection.': 'Tranchez l’opposition.',
  'It names an account of another customer.': 'Il nomme un compte d’un autre client.',
  'A longer term and a challenge are brought in by counsel.':
    'Un délai prolongé et une contestation sont repris par un juriste.',
  'Have counsel bring it in.': 'Faites-la reprendre par un juriste.',
  'You brought this demand in.': 'Vous avez repris cette demande.',
  'Another person looks whether its tenant was told.':
    'Une autre personne vérifie si son client a été informé.',
  'There is no word about telling left to look at.': 'Il ne reste aucune mention d’information à vérifier.',
  'Name the letter, mail or file, and its day.': 'Nommez la lettre, le courriel ou le dossier, et sa date.',
  'That a tenant was told in the system before this one is one person’s word.':
    'Qu’un client a été informé dans le système précédent n’est que la parole d’une personne.',
  'Another person looks first whether it was.': 'Une autre personne vérifie d’abord si c’est le cas.',
  'What was answered has no production left to wait for.':
    'Ce qui a reçu réponse n’a plus de remise à attendre.',
  'Leave out the longer term and the challenge of the production.':
    'Omettez le délai prolongé et la contestation de la remise.',
  'This kind of challenge is not about that, or a challenge of secrecy has a stay.':
    'Ce type de contestation ne vise pas cela, ou une contestation du secret a une suspension.',
  'Where it was filed, or where its stay is written, is missing.':
    'Il manque où elle a été déposée, ou où sa suspension est écrite.',
  'Name the court, and the order.': 'Nommez le tribunal et l’ordonnance.',
  'Only the organisation that decides about these data can consent to their leaving.':
    'Seule l’organisation qui décide de ces données peut consentir à leur communication.',
  'Answer that you have no objection, or ask that organisation to answer.':
    'Répondez que vous ne vous opposez pas, ou demandez à cette organisation de répondre.',
  'Several organisations were told, and it is not said which of them answered.':
    'Plusieurs organisations ont été informées, et il n’est pas dit laquelle a répondu.',
  'Choose whose answer it is.': 'Choisissez de qui vient la réponse.',
  'Whoever consented does not decide about these data.': 'Qui a consenti ne décide pas de ces données.',
  'Decline it, or ask the organisation that decides about them.':
    'Refusez, ou demandez à l’organisation qui en décide.',
  'Nobody of that name is told.': 'Personne de ce nom n’est informé.',
  'This contact is not kept from this demand.': 'Ce contact n’est pas écarté de cette demande.',
  'The address itself says that this contact is not to be told.':
    'L’adresse elle-même dit que ce contact ne doit pas être informé.',
  'Correct the address in the directory, or name another contact.':
    'Corrigez l’adresse dans l’annuaire, ou nommez un autre contact.',
  'Another person than who kept this contact out says that it may be told.':
    'Une autre personne que celle qui a écarté ce contact dit qu’il peut être informé.',
  'Ask a colleague in counsel.': 'Demandez à un collègue juriste.',
  'Somebody has said that this secrecy ended.': 'Quelqu’un a dit que ce secret avait pris fin.',
  'Another person confirms it, or says that it still binds.':
    'Une autre personne le confirme, ou dit qu’il lie encore.',
  'Nobody has said that this secrecy ended.': 'Personne n’a dit que ce secret avait pris fin.',
  'Why it still binds is missing.': 'Il manque pourquoi il lie encore.',
  'You said yourself that this secrecy ended.': 'Vous avez dit vous-même que ce secret avait pris fin.',
  'Another person looks at it and confirms.': 'Une autre personne vérifie et confirme.',
  'The gate still ends this hold, or it has ended.':
    'Le sas met encore fin à cette conservation, ou elle a pris fin.',
  'Let it go by the gate, or wait for its last day.': 'Libérez-la par le sas, ou attendez son dernier jour.',
  'What was done at the source is missing.': 'Il manque ce qui a été fait à la source.',
  'Say where it was let go, by whom and how you know.':
    'Dites où c’est libéré, par qui et comment vous le savez.',
  'The law has the controller told, and nobody of the tenant’s chain who is told is the controller.':
    'La loi veut que le responsable du traitement soit informé, et personne d’informé dans la chaîne du client n’est ce responsable.',
  'Have the controller told in the tenant’s chain, with a contact for notices; or counsel records why not, and another person sends the notice.':
    'Faites informer le responsable du traitement dans la chaîne du client, avec un contact pour les avis ; ou le service juridique note pourquoi non, et une autre personne envoie l’avis.',
  'The law has the person told whose data they are, and our notice goes to the organisation.':
    'La loi veut que la personne concernée soit informée, et notre avis va à l’organisation.',
  'Counsel records why that person is not told, and another person sends the notice.':
    'Le service juridique note pourquoi cette personne n’est pas informée, et une autre personne envoie l’avis.',
  'That whom the law names is not told is one person’s word.':
    'Que celui que la loi désigne ne soit pas informé repose sur la parole d’une seule personne.',
  'You said why whom the law names is not told.':
    'Vous avez dit pourquoi celui que la loi désigne n’est pas informé.',
  'Another person sends the notice.': 'Une autre personne envoie l’avis.',
  'The law names nobody else here who is to be told.': 'La loi ne désigne ici personne d’autre à informer.',
  'Why they are not told is missing.': 'Il manque la raison de ne pas informer.',
}
