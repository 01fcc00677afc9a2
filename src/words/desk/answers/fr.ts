// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'answer.record': 'Consigner la suite',
  'answer.said': '{who} {answer}{late, select, yes {, après son délai} other {}}.',
  'answer.needs_time':
    'Donnez plus de temps sous « {where} », dans le délai de l’autorité, ou demandez-en davantage à celle-ci.',
  'answer.answers_itself':
    'Décidez ses lignes comme renvoyées et écrivez à l’autorité ; son document reste valable envers nous jusqu’à ce qu’elle accepte.',
  'answer.has_filed':
    'Consignez ici sa contestation : seules une loi ou l’ordonnance d’un tribunal nous laissent attendre au-delà de l’échéance.',
  'told_there.told': 'Selon l’enregistrement de {system}, ce client y a été informé le {day}.',
  'told_there.authority':
    'Selon l’enregistrement de {system}, c’est l’autorité qui informe ce client, et non nous.',
  'told_there.own':
    'Vous l’avez reprise. Un collègue vérifie : qu’un client est informé n’est jamais la parole d’une seule personne.',
  'told_there.found': 'Qu’avez-vous trouvé ?',
  'told_there.where': 'Où vous avez regardé : lettre, courriel ou dossier, et sa date',
  'told_there.then':
    'Si c’est le cas, rien de plus n’est dit de ce qui y a été répondu. Sinon, le client est informé d’ici.',
  'told_there.record': 'Consigner ce que vous avez trouvé',
  'taken.record': 'Consigner la réponse',
  'taken.what': 'Que dit le client ?',
  'taken.words': 'Dans ses propres mots',
  'taken.how': 'Par quelle voie ?',
  'taken.how.mail': 'Courriel',
  'taken.how.post': 'Courrier postal',
  'taken.how.telephone': 'Téléphone',
  'taken.how.in_person': 'De vive voix',
  'taken.from': 'Qui a écrit ou appelé ?',
  'taken.on': 'Reçue le',
  'taken.note':
    'Une opposition retient la production, comme dans la console. Vérifiez d’abord qu’elle vient du client : par un numéro ou une adresse que vous connaissiez déjà.',
  'messages.record': 'Lu ; consigner ce qui en découle',
  'messages.from': 'De {who}, {at}',
  'messages.stranger':
    'Nous n’avons pas pu vérifier qui l’a envoyé : cela ne prouve pas ce qui y est dit. Rappelez avant d’en tirer quoi que ce soit.',
  'messages.then':
    'Si un client s’oppose, consignez d’abord sa réponse ; si un tribunal prolonge le silence, l’examen du dossier ; un délai, un retrait ou la réponse à une offre ont leurs propres étapes. Il ne compte comme lu que lorsque vous le dites ici.',
  'answer.follows': 'Ce qui en découle',
  'answer.else': 'Rien à consigner ? Dites ce qui en résulte',
  'answer.objects':
    'Rien de ses données ne doit être transmis : il n’y a rien à trancher. Une fois l’opposition lue, la console du client le dit ; si quelque chose devait tout de même être transmis, l’opposition le retient.',
  party: 'Quelle organisation de la chaîne',
  'party.of': '{name} ({role})',
  'party.objects': '{party} s’oppose :',
  'again.send': 'Envoyer la notification',
  'again.contact': 'Contact',
  'again.note': 'La même notification et la même copie, sous le même code. Personne ne la reçoit deux fois.',
  'untold.do': 'Noter pourquoi il n’y a pas d’avis',
  'untold.controller':
    'La loi veut que le responsable du traitement soit informé, et la chaîne du client n’en informe aucun.',
  'untold.data_subject':
    'La loi veut que la personne concernée soit informée ; notre avis va à l’organisation.',
  'untold.next':
    'Mieux : que l’administration fasse informer le responsable. Ce qui est dit ici compte dès qu’une autre personne envoie l’avis.',
  'untold.why': 'Pourquoi il n’y a pas d’avis',
  'told_again.do': 'Permettre d’informer ce contact',
  'told_again.note':
    'Une autre personne que celle qui avait écarté ce contact le dit. Dès lors, le contact lit la demande dans la console.',
}
