// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'The table is empty. Its first line names the columns.':
    'Le tableau est vide. Sa première ligne nomme les colonnes.',
  'Columns are missing: {x}. Known are: {y}.': 'Il manque des colonnes : {x}. Colonnes connues : {y}.',
  'Columns are not known: {x}. Known are: {y}.': 'Colonnes inconnues : {x}. Colonnes connues : {y}.',
  'The column {x} is there twice.': 'La colonne {x} figure deux fois.',
  'It has {x} cells, the header has {y}. Is a cell with a comma in it quoted?':
    'Elle a {x, plural, one {# cellule} other {# cellules}}, l’en-tête en a {y}. Une cellule qui contient une virgule est-elle entre guillemets ?',
  'Its cell {x} holds a character that cannot be kept.':
    'Sa cellule {x} contient un caractère qui ne peut être conservé.',
  'The table is not in UTF-8. Save it as “CSV UTF-8”.':
    'Le tableau n’est pas en UTF-8. Enregistrez-le comme « CSV UTF-8 ».',
  'A quote is not closed, or a line is longer than 64 kB.':
    'Un guillemet n’est pas fermé, ou une ligne dépasse 64 ko.',
  'A quote stands within a cell. Quote the whole cell, and double the quotes in it.':
    'Un guillemet figure à l’intérieur d’une cellule. Mettez toute la cellule entre guillemets, et doublez ceux qu’elle contient.',
  'Correct the table and upload it again.': 'Corrigez le tableau et envoyez-le de nouveau.',
  'Correct the table and try again.': 'Corrigez le tableau et réessayez.',
  'Correct the line.': 'Corrigez la ligne.',
  'It was received in the future.': 'La réception est dans le futur.',
  'Correct the date.': 'Corrigez la date.',
  'It was served after it was received.': 'La signification est postérieure à la réception.',
  'Correct one of the two, or leave served empty.': 'Corrigez l’une des deux, ou laissez served vide.',
  'The tenant was told in the future.': 'Le client aurait été informé dans le futur.',
  'Secrecy binds towards a tenant.': 'Le secret vaut à l’égard d’un client.',
  'Name the tenant.': 'Nommez le client.',
  'The tenant was told, so no secrecy binds towards it.':
    'Le client a été informé : aucun secret ne vaut donc à son égard.',
  'Empty told, or the columns of secrecy.': 'Videz told, ou les colonnes du secret.',
  'What forbids notice is not said.': 'Ce qui interdit de notifier n’est pas dit.',
  'Name the order or the statute.': 'Nommez l’ordonnance ou la loi.',
  'What was answered has no outcome.': 'Ce qui a reçu réponse n’a pas d’issue.',
  'Write one of: {x}.': 'Écrivez l’un de : {x}.',
  'An open demand has no outcome yet.': 'Une demande en cours n’a pas encore d’issue.',
  'Empty it, or write “answered” as its status.': 'Videz la cellule, ou écrivez « answered » comme status.',
  'Which accounts of the tenant it is about is not said.':
    'Les comptes du client dont il s’agit ne sont pas nommés.',
  'Name at least one identifier.': 'Nommez au moins un identifiant.',
  'It is empty.': 'La cellule est vide.',
  'Every demand needs it.': 'Toute demande en a besoin.',
  'Fill it in.': 'Remplissez-la.',
  'It is too long.': 'Le texte est trop long.',
  'It has more than {x} characters.': 'Le texte dépasse {x} caractères.',
  'Shorten it.': 'Raccourcissez-le.',
  'It is no day of the calendar.': 'Ce jour n’existe pas au calendrier.',
  'Write it as 2026-11-25.': 'Écrivez-le sous la forme 2026-11-25.',
  'This word is not known.': 'Ce mot n’est pas connu.',
  'It is no day and no time with its zone.': 'Ce n’est ni un jour ni une heure avec son fuseau.',
  'Write it as 2026-11-25 or 2026-11-25T16:30:00+01:00.':
    'Écrivez-le sous la forme 2026-11-25 ou 2026-11-25T16:30:00+01:00.',
  'This tenant is not in the directory.': 'Ce client n’est pas dans l’annuaire.',
  'Import the tenants first, or correct its id.':
    'Importez d’abord les clients, ou corrigez son identifiant.',
  'A mail address among them is none.': 'L’une des adresses électroniques n’en est pas une.',
  'Correct it, or write it as account:NAME.': 'Corrigez-la, ou écrivez account:NOM.',
  'It is no code of a country.': 'Ce n’est pas un code de pays.',
  'Write its two capital letters, as DE.': 'Écrivez ses deux majuscules, comme DE.',
  'No law pack has this instrument.': 'Aucun recueil ne connaît ce type de document.',
  'Write an instrument of the packs (see duly law matrix), or nothing; its name may go into note.':
    'Écrivez un type des recueils (voir duly law matrix), ou rien ; son nom peut aller dans note.',
  'A paper of national security does not come by table.':
    'Un document de sécurité nationale ne s’importe pas par tableau.',
  'Leave it out: counsel opens it for named people.':
    'Retirez-le : le conseil juridique l’ouvre pour des personnes nommées.',
  'It was taken in before, with other words.': 'Elle a déjà été importée, avec un autre contenu.',
  'Change that demand at the desk, and take this line out or put back what it said.':
    'Modifiez la demande au bureau, et retirez cette ligne ou rétablissez son contenu.',
  'This reference stands in line {x} too.': 'Cette référence figure aussi à la ligne {x}.',
  'It stopped. What was taken in stays: run it again, it goes on where it stood.':
    'L’import s’est arrêté. Ce qui est importé reste : relancez-le, il reprend où il en était.',
  'It says of no known record what it is.': 'La ligne ne dit pas ce qu’elle est.',
  'This tenant is in the table twice.': 'Ce client figure deux fois dans le tableau.',
  'Keep one of the lines.': 'Gardez une seule des lignes.',
  'Its tenant has no line of its own in the table.': 'Son client n’a pas de ligne à lui dans le tableau.',
  'Add a line with record “tenant” for it.': 'Ajoutez pour lui une ligne avec record « tenant ».',
  'It is no id.': 'Ce n’est pas un identifiant.',
  'Write 2 to 64 small letters, digits, - and _, and begin with a letter or a digit.':
    'Écrivez de 2 à 64 minuscules, chiffres, - et _, en commençant par une lettre ou un chiffre.',
  'It is no code of a language.': 'Ce n’est pas un code de langue.',
  'Write two small letters, as de.': 'Écrivez deux minuscules, comme de.',
  'It is no domain.': 'Ce n’est pas un domaine.',
  'Write it as example.org; several are parted by |.':
    'Écrivez-le sous la forme example.org ; séparez-en plusieurs par |.',
  'It is no mail address.': 'Ce n’est pas une adresse électronique.',
  'Write it as name@example.org.': 'Écrivez-la sous la forme name@example.org.',
  'It is no number of hours.': 'Ce n’est pas un nombre d’heures.',
  'Write a whole number from {x} to {y}.': 'Écrivez un nombre entier de {x} à {y}.',
  'There are more than {x} of them.': 'Il y en a plus de {x}.',
  'Leave some out.': 'Retirez-en.',
  'It cannot be read.': 'Cela ne peut être lu.',
  'Correct this cell.': 'Corrigez cette cellule.',
  'This tenant is given twice.': 'Ce client est donné deux fois.',
  'Keep one of the two.': 'Gardez l’un des deux.',
  'This tenant was merged or closed.': 'Ce client a été fusionné ou fermé.',
  'Give a new tenant a new id.': 'Donnez à un nouveau client un nouvel identifiant.',
  'A new tenant comes with its key in your systems.':
    'Un nouveau client vient avec sa clé dans vos systèmes.',
  'Add it as your sources report it.': 'Ajoutez-la telle que vos sources l’indiquent.',
  'This key is another tenant’s.': 'Cette clé est celle d’un autre client.',
  'Give each tenant its own key.': 'Donnez à chaque client sa propre clé.',
  'Nobody of it would get notices.': 'Personne n’y recevrait les notifications.',
  'Add a contact with “notice” among what it receives, or a party that has one.':
    'Ajoutez un contact dont receives contient « notice », ou une partie qui en a un.',
  'Anybody may have an address at {x}.': 'N’importe qui peut avoir une adresse chez {x}.',
  'Leave it out: a domain here is one that only this tenant has.':
    'Laissez-le de côté : un domaine ici est à ce client seul.',
  'The domain {x} is another tenant’s.': 'Le domaine {x} est celui d’un autre client.',
  'Give it to the one whose accounts it names.': 'Donnez-le à celui dont il nomme les comptes.',
  'The domain {x} can be taken for {y} of another tenant.':
    'Le domaine {x} peut être pris pour {y} d’un autre client.',
  'Check how it is written. If it is really theirs, leave it out: authorities are then asked without it.':
    'Vérifiez comment il s’écrit. S’il est bien à ce client, retirez-le : les autorités sont alors interrogées sans lui.',
  'The contact id {x} is another tenant’s.': 'L’identifiant de contact {x} est celui d’un autre client.',
  'Give this contact an id of its own.': 'Donnez à ce contact son propre identifiant.',
  'A contact is given twice.': 'Un contact est donné deux fois.',
  'A role of the chain is given twice.': 'Un rôle de la chaîne est donné deux fois.',
  'Keep one party for each role.': 'Gardez une partie par rôle.',
  'A tenant is no party of its own chain.': 'Un client n’est pas partie de sa propre chaîne.',
  'Leave party_tenant empty.': 'Laissez party_tenant vide.',
  'This party is no active tenant.': 'Cette partie n’est pas un client actif.',
  'Give that tenant too, or leave party_tenant empty and give contacts with this party.':
    'Donnez aussi ce client, ou laissez party_tenant vide et donnez des contacts de cette partie.',
  'A party that is no tenant here needs its name.': 'Une partie qui n’est pas cliente ici doit avoir un nom.',
  'Add the name.': 'Ajoutez le nom.',
  'A redirect, a longer term or a challenge concerns a tenant.':
    'Un renvoi, un délai prolongé ou une contestation concerne un client.',
  'What was answered has no longer term.': 'Ce qui a reçu réponse n’a pas de délai prolongé.',
  'Empty it, or write “open” as its status.': 'Videz la cellule, ou écrivez « open » comme status.',
  'What was answered has no production left to challenge.':
    'Ce qui a reçu réponse n’a plus de remise à contester.',
  'Another line of this demand says something else here.':
    'Une autre ligne de cette demande dit ici autre chose.',
  'Write the same in both, or leave it empty in the further line. Another demand has another reference.':
    'Écrivez la même chose dans les deux, ou laissez vide la ligne suivante. Une autre demande a une autre référence.',
  'The secrecy ends before it begins.': 'Le secret prend fin avant de commencer.',
  'Correct one of the two days.': 'Corrigez l’une des deux dates.',
  'When the redirect left is not said.': 'La date d’envoi du renvoi n’est pas dite.',
  'Write its day, or empty what became of it.': 'Écrivez sa date, ou videz ce qu’il en est advenu.',
  'Until when there is more time is not said.': 'Jusqu’à quand le délai est prolongé n’est pas dit.',
  'Write the day, or empty who gave it.': 'Écrivez la date, ou videz qui l’a accordé.',
  'Say who granted it and where that is written.': 'Dites qui l’a accordée et où cela est écrit.',
  'Have counsel bring the table in, or leave these columns empty.':
    'Faites reprendre le tableau par un juriste, ou laissez ces colonnes vides.',
  'What was filed is not said.': 'Ce qui a été déposé n’est pas dit.',
  'Write the kind of the challenge, or empty the rest.':
    'Écrivez le type de contestation, ou videz le reste.',
  'When it was filed is missing.': 'La date du dépôt manque.',
  'Write the day.': 'Écrivez la date.',
  'Empty it, or name the challenge of the production.':
    'Videz la cellule, ou nommez la contestation de la remise.',
  'What this kind of challenge is about is not said, or cannot be that.':
    'Ce que vise ce type de contestation n’est pas dit, ou ne peut être cela.',
  'Say which order stays production and where it stands.':
    'Dites quelle ordonnance suspend la remise et où elle se trouve.',
  'When production was stayed is not said.': 'La date de la suspension de la remise n’est pas dite.',
  'Write the day of the order, or empty which it is.':
    'Écrivez la date de l’ordonnance, ou videz laquelle c’est.',
  'Of several lines of one demand each names its tenant.':
    'De plusieurs lignes d’une demande, chacune nomme son client.',
  'Another line about this tenant says something else here.':
    'Une autre ligne sur ce client dit ici autre chose.',
  'Write it in one of its lines and leave it empty in the others.':
    'Écrivez-le dans l’une de ses lignes et laissez-le vide dans les autres.',
  'Put the lines of one demand one below another, and give another demand a reference of its own.':
    'Mettez à la suite les lignes d’une même demande, et donnez à une autre demande sa propre référence.',
}
