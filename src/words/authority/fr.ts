// French.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'list.title': 'Vos demandes',
  ready:
    '{n, plural, =0 {Rien ne vous attend.} =1 {Une réponse vous attend.} other {# réponses vous attendent.}}',
  ready_below:
    '{n, plural, =0 {Parmi celles ci-dessous, rien ne vous attend.} =1 {Parmi celles ci-dessous, une réponse vous attend.} other {Parmi celles ci-dessous, # réponses vous attendent.}}',
  'send.title': 'Envoyer une demande',
  'send.how':
    'Les actes ne peuvent pas encore être envoyés par ce portail. Adressez-les par courriel à {address}, en PDF, signés comme votre droit l’exige.',
  'send.reach':
    '<reach>Voyez d’abord à quoi votre type d’acte donne accès ici</reach>, et ce qui serait refusé.',
  'send.emergency': 'En cas d’urgence, appelez {phone} ({hours}).',
  'card.yours': 'votre {reference}',
  'card.received': 'reçu le {at}',
  'empty.title': 'Il n’y a encore rien ici.',
  'empty.text':
    'Un acte que vous adressez apparaît ici une fois que nous avons vérifié qu’il vient de votre autorité.',
  'state.received': 'Reçu',
  'state.received.next':
    'Nous lisons l’acte et vérifions qui l’a envoyé. Nous pouvons vous appeler à un numéro que nous trouvons nous-mêmes.',
  'state.being_checked': 'En cours de vérification',
  'state.being_checked.next':
    'Nous vérifions à quoi ce type d’acte peut donner accès et répondons à chaque point en motivant.',
  'state.answered': 'Répondu',
  'state.answered.next':
    'La réponse par point figure ci-dessous. Ce que nous communiquons est collecté après information de notre client, sauf interdiction par une loi ou une ordonnance, et après la signature de deux de nos collaborateurs.',
  'state.ready': 'Prêt à être retiré',
  'state.ready.next': 'Retirez le paquet, comparez son empreinte et confirmez que vous l’avez.',
  'state.fetched': 'Retiré',
  'state.fetched.next': 'Vous avez confirmé l’avoir. Il ne reste rien à faire ici.',
  'state.closed': 'Clos',
  'state.closed.next': 'Il ne reste rien à faire ici.',
  'state.withdrawn': 'Retirée',
  'state.withdrawn.next':
    'Votre autorité a retiré cette demande. Rien n’est transmis à ce titre ; ce que vous demandez de nouveau est une nouvelle demande.',
  'demand.title': 'Demande {reference}',
  'facts.yours': 'Votre référence',
  'facts.none': 'aucune indiquée',
  'facts.served': 'Signifié',
  'facts.received': 'Reçu',
  'package.title': 'Le paquet',
  'package.waits':
    'Il est scellé et attend que le journal public montre son départ. Revenez dans quelques minutes.',
  'package.expired': 'Il était ici jusqu’au {at}. Écrivez-nous ci-dessous si vous en avez encore besoin.',
  'package.download': 'Télécharger le paquet',
  'package.size': 'Taille',
  'package.bytes': '{size} ({n, number} octets)',
  'package.until': 'Disponible jusqu’au',
  'package.need': 'Ce qu’il vous faut',
  'package.key':
    'Votre clé age : celle dont vous avez confirmé les mots par téléphone. Nous ne pouvons pas ouvrir le paquet.',
  'package.open': 'Ouvrez-le avec tout programme age :',
  'package.receipt':
    '<file>Reçu de remise</file> : montre que notre journal public mentionne ce paquet. Vérifiez-le avec <code>{command}</code> et notre <trust>fichier de confiance</trust>.',
  'package.confirmed': 'Vous avez confirmé l’avoir.',
  'confirm.title': 'Je l’ai',
  'confirm.hash': 'SHA-256 du fichier reçu',
  'confirm.hint':
    '64 caractères. Sous Linux : sha256sum FILE. Sous macOS : shasum -a 256 FILE. Sous Windows : certutil -hashfile FILE SHA256.',
  'confirm.button': 'Confirmer que je l’ai',
  'answer.title': 'Notre réponse',
  'answer.suffice': '<b>Suffirait :</b> {what}. Adressez-le à {address} en citant {reference}.',
  'letters.title': 'Nos lettres',
  'letters.none': 'Aucune pour l’instant.',
  'letters.back':
    'Elle est revenue de l’adresse à laquelle elle a été envoyée. Vous pouvez la lire ici ; ce qu’elle vous demande compte à partir du jour où elle vous parvient.',
  'letters.ours': 'Une lettre est de nous si elle figure ici.',
  'messages.title': 'Messages',
  'messages.you': 'Vous',
  'messages.write': 'Écrivez-nous',
  'messages.send': 'Envoyer le message',
  'withdraw.title': 'Retirer cette demande',
  'withdraw.means':
    'Nous n’y répondons alors en rien, et nos clients qui en ont connaissance en sont informés. Pour ne retirer qu’une partie, écrivez-nous ci-dessus.',
  'withdraw.reason': 'Un mot à notre intention (facultatif)',
  'withdraw.sure': 'Mon autorité ne veut plus de cette demande. Je sais que cela ne peut pas être annulé.',
  'withdraw.do': 'La retirer',
  'said.message': 'Votre message est auprès de notre équipe.',
  'said.confirmed': 'Nous avons enregistré que vous avez reçu le paquet.',
  'said.withdrawn': 'Votre demande est retirée.',
  'reach.title': 'À quoi un acte donne accès',
  'reach.heading': 'À quoi un acte donne accès ici',
  'reach.lead': 'Trouvez votre type d’acte. Vous voyez à quoi il donne accès et à quoi non, au {on}.',
  'reach.not_advice':
    'Qu’un acte donne accès à quelque chose ne signifie pas encore que nous devons répondre : qui l’a émis, comment et pour quelle durée sont vérifiés chaque fois. Ceci résume les règles que nous appliquons et n’est pas un conseil.',
  'reach.places': 'Lieux',
  'reach.yes': 'accessible',
  'reach.no': 'non accessible',
  'reach.review': 'notre conseil décide',
  'confidence.VERIFIED': 'source lue',
  'confidence.KNOWN': 'bien connu, source non relue',
  'confidence.UNSURE': 'aucune source lue',
  'nothing_here.next': 'Revenez à vos demandes.',
}
