// French.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'notice.subject': 'Demande d’une autorité portant sur vos données : {reference}',
  'notice.first': '{who} nous a demandé des données vous concernant. Nous avons reçu l’acte le {at}.',
  'notice.first_late':
    '{who} nous a demandé des données vous concernant le {at}. La loi nous interdisait de vous en informer jusqu’à présent.',
  'notice.first_further':
    'Le {told}, nous vous avons informés d’une demande portant sur vos données ({who}). Depuis, nous avons dû garder le silence à ce sujet jusqu’à présent. Voici où en est l’affaire aujourd’hui.',
  'notice.unnamed': 'Une autorité que nous ne pouvons pas encore nommer',
  'notice.kind': 'Nature de l’acte : {instrument}. La copie est jointe.',
  'notice.withheld':
    'La copie de l’acte est retenue : une obligation de secret couvre encore {what}. À sa fin, nous vous envoyons de nous-mêmes le reste et la copie.',
  'notice.part.fact': 'l’existence d’une demande',
  'notice.part.agency': 'l’identité de l’autorité',
  'notice.part.content': 'le contenu de l’acte',
  'notice.asked': 'Ce qui a été demandé',
  'notice.answer': 'Ce que nous répondons, et pourquoi',
  'notice.do': 'Ce que vous pouvez faire',
  'notice.do_late':
    'Connectez-vous sur {host} pour voir ce qui a été transmis, quand, et le reçu que vous pouvez vérifier vous-mêmes.',
  'notice.do_nothing':
    'Aucune de vos données n’est partie. Connectez-vous sur {host} pour voir ce que nous avons répondu.',
  'notice.do_see': 'Connectez-vous sur {host} pour voir où en est la demande.',
  'notice.do_until':
    'Jusqu’au {at}, vous pouvez vous opposer, répondre vous-mêmes à l’autorité, demander du temps ou nous dire que vous ne vous opposez pas : connectez-vous sur {host}. Si vous vous opposez, nous attendons la décision de notre conseil.',
  'notice.no_window':
    'Le délai de l’autorité ne laisse pas le temps de vous attendre. Connectez-vous sur {host} pour consulter la demande et nous écrire : ce qui n’est pas encore parti, nous l’arrêtons encore en cas d’opposition.',
  'notice.at_once':
    'Dans cette urgence, nous n’attendons pas votre réponse. Connectez-vous sur {host} pour consulter la demande et nous écrire : ce qui n’est pas encore parti, nous l’arrêtons encore en cas d’opposition.',
  'notice.ours': 'Comment savoir que ceci vient de nous',
  'notice.code': 'Code affiché dans votre console',
  'notice.copy': 'SHA-256 de la copie',
  'notice.copy_subject': 'Copie de l’acte pour vous, référence {reference}',
  'notice.copy_made':
    'Ceci est une restitution établie à partir du texte de l’acte, qui figure dans sa propre langue. Les lignes qui concernent d’autres clients sont noircies ; elles ne sont pas dans ce fichier. Le reçu indique l’empreinte de l’acte tel que signifié et celle de cette copie.',
  'notice.copy_page': '{title} : page {n, number}',
  'notice.copy_withheld': 'La copie est retenue',
  'notice.reference': 'Référence',
  'notice.never':
    'Nous ne vous demandons jamais de mot de passe, de code ni de paiement, et n’envoyons jamais de lien qui vous connecte. Ce texte est signé ; les dernières lignes sont la signature.',
  'longer.subject': 'Vous avez plus de temps pour vous opposer : {reference}',
  'longer.told_anew':
    'Notre premier courriel de la notification {reference} est revenu. Votre délai pour vous opposer court à partir de celui qui vous est parvenu, et il est plus long qu’il ne l’indique.',
  'longer.more_time':
    'L’autorité a accordé plus de temps dans la demande {reference}. Votre délai pour vous opposer est plus long que ne l’indique notre notification.',
  'longer.counsel':
    'Nous vous accordons plus de temps dans la demande {reference}. Votre délai pour vous opposer est plus long que ne l’indique notre notification.',
  'longer.until': 'Vous pouvez vous opposer jusqu’au {at} : connectez-vous sur {host}.',
  'longer.post':
    'Votre délai pour vous opposer court à partir de cette lettre, et non du moment indiqué ci-dessous : vous pouvez vous opposer jusqu’au {at}.',
  'drill.subject':
    'EXERCICE : comment {provider} vous informerait d’une demande d’une autorité ({reference})',
  'drill.heading': 'Ceci est un exercice',
  'drill.first':
    'Aucune autorité n’a rien demandé. {provider} vérifie si un avis vous parviendrait. Un vrai avis ressemble à ce courriel : texte brut, copie de l’acte de l’autorité en pièce jointe, un code, une signature dans les dernières lignes.',
  'drill.do':
    'Connectez-vous sur {host} comme d’habitude, ouvrez « Exercices » et choisissez le code indiqué ci-dessous. Cela montre que cette adresse fonctionne, et à quelle vitesse.',
  'drill.code': 'Code parmi ceux affichés dans votre console',
  'drill.attachment': 'SHA-256 de la pièce jointe',
  'drill.never':
    'Nous ne vous demandons jamais de mot de passe, de code ni de paiement, et n’envoyons jamais de lien qui vous connecte. Ce texte est signé ; les dernières lignes sont la signature. C’était un exercice : rien d’autre n’en découle.',
  'drill.copy':
    'EXERCICE {reference}{br}{br}Dans un avis, la copie de l’acte de l’autorité est jointe ici.{br}Il n’y a pas d’acte : aucune autorité n’a rien demandé à {provider}.{br}',
  'change.subject': '{provider} : quelqu’un veut modifier qui est informé des demandes',
  'change.first':
    '{asker} a demandé à {provider} {what, select, add {d’ajouter un contact pour votre organisation} other {de vous modifier en tant que contact de votre organisation}} : qui est informé quand une autorité demande vos données. Rien ne change sans votre confirmation dans les sept jours.',
  'change.right':
    'Si c’est exact, ouvrez cette adresse, connectez-vous avec votre clé d’accès, regardez la modification et confirmez-la :',
  'change.wrong':
    'Sinon, connectez-vous comme d’habitude, arrêtez la modification sous « Contacts et courriels » et appelez-nous : {phone} ({hours}). Nous ne vous demandons jamais de mot de passe, de code ni de paiement, et n’envoyons jamais de lien qui vous connecte.',
  'invitation.subject': 'Votre accès au portail de {provider} pour les demandes légales',
  'invitation.first':
    'Vous devrez vous connecter au portail de {provider} pour les demandes légales. Il fonctionne avec une clé d’accès, sans mot de passe. Ce lien crée votre clé d’accès, une fois, dans les deux jours :',
  'invitation.last':
    'Il a été envoyé à cette adresse parce que notre annuaire l’indique pour vous. Si vous ne l’attendez pas, appelez {phone} ({hours}) avant de l’utiliser. Nous ne demandons jamais de mot de passe ni de code.',
  'digest.subject':
    '{provider} : où en sont vos demandes{n, plural, =0 {} =1 {, et une attend votre réponse} one {, et # attend votre réponse} many {, et # attendent votre réponse} other {, et # attendent votre réponse}}',
  'digest.first':
    'Voici où en sont les demandes concernant vos données qui sont ouvertes ou ont changé, telles que la console de {provider} les montre.',
  'digest.more':
    '{n, plural, =1 {Une autre figure} one {# autre figure} many {# autres figurent} other {# autres figurent}} dans la console.',
  'digest.last':
    'Connectez-vous à {host} comme d’habitude pour en voir plus, ou pour arrêter ce récapitulatif sous Contacts et courriels. Nous ne demandons jamais de mot de passe, de code ou de paiement, et n’envoyons jamais de lien qui vous connecte.',
  'replaced.subject': '{provider} : votre réponse à {reference} a été remplacée',
  'replaced.first':
    '{asker} a donné, pour votre organisation, une autre réponse à la demande {reference}. Elle remplace la précédente.',
  'replaced.wrong':
    'Connectez-vous comme d’habitude sur {host} pour voir ce qui vaut maintenant. Si ce n’est pas ce que veut votre organisation, modifiez-la et appelez-nous : {phone} ({hours}).',
  'left.subject': '{provider} : quelqu’un dit que vous êtes parti',
  'left.first':
    '{asker} a indiqué à {provider} que vous avez quitté votre organisation. Les notifications de demandes publiques vont désormais à son contact suivant. Dans sept jours votre accès prend fin, sauf si vous dites que vous êtes toujours là.',
  'left.wrong':
    'Si vous êtes toujours là, connectez-vous à {host} comme d’habitude, dites-le sous Contacts et courriels, et appelez-nous : {phone} ({hours}).',
  'passkey.subject':
    '{provider} : une de vos clés d’accès a été {what, select, added {ajoutée} other {supprimée}}',
  'passkey.first':
    'Une clé d’accès qui ouvre {host} en votre nom a été {what, select, added {ajoutée} other {supprimée}} le {at}.',
  'passkey.wrong':
    'Si ce n’était pas vous, appelez-nous aussitôt : {phone} ({hours}). Si c’était vous, il n’y a rien à faire.',
  'passkey.wrong_staff':
    'Si ce n’était pas vous, dites-le aussitôt à un administrateur. Si c’était vous, il n’y a rien à faire.',
  'notice.first_wider':
    'Le {told}, nous vous avons informés d’une demande portant sur vos données ({who}). Nous devons maintenant communiquer plus que ce que nous vous avions annoncé. Voici où en est l’affaire aujourd’hui.',
  'notice.new': 'Ce qui est nouveau',
  'notice.new_authority': 'Qui le demande : {who}.',
  'notice.new_paper': 'L’acte : c’en est un autre, ou il a été corrigé.',
  'longer.joined':
    'Une autre organisation de votre chaîne est aussi informée de la demande {reference}. Le délai d’opposition court à compter de sa copie, pour vous aussi.',
  'source_key.subject': '{provider} : comment nous retrouvons les comptes de votre organisation',
  'source_key.asked':
    'On a demandé à {provider} de retrouver les comptes de votre organisation par une autre clé dans ses systèmes. Par cette clé nous savons qu’une demande vous concerne, et nous vous informons. Rien ne change avant qu’une deuxième personne de chez nous ne confirme.',
  'source_key.done':
    '{provider} retrouve désormais les comptes de votre organisation par une autre clé dans ses systèmes. Par cette clé nous savons qu’une demande vous concerne, et nous vous informons. Deux personnes de chez nous l’ont confirmé, ou ceux qui exploitent nos machines l’ont inscrite.',
  'source_key.wrong':
    'Si votre contrat ou vos comptes chez nous changent, vous n’avez rien à faire. Si vous n’en voyez pas la raison, appelez-nous : {phone} ({hours}). Nous ne demandons jamais de mot de passe, de code ni de paiement, et n’envoyons jamais de lien qui vous connecte.',
  'newcomer.subject_asked': '{provider} : quelqu’un doit être informé de vos demandes',
  'newcomer.subject_done': '{provider} : une nouvelle personne est informée de vos demandes',
  'newcomer.asked':
    'On a demandé à {provider} d’inscrire {who} comme {what, select, add {nouveau contact} change {nouvelle adresse d’un contact} other {partie informée}} de votre organisation : qui l’est est informé quand une autorité demande des données vous concernant et peut répondre pour vous. Rien ne change avant qu’une deuxième personne de chez nous, ou l’un de vous, ne confirme.',
  'newcomer.done':
    '{provider} a inscrit {who} comme {what, select, add {nouveau contact} change {nouvelle adresse d’un contact} other {partie informée}} de votre organisation : qui l’est est informé quand une autorité demande des données vous concernant et peut répondre pour vous.',
  'newcomer.asked_account':
    'On a demandé à {provider} de laisser entrer, comme votre contact {who}, qui se connecte comme {account} chez {at} : ce contact est informé quand une autorité demande des données vous concernant et peut répondre pour vous. Rien ne change avant qu’une deuxième personne de chez nous, ou l’un de vous, ne confirme.',
  'newcomer.done_account':
    'Désormais, qui se connecte comme {account} chez {at} entre chez {provider} comme votre contact {who}, qui est informé quand une autorité demande des données vous concernant et peut répondre pour vous.',
  'newcomer.wrong_asked':
    'Si vous la connaissez, l’un de vous peut confirmer sur {host}, sous Contacts et courriels. Sinon, connectez-vous comme d’habitude, arrêtez-le là et appelez-nous : {phone} ({hours}). Nous ne demandons jamais de mot de passe, de code ni de paiement, et n’envoyons jamais de lien qui vous connecte.',
  'newcomer.wrong_done':
    'Si vous ne la connaissez pas, appelez-nous aussitôt : {phone} ({hours}). Vos contacts figurent sur {host}, sous Contacts et courriels. Nous ne demandons jamais de mot de passe, de code ni de paiement, et n’envoyons jamais de lien qui vous connecte.',
  'notice.first_alone':
    '{who} nous a demandé des données de votre organisation. Nous avons reçu l’acte le {at}. Une ordonnance nous interdit d’en informer votre organisation ; l’autorité nous permet d’en informer vous seul.',
  'notice.do_alone':
    'N’en parlez à personne, pas même dans votre organisation, tant que l’autorité ou votre avocat ne dit pas que vous le pouvez : l’ordonnance peut vous lier aussi. La console ne le montre à personne avant la fin de l’interdiction, donc pas à vous non plus ; votre organisation en est alors informée. Si vous voulez vous opposer ou saisir un tribunal, répondez à ce message : notre service juridique le lit. Aucun délai d’opposition ne court à partir de ce message.',
  'notice.never_alone':
    'Nous ne vous demandons jamais de mot de passe, de code ni de paiement, et ce message n’a pas de lien. Ce texte est signé ; les dernières lignes sont la signature. Si vous doutez qu’il vienne de nous, appelez-nous à un numéro que vous aviez déjà, et ne donnez la référence qu’à notre service des demandes.',
}
