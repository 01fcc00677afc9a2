// French.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  title: 'Demandes d’autorités, {half} · {provider}',
  skip: 'Aller au contenu',
  languages: 'Langue',
  demo: 'Démonstration : personnes et actes inventés. Ces chiffres ne concernent personne.',
  'nothing.title': 'Rien n’est encore publié',
  'nothing.what':
    'Deux fois par an, {provider} indique ici combien de demandes d’autorités portant sur des données de clients ont été closes, de quels pays elles venaient et ce qu’il en est advenu. Le premier rapport paraîtra ici dès sa publication.',
  'nothing.check':
    'Chacun peut vérifier chaque rapport sans nous faire confiance : il est signé, et chaque demande qu’il compte figure dans un journal public.',
  kicker: '{provider} · Rapport sur les demandes d’autorités · {half}',
  'half.1': 'janvier à juin {year}',
  'half.2': 'juillet à décembre {year}',
  'headline.none':
    '{provider} n’a {running, select, yes {jusqu’ici } other {}}clos aucune demande d’autorité portant sur des données de clients.',
  headline:
    '{provider} a {running, select, yes {jusqu’ici } other {}}clos {n, plural, one {# demande d’autorité} other {# demandes d’autorités}} portant sur des données de clients{countries, plural, =0 {} one {, d’un seul pays} other {, de # pays}} ; {gave, select, one_none {rien n’a été transmis} none {rien n’a été transmis dans aucune} one_all {des données ont été transmises} all {des données ont été transmises dans toutes} other {rien n’a été transmis dans {nothing, number} d’entre elles}}.',
  incomplete: 'Le semestre n’est pas terminé : chiffres au {day}.',
  translated:
    'Une traduction. Les chiffres sont les mêmes que sur <english>la page en anglais</english> ; aucune des traductions n’a été approuvée par un juriste.',
  outcomes: 'Ce que sont devenues les demandes',
  'chart.title': 'Ce que sont devenues les demandes, {half}',
  'chart.head': '{n, plural, one {Ce qu’est devenue # demande} other {Ce que sont devenues # demandes}}',
  'chart.bar': '{outcome} {n, number}',
  'chart.alt': 'Barres : {bars}. Le tableau ci-dessous contient les mêmes chiffres.',
  'chart.source': '{provider}, {half}',
  'chart.source.demo': '{provider} (démonstration, données inventées), {half}',
  'outcomes.region': 'Demandes par issue',
  'outcomes.caption':
    '{n, plural, one {# demande} other {# demandes}} sur {accounts, plural, one {# compte} other {# comptes}}',
  outcome: 'Issue',
  demands: 'Demandes',
  accounts: 'Comptes',
  means: 'Ce que cela signifie',
  all: 'Total',
  'outcome.complied': 'Réponse complète',
  'outcome.complied_in_part': 'Réponse partielle',
  'outcome.rejected': 'Rejetée',
  'outcome.redirected': 'Renvoyée au client',
  'outcome.withdrawn': 'Retirée',
  'outcome.no_data': 'Aucune donnée détenue',
  'outcome.challenged': 'Contestée',
  'def.accounts':
    'Comptes qu’une demande nommait et qui existent ici. Une demande qui n’en visait aucun compte 0 compte.',
  'def.challenged': 'Contestée ou portée en justice, en tout ou en partie, et rien n’a été transmis.',
  'def.complied':
    'Tout ce qui était demandé a été transmis ; pour une conservation : conservé, et rien n’a été transmis.',
  'def.complied_in_part':
    'Une partie a été transmise (pour une conservation : conservée), une autre a été refusée, restreinte ou n’était pas détenue.',
  'def.country': 'Le pays de l’autorité qui a signifié l’acte.',
  'def.demand': 'Un acte juridique signifié par une autorité, compté dans le semestre où il a été clos.',
  'def.no_data': 'Rien de ce que demande l’acte n’était détenu.',
  'def.process': 'Le type d’acte juridique.',
  'def.redirected': 'L’autorité a été renvoyée au client, et nous n’avons rien transmis.',
  'def.rejected': 'Refusée : l’acte ne peut atteindre ce qu’il demande, ou il a un défaut.',
  'def.withdrawn': 'L’autorité a retiré l’acte.',
  'word.demand': 'demande',
  'word.accounts': 'comptes',
  'word.country': 'pays',
  'word.process': 'type d’acte',
  by_country: 'Par pays de l’autorité',
  country: 'Pays',
  by_process: 'Par type d’acte juridique',
  process: 'Type d’acte',
  no_demand: 'Aucune demande n’a été close.',
  merged: 'Regroupées (peu de demandes)',
  international: 'Organismes internationaux',
  'kind.subpoena': 'Assignation (subpoena)',
  'kind.court_order': 'Ordonnance judiciaire',
  'kind.warrant': 'Mandat (warrant)',
  'kind.intercept': 'Ordonnance d’interception',
  'kind.preservation': 'Conservation',
  'kind.emergency': 'Urgence',
  'kind.voluntary': 'Divulgation volontaire',
  'kind.national_security': 'Sécurité nationale',
  'kind.foreign_production': 'Injonction signifiée depuis l’étranger',
  'kind.civil': 'Procédure civile',
  'kind.other': 'Autre',
  times: 'En combien de temps les clients ont été informés',
  'times.whom': 'Clients',
  'times.notices': 'Avis',
  'times.from_receipt': 'Médiane depuis la réception',
  'times.from_determination': 'Médiane depuis la décision',
  'times.not_forbidden': 'Informer n’était pas interdit',
  'times.after_prohibition': 'Informés après la fin d’une interdiction',
  'times.merged': 'Tous ensemble (peu d’avis)',
  'times.few': 'trop peu',
  'times.none': 'non indiquée',
  'times.nobody': 'Aucun avis n’a été envoyé ce semestre.',
  'times.def.notice':
    'Le premier avis donné à un client d’une demande, dans le semestre où il a été envoyé. La demande peut être encore en cours.',
  'times.def.not_forbidden': 'Les clients qu’aucune loi n’interdisait d’informer.',
  'times.def.after_prohibition':
    'Les clients qu’une loi ou une ordonnance interdisait d’informer, informés après la fin de l’interdiction.',
  'times.def.from_receipt': 'De la réception de l’acte à l’avis.',
  'times.def.from_determination':
    'De la décision sur ce qui peut être communiqué à l’avis. Un avis sans décision de notre part, pour une demande reprise d’un autre système, n’est pas compté.',
  'times.method.1':
    'La médiane est la durée du milieu : la moitié des avis sont partis plus tôt. Elle n’est pas indiquée pour peu d’avis, car elle serait la durée d’un seul cas.',
  'times.method.2':
    'Non comptés : les clients qui n’ont pas été informés. Leur nombre n’est pas indiqué : là où peu de clients font l’objet de demandes, il dirait à l’un d’eux ce qu’une loi interdit de dire. Les demandes que seules des personnes désignées peuvent connaître, dont les actes de sécurité nationale, sont laissées de côté, que leurs clients aient été informés ou non.',
  'times.method.3':
    'Ce qui prouve ces durées : rien encore que vous puissiez vérifier. La réception, la décision et l’avis de chaque demande ont des entrées au journal, mais ces entrées sont scellées. Vous pouvez vérifier que ces chiffres sont ceux que nous avons signés. Un client informé peut vérifier avec son reçu les moments de sa propre demande.',
  'times.policy': 'Peu signifie moins de {n, number}.',
  files: 'Les fichiers',
  'files.csv': '{file} : chaque pays, type d’acte et issue avec leurs nombres, pour un tableur',
  'files.json':
    '{file} : la même chose avec définitions et méthode, pour des programmes ; sa forme est dans {schema}',
  'files.times': '{csv}, {json} : en combien de temps les clients ont été informés',
  'files.chart': '{file} : le graphique seul',
  'files.note': '{file} : la liste de tous les fichiers, signée',
  'files.log':
    '{file} : le journal public, {n, plural, one {# entrée} other {# entrées}} ; ses tuiles sont à côté',
  'files.trust': '{file} : les clés pour le vérifier',
  method: 'Comment nous comptons, et ce que les chiffres ne peuvent pas dire',
  'method.1':
    'Chaque demande est comptée une fois, à sa clôture, selon son issue d’ensemble. Les demandes encore ouvertes ne sont pas dans les chiffres.',
  'method.2':
    'Les chiffres sont des sommes sur les demandes de notre base de données. Chacune a aussi une entrée dans le journal public copié à côté de ce rapport, mais les entrées sont scellées.',
  'method.3':
    'Ce qui prouve ces totaux : rien encore que vous puissiez vérifier. La preuve par révélation d’entrées n’est pas construite. Vous pouvez vérifier que les totaux sont les sommes des cellules, qu’aucun fichier n’a été modifié après la signature de la liste, et que le journal est entier.',
  'method.4':
    'Ce que les chiffres ne peuvent pas dire : si une demande a été omise, combien de personnes ont été touchées, et ce qu’une autorité a fait d’une réponse.',
  'method.5':
    'Les actes de sécurité nationale ne sont ni dans les cellules ni dans les totaux : la loi n’en permet la publication que par tranches, et les tranches ne sont pas construites.',
  'method.6':
    'Un client informé d’une demande a un reçu, et peut vérifier avec lui que la demande figure au journal.',
  'method.7':
    'Seul ce que nous avons décidé ou déposé compte comme contesté. Ce qu’un client a porté lui-même en justice n’est pas compté.',
  merge:
    '{n, plural, one {Moins de # demande d’un pays sous un même type d’acte : regroupée avec d’autres.} other {Moins de # demandes d’un pays sous un même type d’acte : regroupées avec d’autres.}}',
  check: 'Vérifiez vous-même',
  'check.how': 'Téléchargez ce dossier et, sur un ordinateur où Duly est installé, sans réseau :',
  'check.says':
    'Cela dit ce qui tient : que chaque fichier est celui que nous avons signé, que les totaux sont les sommes des cellules et que le journal {origin} est entier. Cela dit aussi ce qu’il ne peut montrer. Prenez le fichier de confiance auprès d’un autre que nous, ou comparez-le au sien.',
}
