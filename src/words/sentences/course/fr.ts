// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'This is the demand itself.': 'C’est la demande elle-même.',
  'Name the demand that it belongs to.': 'Nommez la demande à laquelle cela appartient.',
  'Link the two demands instead.': 'Liez plutôt les deux demandes.',
  'It is filed already.': 'C’est déjà classé.',
  'Look at what became of it.': 'Regardez ce qu’il en est advenu.',
  'The two are not known to the same people.': 'Les deux ne sont pas connues des mêmes personnes.',
  'Take both into the national-security lane with the same people named, or into neither.':
    'Placez les deux dans la voie de sécurité nationale avec les mêmes personnes désignées, ou aucune.',
  'That one is filed as not a demand.': 'L’autre est classée comme n’étant pas une demande.',
  'You have not opened it.': 'Vous ne l’avez pas ouverte.',
  'Open it and read it, then file it here.': 'Ouvrez-la et lisez-la, puis classez-la ici.',
  'Say what shows that it belongs there.': 'Dites ce qui montre que cela y appartient.',
  'The agency was not asked to go to the customer.': 'L’autorité n’a pas été priée de s’adresser au client.',
  'Tick the box if your authority wants this demand no more; it cannot be undone.':
    'Cochez la case si votre autorité ne veut plus de cette demande ; cela ne peut pas être annulé.',
  'Nothing was withdrawn: it is not confirmed.': 'Rien n’a été retiré : ce n’est pas confirmé.',
  'The agency took back a part of what it asked.':
    'L’autorité a retiré une partie de ce qu’elle avait demandé.',
  'Add the paper, or write down its words.': 'Joignez le document, ou notez ses mots.',
  'What the agency said is missing.': 'Il manque ce que l’autorité a dit.',
  'Who said so is missing.': 'Il manque qui l’a dit.',
  'Write down what the agency said as a message.': 'Notez ce que l’autorité a dit dans un message.',
  'The answer has been released: it cannot be taken back.':
    'La réponse est partie : elle ne peut pas être reprise.',
  'Choose what is taken back.': 'Choisissez ce qui est retiré.',
  'It names nothing that is still asked for.': 'Cela ne désigne rien qui soit encore demandé.',
  'Say how the agency said it.': 'Dites comment l’autorité l’a dit.',
  'It was not said in this way.': 'Cela n’a pas été dit de cette manière.',
  'Send it the letter, or decide these lines anew.':
    'Envoyez-lui la lettre, ou décidez de nouveau ces lignes.',
  'The agency has not answered the redirect.': 'L’autorité n’a pas répondu au renvoi.',
  'Record what it did, decide these lines anew, or have counsel close it.':
    'Consignez ce qu’elle a fait, décidez de nouveau ces lignes, ou faites-la clore par le conseil juridique.',
  'It was not decided that there are no records.': 'Il n’a pas été décidé qu’il n’y a pas de données.',
  'Send the answer as it was determined.': 'Envoyez la réponse telle qu’elle a été décidée.',
  'Nothing is released yet.': 'Rien n’est encore remis.',
  'Wait until the package is out.': 'Attendez que le colis soit parti.',
  'Production falls due and the agency has not answered the redirect: decide its lines again, or record what it did.':
    'La remise arrive à échéance et l’autorité n’a pas répondu au renvoi : décidez de nouveau ses lignes, ou consignez ce qu’elle a fait.',
  'The call-back was denied: nobody is sent to the customer. Decide these lines otherwise.':
    'Le rappel a été démenti : personne n’est renvoyé au client. Décidez autrement de ces lignes.',
  'Mark it as one first, or choose another exception from the list.':
    'Signalez-la d’abord comme telle, ou choisissez une autre exception de la liste.',
  'The agency was never asked to go to the customer, so it has not come back.':
    'L’autorité n’a jamais été priée de s’adresser au client, elle n’est donc pas revenue.',
  'Redirect it first and record its answer, link the paper that this one renews, or choose another exception from the list.':
    'Renvoyez-la d’abord et consignez sa réponse, liez le document que celui-ci renouvelle, ou choisissez une autre exception de la liste.',
  'Nobody has looked whether there is an account.': 'Personne n’a vérifié s’il existe un compte.',
  'Look up the accounts first, or reject the line on its face.':
    'Recherchez d’abord les comptes, ou rejetez la ligne d’emblée.',
  'The gate found an account for this line.': 'Le sas a trouvé un compte pour cette ligne.',
  'Choose the other ground where it holds nothing in the period, or decide otherwise.':
    'Choisissez l’autre motif s’il ne contient rien sur la période, ou décidez autrement.',
  'No account of an organisation was found for this line.':
    'Aucun compte d’une organisation n’a été trouvé pour cette ligne.',
  'Nobody can be sent to it: decide otherwise.': 'Personne ne peut y être renvoyé : décidez autrement.',
  'Production falls due, and the agency has not answered the redirect.':
    'La remise arrive à échéance, et l’autorité n’a pas répondu au renvoi.',
  'Counsel decides whether to wait any longer.': 'Le conseil juridique décide s’il faut attendre encore.',
  'The law’s answer says that this paper reaches the category and that the answer is required.':
    'Selon la réponse du droit, ce document atteint la catégorie et la remise est obligatoire.',
  'Choose the ground that holds, or have counsel decide.':
    'Choisissez le motif qui tient, ou laissez décider le conseil juridique.',
  'A tenant answered, and counsel has not read it.':
    'Un client a répondu, et le conseil juridique ne l’a pas lu.',
  'Counsel reads the answer and says what follows from it.':
    'Le conseil juridique lit la réponse et dit ce qui en découle.',
  'The supervisor’s confirmation is older than a day.':
    'La confirmation du supérieur date de plus d’un jour.',
  'Have a colleague call again: does the danger last?':
    'Faites rappeler par un collègue : le danger dure-t-il ?',
  'A challenge of this production was granted in part.':
    'Une contestation de cette remise a été accueillie en partie.',
  'Hand it to counsel: what the ruling leaves is counsel’s to say.':
    'Passez-la au conseil juridique : c’est à lui de dire ce que la décision laisse.',
  'The customer’s consent is verified: decide the lines that it names again.':
    'Le consentement du client est vérifié : décidez de nouveau les lignes qu’il désigne.',
  'The agency did not agree to what was offered instead: decide these lines again.':
    'L’autorité n’a pas accepté ce qui était proposé à la place : décidez de nouveau ces lignes.',
  'The last day is over, or is none of the calendar.':
    'Le dernier jour est passé, ou n’est pas un jour du calendrier.',
  'Enter the day until which the data are kept.':
    'Saisissez le jour jusqu’auquel les données sont conservées.',
  'Decide its lines first, or record what was set apart by hand.':
    'Décidez d’abord de ses lignes, ou consignez ce qui a été mis à part à la main.',
  'The gate is already setting these data apart.': 'Le sas met déjà ces données à part.',
  'No such hold was asked for.': 'Une telle conservation n’a pas été demandée.',
  'Nothing is kept by this hold.': 'Rien n’est conservé par cette mise à part.',
  'The gate is already letting these data go.': 'Le sas met déjà fin à cette conservation.',
  'The redirect is still open, so what was set apart may still be wanted.':
    'Le renvoi est encore ouvert : ce qui a été mis à part peut encore être demandé.',
  'Record what the agency did first; the hold ends by itself on its last day.':
    'Consignez d’abord ce que l’autorité a fait ; la conservation prend fin d’elle-même à son dernier jour.',
  'Have a custodian set it apart by hand, and record that here.':
    'Faites-le mettre à part à la main par un conservateur, et consignez-le ici.',
  'This is no hold of this demand.': 'Ce n’est pas une conservation de cette demande.',
  'Reload the demand and ask again.': 'Rechargez la demande et recommencez.',
  'The last day is over, or more than 400 days away.':
    'Le dernier jour est passé, ou éloigné de plus de 400 jours.',
  'A paper like this is for named people alone.':
    'Un document de ce genre est réservé à des personnes désignées.',
  'Counsel opens it in the national-security lane; file this one as not a demand.':
    'Le conseil juridique l’ouvre dans le domaine de la sécurité nationale ; classez celle-ci comme n’étant pas une demande.',
  'No process came within the term.': 'Aucun acte n’est arrivé dans le délai.',
  'From the record in {x}.': 'D’après le dossier tenu dans {x}.',
  'Erased as the retention policy says.': 'Effacé comme le prévoit la politique de conservation.',
  'The policy by which something was to leave was withdrawn.':
    'La règle en vertu de laquelle quelque chose devait partir a été retirée.',
  'Somebody who prepared or signed it stands aside.':
    'Une personne qui l’a préparée ou signée se tient à l’écart.',
  'Somebody who prepared or signed it may do so no more.':
    'Une personne qui l’a préparée ou signée n’en a plus le droit.',
  '{x} was closed before it was told. Its notice goes out by itself by mail to its last contacts when nothing forbids it any more. Counsel: find its address on record for a letter now, make sure by this time that the notice was read or posted, and record how.':
    '{x} a été fermé avant d’être informé. L’avis part de lui-même, par courriel, à ses derniers contacts dès que rien ne l’interdit plus. Conseil juridique : cherchez dès maintenant son adresse connue pour une lettre, assurez-vous d’ici là que l’avis a été lu ou posté, et consignez comment.',
  '{x} was closed before it was told. Its notice goes out by itself by mail to the next party of its chain when nothing forbids it any more. Counsel: find its address on record for a letter now, make sure by this time that the notice was read or posted, and record how.':
    '{x} a été fermé avant d’être informé. L’avis part de lui-même, par courriel, au maillon suivant de sa chaîne dès que rien ne l’interdit plus. Conseil juridique : cherchez dès maintenant son adresse connue pour une lettre, assurez-vous d’ici là que l’avis a été lu ou posté, et consignez comment.',
  'The certificate states in section G(d) that addressing the controller might harm the investigation.':
    'Le certificat indique à la section G, point d), que s’adresser au responsable du traitement pourrait nuire à l’enquête.',
  'The certificate states in section G(d) that the controller cannot be identified.':
    'Le certificat indique à la section G, point d), que le responsable du traitement ne peut pas être identifié.',
  'Nothing like this waits here.': 'Rien de tel n’attend ici.',
  'It has left, and cannot be taken back.': 'C’est parti, et ne peut plus être repris.',
  'Write again to say what is different.': 'Écrivez de nouveau pour dire ce qui est différent.',
  'Who sent it takes it back.': 'C’est à la personne qui l’a envoyé de le reprendre.',
  'Ask them at once.': 'Demandez-le-lui tout de suite.',
  'Something is about to leave.': 'Quelque chose est sur le point de partir.',
  'Close it when that has left, or take it back.': 'Clôturez une fois que c’est parti, ou reprenez-le.',
  'This was taken back, or was not sent.': 'Cela a été repris, ou n’a pas été envoyé.',
  'Look at the demand and send it again.': 'Relisez la demande et renvoyez.',
  'The same is about to leave.': 'La même chose est sur le point de partir.',
  'Wait until it has left, or take it back first.': 'Attendez que ce soit parti, ou reprenez-le d’abord.',
  'letters leave at once (live: after 30 seconds)':
    'les lettres partent aussitôt (en service : après 30 secondes)',
  'letters leave after {x} seconds (live: 30)': 'les lettres partent après {x} secondes (en service : 30)',
}
