// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  page_title: 'Chiffres · Duly',
  title: 'Chiffres',
  lead: 'Ce que vous pouvez connaître, compté au {at}. Mois et jours selon UTC.',
  'lead.now': 'Ce que vous pouvez connaître, compté maintenant. Mois et jours selon UTC.',
  span: 'Sur les derniers',
  'span.months': '{n, plural, one {# mois} other {# mois}}',
  'only.country': 'D’un seul pays',
  'only.authority': 'D’une seule autorité',
  'only.chosen': 'Uniquement de',
  'only.take_away': ', retirer',
  'only.note':
    'Est compté ce que des expéditeurs vérifiés de ce choix ont envoyé ; une demande dont l’expéditeur n’a pas encore été vérifié ne figure dans aucune de ces images.',
  counting: 'Comptage en cours',
  'due.overdue': 'en retard',
  'due.today': 'aujourd’hui',
  'due.tomorrow': 'demain',
  'due.within_7_days': 'sous 7 jours',
  'due.later': 'plus tard',
  'due.no_clock': 'aucun délai ne court',
  'due.note': 'Demandes ouvertes selon le prochain délai qui agit. Ce qui arrive à zéro figure dans la file.',
  'due.head': 'Prochain délai',
  demands: 'Demandes',
  month: 'Mois',
  received: 'Reçues',
  closed: 'Closes',
  refused: 'Refusées',
  'inflow.note':
    'Par jour de réception et de clôture. Ce qui a été classé comme n’étant pas une demande n’est pas compté.',
  'inflow.open_at_end': 'Ouvertes à la fin',
  'series.received': 'reçues',
  'series.closed': 'closes',
  'series.open': 'ouvertes',
  'series.median': 'médiane',
  'series.slowest10': '9 sur 10',
  series: '{name} {n, number}',
  'series.days': '{name} {n, number} j',
  'answer.note':
    'Jours de la réception à la clôture, pour ce qui a été clos dans le mois : la valeur médiane, et celle que neuf sur dix ne dépassent pas.',
  'answer.median': 'Médiane (jours)',
  'answer.slowest10': 'Neuf sur dix en',
  'outcomes.note':
    'Demandes closes selon ce qu’elles comptent dans le rapport public. Le fichier les donne par mois.',
  'outcomes.head': 'Issue',
  'grounds.note':
    'Lignes refusées dans la moitié récente de ces mois, et entre parenthèses (barre fine) dans l’ancienne.',
  'grounds.head': 'Motif',
  'grounds.now': 'Moitié récente',
  'grounds.before': 'Moitié ancienne',
  'redirects.note':
    'Dossiers reçus pendant ces mois, un par client : ce qu’il est advenu du renvoi de l’autorité vers lui.',
  'redirects.head': 'Ce qu’il en est advenu',
  'redirects.withdrawn': 'l’autorité a retiré',
  'redirects.went_to_tenant': 'l’autorité s’est adressée au client',
  'redirects.renewed_to_us': 'l’autorité est revenue vers nous',
  'redirects.notice_allowed': 'l’autorité nous laisse informer',
  'redirects.unanswered': 'clos sans réponse',
  'redirects.open': 'pas encore de réponse',
  'redirects.excepted': 'non renvoyé, pour un motif',
  'challenges.note':
    'Contestations consignées chaque mois : les nôtres et, entre parenthèses (barre fine), celles que des clients ont portées eux-mêmes en justice. Le rapport public ne compte que les nôtres.',
  'challenges.head': 'Mois',
  'challenges.ours': 'Les nôtres',
  'challenges.tenants': 'Des clients eux-mêmes',
  'secrecy.note':
    'Secrets en cours dont la fin est connue, par lundi de la semaine où ils prennent fin ; ce qui finit dans plus de six mois est dans la dernière.',
  'secrecy.head': 'Semaine du',
  'secrecy.matters': 'Dossiers',
  'secrecy.week': 'semaine du {day}',
  'emergencies.unknown': 'expéditeur inconnu',
  'emergencies.unknown_in': 'expéditeur inconnu, {country}',
  'emergencies.note':
    'Toutes celles qui ont jamais été invoquées. Barre : répondues ; barre fine : répondues, et l’acte qui devait suivre n’est jamais venu.',
  authority: 'Autorité',
  'emergencies.claimed': 'Invoquées',
  'emergencies.declined': 'Déclinées',
  'emergencies.answered': 'Répondues',
  'emergencies.came': 'Acte reçu',
  'emergencies.awaited': 'Attendu',
  'emergencies.overdue': 'En retard',
  'emergencies.never': 'Jamais venu',
  'authorities.note':
    'Expéditeurs authentifiés, les vingt qui en ont le plus. « Refusées » : closes comme rejetées.',
  country: 'Pays',
  'countries.note':
    'Par pays de l’expéditeur authentifié. Une demande dont personne n’a authentifié l’expéditeur n’est d’aucun pays et n’est pas comptée ici.',
  'axis.days': 'jours',
  'axis.demands': 'demandes',
  'countries.unknown': 'Un pays inconnu',
  table: 'Les chiffres en tableau',
  download: 'Télécharger en CSV<hidden> : {says}</hidden>',
  'bar.before': '{now, number} ({before, number})',
  'says.inflow.none': 'Aucune demande n’est encore arrivée',
  'says.inflow':
    '{n, plural, =0 {Aucune demande n’est arrivée} one {# demande est arrivée} other {# demandes sont arrivées}} ce mois-ci, {last, number} le mois dernier ; {open, plural, one {# est ouverte} other {# sont ouvertes}}',
  'says.due.overdue': '{n, plural, one {# demande est en retard} other {# demandes sont en retard}}',
  'says.due.today':
    '{n, plural, one {Rien n’est en retard ; pour # demande un délai expire aujourd’hui} other {Rien n’est en retard ; pour # demandes un délai expire aujourd’hui}}',
  'says.due.none': 'Rien n’est en retard, et aucun délai n’expire aujourd’hui',
  'says.outcomes.none': 'Rien n’a été clos pendant ces mois',
  'says.redirects.none': 'Aucune autorité n’a été renvoyée vers un client pendant ces mois',
  'says.redirects':
    '{n, plural, =1 {Une autorité a été renvoyée vers le client} other {# fois une autorité a été renvoyée vers le client}} ; dans {away, number} de ces cas, plus rien ne nous a été demandé',
  'says.challenges.none': 'Rien n’a été contesté pendant ces mois',
  'says.challenges':
    'Nous avons déposé {ours, plural, =1 {# contestation} other {# contestations}}, les clients eux-mêmes {tenants, number}',
  'says.outcomes':
    '{all, plural, =1 {La seule demande close compte comme « {outcome} »} one {Sur # demande close, le résultat le plus fréquent est « {outcome} » : {n, number}} other {Sur # demandes closes, le résultat le plus fréquent est « {outcome} » : {n, number}}}',
  'says.answer.none': 'Rien n’a été clos pendant ces mois, donc aucun délai de réponse n’est connu',
  'says.answer.alone': 'La moitié de ce qui a été clos en {month} a pris {days}',
  'says.answer.same': 'La moitié de ce qui a été clos en {month} a pris {days}, comme en {before_month}',
  'says.answer.more':
    'La moitié de ce qui a été clos en {month} a pris {days}, plus qu’en {before_month} ({before})',
  'says.answer.less':
    'La moitié de ce qui a été clos en {month} a pris {days}, moins qu’en {before_month} ({before})',
  days: '{n, plural, =0 {moins d’un jour} one {# jour} other {# jours}}',
  'says.grounds.none': 'Aucune ligne n’a été refusée pendant ces mois',
  'says.grounds.zero': 'Les lignes refusées sont passées de {before, number} à 0',
  'says.grounds.same':
    'Les lignes refusées sont restées à {now, number}{now, plural, =1 {, pour ce motif : {ground}} one {, pour ce motif : {ground}} other {, la plupart pour ce motif : {ground}}}',
  'says.grounds.rose':
    'Les lignes refusées ont augmenté de {before, number} à {now, number}{now, plural, =1 {, pour ce motif : {ground}} one {, pour ce motif : {ground}} other {, la plupart pour ce motif : {ground}}}',
  'says.grounds.fell':
    'Les lignes refusées ont diminué de {before, number} à {now, number}{now, plural, =1 {, pour ce motif : {ground}} one {, pour ce motif : {ground}} other {, la plupart pour ce motif : {ground}}}',
  'says.secrecy.none': 'Aucun secret dont la fin est connue n’est en cours',
  'says.secrecy.later': 'Aucun secret ne prend fin dans les deux prochaines semaines',
  'says.secrecy':
    '{n, plural, one {D’ici deux semaines, le secret prend fin pour # dossier de client, et la notification part} other {D’ici deux semaines, le secret prend fin pour # dossiers de clients, et les notifications partent}}',
  'says.emergencies.none': 'Aucune urgence n’a jamais été invoquée',
  'says.emergencies.unanswered':
    '{n, plural, =1 {La seule urgence invoquée n’a pas reçu de réponse} one {Sur # urgence invoquée, aucune n’a reçu de réponse} other {Sur # urgences invoquées, aucune n’a reçu de réponse}}',
  'says.emergencies.all_came':
    '{n, plural, =1 {Après la seule urgence traitée, l’acte n’a pas manqué} one {Après # urgence traitée, l’acte n’a jamais manqué} other {Après # urgences traitées, l’acte n’a jamais manqué}}{late, plural, =0 {} one { ; pour # il est en retard} other { ; pour # il est en retard}}',
  'says.emergencies.never':
    '{n, plural, =1 {Après la seule urgence traitée, l’acte qui devait suivre n’est jamais venu} one {Après {never, number} sur # urgence traitée, l’acte qui devait suivre n’est jamais venu} other {Après {never, number} sur # urgences traitées, l’acte qui devait suivre n’est jamais venu}}{late, plural, =0 {} one { ; pour # il est en retard} other { ; pour # il est en retard}}',
  'says.authorities.none': 'Aucune autorité authentifiée n’a envoyé de demande pendant ces mois',
  'says.authorities':
    '{n, plural, one {{name} en a envoyé le plus : # demande} other {{name} en a envoyé le plus : # demandes}}',
  'says.countries.none': 'Aucun pays n’a envoyé de demande pendant ces mois',
  'says.countries':
    '{all, plural, =1 {La seule demande d’un expéditeur authentifié est venue de ce pays : {country}} one {{country} : {n, number} sur # demande d’un expéditeur authentifié} other {{country} : {n, number} sur # demandes d’un expéditeur authentifié}}',
  at_most: '{n, plural, =0 {moins d’un jour} one {# jour au plus} other {# jours au plus}}',
}
