// French.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'promises.lead':
    'Quand une autorité demande vos données, voici ce qui se passe. Chaque point est inscrit dans le logiciel qui traite les demandes, et la page de chaque demande montre s’il a été respecté.',
  'promises.1':
    '<b>Rien n’est transmis si la loi ne l’exige pas,</b> à trois exceptions près : une urgence confirmée par une seconde personne, votre propre consentement vérifié, une règle que notre conseil a adoptée nommément. Ce qui part ainsi est dit volontaire sur la page de la demande.',
  'promises.2':
    '<b>Vous êtes interrogés d’abord.</b> Nous prions l’autorité de s’adresser à vous. Sinon, le motif figure sur la page de la demande.',
  'promises.3':
    '<b>Vous êtes informés, avec une copie, avant toute transmission,</b> sauf si une loi ou un tribunal l’interdit. Vous l’êtes alors à la fin de l’interdiction, automatiquement.',
  'promises.4':
    '<b>Vous avez {time} pour vous opposer,</b> si l’échéance légale le permet ; votre avis indique jusqu’à quand. Tant que notre conseil n’a pas statué, rien n’est transmis, sauf si l’échéance légale survient avant.',
  'promises.5':
    '<b>Nous disons pourquoi nous n’avons pas saisi la justice,</b> quand nous ne l’avons pas fait.',
  'promises.6':
    '<b>Qui ouvre votre dossier chez nous est enregistré :</b> qui, pour qui, quoi, pourquoi et quand.',
  'promises.7':
    '<b>Vous pouvez nous contrôler.</b> Chaque demande a un reçu que vous vérifiez sur votre propre ordinateur, sans nous.',
  'promises.test': 'Essayez : envoyez un exercice',
  'looks.title': 'À quoi ressemble un avis',
  'looks.from':
    'Il vient de {address}, en texte brut, avec la copie de l’acte de l’autorité pour seule pièce jointe.',
  'looks.names':
    'Il indique l’autorité, ce qui a été demandé, ce que nous répondons et pourquoi, et jusqu’à quand vous pouvez vous opposer.',
  'looks.code':
    'Il porte un code à six chiffres. Le même code figure sur la page de la demande dans votre console.',
  'looks.signed':
    'Ses dernières lignes sont une signature de notre clé d’avis. <code>{command}</code> la vérifie sans nous. La clé : {key}',
  'looks.never': 'Ce qui n’y figure jamais',
  'looks.never_password': 'Une demande de mot de passe, de code ou de paiement.',
  'looks.never_link': 'Un lien qui vous connecte. Vous venez ici comme d’habitude.',
  'looks.never_secret': 'Une demande de le cacher à votre propre conseil.',
  'looks.not_ours':
    'Si un courriel fait l’une de ces choses, il ne vient pas de {provider}. Appelez-nous : {phone} ({hours}).',
  'ask.title': 'Y a-t-il une demande me concernant ?',
  'ask.lead':
    'Vous pouvez demander, et tout le monde reçoit la même réponse. Ce que vous écrivez dans le champ reste dans votre navigateur : rien n’est recherché.',
  'ask.whom': 'Pour qui demandez-vous ? (facultatif)',
  'ask.not_sent': 'Ce n’est pas envoyé.',
  'ask.button': 'Demander',
  'ask.again': 'Demander de nouveau',
  'ask.heading': 'Nous ne pouvons ni confirmer ni infirmer qu’il y en ait une',
  'ask.everybody':
    'C’est notre réponse à tous : qu’une autorité ait demandé leurs données, l’ait fait en nous interdisant de le dire, ou n’ait jamais rien demandé. Rien n’a été recherché pour la donner.',
  'ask.do': 'Ce que nous faisons s’il y en a une, ou s’il y en aura une',
  'ask.do_lets':
    'Si la loi le permet, nous vous informons avant toute transmission, avec une copie de l’acte, à l’adresse que nous avons. Si votre compte relève d’une organisation, nous prions l’autorité de s’adresser d’abord à elle, et informons ses contacts.',
  'ask.do_forbids':
    'Si une loi ou un tribunal nous interdit de vous informer, nous le faisons à la fin de cette interdiction. Cela se fait automatiquement, sans que personne ait à demander.',
  'ask.do_authority': 'Si la loi confie l’information à l’autorité, c’est elle qui vous informe.',
  'ask.complain': 'Où se plaindre',
  'ask.complain_us': 'Auprès de nous : {phone} ({hours}) ou {address}.',
  'ask.complain_dpa':
    'Auprès de l’autorité de protection des données de votre pays : elle peut vérifier là où nous devons nous taire.',
  'ask.complain_court':
    'Auprès de l’autorité que vous supposez, ou du tribunal qui la contrôle : de nombreuses lois vous y donnent un droit à l’information.',
  'ask.admin': 'Si vous administrez une organisation',
  'ask.admin_text':
    '<sign_in>Connectez-vous</sign_in> pour voir chaque demande dont nous pouvons vous informer.',
  'contacts.lead':
    'Un avis va à l’un des contacts ci-dessous. Notre équipe écarte la personne que l’acte concerne elle-même.',
  'contacts.gets': 'reçoit : {what}',
  'contacts.no_mail': 'aucun courriel',
  'contacts.notice': 'Avis de demandes',
  'contacts.drill': 'Exercices',
  'contacts.change': 'Modifier',
  'contacts.another': 'Autre contact',
  'contacts.add': 'Ajouter un contact',
  'contacts.name': 'Nom',
  'contacts.mail': 'Adresse électronique',
  'contacts.language': 'Langue',
  'contacts.as_contract': 'selon le contrat',
  'contacts.legend': 'Reçoit',
  'contacts.remove': 'Retirer ce contact : plus de courriel, plus d’accès ici',
  'contacts.other_person':
    'Est-ce maintenant une autre personne ? Retirez alors ce contact et ajoutez l’autre : la clé d’accès reste liée au contact.',
  'contacts.need_name': 'Indiquez un nom de 120 caractères au plus.',
  'contacts.need_mail': 'Indiquez une adresse e-mail, par exemple nom@example.org.',
  'contacts.need_language': 'Choisissez l’une des langues.',
  'contacts.need_receives': 'Choisissez parmi les e-mails nommés ici.',
  'contacts.ask_change': 'Demander cette modification',
  'contacts.ask_add': 'Demander l’ajout',
  'contacts.mail_goes':
    'Un courriel part à {address}. Rien ne change avant une confirmation par le lien de ce courriel.',
  'contacts.mail_present':
    'Un courriel part à votre contact actuel pour les avis. Rien ne change avant une confirmation par le lien de ce courriel.',
  'contacts.waits': 'Une modification attend l’ancien contact',
  'contacts.asked': 'Demandée le {at} ; le courriel est parti à {address}.',
  'contacts.within':
    'Elle est faite quand quelqu’un la confirme par le lien de ce courriel, dans les sept jours.',
  'contacts.unread': 'Plus personne ne lit les courriels à cette adresse ?',
  'contacts.stop': 'Arrêter cette modification',
  'contacts.is_removed': '{who} : est retiré.',
  'contacts.becomes': '{who} : {name}, {address}, {language}, reçoit {what}.',
  'contacts.new': 'Un nouveau contact',
  'confirm.title': 'Confirmer une modification des contacts',
  'confirm.heading': 'Cette modification est-elle exacte ?',
  'confirm.asked': 'Demandée le {at}. Les avis de demandes iront ensuite comme indiqué.',
  'confirm.button': 'Confirmer la modification',
  'confirm.stop': 'L’arrêter',
  'said.asked': 'Le courriel à l’ancien contact est en route. Rien ne change avant confirmation.',
  'said.confirmed': 'La modification est faite.',
  'said.stopped': 'La modification a été arrêtée. Rien n’a changé.',
  'said.ended': 'Le flux est terminé ; son adresse ne montre plus rien.',
  'feed.title': 'Flux',
  'feed.what':
    'Un flux (Atom, pour lecteurs RSS) indique la référence et l’état de chaque demande, et rien de ce qui a été demandé : son adresse fonctionne sans connexion, traitez-la donc comme une clé.',
  'feed.once': 'L’adresse de votre flux, affichée cette seule fois :',
  'feed.since': 'Vous avez un flux depuis le {at}.',
  'feed.make': 'Créer une adresse',
  'feed.make_another': 'Créer une autre adresse ; l’ancienne prend fin',
  'feed.end': 'Arrêter le flux',
  'drills.lead':
    'Un exercice est un avis qui n’en est pas un : le même courriel, signé de la même façon, marqué comme exercice. Il montre avant toute demande si un avis vous parvient, et à quelle vitesse.',
  'drills.send': 'Envoyer un exercice',
  'drills.nobody':
    'Aucun contact ne reçoit d’exercice. Choisissez-en un sous <contacts>Contacts et courriels</contacts>.',
  'drills.to': 'À',
  'drills.earlier': 'Exercices précédents',
  'drills.none': 'Aucun n’a encore reçu de réponse.',
  'drills.sent': 'Envoyé',
  'drills.by': 'Par',
  'drills.answered': 'Répondu',
  'drills.outcome': 'Résultat',
  'drills.waits': 'L’exercice {reference} attend sa réponse',
  'drills.sent_to': 'Envoyé le {at} à {address} par {who}. Lequel de ces codes figure dans le courriel ?',
  'drills.code': 'Le code du courriel',
  'drills.other': 'C’en est un autre',
  'drills.no_mail': 'Aucun courriel n’est arrivé',
  'drills.answer': 'Répondre à l’exercice',
  'drills.matched': 'vous est parvenu',
  'drills.differs': 'autre code : pas de nous, ou modifié en route',
  'drills.not_received': 'ne vous est pas parvenu',
  'drills.yours': 'votre organisation',
  'drills.left': 'une personne partie',
  'drills.after': 'après {time} par {who}',
  'drills.less': 'moins d’une minute',
  'feed.title_of': 'Demandes portant sur vos données, {provider}',
  'left.button': 'N’est plus là',
  'left.self': 'Je suis parti, ou je pars',
  'left.self_means':
    'Votre accès ici et vos jetons prennent fin aussitôt. Les notifications vont au contact suivant.',
  'left.means':
    'La prochaine notification va au contact suivant. Cette personne en est avisée par courriel et peut contredire ici ; après sept jours sans réponse, son accès prend fin.',
  'left.said': 'Signalé comme parti, {at}. Les notifications vont au contact suivant.',
  'left.here': 'Je suis toujours là',
  'said.left':
    'C’est noté. La prochaine notification va au contact suivant, et la personne en est avisée par courriel.',
  'said.here': 'C’est noté. Les notifications vous parviennent comme avant.',
  'said.digest': 'Votre choix est enregistré.',
  'digest.title': 'Récapitulatif pour vous',
  'digest.what':
    'En plus des courriels sur chaque demande, qui arrivent toujours aussitôt : un courriel qui dit où en sont toutes les demandes ouvertes et ce qui a changé. S’il n’y a rien à dire, il n’en vient pas.',
  'digest.often': 'À quelle fréquence',
  'digest.none': 'Aucun récapitulatif',
  'digest.daily': 'Chaque jour',
  'digest.weekly': 'Chaque lundi',
  'digest.keep': 'Enregistrer ce choix',
  'record.title': 'Fiche d’une demande d’autorité : {reference}',
  'record.for': 'Pour votre registre des activités de traitement',
  'record.recipient': 'Destinataire (autorité)',
  'record.withheld': 'non communiqué',
  'record.told': 'Vous avez été informés',
  'record.opened': 'Première ouverture de votre part',
  'record.not_yet': 'pas encore',
  'record.redirected': 'Priée de s’adresser d’abord à vous',
  'record.not_challenged': 'Pourquoi sans contestation',
  'record.your_answer': 'Votre réponse',
  'record.no_answer': 'aucune',
  'record.window': 'Délai pour s’opposer jusqu’au',
  'record.objection': 'Décision de notre conseil',
  'record.closed': 'Clos',
  'record.at': '{what} ({at})',
  'record.disclosed': 'Communiqué',
  'record.ground': 'Données et base légale',
  'record.who': 'Qui l’a ouvert chez {provider}',
  'record.line': '{account}: {what}, {decision}.',
  'record.line_period': '{account}: {what}, {decision}, {period}.',
  'record.access': '{at} : {who}, {employer} ; motif : {purpose} ; {reads}',
  'newcomer.title': 'Quelqu’un doit être informé de vos demandes',
  'newcomer.added': 'On nous a demandé d’inscrire {name}, {address}, comme nouveau contact de chez vous.',
  'newcomer.changed': 'On nous a demandé d’inscrire {address} comme nouvelle adresse de {name}.',
  'newcomer.account':
    'On nous a demandé de laisser entrer comme {name}, {address}, qui se connecte comme {account} chez {provider}.',
  'newcomer.party': 'On nous a demandé d’informer aussi {name} des demandes visant vos données.',
  'newcomer.asked': 'Demandé par {who} de chez nous {at}.',
  'newcomer.program': 'un programme',
  'newcomer.means':
    'Rien n’a changé. Cela se fait quand l’un de vous, ou une deuxième personne de chez nous, confirme. Cette personne pourrait alors répondre pour vous.',
  'newcomer.confirm': 'Nous la connaissons : confirmer',
  'newcomer.stop': 'Nous ne la connaissons pas : arrêter',
  'drills.lost': 'L’exercice n’a pas atteint {address}',
  'drills.lost_short': 'revenu : non arrivé',
  'drills.lost_at': 'L’exercice {reference} est revenu {at}.',
  'drills.lost_said': 'Le serveur de courriel l’a refusé, avec le code {code}.',
  'drills.lost_report': 'Un rapport à ce sujet est revenu de là-bas.',
  'drills.lost_do':
    'Une notification de demande n’y arriverait pas non plus. Corrigez l’adresse sous <contacts>Contacts et courriels</contacts>, ou faites accepter nos courriels par ce serveur, puis envoyez un autre exercice. D’ici là, une notification passe à votre contact suivant.',
  'drills.lost_later': 'Aucun serveur de courriel ne l’a accepté, malgré les essais.',
  'entry.title': 'Qui a regardé votre fiche',
  'entry.text':
    'Qui tient notre annuaire des clients ouvre vos contacts, conditions contractuelles et leur historique pour cette tâche, et ne lit aucune demande. Qui travaille sur une demande les ouvre pour elle ; cela figure avec la demande.',
  'entry.none': 'Personne depuis que cela est noté.',
  'entry.entry': 'A ouvert votre fiche.',
  'entry.export': 'A pris le tableau de tous les clients, avec votre fiche.',
  'entry.program': 'Un programme de {provider}',
}
