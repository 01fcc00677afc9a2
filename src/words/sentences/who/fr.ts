// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'Your roles do not open a demand for this purpose.': 'Vos rôles n’ouvrent pas une demande à cette fin.',
  'Choose another purpose, or ask a colleague whose work it is.':
    'Choisissez une autre fin, ou demandez à un collègue dont c’est le travail.',
  'This purpose needs its reason.': 'Cette fin demande son motif.',
  'Say in a sentence why you open it. The customer reads it, unless the paper names others too.':
    'Dites en une phrase pourquoi vous l’ouvrez. Le client la lit, sauf si le document en nomme d’autres aussi.',
  'Opening this demand takes a short grant.':
    'Ouvrir cette demande exige un accès accordé pour peu de temps.',
  'Say what you open it for. The customer will see it.': 'Dites pourquoi vous l’ouvrez. Le client le verra.',
  'Subcontractors can neither approve nor see content.':
    'Les sous-traitants ne peuvent ni approuver ni voir le contenu.',
  'Ask an employee with this role to do it.': 'Demandez à un employé ayant ce rôle.',
  'Your roles do not include this step.': 'Vos rôles ne comprennent pas cette étape.',
  'This step is for: {x}.': 'Cette étape est pour : {x}.',
  'You signed in by your organisation’s account; a change of the system takes your passkey.':
    'Vous êtes connecté par le compte de votre organisation ; modifier le système exige votre clé d’accès.',
  'Sign out, sign in with your passkey, and do it again.':
    'Déconnectez-vous, reconnectez-vous avec votre clé d’accès et recommencez.',
  'Nobody recovers their own passkey.': 'Personne ne rétablit sa propre clé d’accès.',
  'Two other administrators do it together.': 'Deux autres administrateurs le font ensemble.',
  'Who asked for a recovery cannot confirm it.': 'Qui a demandé un rétablissement ne peut pas le confirmer.',
  'Another administrator confirms it, after speaking with the person.':
    'Un autre administrateur le confirme, après avoir parlé à la personne.',
  'This recovery has expired.': 'Ce rétablissement a expiré.',
  'Ask for it again.': 'Demandez-le de nouveau.',
  'Your roles do not include this page.': 'Vos rôles ne comprennent pas cette page.',
  'Nobody changes their own roles or employment, or removes themselves.':
    'Personne ne modifie ses propres rôles ou son emploi, ni ne se retire soi-même.',
  'Ask another administrator to do it.': 'Demandez-le à un autre administrateur.',
  'A subcontractor can never approve what leaves.': 'Un sous-traitant ne peut jamais approuver ce qui part.',
  'Take the role approver away, or make the person an employee.':
    'Retirez le rôle d’approbateur, ou faites de la personne une employée.',
  'A subcontractor comes with the firm that employs them, an employee without.':
    'Un sous-traitant vient avec l’entreprise qui l’emploie, un employé sans.',
  'Name the firm, or change the employment.': 'Nommez l’entreprise, ou changez l’emploi.',
  'This is the last administrator: without one nobody could administer.':
    'C’est le dernier administrateur : sans lui personne ne pourrait administrer.',
  'Make another person administrator first.': 'Faites d’abord d’une autre personne un administrateur.',
  'Only who has a demand hands it over.': 'Seul qui a une demande la transfère.',
  'Assign it instead.': 'Attribuez-la plutôt.',
  'It is already offered to somebody.': 'Elle est déjà offerte à quelqu’un.',
  'Take the offer back first.': 'Retirez d’abord l’offre.',
  'It is theirs already.': 'Elle est déjà à cette personne.',
  'Choose somebody else.': 'Choisissez quelqu’un d’autre.',
  'The note is missing.': 'La note manque.',
  'Say what the next person must know.': 'Dites ce que la prochaine personne doit savoir.',
  'It is not offered to anybody.': 'Elle n’est offerte à personne.',
  'The offer is not yours.': 'L’offre n’est pas pour vous.',
  'Ask who made it to take it back.': 'Demandez à son auteur de la retirer.',
  'It is offered to somebody else.': 'Elle est offerte à quelqu’un d’autre.',
  'Ask for it to be assigned to you.': 'Demandez qu’elle vous soit attribuée.',
  'This person cannot take this demand.': 'Cette personne ne peut pas prendre cette demande.',
  'Your roles do not assign demands.': 'Vos rôles n’attribuent pas de demandes.',
  'This is for: {x}.': 'Ceci est pour : {x}.',
  'This demand is closed.': 'Cette demande est close.',
  'Nothing of it is left to do.': 'Il n’en reste rien à faire.',
  'This is somebody else’s absence.': 'C’est l’absence de quelqu’un d’autre.',
  'Ask them, counsel or an administrator.':
    'Demandez à cette personne, au conseil juridique ou à un administrateur.',
  'Nobody covers for themselves.': 'Personne ne se remplace soi-même.',
  'The absence ends before it begins, or is over.': 'L’absence finit avant de commencer, ou est passée.',
  'Correct the days.': 'Corrigez les jours.',
  'That is more than a year.': 'C’est plus d’un an.',
  'Hand the demands over instead.': 'Transférez plutôt les demandes.',
  'This person cannot cover for them.': 'Cette personne ne peut pas la remplacer.',
  'Somebody else wrote this.': 'Quelqu’un d’autre a écrit ceci.',
  'Answer with a comment of your own.': 'Répondez par un commentaire à vous.',
  'A comment can be changed for {x} minutes.': 'Un commentaire peut être modifié pendant {x} minutes.',
  'Write another one that corrects it.': 'Écrivez-en un autre qui le corrige.',
  'Your roles do not write here.': 'Vos rôles n’écrivent pas ici.',
  'There are no words in it.': 'Il ne contient aucun mot.',
  'Write something.': 'Écrivez quelque chose.',
  'It is longer than {x} characters.': 'Il dépasse {x} caractères.',
  'Make it shorter.': 'Raccourcissez-le.',
  'Nobody is there who receives papers of national security.':
    'Il n’y a personne pour recevoir les documents de sécurité nationale.',
  'An administrator names them in the settings, or gives somebody the role counsel.':
    'Un administrateur les désigne dans les réglages, ou donne à quelqu’un le rôle de conseil juridique.',
  'Nobody named for it has said yet whether this is a paper of national security.':
    'Aucune personne désignée n’a encore dit si c’est un document de sécurité nationale.',
  'Say first whether it stays with you.': 'Dites d’abord si elle reste chez vous.',
  'It was said already what this paper is.': 'Il a déjà été dit ce qu’est ce document.',
  'Somebody named for it says what it is.': 'Une personne désignée dit ce que c’est.',
  'Ask one of the people named.': 'Demandez à l’une des personnes désignées.',
  'Accounts were looked up for it: it cannot be erased any more.':
    'Des comptes ont déjà été recherchés pour elle : elle ne peut plus être effacée.',
  'Keep the paper here.': 'Gardez le document ici.',
  'The reference is not that of this demand.': 'La référence n’est pas celle de cette demande.',
  'Type it as it stands above.': 'Saisissez-la comme elle figure ci-dessus.',
  'Papers of this authority are taken by hand alone: nothing of this was kept.':
    'Les documents de cette autorité ne sont reçus qu’en main propre : rien de ceci n’a été gardé.',
  'Hand it to the person named for such papers, or have the authority do so.':
    'Remettez-le à la personne désignée pour ces documents, ou demandez à l’autorité de le faire.',
  'One person alone is too few.': 'Une seule personne ne suffit pas.',
  'Name at least two, or nobody.': 'Désignez-en au moins deux, ou personne.',
  'There is no such authority in the directory.': 'Cette autorité ne figure pas dans l’annuaire.',
  'This lane is opened by employed counsel.': 'Ce domaine est ouvert par le conseil juridique employé.',
  'Hand the paper over to counsel in person.': 'Remettez le document en personne au conseil juridique.',
  'Nothing comes into this lane by mail, upload or file.':
    'Rien n’entre dans ce domaine par courriel, téléversement ou fichier.',
  'Enter it at the desk; the paper stays where it is kept.':
    'Saisissez-la au bureau ; le document reste où il est gardé.',
  'Who opens it is named in it.': 'Qui l’ouvre y est nommé.',
  'Name yourself among the people.': 'Nommez-vous parmi les personnes.',
  'Where the paper is kept is not said.': 'Il n’est pas dit où le document est gardé.',
  'Say where, so that it is found.': 'Dites où, pour qu’on le trouve.',
  'Say why this person is needed.': 'Dites pourquoi cette personne est nécessaire.',
  'You cannot take your own name away.': 'Vous ne pouvez pas retirer votre propre nom.',
  'Ask other named counsel to do it.': 'Demandez-le à un autre juriste nommé.',
  'This demand is not in the national-security lane.':
    'Cette demande n’est pas du domaine de la sécurité nationale.',
  'Your roles do not change the rota.': 'Vos rôles ne modifient pas l’astreinte.',
  'Ask counsel or an administrator.': 'Demandez au conseil juridique ou à un administrateur.',
  'You can say this of yourself alone.': 'Vous ne pouvez dire cela que de vous-même.',
  'Ask an administrator to record it.': 'Demandez à un administrateur de le consigner.',
  'An administrator ends this.': 'Un administrateur y met fin.',
  'Ask one, and say what has changed.': 'Demandez à l’un d’eux, et dites ce qui a changé.',
  'This is about you.': 'Ceci vous concerne.',
  'Another administrator ends it.': 'Un autre administrateur y met fin.',
  'You stand aside from this one.': 'Vous vous tenez à l’écart de celle-ci.',
  'A colleague takes it. An administrator can say more.':
    'Un collègue la prend. Un administrateur peut en dire plus.',
  'There is no such letter in this language.': 'Il n’y a pas de telle lettre dans cette langue.',
  'Somebody else has written a version since you read it.':
    'Quelqu’un d’autre a écrit une version depuis que vous l’avez lue.',
  'Look at both, and save yours again or take theirs.':
    'Regardez les deux, puis enregistrez à nouveau la vôtre ou prenez l’autre.',
  'This is the wording that stands already.': 'Cette formulation est déjà en place.',
  'Change a text, or leave it.': 'Modifiez un texte, ou laissez-la.',
  'Only counsel and administrators write the provider’s own wording of a letter.':
    'Seuls le conseil juridique et les administrateurs écrivent la formulation propre du fournisseur pour une lettre.',
  'Ask one of them.': 'Demandez à l’un d’eux.',
  'Who wrote this wording cannot approve it.': 'Qui a écrit cette formulation ne peut pas l’approuver.',
  'Another lawyer in the provider’s own employment reads it and approves it.':
    'Un autre juriste salarié du fournisseur lui-même la lit et l’approuve.',
  'This human has an account already.': 'Cette personne a déjà un compte.',
  'Change that account, or deactivate it first.': 'Modifiez ce compte ou désactivez-le d’abord.',
}
