// French.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'ack.subject': 'Reçu : votre acte, notre référence {reference}',
  'ack.first': 'Nous avons reçu votre acte le {at} et l’avons conservé. Notre référence est {reference}.',
  'ack.only':
    'Ceci n’atteste que la réception. Ce n’est ni une acceptation de la signification ni une renonciation à un droit ou à une objection.',
  'ack.next': 'Suite de la procédure',
  'ack.check_sender':
    'Nous vérifions qui l’a envoyé, au besoin par un appel à un numéro que nous trouvons nous-mêmes.',
  'ack.check_reach':
    'Nous vérifions à quoi ce type d’acte peut donner accès et répondons à chaque point en motivant.',
  'redirect.subject':
    'Veuillez vous adresser directement au client : votre acte {theirs}, notre référence {reference}',
  'redirect.domains':
    'Les identifiants que vous citez relèvent du domaine propre d’une organisation ({domains}).',
  'redirect.no_domains': 'Les identifiants que vous citez peuvent relever d’une organisation.',
  'redirect.serve':
    'Une organisation peut répondre de ses propres données. Veuillez la saisir directement, comme si elle conservait elle-même ses données.',
  'redirect.named': 'Les comptes que vous citez sont tenus pour {names}.',
  'redirect.narrow':
    'Nous ne disons pas à qui ils appartiennent : votre acte ne le montre pas. Si vous connaissez l’organisation, veuillez la nommer et nous vous dirons qui y saisir. Sinon, veuillez limiter votre acte à ce qui identifie l’abonné, dans la forme prévue par la loi.',
  'redirect.secret':
    'Votre acte nous interdit d’informer le client. Veuillez alors saisir son directeur juridique, qui peut répondre sans la personne concernée ; ou autorisez-nous par écrit à informer une personne désignée. D’ici là, nous n’informons personne.',
  'redirect.preserved':
    'Ce qui existe de ce que vous demandez a été mis de côté le {at}, afin que rien ne se perde pendant votre démarche.',
  'redirect.not_preserved':
    'Rien n’a encore été mis de côté. Si vous en avez besoin, envoyez-nous une demande de conservation dans la forme prévue par votre droit.',
  'redirect.term':
    'Ceci n’interrompt aucun délai de votre acte. Si s’adresser au client nuisait à votre enquête, écrivez-nous en indiquant pourquoi ; nous statuons alors sur l’acte tel que reçu.',
  'answer.subject': 'Notre réponse à votre acte {theirs}, notre référence {reference}',
  'answer.collected':
    'Ce que nous communiquerons est collecté après que notre client a été informé, sauf si une loi ou une ordonnance l’interdit, et après la signature de deux de nos collaborateurs. Vous serez avertis quand ce sera prêt.',
  'answer.emergency.declined':
    'Le {at}, nous avons appelé votre autorité à un numéro que nous avons trouvé nous-mêmes. Le supérieur qui nous a parlé n’a pas confirmé le danger.',
  'answer.emergency.unconfirmed': 'Aucun supérieur de votre autorité ne nous a confirmé le danger.',
  'answer.emergency.suffices':
    'Ce que la loi nous permet seulement de communiquer en cas d’urgence, nous ne le communiquons que si un supérieur, autre que l’agent qui demande, nous confirme le danger à un numéro que nous trouvons nous-mêmes.',
  'answer.why': 'Motif',
  'answer.period': 'Période',
  'answer.suffice': 'Ce qui suffirait',
  'answer.as_recorded':
    'Les références légales, les champs de formulaires et ce que des personnes ont écrit figurent dans la langue dans laquelle ils sont enregistrés.',
  'annex.field': 'Règlement (UE) 2023/1543, annexe III, section D(a)',
  'annex.suffice': 'Ce qui nous permettrait de l’exécuter',
  'annex.suffice.annex_iii_incomplete': 'Le certificat dont chaque section est remplie.',
  'annex.suffice.annex_iii_manifest_errors': 'Un certificat corrigé qui cite notre référence.',
  'annex.suffice.annex_iii_insufficient_information':
    'Ce qui identifie le compte et le service, ainsi que la période.',
  'annex.suffice.annex_iii_not_issued_or_validated':
    'La validation par un juge, une juridiction ou un procureur, telle que l’article 4 l’exige pour ces données.',
  'annex.suffice.annex_iii_offence_outside':
    'L’infraction et sa peine maximale, ou la liste de l’article 5, paragraphe 4, où elle figure.',
  'annex.suffice.annex_iii_immunity_or_privilege': 'La décision de l’autorité d’exécution à ce sujet.',
  'annex.suffice.annex_iii_third_country': 'La procédure de l’article 17.',
  'none.subject': 'Aucune donnée : votre acte {theirs}, notre référence {reference}',
  'none.first':
    'Nous ne détenons aucune donnée répondant à votre acte. Nous ne pouvons en dire davantage, et cette réponse est la même dans tous les cas de ce genre.',
  'none.mistyped':
    'Si un identifiant a pu être mal saisi, veuillez envoyer un acte rectifié en citant notre référence.',
  'ready.subject': 'Prêt à être retiré : notre référence {reference}',
  'ready.first':
    'Notre réponse à votre acte est prête sur {host}. Connectez-vous avec votre clé d’accès ; ce message ne contient aucun lien qui l’ouvrirait à quelqu’un d’autre.',
  'ready.hash': 'SHA-256 du paquet',
  'ready.until': 'Disponible jusqu’au',
  'ready.key':
    'Le paquet est chiffré pour la clé dont vous avez confirmé les mots par téléphone. Il s’ouvre avec tout programme age : {command}',
  'follow.subject': 'Veuillez envoyer l’acte qui fait suite à votre urgence : notre référence {reference}',
  'follow.first':
    'Le {since}, nous avons répondu à votre urgence, sans acte qui l’exigeait. Ce qui doit suivre : {what}{law}. Nous l’attendions au plus tard le {due}, et il n’est pas arrivé.',
  'follow.send':
    'Veuillez l’envoyer en citant notre référence. Si rien ne doit suivre, écrivez-nous en indiquant pourquoi. Ce qui n’est pas arrivé le {never} est enregistré comme jamais reçu, et compté ainsi.',
  'follow.policy': 'selon la politique du fournisseur : un acte suit toute communication en urgence',
  'follow.recorded': '{what} (enregistré en anglais)',
  'facts.received': 'Ce que nous avons reçu',
  'facts.what': '{instrument}, {authority}',
  'facts.your_office': 'votre service',
  'facts.theirs': 'Votre référence',
  'facts.none': 'aucune indiquée',
  'facts.served': 'Signifié',
  'facts.served_by': '{at}, {manner}',
  reach:
    'Répondez à ce courriel en y laissant {reference}, ou appelez {phone} ({hours}). Cette lettre est de nous si elle figure aussi sous {reference} sur {host}.',
  head: '{date} · Référence {reference}',
  'facts.manner.mail': 'par courriel',
  'facts.manner.post': 'par la poste ou coursier',
  'facts.manner.fax': 'par télécopie',
  'facts.manner.in_person': 'remis en main propre',
  'facts.manner.telephone': 'par téléphone',
  'facts.manner.portal': 'par un portail',
  'ending.subject': 'Votre ordonnance de secret prend fin le {until}, notre référence {reference}',
  'ending.first':
    'Selon notre lecture, le dernier jour où votre acte nous interdit d’informer notre client est le {until}. Une fois ce jour passé partout, notre client est informé automatiquement, avec une copie.',
  'ending.longer':
    'Si un tribunal l’a prolongée, ou si vous l’avez demandé, envoyez-nous auparavant la décision ou la requête. Un souhait dans une lettre ne la prolonge pas.',
  'time.subject': 'Nous demandons un délai : votre acte {theirs}, notre référence {reference}',
  'time.due': 'Votre acte arrive à échéance : {due}.',
  'time.no_term':
    'Nous ne connaissons aucun jour auquel votre acte arrive à échéance. S’il en fixe un, veuillez nous l’indiquer : il reste valable jusqu’à votre réponse.',
  'time.ask': 'Nous vous demandons de nous accorder un délai par écrit.',
  'time.ask_until': 'Nous vous demandons de nous accorder un délai par écrit jusqu’au {until}.',
  'time.why':
    'Nous informons les personnes concernées lorsque la loi le permet et attendons leur réponse. Votre délai laisse moins de temps pour cela que ce que nous promettons.',
  'time.stands': 'Jusqu’à votre réponse, votre délai reste valable.',
}
