// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'Production falls due soon: decide the tenant’s objection.':
    'La remise arrive bientôt à échéance : tranchez l’opposition du client.',
  'The secrecy has ended and a longer one was asked for: record what the court decided.':
    'Le secret a pris fin et un plus long a été demandé : consignez ce que le tribunal a décidé.',
  'A message came: read it and record what follows from it.':
    'Un message est arrivé : lisez-le et consignez ce qui en découle.',
  'A message came, and one person was told alone under a secrecy, who can only answer by mail: counsel reads whether it is an objection.':
    'Un message est arrivé, et sous secret une seule personne a été informée, qui ne peut répondre que par courriel : le conseil juridique lit s’il s’agit d’une opposition.',
  'A message came since the secrecy was last looked at: read whether it lengthens it.':
    'Un message est arrivé depuis le dernier examen du secret : lisez s’il le prolonge.',
  'A secrecy without a stated end was counted for another half-year: look whether it still binds.':
    'Un secret sans fin indiquée a été compté pour un semestre de plus : vérifiez s’il oblige encore.',
  'A secrecy ends within fourteen days: check the docket for an extension.':
    'Un secret prend fin dans les quatorze jours : consultez le rôle du tribunal pour une prolongation.',
  'A second person approves that the customer is not asked first.':
    'Une deuxième personne approuve que le client ne soit pas interrogé d’abord.',
  'No mail reached the tenant: name another contact in the directory, or send the notice by post and record it.':
    'Aucun courriel n’a atteint le client : nommez un autre contact dans l’annuaire, ou envoyez la notification par la poste et consignez-le.',
  'No mail reached the tenant: send the notice by post and record it.':
    'Aucun courriel n’a atteint le client : envoyez la notification par la poste et consignez-le.',
  'The tenant answered: read it and say what follows from it.':
    'Le client a répondu : lisez sa réponse et dites ce qui en résulte.',
  'The tenant has gone to court: record its challenge, or say what follows from it.':
    'Le client a saisi la justice : consignez sa contestation, ou dites ce qui en résulte.',
  'Read the paper for secrecy.': 'Lisez le document quant au secret.',
  'A second person confirms the secrecy reading.': 'Une deuxième personne confirme la lecture du secret.',
  'Whether the tenant may be told is not clear: decide it.':
    'Il n’est pas clair si le client peut être informé : décidez-le.',
  'Tell the tenant, with its copy.': 'Informez le client, avec sa copie.',
  'The law’s answer forbids notice and the reading found nothing: read the paper again.':
    'La réponse du droit interdit d’informer et la lecture n’a rien trouvé : relisez le document.',
  'The term cuts the tenant’s window: ask the authority for more time.':
    'Le terme coupe le délai d’opposition du client : demandez plus de temps à l’autorité.',
  'Decide the tenant’s objection.': 'Tranchez l’opposition du client.',
  'Counsel upheld the objection: decide these lines anew.':
    'Le conseil juridique a accueilli l’opposition : décidez ces lignes à nouveau.',
  'The tenant’s window to object is open.': 'Le délai d’opposition du client court.',
  'A package went out after its authorisation was revoked: say what is done about it.':
    'Un colis est sorti après la révocation de son autorisation : dites ce qu’il en est fait.',
  'Filed as not a demand.': 'Classé comme n’étant pas une demande.',
  'Production falls due and nothing suspends it: produce, obtain a stay, or decide to risk contempt.':
    'La remise arrive à échéance et rien ne la suspend : remettez, obtenez un sursis, ou décidez de risquer des sanctions.',
  'The docket says that the secrecy was lifted: read the order, and record its end.':
    'Le rôle du tribunal indique que le secret a été levé : lisez la décision et consignez sa fin.',
  'The challenge of the secrecy was granted: record its end.':
    'La contestation du secret a été accueillie : consignez sa fin.',
  'Answered in the system before this one; the tenant is told when secrecy ends.':
    'Répondu dans le système précédent ; le client est informé quand le secret prend fin.',
  'A challenge is open: its ruling or withdrawal is awaited.':
    'Une contestation est en cours : sa décision ou son retrait est attendu.',
  'Say whether this is a paper of national security: until then only the people named see it.':
    'Dites si c’est un document de sécurité nationale : jusque-là, seules les personnes désignées le voient.',
  'Confirm what the paper says.': 'Confirmez ce que dit le document.',
  'Check who sent it.': 'Vérifiez qui l’a envoyé.',
  'Call back through the directory; not by who took it in.':
    'Rappelez par l’annuaire ; pas la personne qui l’a pris.',
  'Look up the accounts.': 'Recherchez les comptes.',
  'The gate is looking up the accounts.': 'Le sas recherche les comptes.',
  'The gate is setting apart what the paper asks for.': 'Le sas met à part ce que le document demande.',
  'An emergency is claimed: record who is in danger, of what, and the least that helps.':
    'Une urgence est invoquée : consignez qui est en danger, de quoi, et le minimum utile.',
  'Call the officer’s supervisor on the directory’s number; not by who recorded the danger.':
    'Appelez le supérieur de l’agent au numéro de l’annuaire ; pas la personne qui a consigné le danger.',
  'Ask the law.': 'Interrogez le droit.',
  'The call-back was denied: release nothing.': 'Le rappel a été démenti : ne remettez rien.',
  'Decide {x} open line.': '{x, plural, one {Décidez # ligne ouverte.} other {Décidez # lignes ouvertes.}}',
  'Decide {x} open lines.': '{x, plural, one {Décidez # ligne ouverte.} other {Décidez # lignes ouvertes.}}',
  'Set apart what the paper asks for, then ask the agency to go to the customer.':
    'Conservez ce que le document demande, puis priez l’autorité de s’adresser au client.',
  'Ask the agency to go to the customer: send the letter.':
    'Priez l’autorité de s’adresser au client : envoyez la lettre.',
  'The agency was asked to go to the customer.': 'L’autorité a été priée de s’adresser au client.',
  'The agency came back to us: decide the redirected lines.':
    'L’autorité est revenue vers nous : décidez les lignes renvoyées.',
  'The officer fetches the package.': 'L’agent retire le colis.',
  'Prepare the authorisation.': 'Préparez l’autorisation.',
  'Two people sign.': 'Deux personnes signent.',
  'A second person signs.': 'Une seconde personne signe.',
  'The gate refused: revoke and prepare anew.': 'Le sas a refusé : révoquez et préparez de nouveau.',
  'The gate waits for the log, then collects.': 'Le sas attend le journal public, puis extrait.',
  'The custodian signs the certificate.': 'Le gardien des données signe le certificat.',
  'The gate seals the package.': 'Le sas scelle le colis.',
  'Waiting for the log, then the package goes out.': 'En attente du journal public, puis le colis part.',
  'Close and count it.': 'Closez-la et comptez-la.',
  'Close and count it once the answer is out: no letter has told the agency what was decided.':
    'Closez-la et comptez-la une fois la réponse partie : aucune lettre n’a encore dit à l’autorité ce qui a été décidé.',
  'The agency withdrew it: close and count it.': 'L’autorité l’a retirée : closez-la et comptez-la.',
  'The agency withdrew it, and a challenge is open: record how it ended.':
    'L’autorité l’a retirée et une contestation est en cours : consignez comment elle a pris fin.',
  'The agency withdrew it: let go what was set apart, then close and count it.':
    'L’autorité l’a retirée : libérez ce qui a été mis de côté, puis closez-la et comptez-la.',
  'The agency withdrew it: confirm what the paper says, so that it is counted.':
    'L’autorité l’a retirée : confirmez ce que dit le document, pour qu’elle soit comptée.',
  'Closed; process has to follow the emergency. The authority is reminded by itself.':
    'Close ; un acte doit suivre l’urgence. Un rappel part de lui-même à l’autorité.',
  'Closed; the late notice goes out, by itself if it can.':
    'Close ; la notification tardive part, d’elle-même si possible.',
  'Closed; a tenant is told when secrecy ends.': 'Close ; un client est informé quand le secret prend fin.',
  'Closed; the officer has not fetched it yet.': 'Close ; l’agent ne l’a pas encore retiré.',
  'Closed and counted.': 'Close et comptée.',
  'It needs two people’s signatures and the log’s proof.':
    'Il faut les signatures de deux personnes et la preuve du journal public.',
  'Filed as not a demand: another person looks at it once more.':
    'Classé comme n’étant pas une demande : une autre personne le regarde encore une fois.',
  'The answer is out and the challenge of the other lines has ended: take in what the court orders as a new demand and link it.':
    'La réponse est partie et la contestation des autres lignes a pris fin : enregistrez ce que le tribunal ordonne comme une nouvelle demande et liez-la.',
  'Lines are decided as challenged and nothing stands behind them: file the challenge, or decide them anew.':
    'Des lignes sont décidées comme contestées et rien ne les soutient : déposez la contestation, ou décidez-en à nouveau.',
  'Lines are decided as challenged, and nothing stands behind them.':
    'Des lignes sont décidées comme contestées, et rien ne les soutient.',
  'Take in what the court orders as a new demand and link it, or decide them anew.':
    'Enregistrez ce que le tribunal ordonne comme une nouvelle demande et liez-la, ou décidez-en à nouveau.',
  'File the challenge, or decide them anew.': 'Déposez la contestation, ou décidez-en à nouveau.',
  'More is to leave than the tenant was told: tell it again, with its copy.':
    'On doit communiquer plus que ce qui a été annoncé au client : informez-le de nouveau, avec sa copie.',
  'More is to leave and an order forbids to say who asks: tell the tenant without that name, have it lifted, or decide these lines as it was told.':
    'Plus doit être communiqué et une ordonnance interdit de dire qui demande : informez le client sans ce nom, faites-la lever, ou décidez ces lignes comme il en a été informé.',
  'An order of a part keeps the tenant from being told that more is to leave: have it lifted, or decide these lines as it was told.':
    'Une ordonnance sur une partie empêche d’informer le client que plus doit être communiqué : faites-la lever, ou décidez ces lignes comme il en a été informé.',
  'Here the authority tells the customer: record the law’s silence as a secrecy by statute.':
    'Ici, c’est l’autorité qui informe le client : consignez le silence imposé par le droit comme un secret légal.',
  'The notice is held for now, and nothing leaves before it is out.':
    'La notification est encore retenue, et rien n’est communiqué avant son envoi.',
  'A person looks at the tenant’s copy first, or makes it by hand: then tell it.':
    'Une personne relit d’abord la copie destinée au client, ou la fait à la main : prévenez-le ensuite.',
  'Call back and compare the words of the officer’s key: nothing is sealed to a key that nobody read out.':
    'Rappelez et comparez les mots de la clé de l’agent : rien n’est scellé pour une clé que personne n’a lue à voix haute.',
  'The tenant objects, and nothing of its data is to leave: read it, so that it is told.':
    'Le client s’oppose, et rien de ses données ne doit être transmis : lisez son opposition, afin qu’il en soit informé.',
  'A notice still waits for the court’s answer to a longer secrecy: look into the docket, or ask the court, and record what it decided.':
    'Une notification attend encore la réponse du tribunal sur un secret prolongé : consultez le rôle du tribunal, ou demandez au tribunal, et consignez ce qu’il a décidé.',
  'The secrecy has ended and a longer one was asked for: look into the docket for the court’s answer.':
    'Le secret a pris fin et une prolongation a été demandée : cherchez au rôle la réponse du tribunal.',
  'A notice waits for the court’s answer to a longer secrecy; the docket is looked into again on the day that stands here.':
    'Une notification attend la réponse du tribunal sur un secret prolongé ; le rôle est consulté de nouveau le jour indiqué ici.',
  'The record of the system before this one says that a tenant was told, or is the authority’s to tell: another person looks.':
    'L’enregistrement du système précédent dit qu’un client a été informé, ou que l’autorité s’en charge : une autre personne vérifie.',
  'No customer of ours is known to be concerned yet.':
    'Aucun de nos clients n’est encore connu comme concerné.',
  'The look-up of the accounts says who is.': 'La recherche des comptes dira lequel l’est.',
  'Prepare it, and have two other people sign it.':
    'Préparez-la, et faites-la signer par deux autres personnes.',
  'Somebody has said that a secrecy ended before its time: another person looks at it and confirms.':
    'Quelqu’un a dit qu’un secret avait pris fin avant son terme : une autre personne vérifie et confirme.',
  'Nobody asks for what was set apart any more: let it go, then close and count it.':
    'Personne ne demande plus ce qui est conservé : libérez-le, puis clôturez et comptez.',
  'What was set apart is still kept, because the gate could not let it go: see to it at the source, and record its end.':
    'Ce qui était conservé l’est encore, car le sas n’a pas pu le libérer : occupez-vous-en à la source et consignez-en la fin.',
  'The term to appeal a ruling ends: record the appeal, or that there is none.':
    'Le délai de recours prend fin : consignez le recours, ou qu’il n’y en a pas.',
  'The day of a hearing is over: record that it was held, its new day, or what was ruled.':
    'Le jour d’une audience est passé : consignez qu’elle a eu lieu, son nouveau jour ou ce qui a été décidé.',
  'The stay of a court ends soon: record a longer one, or production goes on after its last day.':
    'Le sursis d’un tribunal prend bientôt fin : consignez-en un plus long, ou la remise se poursuit après son dernier jour.',
  'The last day to challenge is near and nothing is filed: file it, or let the day pass.':
    'Le dernier jour pour contester approche et rien n’est déposé : déposez la contestation, ou laissez passer le jour.',
  'The law names somebody whom the notice does not reach: have them told, or say why not.':
    'La loi désigne quelqu’un que l’avis n’atteint pas : faites-le informer, ou dites pourquoi non.',
  'A tenant consented: verify it by a second piece of evidence. Otherwise what it names stays declined.':
    'Un client a consenti : vérifiez-le par une seconde preuve. Sinon, ce qu’il nomme reste refusé.',
}
