// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  choose: 'choisir',
  storing: 'Enregistrement …',
  'entry.title': 'Saisir une demande',
  'entry.heading': 'Saisir une demande sans document',
  'entry.text':
    'Notez ce qui a été dit, mot pour mot si possible : qui, pour quelle autorité, quoi, pourquoi, pour quand, comment les joindre. Rien n’est répondu avant que quelqu’un ait rappelé.',
  'entry.not_secret':
    'Pas pour un document de sécurité nationale : <link>le conseil juridique l’ouvre pour des personnes nommées</link>.',
  'entry.line': 'En une ligne',
  'entry.said': 'Ce qui a été dit',
  'entry.do': 'Saisir',
  'import.title': 'Importer les demandes en cours',
  'import.text':
    'Pour le premier jour : ce qui est encore en cours dans le système précédent, avec ses échéances, secrets et suspensions. Les clients d’abord : <link>les importer</link>. Qui importe un secret l’a examiné et en est le second lecteur.',
  'import.system': 'L’autre système',
  'import.system_hint': 'Son nom. Avec la référence, il distingue une demande déjà reprise d’une autre.',
  'import.table': 'Le tableau',
  'import.table_hint':
    'CSV en UTF-8, une ligne chacune, ou plusieurs lignes d’une même référence à la suite. Requis : reference, authority, country, received. Toutes les colonnes sont expliquées ci-dessus.',
  'import.progress': 'Repris',
  'import.at': '{at, number} sur {of, number}',
  'import.reading': 'Lecture …',
  'import.try': 'Montrer ce que cela ferait',
  'import.do': '{n, plural, one {Reprendre # demande} other {Reprendre # demandes}}',
  'import.to_correct':
    '{of, plural, =1 {La ligne est à corriger.} one {{n, number} ligne sur # à corriger.} other {{n, number} lignes sur # à corriger.}} Rien n’a été repris.',
  'import.taken': '{n, plural, one {# reprise.} other {# reprises.}}',
  'import.would':
    '{lines, plural, one {# ligne} other {# lignes}} : {fresh, plural, one {# nouvelle} other {# nouvelles}}, {known, number} déjà ici.',
  'import.answered':
    '{n, plural, =0 {Aucune n’y a reçu réponse.} one {# y a reçu réponse : son client reste à informer, ou elle attend d’être close.} other {# y ont reçu réponse : leurs clients restent à informer, ou elles attendent d’être closes.}}',
  'import.secret':
    '{n, plural, =0 {Aucune n’est secrète.} one {# est secrète : la notification part d’elle-même à la fin du secret.} other {# sont secrètes : la notification part d’elle-même à la fin du secret.}}',
  'import.overdue':
    '{n, plural, =0 {Aucune n’est en retard.} one {# est déjà en retard.} other {# sont déjà en retard.}}',
  'import.told_there':
    '{n, plural, =0 {Pour aucune, le client n’y a été informé.} one {Pour #, l’enregistrement dit qu’un client est informé ou que l’autorité s’en charge : une seconde personne vérifie.} other {Pour #, l’enregistrement dit qu’un client est informé ou que l’autorité s’en charge : une seconde personne vérifie chacune.}}',
  'import.to_queue': 'Vers la file',
  'import.told_at_once':
    '{n, plural, one {# client est informé aussitôt.} other {# clients sont informés aussitôt.}}',
  'import.told_why':
    'Leur secret a pris fin à sa date. Une notification ne se reprend pas : vérifiez d’abord secrecy_until de ces lignes, et les prolongations que le tableau peut ignorer.',
  'restricted.title': 'Voie de sécurité nationale',
  'restricted.heading': 'Ouvrir une demande réservée à des personnes nommées',
  'restricted.text':
    'Pour un document que seules des personnes nommées peuvent connaître. Qui n’est pas nommé n’en voit ni ligne, ni compte, ni changement, ni chiffre. Rien n’en part par courriel, aucune machine ne le lit, aucune recherche n’en trouve les mots.',
  'restricted.counsel': 'Cette voie est ouverte par le conseil juridique salarié.',
  'restricted.hand':
    'Remettez le document au conseil juridique en personne. N’en écrivez nulle part : ni ici, ni dans un courriel.',
  'restricted.turned_away':
    'Refusés à l’entrée ce semestre, d’autorités dont les documents sont reçus en main propre : {n, number}',
  'restricted.kept': 'Où le document est conservé',
  'restricted.kept_hint': 'Pas nécessairement ici. Dites-le de sorte qu’un collègue nommé le trouve.',
  'restricted.what': 'De quoi il s’agit, avec vos mots',
  'restricted.what_hint': 'Le strict nécessaire aux échéances et au dossier.',
  'restricted.opening': 'Ouverture …',
  'restricted.do': 'Ouvrir pour ces personnes',
  'restricted.who': 'Qui peut en avoir connaissance, outre vous',
  'restricted.who_hint': 'Jusqu’au bout, il faut deux approbateurs et un second lecteur du secret.',
  'served.mail': 'par courriel',
  'served.post': 'par la poste ou coursier',
  'served.fax': 'par télécopie',
  'served.in_person': 'remis en main propre',
  'served.telephone': 'par téléphone',
  'served.portal': 'par un portail',
  'served.at': 'Signifié le (votre heure)',
  'served.now': 'Il est maintenant {now}.',
  'served.how': 'Mode de signification',
  'served.entity': 'Entité destinataire',
  'served.entity_hint': 'Comme le document la nomme.',
  'served.uncertain':
    'L’heure de signification est incertaine : les délais courent alors de la plus ancienne',
  'upload.title': 'Recevoir un document',
  'upload.text':
    'Pour les documents venus par poste, télécopie ou en main propre, ou déjà en fichier. Le courriel à l’adresse de réception arrive de lui-même dans la file. <entry>Aucun document ?</entry> <import>Beaucoup, d’un autre système ?</import>',
  'upload.reading': 'Enregistrement et lecture …',
  'upload.do': 'Recevoir',
  'upload.note':
    'La réception ne vaut ni acceptation de la signification ni renonciation à une objection. La lecture de grands scans prend une minute ; le document est en sûreté avant.',
  'upload.paper': 'Le document',
  'upload.paper_hint':
    'PDF (même scanné), DOCX, texte brut ou courriel enregistré (.eml), un message avec tous ses documents.',
  'upload.chosen': '{name} est choisi.',
  'upload.drop': 'Ou déposez le fichier ici.',
  'upload.lane': 'Ce document pourrait relever de la sécurité nationale',
  'upload.lane_hint':
    'Choisissez-le avant l’envoi. Dès le premier instant, seules les personnes désignées pour ces documents le voient, et aucune machine ne le lit. Si vous n’en êtes pas, vous ne le reverrez pas.',
  'upload.handed': 'Remis aux personnes désignées pour ces documents',
  'upload.handed.text':
    'Il est enregistré, et elles sont averties que quelque chose attend. Remettez le papier à l’une d’elles et n’en parlez à personne d’autre.',
}
