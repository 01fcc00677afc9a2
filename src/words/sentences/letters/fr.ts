// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'A letter to the authority cannot be sent, because no address is known: add one in the directory, or send it by post and record it.':
    'Une lettre à l’autorité ne peut être envoyée, car aucune adresse n’est connue : ajoutez-en une au répertoire, ou envoyez-la par la poste et consignez-le.',
  'A letter of this lane is due and nothing of it goes by mail: hand it to the authority and record it.':
    'Une lettre de cette voie est due, et rien n’y passe par courriel : remettez-la à l’autorité et consignez-le.',
  'A letter to the authority came back: send it to another address, or by post and record it.':
    'Une lettre à l’autorité est revenue : envoyez-la à une autre adresse, ou par la poste et consignez-le.',
  'There is no such letter here.': 'Il n’y a pas de telle lettre ici.',
  'No such letter waits for anything here.': 'Aucune lettre de ce genre n’attend quoi que ce soit ici.',
  'Say why the authority need not have this letter.':
    'Dites pourquoi l’autorité peut se passer de cette lettre.',
  'It reached the authority on no such day.': 'Elle n’a pas pu parvenir à l’autorité ce jour-là.',
  'Enter a day from that of the letter until today.':
    'Indiquez un jour entre celui de la lettre et aujourd’hui.',
  'A letter to the authority did not arrive.': 'Une lettre à l’autorité n’est pas arrivée.',
  'Send it anew, record that it was posted, or say why it is not needed.':
    'Envoyez-la de nouveau, consignez qu’elle est postée, ou dites pourquoi elle n’est pas nécessaire.',
  'This address is not known of this authority.': 'Cette adresse n’est pas connue pour cette autorité.',
  'Choose one of the list, or have it added in the directory.':
    'Choisissez-en une dans la liste, ou faites-la ajouter au répertoire.',
  'The mail server refused what went to the address that is known.':
    'Le serveur de messagerie a refusé ce qui allait à l’adresse connue.',
  'Choose the address where the letter did not arrive, or have another added in the directory.':
    'Choisissez l’adresse à l’étape de la lettre qui n’est pas arrivée, ou faites-en ajouter une autre au répertoire.',
  'This paper did not come after the emergency.': 'Cet acte n’est pas arrivé après l’urgence.',
  'Choose the demand that holds the process which followed.':
    'Choisissez la demande qui contient l’acte de procédure venu ensuite.',
  'Who sent that demand is not established yet.': 'L’expéditeur de cette demande n’est pas encore établi.',
  'Complete its checks and its call-back first.': 'Terminez d’abord ses vérifications et son rappel.',
  'That demand comes from another authority.': 'Cette demande vient d’une autre autorité.',
  'Choose one of the same authority, or have counsel say why this one stands for it.':
    'Choisissez-en une de la même autorité, ou faites dire par le service juridique pourquoi celle-ci en tient lieu.',
  'Whether another authority stands for this one is counsel’s to say.':
    'C’est au service juridique de dire si une autre autorité tient lieu de celle-ci.',
  'Have counsel record it.': 'Faites-le consigner par le service juridique.',
  'Not everybody who is named here may know of that demand.':
    'Toutes les personnes nommées ici ne peuvent pas connaître cette demande.',
  'Have them named there first, or say in a message what came.':
    'Faites-les d’abord nommer là-bas, ou dites dans un message ce qui est arrivé.',
  'In this copy, or under its bars, stands what may be another tenant’s (page/line): {where}.':
    'Cette copie, ou ce que couvrent ses barres, contient ce qui peut concerner un autre client (page/ligne) : {where}.',
  'Blacken these lines on paper and scan it anew: a bar that is drawn over text leaves the text in the file.':
    'Noircissez ces lignes sur papier et numérisez de nouveau : une barre dessinée par-dessus laisse le texte dans le fichier.',
  'Nobody else has looked at the copy that was made by hand.':
    'Personne d’autre n’a regardé la copie faite à la main.',
  'Send it from the desk, and ask a colleague to look at it.':
    'Envoyez-la depuis le bureau, et demandez à un collègue de la regarder.',
  'Who made this copy cannot be the second to look at it.':
    'Qui a fait cette copie ne peut être la seconde personne à la regarder.',
  'Ask a colleague to look at each page.': 'Demandez à un collègue d’en regarder chaque page.',
  'The sentence names a customer, and neither an identifier of the paper nor its reach shows who that is.':
    'La phrase nomme un client, et ni un identifiant de l’acte ni sa portée ne montre qui c’est.',
  'Write it without the name and the domain. If the agency has to know whom it means, ask it to narrow its demand.':
    'Écrivez-la sans le nom ni le domaine. Si l’autorité doit savoir de qui il s’agit, demandez-lui de restreindre sa demande.',
  'The reason of a line names a customer, and neither an identifier of the paper nor its reach shows who that is.':
    'Le motif d’une ligne nomme un client, et ni un identifiant de l’acte ni sa portée ne montre qui c’est.',
  'Decide that line again, with a reason without the name and the domain.':
    'Décidez de nouveau cette ligne, avec un motif sans le nom ni le domaine.',
  'The directory says since that a customer is an organisation.':
    'L’annuaire dit depuis qu’un client est une organisation.',
  'Decide its lines again: it is asked first, or has an exception from the list.':
    'Décidez de nouveau ses lignes : il est sollicité d’abord, ou une exception de la liste s’applique.',
  'An order or a statute of secrecy binds this letter.':
    'Une ordonnance ou une loi de confidentialité lie cette lettre.',
  'Hand it to counsel: what it may ask for is counsel’s to say.':
    'Transmettez-la au service juridique : c’est à lui de dire ce qu’elle peut demander.',
  'Neither an identifier of the paper nor its reach shows who the customer is.':
    'Ni un identifiant de l’acte ni sa portée ne montre qui est le client.',
  'Hand it to counsel, who asks the agency to narrow its demand.':
    'Transmettez-la au service juridique, qui demande à l’autorité de restreindre sa demande.',
  'Ask the agency for a way to the customer that the secrecy leaves open: counsel sends the letter.':
    'Demandez à l’autorité une voie vers le client que la confidentialité laisse ouverte : le service juridique envoie la lettre.',
  'The paper does not show who the customer is: counsel asks the agency to narrow it.':
    'L’acte ne montre pas qui est le client : le service juridique demande à l’autorité de le restreindre.',
  'What the paper asks for is not set apart.': 'Ce que l’acte demande n’est pas mis à part.',
  'Have it set apart first, or have counsel say why the letter goes before.':
    'Faites-le d’abord mettre à part, ou que le service juridique dise pourquoi la lettre part avant.',
  'Only counsel lets the letter go before anything is set apart.':
    'Seul le service juridique laisse partir la lettre avant toute mise à part.',
  'Have it set apart first, or hand it to counsel.':
    'Faites-le d’abord mettre à part, ou transmettez-la au service juridique.',
}
